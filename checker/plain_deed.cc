// SPDX-License-Identifier: Apache-2.0
#include "checker/plain_deed.h"

#include <string>

#include "checker/instance_dates.h"
#include "checker/sameness.h"
#include "checker/shared_names.h"
#include "claims/lexicon/word_classes.h"

namespace claimcheck {
namespace {

// Words that every story has many of.
bool AreVague(const std::string& deed) {
  static constexpr WordSet kVague({"say",  "tell",   "add",   "speak", "report", "announce",
                                   "post", "tweet",  "write", "call",  "be",     "have",
                                   "do",   "make",   "take",  "go",    "come",   "get",
                                   "hold", "expect", "day",   "week",  "time",   "hour",
                                   "life", "work",   "part",  "place", "news",   "statement"});
  return kVague.Holds(FoldedHash(deed));
}

// "The lights went out at 9.14 p.m." / "The lights in the hall went out at 21:30": two clock times
// of what one word tells that is no frame's, with another word beside it that tells what it was.
bool AreClocksOfOneDeed(const Claim& a, const Claim& b) {
  static constexpr WordSet kSaying({"say", "tell", "add", "speak", "report", "announce", "post",
                                    "tweet", "write", "call", "be", "have", "get", "come"});
  const std::string& deed = a.about.measure;
  return !a.about.from_frame && !b.about.from_frame && !deed.empty() && deed == b.about.measure &&
         a.date->minute_of_day && b.date->minute_of_day && !kSaying.Holds(FoldedHash(deed)) &&
         !Shared(a.about.event, b.about.event).empty();
}

// "Will present a rent bill on 12 June" / "will present his rent bill on 19 June": two days on
// which one thing is to be done, by the same words.
bool ArePlansOfOneDeed(const Claim& a, const Claim& b) {
  constexpr std::size_t kWords = 2;
  const std::string& deed = a.about.measure;
  return !a.about.from_frame && !b.about.from_frame && !deed.empty() && deed == b.about.measure &&
         a.modality == Modality::kPlanned && b.modality == Modality::kPlanned && !AreVague(deed) &&
         Shared(a.about.event, b.about.event).size() >= kWords &&
         IsDatedClosely(a.date->interval) && IsDatedClosely(b.date->interval);
}

// "On 5 May Norvia declared its ninth outbreak of marsh fever" / "Norvia declared an outbreak of
// marsh fever on 6 May": two days of what one word tells, with so many other words beside it, and
// names, that it was one deed.
bool AreDaysOfOneDeed(const Claim& a, const Claim& b) {
  constexpr std::size_t kWords = 3;
  const std::string& deed = a.about.measure;
  const auto day = [](const Claim& claim) {
    const TimeExpression& time = *claim.date;
    return !claim.about.from_frame && claim.about.role == ClaimRole::kOccurrence &&
           claim.modality == Modality::kAsserted && !time.day_unsaid && time.interval.first &&
           time.interval.first == time.interval.last;
  };
  return !deed.empty() && deed == b.about.measure && !AreVague(deed) && day(a) && day(b) &&
         SameActor(a.about, b.about) != Sameness::kOther &&
         SameThing(a.about, b.about) != Sameness::kOther &&
         Shared(a.about.event, b.about.event).size() >= kWords &&
         !SharedNames(a.about.entities, b.about.entities).empty() &&
         !LieFarApart(a.date->interval, b.date->interval, /*momentary=*/true);
}

// "The census, held on 4 March" / "The census, taken on 11 March": of what a noun names with a
// verb that only says that it was done.
bool AreOfOneOccasion(const Claim& a, const Claim& b) {
  const std::string& noun = a.about.measure;
  return !a.about.from_frame && !b.about.from_frame && !noun.empty() && noun == b.about.measure &&
         !a.about.evoked_by.empty() && !b.about.evoked_by.empty() && !AreVague(noun) &&
         a.modality == b.modality && IsDatedClosely(a.date->interval) &&
         IsDatedClosely(b.date->interval) &&
         !LieFarApart(a.date->interval, b.date->interval, /*momentary=*/false);
}

}  // namespace

bool AreOfOnePlainDeed(const Claim& a, const Claim& b) {
  return AreClocksOfOneDeed(a, b) || ArePlansOfOneDeed(a, b) || AreOfOneOccasion(a, b) ||
         AreDaysOfOneDeed(a, b);
}

}  // namespace claimcheck
