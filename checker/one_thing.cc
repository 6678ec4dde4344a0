// SPDX-License-Identifier: Apache-2.0
#include "checker/one_thing.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "checker/weights.h"

namespace claimcheck {
namespace {

// Frames of events that happen again and again to the same people and places.
constexpr std::array<absl::string_view, 15> kRecurring = {
    "visit",  "meeting",  "attack", "shooting", "explosion", "crash",   "quake",       "election",
    "parade", "ceremony", "arrest", "death",    "fire",      "gunshot", "announcement"};

bool IsRecurring(const std::string& measure) {
  return std::find(kRecurring.begin(), kRecurring.end(), measure) != kRecurring.end();
}

bool OnlyOneIsPlanned(const Claim& a, const Claim& b) {
  return (a.modality == Modality::kPlanned) != (b.modality == Modality::kPlanned);
}

// "one man", "a child": no hedge, and nothing that says it is a total.
bool TellsOfOne(const Claim& claim) {
  const Quantity& quantity = *claim.quantity;
  return quantity.bound == BoundKind::kExact && quantity.value && SameValue(*quantity.value, 1) &&
         quantity.unit.dimension == "count";
}

bool IsRatio(const Claim& claim) { return claim.about.measure == "time"; }

bool LieFarApart(const DateInterval& a, const DateInterval& b) {
  if (!a.first || !a.last || !b.first || !b.last) return false;
  const absl::civil_diff_t gap = std::max(*b.first - *a.last, *a.first - *b.last);
  return gap > kInstanceDays;
}

bool IsGuessedTime(const TimeExpression& time) {
  return time.type == TimexType::kTime && time.anchor != DateAnchor::kExplicit;
}

// Frames that are somebody's doing: without knowing whose, two of them are two.
bool IsSomebodysDoing(const std::string& measure) {
  return measure == "visit" || measure == "meeting" || measure == "announcement";
}

bool DatesMayContradict(const Claim& a, const Claim& b) {
  if (IsSomebodysDoing(a.about.measure) && (a.about.actor.empty() || b.about.actor.empty())) {
    return false;
  }
  if (IsGuessedTime(*a.date) || IsGuessedTime(*b.date)) return false;
  const bool occurrence = a.about.role == ClaimRole::kOccurrence;
  const bool again = occurrence && (!a.about.from_frame || IsRecurring(a.about.measure));
  return !(again && LieFarApart(a.date->interval, b.date->interval));
}

}  // namespace

bool AreRelatedFrames(const std::string& a, const std::string& b) {
  return (a == "visit" && b == "meeting") || (a == "meeting" && b == "visit");
}

bool MayContradict(const Claim& a, const Claim& b) {
  if (AreRelatedFrames(a.about.measure, b.about.measure)) return false;
  if (a.modality == Modality::kDenied || b.modality == Modality::kDenied) return false;
  switch (a.kind) {
    case ClaimKind::kQuantity:
      return !OnlyOneIsPlanned(a, b) && !TellsOfOne(a) && !TellsOfOne(b) && !IsRatio(a);
    case ClaimKind::kDuration:
      return !OnlyOneIsPlanned(a, b);
    case ClaimKind::kDate:
      return DatesMayContradict(a, b);
  }
  return true;
}

}  // namespace claimcheck
