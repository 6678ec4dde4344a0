// SPDX-License-Identifier: Apache-2.0
#include "claims/value/round_number.h"

#include <cstdint>
#include <optional>

namespace claimcheck {
namespace {

// The numbers of a unit that are round because of what it divides: a quarter of an hour. Coarsest
// first.
struct UnitGrid {
  absl::string_view unit;
  std::int64_t size;
};
constexpr UnitGrid kUnitGrids[] = {
    {"second", 60}, {"second", 30}, {"second", 15}, {"minute", 60}, {"minute", 30},
    {"minute", 15}, {"hour", 24},   {"hour", 12},   {"hour", 6},    {"day", 7},
    {"month", 12},  {"month", 6},   {"month", 3},
};

// Larger lengths of time are counted in larger units.
constexpr std::int64_t kMostInUnit = 10000;

std::optional<std::int64_t> SmallWhole(const Decimal& value) {
  if (!Less(value, kMostInUnit) || value.is_negative()) return std::nullopt;
  std::int64_t whole = static_cast<std::int64_t>(value.coefficient());
  if (value.exponent() < 0) return std::nullopt;
  for (int i = 0; i < value.exponent(); ++i) whole *= 10;
  return whole;
}

// The last digit of the value that is not a zero at its end.
int LastDigit(const Decimal& value) {
  absl::int128 digits = value.is_negative() ? -value.coefficient() : value.coefficient();
  while (digits != 0 && digits % 10 == 0) digits /= 10;
  return static_cast<int>(digits % 10);
}

}  // namespace

Decimal CoarsestGrid(const Decimal& value, const Decimal& step, absl::string_view unit) {
  Decimal grid = step;
  if (SameValue(step, value.Step()) && LastDigit(value) == 5) {
    grid = Multiply(step, 5).value_or(step);
  }
  const std::optional<std::int64_t> whole = SmallWhole(value);
  if (!whole || *whole == 0) return grid;
  for (const UnitGrid& round : kUnitGrids) {
    const bool holds = round.unit == unit && *whole % round.size == 0;
    if (holds && Less(grid, round.size)) grid = round.size;
  }
  return grid;
}

Decimal ReachOfAbout(const Decimal& value, const Decimal& share, const Decimal& step,
                     absl::string_view unit) {
  const Decimal grid = CoarsestGrid(value, step, unit);
  const Decimal size = value.is_negative() ? Negate(value) : value;
  const Decimal reach = Multiply(size, share).value_or(grid);
  return Less(grid, reach) ? grid : reach;
}

}  // namespace claimcheck
