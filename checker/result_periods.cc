// SPDX-License-Identifier: Apache-2.0
#include "checker/result_periods.h"

#include <array>
#include <optional>

#include "checker/quantity_relation.h"

namespace claimcheck {
namespace {

// Which of the periods is told of a result, the shortest first; 0 where none is.
std::size_t PeriodTold(const Claim& claim) {
  static constexpr std::array<absl::string_view, 4> kPeriods = {"for quarter", "for half",
                                                                "for nine months", "for year"};
  for (std::size_t i = 0; i < kPeriods.size(); ++i) {
    if (HasModifier(claim.about, kPeriods[i])) return i + 1;
  }
  return 0;
}

// Whether the result over the period that is told and that over one that is not may be those of a
// year and of a part of it.
bool MayBeYearAndPart(const Claim& told, const Claim& untold) {
  const bool quarter = HasModifier(told.about, "for quarter");
  // How much sales rose over the year says nothing of how much they rose in the quarter.
  if (told.quantity->unit.dimension == "percent") return !quarter;
  const std::optional<Decimal> part = BaseValue(*(quarter ? told : untold).quantity);
  const std::optional<Decimal> year = BaseValue(*(quarter ? untold : told).quantity);
  const std::optional<Decimal> twice = part ? Multiply(*part, Decimal(2)) : std::nullopt;
  return twice && year && !Less(*year, *twice);
}

}  // namespace

bool AreOverOtherPeriods(const Claim& a, const Claim& b) {
  const std::size_t x = PeriodTold(a), y = PeriodTold(b);
  if (x == y) return false;
  if (x != 0 && y != 0) return true;
  return MayBeYearAndPart(x != 0 ? a : b, x != 0 ? b : a);
}

}  // namespace claimcheck
