// SPDX-License-Identifier: Apache-2.0
#include "checker/main_times.h"

#include "checker/sameness.h"
#include "claims/claim/moment.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/person_nouns.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

// Of a ship that sinks, a storm and a fire help may be called long before or after they have begun.
bool IsUnforeseenMain(const Claim& claim) {
  static constexpr WordSet kUnforeseen({"shooting", "stabbing", "explosion", "crash", "collision",
                                        "derailment", "attack", "theft", "quake"});
  return claim.about.main_event && kUnforeseen.Holds(FoldedHash(claim.about.measure));
}

bool AreCallAndResponse(const Claim& call, const Claim& response) {
  return call.about.measure == kCallOut && response.about.measure == kResponse && IsAnswer(call) &&
         IsAnswer(response);
}

// Whether only one of two who were shot is named, or they are two: "Anton Berg was shot and killed
// on Friday" / "a teenager was killed on Saturday".
bool MayHaveBefallenTwo(const Claim& a, const Claim& b) {
  static constexpr WordSet kHarm({"killed", "shot", "wounded", "injured", "hurt", "slain",
                                  "gunned down", "shot dead", "shot and killed", "fatally shot",
                                  "shot to death", "fatally stabbed", "stabbed to death"});
  const bool harm = kHarm.Holds(FoldedHash(Folded(a.about.evoked_by))) &&
                    kHarm.Holds(FoldedHash(Folded(b.about.evoked_by)));
  const bool named = !a.about.actor.empty() || !b.about.actor.empty();
  return harm && named && SameActor(a.about, b.about) != Sameness::kSame;
}

}  // namespace

bool TellMainEvent(const Claim& a, const Claim& b) {
  return a.about.main_event && b.about.main_event && !MayHaveBefallenTwo(a, b);
}

bool IsAnswer(const Claim& claim) {
  const std::string& measure = claim.about.measure;
  const bool answers = measure == kCallOut || measure == kResponse || measure == "discovery";
  if (claim.kind != ClaimKind::kDate || !answers || !claim.about.from_frame) return false;
  // What else is found later: "the weapon", "the house".
  const std::string& noun = claim.about.thing.noun;
  const bool somebody = noun.empty() || IsPeople(noun) || kBodyNoun.Holds(FoldedHash(noun));
  if (measure == "discovery" && !somebody) return false;
  const bool timed = claim.date->minute_of_day || claim.date->hours != nullptr;
  return timed && claim.about.role == ClaimRole::kOccurrence && claim.about.modifiers.empty() &&
         claim.modality == Modality::kAsserted && !claim.scope.background &&
         !claim.scope.other_event;
}

bool Follows(const Claim& later, const Claim& earlier) {
  if (!IsAnswer(later)) return false;
  return !IsAnswer(earlier) || later.about.measure == kResponse;
}

bool AreEventAndAnswer(const Claim& a, const Claim& b) {
  return (IsUnforeseenMain(a) && IsAnswer(b)) || (IsUnforeseenMain(b) && IsAnswer(a)) ||
         AreCallAndResponse(a, b) || AreCallAndResponse(b, a);
}

}  // namespace claimcheck
