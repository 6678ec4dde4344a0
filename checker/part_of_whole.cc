// SPDX-License-Identifier: Apache-2.0
#include "checker/part_of_whole.h"

#include <algorithm>

#include "checker/two_kinds.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

bool IsCount(const Claim& claim) {
  return claim.kind == ClaimKind::kQuantity && claim.about.role == ClaimRole::kCount &&
         claim.about.from_frame;
}

// "Another two", "40 others": what stands beside a count that was told before, and is no whole; nor
// are those whom it befell badly.
bool TellsOfOthers(const Claim& claim) {
  return HasModifier(claim, "other") || HasModifier(claim, "of them") ||
         HasModifier(claim, "gravely") || HasModifier(claim, "slightly");
}

bool PicksPlace(const Claim& part, const Claim& whole) {
  return part.scope.one_place && whole.scope.place.empty() &&
         MayCountTheSame(part.quantity->unit.name, whole.quantity->unit.name);
}

// "Six children" of "two people", or of "two" without a noun.
bool PicksKind(const Claim& part, const Claim& whole) {
  // "A clerk died and six other men were hurt": nobody else was.
  if (HasModifier(part, "rest")) return false;
  const CountedNoun* picked = FindCountedNoun(part.quantity->unit.name);
  if (picked == nullptr || picked->within != CountedClass::kPart) return false;
  const std::string& noun = whole.quantity->unit.name;
  const CountedNoun* all = FindCountedNoun(noun);
  return all == nullptr ? noun.empty()
                        : all->within == CountedClass::kAny && all->kind == picked->kind;
}

// "Twelve are in shelters" of "30 fled"; not of "30 women fled", who are some themselves.
bool PicksFrame(const Claim& part, const Claim& whole) {
  const CountedNoun* all = FindCountedNoun(whole.quantity->unit.name);
  const bool picked = all != nullptr && all->within == CountedClass::kPart;
  return !picked && TraitsOf(part.about.measure).part_of_tally &&
         !TraitsOf(whole.about.measure).part_of_tally;
}

bool IsPart(const Claim& part, const Claim& whole) {
  if (part.about.measure != whole.about.measure) return PicksFrame(part, whole);
  return PicksPlace(part, whole) || PicksKind(part, whole);
}

bool Exceeds(const Claim& part, const Claim& whole) {
  const Quantity& x = *part.quantity;
  const Quantity& y = *whole.quantity;
  if (y.bound == BoundKind::kVague || x.bound == BoundKind::kVague || TellsOfOthers(whole)) {
    return false;
  }
  return x.interval.low && y.interval.high && Less(y.interval.high->value, x.interval.low->value);
}

// Whether all values of the part lie above the figure that the whole is told by, a bound or not.
bool StandsAbove(const Claim& part, const Claim& whole) {
  const std::optional<Bound>& least = part.quantity->interval.low;
  const std::optional<Decimal>& figure = whole.quantity->value;
  return least && figure && !TellsOfOthers(whole) && Less(*figure, least->value);
}

}  // namespace

// Those of another event are no part of this one's (see claims/claim/other_event.h).
PartSide PartOf(const Claim& a, const Claim& b) {
  const std::string& x = a.about.measure;
  const std::string& y = b.about.measure;
  if (!IsCount(a) || !IsCount(b) || (x != y && !AreOfOneTally(x, y))) return PartSide::kNeither;
  if (a.scope.other_event != b.scope.other_event) return PartSide::kNeither;
  const bool first = IsPart(a, b), second = IsPart(b, a);
  if (first == second) return PartSide::kNeither;
  return first ? PartSide::kFirst : PartSide::kSecond;
}

bool PartExceedsWhole(const Claim& a, const Claim& b) {
  switch (PartOf(a, b)) {
    case PartSide::kFirst:
      return Exceeds(a, b);
    case PartSide::kSecond:
      return Exceeds(b, a);
    case PartSide::kNeither:
      break;
  }
  return false;
}

bool PartStandsAbove(const Claim& a, const Claim& b) {
  const PartSide part = PartOf(a, b);
  return part == PartSide::kFirst ? StandsAbove(a, b)
                                  : part == PartSide::kSecond && StandsAbove(b, a);
}

bool IsNarrowedOf(const Claim& part, const Claim& whole) {
  if (!HasModifier(part, "narrowed") || HasModifier(whole, "narrowed")) return false;
  const std::optional<Decimal>&x = part.quantity->value, &y = whole.quantity->value;
  return x && y && Less(*x, *y) && AreHalfApart(*part.quantity, *whole.quantity);
}

}  // namespace claimcheck
