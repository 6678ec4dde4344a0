// SPDX-License-Identifier: Apache-2.0
#include "checker/dates_and_lengths.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "checker/duration_relation.h"
#include "checker/instance_dates.h"
#include "checker/main_times.h"
#include "checker/one_off_deed.h"
#include "checker/one_thing.h"
#include "checker/plain_deed.h"
#include "checker/sameness.h"
#include "checker/shared_names.h"
#include "checker/weights.h"
#include "claims/claim/biography.h"
#include "claims/claim/moment.h"
#include "claims/claim/same_name.h"
#include "claims/claim/street_name.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/lexicon/lemma.h"
#include "claims/lexicon/places.h"
#include "claims/lexicon/things.h"
#include "claims/lexicon/word_classes.h"

namespace claimcheck {
namespace {

// "May 4" / "June 4": a slip of the month, not two events.
bool AreMonthsApart(const Claim& a, const Claim& b) {
  constexpr absl::civil_diff_t kLongestMonth = 31;
  const DateInterval& x = a.date->interval;
  const DateInterval& y = b.date->interval;
  if (a.about.measure != b.about.measure || !x.first || !y.first || x.first != x.last ||
      y.first != y.last)
    return false;
  return x.first->day() == y.first->day() &&
         std::max(*x.first - *y.first, *y.first - *x.first) <= kLongestMonth;
}

bool TellsTime(const TimeExpression& time) { return time.minute_of_day || time.hours != nullptr; }

// "Berg was pronounced dead at 4:17" / "at 4:38": the minute is written down; when he died or was
// shot is another.
bool AreEntriesOfOneDeath(const About& a, const About& b) {
  const auto pronounced = [](const About& about) {
    return absl::StrContains(about.evoked_by, "pronounced") ||
           absl::StrContains(about.evoked_by, "declared");
  };
  return pronounced(a) && pronounced(b) && SameActor(a, b) == Sameness::kSame;
}

// The gate opens once: "was freed at 10:50" / "left the prison at 11:40".
bool IsRelease(const About& a, const About& b) {
  return a.measure == "prison release" && MayBeOnePerson(a, b);
}

// Two times of day of what is over in a moment: "the shooting happened at 9:20 p.m." They can be
// compared whatever their days (see date_relation.h).
bool AreTimesOfAMoment(const Claim& a, const Claim& b) {
  const FrameTraits& traits = TraitsOf(a.about.measure);
  const bool edge = a.about.role == ClaimRole::kStart || a.about.role == ClaimRole::kEnd;
  if (TellMainEvent(a, b) || AreEventAndAnswer(a, b)) {
    return TellsTime(*a.date) && TellsTime(*b.date);
  }
  return TellsTime(*a.date) && TellsTime(*b.date) && (traits.momentary || edge) &&
         a.about.measure == b.about.measure &&
         (traits.owner == FrameOwner::kNobody || AreEntriesOfOneDeath(a.about, b.about) ||
          IsRelease(a.about, b.about));
}

// Whether a row of frames.tsv says what both dates are about. Dates of saying, and of whatever else
// somebody did, are everywhere.
bool BothFramed(const Claim& a, const Claim& b) { return a.about.from_frame && b.about.from_frame; }

// How long somebody was held needs the same one, be it by no more than "the boy": a boy and a woman
// were pulled from the rubble after times of their own.
bool WereHeldTogether(const About& a, const About& b) {
  const bool called_one = !a.actor_role.empty() && a.actor_role == b.actor_role;
  return SameActor(a, b) == Sameness::kSame || called_one;
}

// Lengths of what is one person's need that person; how long a visit or a meeting lasted may be
// told without saying whose it was.
bool IsOfOneOwner(const About& a, const About& b) {
  switch (TraitsOf(a.measure).owner) {
    case FrameOwner::kNobody:
      return true;
    case FrameOwner::kOne:
      return MayBeOnePerson(a, b);
    case FrameOwner::kDoer:
      return SameActor(a, b) != Sameness::kOther;
    case FrameOwner::kPerson:
      if (a.measure == "confinement") return WereHeldTogether(a, b);
      // What prosecutors ask for is asked of the accused, of whom a story mostly has one.
      if (HasModifier(a, "asked") && HasModifier(b, "asked") &&
          (a.actor.empty() || b.actor.empty()))
        return true;
      return SameActor(a, b) == Sameness::kSame;
  }
  return false;
}

// "Three days of mourning" and five: the text itself says what the lengths are filled with; so it
// does with the noun of a frame: "deliberated for 11 hours" / "deliberations went on for 19 hours".
bool AreOfOneNoun(const Claim& a, const Claim& b) {
  const auto tells_frame = [](const Claim& plain, const Claim& framed) {
    return framed.about.from_frame && plain.about.head == framed.about.measure;
  };
  return (!a.about.head.empty() && a.about.head == b.about.head) || tells_frame(a, b) ||
         tells_frame(b, a);
}

bool SharePerson(const About& a, const About& b) {
  return !SharedNames(Part(a.entities).others, Part(b.entities).others).empty();
}

// "Berg waited 40 minutes" / "after a wait of 55 minutes, Berg left": what no frame names, beside
// one whom both name.
bool AreOnesDoing(const Claim& a, const Claim& b) {
  static constexpr WordSet kNothing(
      {"be", "have", "do", "go", "get", "make", "take", "work", "say", "elapsed time"});
  const std::string& doing = a.about.measure;
  return !doing.empty() && doing == b.about.measure && !kNothing.Holds(FoldedHash(doing)) &&
         SharePerson(a.about, b.about);
}

// "The shootings on Monday": of several which is not told.
bool TellsOfSeveral(const About& about) {
  const FrameTraits& traits = TraitsOf(about.measure);
  if (!traits.momentary || !traits.recurring || traits.owner != FrameOwner::kNobody) return false;
  // "the match starts at 7 p.m.": no plural
  static constexpr WordSet kVerbs(
      {"starts", "begins", "ends", "strikes", "hits", "happens", "occurs", "erupts", "opens"});
  // "went up in flames", "had gunshot wounds": of one fire, one shooting
  static constexpr WordSet kParts({"flames", "wounds", "bullets", "shots", "gunshots", "rounds"});
  const std::string word = Folded(about.evoked_by);
  if (kParts.Holds(FoldedHash(word.substr(word.rfind(' ') + 1)))) return false;
  return absl::EndsWith(word, "s") && NounLemma(word) != word && !kVerbs.Holds(FoldedHash(word));
}

// The names beside a claim but for that of whoever says so.
std::vector<std::string> NamesBeside(const Claim& claim) {
  std::vector<std::string> names = claim.about.entities;
  names.erase(
      std::remove_if(names.begin(), names.end(),
                     [&](const std::string& name) { return SameName(name, Folded(claim.source)); }),
      names.end());
  return names;
}

// "Rosa Lund, convicted in May of fraud" / "Lund was convicted in June": whose it is by the one
// name that stands beside each, whoever says so left out, where no other name or role tells against
// it.
bool AreOfOneNamed(const Claim& a, const Claim& b) {
  const auto only = [](const Claim& claim) -> std::string {
    const std::vector<std::string> names = NamesBeside(claim);
    const bool one = names.size() == 1 && FindPlace(names.front()) == nullptr &&
                     (claim.about.actor.empty() || SameName(claim.about.actor, names.front()));
    return one ? names.front() : "";
  };
  const std::string x = only(a), y = only(b);
  return !x.empty() && !y.empty() && SameName(x, y);
}

// Whether both claims have names beside them, and none in common: of what happens everywhere, such
// as a shooting, they tell of two. Not of a call for help, beside which those stand who made it.
bool NameOthers(const Claim& a, const Claim& b) {
  if (IsAnswer(a) || IsAnswer(b)) return false;
  if (a.about.measure == kCallOut || a.about.measure == kResponse) return false;
  std::vector<std::string> x = NamesBeside(a), y = NamesBeside(b);
  const bool shared = std::any_of(x.begin(), x.end(), [&](const std::string& name) {
    return std::any_of(y.begin(), y.end(),
                       [&](const std::string& other) { return SameName(name, other); });
  });
  if (shared) return false;
  if (TellMainEvent(a, b)) {
    // Of two streets at a corner one article names the one and the other the other.
    for (std::vector<std::string>* names : {&x, &y}) {
      names->erase(std::remove_if(names->begin(), names->end(),
                                  [](const std::string& name) { return IsStreet(name); }),
                   names->end());
    }
  }
  return !x.empty() && !y.empty();
}

// A day that something was to or may happen on, against the day that it did: a change of plan says
// so.
//
// "Is believed to have started at 1:30 a.m.": the hour is the best known, and that of what did
// happen.
bool IsPlanAgainstFact(const Claim& a, const Claim& b) {
  const auto one_is = [&](Modality modality) {
    return (a.modality == modality) != (b.modality == modality) &&
           (a.modality == Modality::kAsserted || b.modality == Modality::kAsserted);
  };
  const bool clocks = AreTimesOfAMoment(a, b);
  return (OnlyOneIsPlanned(a, b) || (one_is(Modality::kUncertain) && !clocks)) &&
         a.about.role != ClaimRole::kDeadline && !a.about.rescheduled && !b.about.rescheduled;
}

bool LieYearsApart(const DateInterval& a, const DateInterval& b) {
  constexpr absl::civil_diff_t kTwoYears = 731;
  if (!a.first || !a.last || !b.first || !b.last) return false;
  return std::max(*b.first - *a.last, *a.first - *b.last) > kTwoYears;
}

// What one article looks back on, months before it appeared, beside what is news in the other, or
// what both look back on years apart: two ferries sank. So of all that begins: the mine opened in
// 1958, and a face in it three weeks ago.
bool IsOfOtherTimes(const Claim& a, const Claim& b) {
  const bool unnamed = a.about.thing.name.empty() || b.about.thing.name.empty();
  if (a.scope.background != b.scope.background && unnamed &&
      LieYearsApart(a.date->interval, b.date->interval)) {
    return true;
  }
  if (TraitsOf(a.about.measure).occasion != "happening") return false;
  if (a.scope.background != b.scope.background) {
    return LieFarApart(a.date->interval, b.date->interval, /*momentary=*/false);
  }
  const bool named = !a.about.thing.name.empty() && !b.about.thing.name.empty();
  return a.scope.background && !named && LieYearsApart(a.date->interval, b.date->interval);
}

// "He bought the rifle in May" / "Berg had bought the rifle in June": nobody is told to have bought
// it but whom both name, and both tell of one thing.
bool AreOnesThing(const About& a, const About& b) {
  const Sameness actor = SameActor(a, b);
  return SameThing(a, b) == Sameness::kSame &&
         (actor == Sameness::kSame || (actor == Sameness::kUnknown && SharePerson(a, b)));
}

// The police were called, and an ambulance; each comes when it can.
bool AreOfTwoServices(const About& a, const About& b) {
  const bool served = a.measure == kCallOut || a.measure == kResponse;
  return served && !a.actor_role.empty() && !b.actor_role.empty() && a.actor_role != b.actor_role;
}

// A fire is under control long before it is out.
bool AreTwoEnds(const About& a, const About& b) {
  const auto tamed = [](const About& about) {
    return absl::StrContains(about.evoked_by, "control") ||
           absl::StrContains(about.evoked_by, "contain");
  };
  return a.role == ClaimRole::kEnd && a.measure == "fire" && tamed(a) != tamed(b);
}

// "Moved to Velje in May" / "has lived in Arda since June": two places. Somebody may move within a
// town, so that only a street lived in since before tells against the town's date.
bool LiveElsewhere(const Claim& a, const Claim& b) {
  if (a.about.measure != kResidence) return false;
  const std::string& x = a.about.head;
  const std::string& y = b.about.head;
  if (IsStreet(x) != IsStreet(y)) {
    const DateInterval& in_street = IsStreet(x) ? a.date->interval : b.date->interval;
    const DateInterval& in_town = IsStreet(x) ? b.date->interval : a.date->interval;
    return !in_street.last || !in_town.first || *in_street.last >= *in_town.first;
  }
  return !x.empty() && !y.empty() && !SameName(x, y);
}

// What is looked at is many a thing. The last time is told of one where the nouns leave it open
// ("the track" / "the line"), any other time where they name it.
bool AreOfOtherThings(const Claim& a, const Claim& b, bool both_last) {
  static constexpr WordSet kChecks({"inspection", "maintenance"});
  if (!kChecks.Holds(FoldedHash(a.about.measure))) return false;
  const std::string& x = a.about.thing.noun;
  const std::string& y = b.about.thing.noun;
  if (x == y) return false;
  const bool known = FindThing(x) != nullptr && FindThing(y) != nullptr;
  return !both_last || known || IsPeople(x) || IsPeople(y);
}

// "The board next meets" / "the ministers meet again": two that are called two things.
bool AreOtherRoles(const About& a, const About& b) {
  // A bank's board decides for it.
  static constexpr WordSet kBodies({"bank", "board", "committee", "panel", "council", "policymaker",
                                    "member", "side", "parties"});
  const auto body = [](const std::string& role) { return kBodies.Holds(FoldedHash(role)); };
  return !a.actor_role.empty() && !b.actor_role.empty() && a.actor_role != b.actor_role &&
         !(body(a.actor_role) && body(b.actor_role));
}

// Help is called within hours; a call of another day is for something else.
bool AreTwoCalls(const Claim& a, const Claim& b) {
  const DateInterval& x = a.date->interval;
  const DateInterval& y = b.date->interval;
  const bool calls = a.about.measure == kCallOut || a.about.measure == kResponse;
  if (!calls || !x.first || !x.last || !y.first || !y.last) return false;
  return std::max(*y.first - *x.last, *x.first - *y.last) > 1;
}

// Teams play every few days, and whoever is charged is in court again and again: only a match or a
// hearing of one day or the next is the same, unless it is the one ahead.
bool AreTwoMatchesOrHearings(const Claim& a, const Claim& b) {
  const DateInterval& x = a.date->interval;
  const DateInterval& y = b.date->interval;
  if (a.about.measure != b.about.measure) return false;
  const bool heard = a.about.measure == "court appearance" && a.modality == Modality::kAsserted &&
                     b.modality == Modality::kAsserted;
  if ((a.about.measure != "match" && !heard) || !x.first || !x.last || !y.first || !y.last) {
    return false;
  }
  return std::max(*y.first - *x.last, *x.first - *y.last) > 1;
}

}  // namespace

bool DatesMayContradict(const Claim& a, const Claim& b) {
  if (AreTwoMatchesOrHearings(a, b) || AreTwoCalls(a, b) || AreFoundOneByOne(a, b)) return false;
  if (AreOfTwoServices(a.about, b.about) || LiveElsewhere(a, b)) return false;
  if (IsPlanAgainstFact(a, b) || IsOfOtherTimes(a, b)) return false;
  // A date at fault by itself is reported as that.
  if (!a.date->impossible.empty() || !b.date->impossible.empty()) return false;
  if (AreOfOnePlainDeed(a, b) || AreOneOffDeed(a, b)) return true;
  if (!BothFramed(a, b)) return false;
  const FrameTraits& traits = TraitsOf(a.about.measure);
  // Without knowing whose they are, two of them are two.
  const bool ones_thing = AreOnesThing(a.about, b.about);
  const bool one = traits.owner == FrameOwner::kOne && MayBeOnePerson(a.about, b.about);
  const bool both_next = HasModifier(a.about, "next") && HasModifier(b.about, "next");
  const bool both_last = HasModifier(a.about, "previous") && HasModifier(b.about, "previous");
  if (AreOfOtherThings(a, b, both_last)) return false;
  const bool may_be_next = both_next && SameActor(a.about, b.about) != Sameness::kOther &&
                           !AreOtherRoles(a.about, b.about);
  const bool same = SameActor(a.about, b.about) == Sameness::kSame || ones_thing || one ||
                    may_be_next || (traits.owner == FrameOwner::kPerson && AreOfOneNamed(a, b));
  if (traits.owner != FrameOwner::kNobody && !same && !TellMainEvent(a, b)) return false;
  const bool guessed = a.date->day_unsaid || b.date->day_unsaid;
  if (guessed && (!AreTimesOfAMoment(a, b) || AreTwoEnds(a.about, b.about))) return false;
  if (TellsOfSeveral(a.about) || TellsOfSeveral(b.about)) return false;
  const bool anywhere = traits.momentary && traits.recurring && traits.owner == FrameOwner::kNobody;
  if (anywhere && NameOthers(a, b)) return false;
  // What is named does not burn down twice; of a town it may be told again.
  const bool named = (!a.about.thing.name.empty() && !b.about.thing.name.empty() &&
                      FindPlace(a.about.thing.name) == nullptr &&
                      SameThing(a.about, b.about) == Sameness::kSame) ||
                     ones_thing || both_next || (both_last && traits.occasion != "happening");
  const bool again = a.about.role == ClaimRole::kOccurrence && traits.recurring && !named;
  // Somebody is seldom arrested twice in two months.
  const bool brief =
      traits.momentary && traits.owner != FrameOwner::kPerson && !AreMonthsApart(a, b);
  return !again || (IsDatedClosely(a.date->interval) && IsDatedClosely(b.date->interval) &&
                    !LieFarApart(a.date->interval, b.date->interval, brief));
}

namespace {

// "The second crash within ten months": the time that two of them lie apart, and no length.
bool LiesWithin(const Claim& claim) {
  const FrameTraits& traits = TraitsOf(claim.about.measure);
  return claim.date->preposition == "within" && traits.momentary && traits.occasion == "happening";
}

}  // namespace

bool LengthsMayContradict(const Claim& a, const Claim& b) {
  if (LiesWithin(a) || LiesWithin(b)) return false;
  return (BothFramed(a, b) || AreOfOneNoun(a, b) || AreOnesDoing(a, b)) &&
         IsOfOneOwner(a.about, b.about) && !AreOfTwoServices(a.about, b.about);
}

bool IsAhead(const Claim& claim, std::int64_t days) {
  if (claim.kind != ClaimKind::kDuration || !LastsLonger(*claim.date, days)) return false;
  if (claim.modality == Modality::kPlanned) return true;
  const std::string word = Folded(claim.about.evoked_by.substr(0, claim.about.evoked_by.find(' ')));
  const bool past = VerbLemma(word) != word && !absl::EndsWith(word, "s");
  return !word.empty() && !past && TraitsOf(claim.about.measure).owner == FrameOwner::kNobody;
}

}  // namespace claimcheck
