// SPDX-License-Identifier: Apache-2.0
#include "checker/alignment.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <numeric>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/amount_measure.h"
#include "checker/can_meet.h"
#include "checker/evidence.h"
#include "checker/had_in_number.h"
#include "checker/main_times.h"
#include "checker/name_evidence.h"
#include "checker/one_head.h"
#include "checker/one_thing.h"
#include "checker/other_part.h"
#include "checker/other_time.h"
#include "checker/own_noun.h"
#include "checker/part_of_whole.h"
#include "checker/quantity_relation.h"
#include "checker/sameness.h"
#include "checker/shared_names.h"
#include "checker/two_kinds.h"
#include "claims/claim/fate.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/lexicon/units.h"
#include "claims/lexicon/word_classes.h"

namespace claimcheck {
namespace {

// How many shared words of the event count, those first that tell most.
constexpr std::size_t kMaxSharedWords = 4;

// Below this a count is told in passing as often as it is a figure.
const Decimal kFew = 13;

// Measures without a frame: what they are measures of.
void WeighHead(const Claim& a, const Claim& b, Evidence& evidence) {
  const std::string& x = a.about.head;
  const std::string& y = b.about.head;
  if (x.empty() || y.empty()) {
    // The scraps of a page's weather column.
    if (a.quantity->unit.dimension == "temperature") evidence.Add(evidence.weights().no_head);
    return;
  }
  if (AreMeasuredOfOneThing(a, b)) {
    evidence.Add(evidence.weights().same_head,
                 [&] { return absl::StrCat("measured of the same thing: ", x); });
  } else if (!Tell(a.about.event, y) && !Tell(b.about.event, x) && !MayBeMeasuredOfOneTown(a, b)) {
    evidence.Add(a.quantity->unit.dimension == "length" ? evidence.weights().other_end
                                                        : evidence.weights().other_head);
  }
}

void WeighUntoldMeasure(const Claim& claim, Evidence& evidence) {
  evidence.Add(evidence.weights().missing_measure,
               [&] { return absl::StrCat("both tell a ", ClaimRoleName(claim.about.role)); });
}

// Two measures that may tell of one thing all the same.
void WeighTwoMeasures(const Claim& a, const Claim& b, Evidence& evidence) {
  const std::string &x = a.about.measure, &y = b.about.measure;
  if (TellMainEvent(a, b) || AreEventAndAnswer(a, b)) {
    evidence.Add(evidence.weights().same_frame,
                 [&] { return absl::StrCat("what the articles are about: ", x, " ~ ", y); });
  } else if (x.empty() || y.empty()) {
    WeighUntoldMeasure(a, evidence);
  } else if (IsMeasureOfNothingNamed(a, b)) {
    // "81 percent of children are vaccinated" / "91 percent of children had the jab"
    const bool share = a.quantity->unit.dimension == "percent" && !a.about.head.empty();
    if (share && a.about.head == b.about.head) WeighHead(a, b, evidence);
  } else if (ArePriceAndPayment(a, b)) {
    evidence.Add(evidence.weights().same_frame,
                 [&] { return absl::StrCat("what was paid for one thing: ", a.about.head); });
  } else if (MayBeOneExtent(a, b)) {
    WeighHead(a, b, evidence);
  } else if (a.about.from_frame != b.about.from_frame && CountOneTally(a, b)) {
    // "1,500 officers" / "1,800 officers were sent in"; of people anybody is one.
    const bool same_role =
        a.quantity->unit == b.quantity->unit && IsWhatSomebodyDoes(a.quantity->unit.name);
    evidence.Add(same_role ? evidence.weights().same_noun : evidence.weights().same_people,
                 [&] { return absl::StrCat("both count ", a.quantity->noun, " who were there"); });
  } else if (CountOneNoun(a, b)) {
    evidence.Add(evidence.weights().same_things,
                 [&] { return absl::StrCat("both count ", a.quantity->noun); });
  } else {
    evidence.Add(evidence.weights().related_frame, [&] {
      const std::string why = CountOneTally(a, b)
                                  ? absl::StrCat("both count the ", TraitsOf(x).tally)
                                  : std::string("one occasion");
      return absl::StrCat(why, ": ", x, " ~ ", y);
    });
  }
}

// Ages of whom both articles call the same, by roles that only one in each has.
void WeighRoles(const Claim& a, const Claim& b, const Words& roles, Evidence& evidence) {
  // There is many a man in the news, and one trader, and one youngest.
  const auto tells = [](const std::string& word) {
    return IsWhatSomebodyDoes(word) || word == "youngest" || word == "oldest" || IsFate(word);
  };
  const bool role = std::any_of(roles.begin(), roles.end(), tells) || AreOneOfAFamily(a, b);
  evidence.Add(role ? evidence.weights().same_role : evidence.weights().same_bearer, [&] {
    return absl::StrCat("age of the only ", absl::StrJoin(RolesInWords(roles), ", "));
  });
}

void WeighMeasure(const Claim& a, const Claim& b, Evidence& evidence) {
  const std::string& measure = a.about.measure;
  if (measure != b.about.measure) return WeighTwoMeasures(a, b, evidence);
  if (measure.empty()) return WeighUntoldMeasure(a, evidence);
  if (MayBeOneExtent(a, b)) return WeighHead(a, b, evidence);
  // A temperature is one, whether a noun ("the high was 41C") or the unit alone says so.
  const bool frame = a.about.from_frame || b.about.from_frame;
  const auto reason = [&] {
    std::string words = absl::StrCat("same measure: ", measure);
    if (!a.about.evoked_by.empty() && !b.about.evoked_by.empty()) {
      absl::StrAppend(&words, " (“", a.about.evoked_by, "” ~ “", b.about.evoked_by, "”)");
    }
    return words;
  };
  const Words roles = SharedRoles(a.about, b.about);
  if (frame && !roles.empty()) {
    WeighRoles(a, b, roles, evidence);
  } else if (frame) {
    evidence.Add(evidence.weights().same_frame, reason);
  } else if (a.about.role == ClaimRole::kAmount) {
    WeighHead(a, b, evidence);
  } else if (a.kind == ClaimKind::kDuration && !a.about.head.empty() &&
             a.about.head == b.about.head) {
    evidence.Add(evidence.weights().same_head,
                 [&] { return absl::StrCat("length of the same thing: ", a.about.head); });
  } else {
    const bool same_noun = a.kind != ClaimKind::kQuantity || measure != "person" ||
                           a.quantity->unit == b.quantity->unit;
    evidence.Add(same_noun ? evidence.weights().same_noun : evidence.weights().same_people, reason);
  }
}

void WeighKinship(const Claim& a, const Claim& b, const Kin* kin, Evidence& evidence) {
  if (kin == nullptr && a.in_title != b.in_title) {
    // A headline that tells whom it means is of that one.
    const bool somebodys = a.about.role == ClaimRole::kAge;
    evidence.Add(somebodys ? evidence.weights().kinship : evidence.weights().headline,
                 [] { return std::string("the article's headline and its text"); });
    return;
  }
  if (kin == nullptr) {
    evidence.Add(evidence.weights().same_article, [] { return std::string("same article"); });
    return;
  }
  evidence.Add(evidence.weights().kinship * kin->certainty, [&] {
    if (kin->shared_names.empty()) return std::string("articles on the same event, by their words");
    return absl::StrCat("articles on the same event: both name ",
                        absl::StrJoin(kin->shared_names, ", "));
  });
}

void WeighActor(const Claim& a, const Claim& b, Evidence& evidence) {
  const std::string& who = a.about.actor.empty() ? a.about.actor_role : a.about.actor;
  switch (SameActor(a.about, b.about)) {
    case Sameness::kSame:
      evidence.Add(evidence.weights().same_actor,
                   [&] { return absl::StrCat("same one did it: ", who); });
      break;
    case Sameness::kOther:
      evidence.Add(evidence.weights().other_actor);
      break;
    case Sameness::kUnknown:
      break;
  }
}

void WeighThing(const Claim& a, const Claim& b, Evidence& evidence) {
  if (SameThing(a.about, b.about) == Sameness::kOther) evidence.Add(evidence.weights().other_thing);
}

// Words that stand beside figures of all kinds: how they moved, what money is called, and which of
// several it is, where that says no more than that there are several.
bool StandsByAny(const std::string& word) {
  static constexpr WordSet kWords({"worth",  "rise",   "fall",    "drop",  "increase",
                                   "euro",   "dollar", "pound",   "crown", "franc",
                                   "peso",   "rupee",  "percent", "cent",  "first",
                                   "second", "third",  "fourth",  "fifth", "sixth"});
  return kWords.Holds(FoldedHash(word));
}

void WeighEvent(const Claim& a, const Claim& b, const Meeting& meeting, Evidence& evidence) {
  Words shared = Shared(a.about.event, b.about.event);
  // What a measure without a frame is of has been weighed.
  const bool weighed = a.about.role == ClaimRole::kAmount && !a.about.from_frame;
  const bool one_head = weighed && a.about.head == b.about.head;
  const auto tells_nothing = [&](const std::string& word) {
    return StandsByAny(word) || (one_head && word == a.about.head);
  };
  shared.erase(std::remove_if(shared.begin(), shared.end(), tells_nothing), shared.end());
  if (shared.empty()) return;
  std::vector<double> tells;
  for (const std::string& word : shared) tells.push_back(Specificity(word, meeting));
  std::sort(tells.begin(), tells.end(), std::greater<>());
  if (tells.size() > kMaxSharedWords) tells.resize(kMaxSharedWords);
  double weight = evidence.weights().shared_word * std::accumulate(tells.begin(), tells.end(), 0.0);
  // Where a frame tells what two claims are about, their words tell little more.
  if (a.about.from_frame && a.about.role != ClaimRole::kAge) {
    weight = std::min(weight, evidence.weights().words_beside_frame);
  }
  evidence.Add(weight, [&] { return absl::StrCat("same words: ", absl::StrJoin(shared, ", ")); });
}

// "31 fires worldwide" / "43 fires", "two died, and six other men were hurt" / "seven men were
// hurt", "a street value of $9 million" / "a value", "expects sales of $7 million" / "will have
// sales of $9 million": one of them need not say so.
bool DifferByUnsaid(const About& a, const About& b) {
  static constexpr WordSet kUnsaid({"worldwide", "nationwide", "street", "wholesale", "organic",
                                    "forecast", "eligible", "of kind", "division", "narrowed",
                                    "rest", "sum", "some", "for quarter", "for half",
                                    "for nine months", "for year"});
  const auto others = [](const About& about) {
    std::vector<std::string> words;
    std::copy_if(about.modifiers.begin(), about.modifiers.end(), std::back_inserter(words),
                 [](const std::string& word) { return !kUnsaid.Holds(FoldedHash(word)); });
    return words;
  };
  return others(a) == others(b);
}

// The winds of a hurricane are told as sustained ones, by which it is rated (Saffir-Simpson scale,
// https://www.nhc.noaa.gov/aboutsshws.php).
bool IsOfCyclone(const Claim& wind) {
  static constexpr std::array<absl::string_view, 3> kStorms = {"hurricane", "typhoon", "cyclone"};
  const std::vector<std::string>& names = wind.about.entities;
  return std::any_of(kStorms.begin(), kStorms.end(), [&](absl::string_view storm) {
    return Tell(wind.about.event, std::string(storm)) ||
           std::any_of(names.begin(), names.end(), [&](const std::string& name) {
             return absl::StartsWith(name, absl::StrCat(storm, " "));
           });
  });
}

// Gusts blow harder than the wind that is sustained; "winds reached 140 km/h" may be gusts.
bool IsGustAboveWind(const Claim& gust, const Claim& wind) {
  if (!HasModifier(gust, "gust")) return false;
  const bool sustained = HasModifier(wind, "sustained") || IsOfCyclone(wind);
  if (HasModifier(wind, "gust") || !sustained) return false;
  const std::optional<Decimal> x = BaseValue(*gust.quantity), y = BaseValue(*wind.quantity);
  return x && y && Less(*y, *x);
}

// "1,570 silver spoons" / "1,510 spoons": what words narrow is a part, and no part is larger than
// all.
bool NarrowerIsLarger(const Claim& a, const Claim& b) {
  if (a.quantity->unit.dimension != "count") return false;
  const auto holds_all = [](const About& wide, const About& narrow) {
    return std::includes(narrow.modifiers.begin(), narrow.modifiers.end(), wide.modifiers.begin(),
                         wide.modifiers.end());
  };
  const std::optional<Decimal>&x = a.quantity->value, &y = b.quantity->value;
  if (!x || !y) return false;
  return (holds_all(a.about, b.about) && Less(*x, *y)) ||
         (holds_all(b.about, a.about) && Less(*y, *x));
}

void WeighScope(const Claim& a, const Claim& b, Evidence& evidence) {
  if (a.scope.since && b.scope.since) {
    if (Disjoint(*a.scope.since, *b.scope.since)) {
      evidence.Add(evidence.weights().other_since);
    } else {
      evidence.Add(evidence.weights().same_scope,
                   [] { return std::string("counted since the same time"); });
    }
  }
  const auto differ = [&](absl::string_view modifier) {
    return HasModifier(a, modifier) != HasModifier(b, modifier);
  };
  if (differ("another") || differ("later") || IsGustAboveWind(a, b) || IsGustAboveWind(b, a)) {
    evidence.Add(evidence.weights().other_instance);
  } else if (a.about.modifiers != b.about.modifiers && !DifferByUnsaid(a.about, b.about) &&
             !differ("still") && !differ("gust") && !differ("sustained")) {
    if (a.kind != ClaimKind::kQuantity)
      evidence.Add(evidence.weights().other_instance);
    else if (!NarrowerIsLarger(a, b))
      evidence.Add(evidence.weights().other_modifier);
  }
}

void WeighTime(const Claim& a, const Claim& b, const Kin* kin, Evidence& evidence) {
  if (AreOfOtherTimes(a, b, kin)) evidence.Add(evidence.weights().other_time);
}

// A part is not held against the whole, unless it is the larger; see other_part.h.
void WeighPart(const Claim& a, const Claim& b, Evidence& evidence) {
  if (CountOtherParts(a, b)) evidence.Add(evidence.weights().other_part);
}

// A handful of people or things that no frame names: a story tells of many two men and three cars.
bool IsHandful(const Claim& claim) {
  return !claim.about.from_frame && claim.about.role == ClaimRole::kCount &&
         claim.quantity->value && Less(*claim.quantity->value, kFew);
}

void WeighHandful(const Claim& a, const Claim& b, const Meeting& meeting, Evidence& evidence) {
  if (a.kind != ClaimKind::kQuantity || (!IsHandful(a) && !IsHandful(b))) return;
  if (!AreHadInNumber(a, b, meeting)) evidence.Add(evidence.weights().handful);
}

void WeighPurpose(const Claim& a, const Claim& b, Evidence& evidence) {
  if (AreForOtherThings(a, b)) evidence.Add(evidence.weights().other_purpose);
}

void WeighKind(const Claim& a, const Claim& b, Evidence& evidence) {
  if (AreOtherKinds(a, b)) evidence.Add(evidence.weights().other_part);
}

// "$5 million" and "A$5 million": the dollars may be those of two countries.
void WeighAssumedUnit(const Claim& a, const Claim& b, Evidence& evidence) {
  if (a.kind != ClaimKind::kQuantity) return;
  if (a.quantity->unit_assumed != b.quantity->unit_assumed)
    evidence.Add(evidence.weights().assumed_unit);
}

void Weigh(const Claim& a, const Claim& b, const Meeting& meeting, Evidence& evidence) {
  WeighMeasure(a, b, evidence);
  WeighNames(a, b, meeting, evidence);
  WeighGauge(a, b, evidence);
  WeighActor(a, b, evidence);
  WeighThing(a, b, evidence);
  WeighEvent(a, b, meeting, evidence);
  WeighScope(a, b, evidence);
  WeighTime(a, b, meeting.kin, evidence);
  WeighPart(a, b, evidence);
  WeighKind(a, b, evidence);
  WeighHandful(a, b, meeting, evidence);
  WeighScopePlace(a, b, meeting.kin, evidence);
  WeighAssumedUnit(a, b, evidence);
  WeighPurpose(a, b, evidence);
  WeighKinship(a, b, meeting.kin, evidence);
}

// People of no one trade, and shares of which is not told what they are shares of.
bool AreOfAnyKind(const Claim& a, const Claim& b) {
  if (a.kind != ClaimKind::kQuantity) return false;
  const Unit& x = a.quantity->unit;
  const Unit& y = b.quantity->unit;
  if (x.dimension == "percent") return a.about.head.empty() || a.about.head != b.about.head;
  const bool people = a.about.measure == "person" || b.about.measure == "person";
  return people && !(x == y && IsWhatSomebodyDoes(x.name));
}

}  // namespace

std::optional<Alignment> Align(const Claim& a, const Claim& b, const Meeting& meeting,
                               const Weights& weights, double at_least) {
  if (!CanMeet(a, b)) return std::nullopt;
  Evidence evidence(weights, /*with_reasons=*/false);
  Weigh(a, b, meeting, evidence);
  if (evidence.score() < at_least) return std::nullopt;
  return Alignment{.score = evidence.score(),
                   .one_thing = MayContradict(a, b),
                   .plan_and_fact = a.kind != ClaimKind::kDate && OnlyOneIsPlanned(a, b)};
}

double FlagAt(const Claim& a, const Claim& b) {
  const bool one = a.about.from_frame, other = b.about.from_frame;
  const bool framed = a.about.measure == b.about.measure ? one || other : one && other;
  const double apart = AreTwiceApart(a, b) ? kTwiceApart : 0;
  if (framed) return kFlag + apart;
  return (AreOfAnyKind(a, b) ? kFlagWithoutFrame : kFlagOfOneThing) + apart;
}

std::vector<std::string> ReasonsToAlign(const Claim& a, const Claim& b, const Meeting& meeting) {
  Evidence evidence(kWeights, /*with_reasons=*/true);
  Weigh(a, b, meeting, evidence);
  return evidence.TakeReasons();
}

std::string AlignmentKey(const Claim& claim) {
  if (claim.kind == ClaimKind::kQuantity && claim.about.role == ClaimRole::kAmount) {
    return absl::StrCat("quantity/amount/", claim.quantity->unit.dimension);
  }
  const FrameTraits& traits = TraitsOf(claim.about.measure);
  const bool main = claim.about.main_event || IsAnswer(claim);
  const absl::string_view shared = main                                 ? "happening"
                                   : claim.kind == ClaimKind::kDate     ? traits.occasion
                                   : claim.kind == ClaimKind::kQuantity ? traits.tally
                                                                        : claim.about.measure;
  return absl::StrCat(ClaimKindName(claim.kind), "/", ClaimRoleName(claim.about.role), "/",
                      shared.empty() ? claim.about.measure : shared);
}

}  // namespace claimcheck
