// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/cardinal_sum.h"

namespace claimcheck {
namespace {

// Adds `value` to the group where the floor leaves it room.
bool TakeBelow(CardinalSum& sum, int value, int needed_floor, int new_floor) {
  if (sum.has_group && (sum.floor < needed_floor || value == 0)) return false;
  sum.group += value;
  sum.has_group = true;
  sum.floor = new_floor;
  return true;
}

bool TakeHundred(CardinalSum& sum) {
  if (!sum.has_group || sum.group == 0 || sum.group > 99 || sum.floor == 100) return false;
  sum.group *= 100;
  sum.floor = 100;
  return true;
}

bool TakeScale(CardinalSum& sum, int scale) {
  if (!sum.has_group || scale >= sum.last_scale) return false;
  const auto part = Decimal::FromParts(sum.group, scale);
  const auto total = part ? Add(sum.total, *part) : std::nullopt;
  if (total) sum.total = *total;
  sum.ok = sum.ok && total.has_value();
  sum.scaled_group = sum.group;
  ++sum.scales;
  sum.group = 0;
  sum.has_group = false;
  sum.floor = 1000;
  sum.last_scale = scale;
  return true;
}

}  // namespace

bool CardinalSum::Take(const Numeral& numeral) {
  switch (numeral.kind) {
    case NumeralKind::kUnit:
      return TakeBelow(*this, numeral.value, 10, 1);
    case NumeralKind::kTeen:
      return TakeBelow(*this, numeral.value, 100, 1);
    case NumeralKind::kTen:
      return TakeBelow(*this, numeral.value, 100, 10);
    case NumeralKind::kHundred:
      return TakeHundred(*this);
    case NumeralKind::kScale:
      return TakeScale(*this, numeral.value);
    default:
      return false;
  }
}

std::optional<Decimal> CardinalSum::Value() const { return ok ? Add(total, group) : std::nullopt; }

}  // namespace claimcheck
