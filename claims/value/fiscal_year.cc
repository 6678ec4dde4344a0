// SPDX-License-Identifier: Apache-2.0
#include "claims/value/fiscal_year.h"

namespace claimcheck {
namespace {

constexpr int kMonths = 12;

// The earliest and the latest month in which a fiscal year may begin, counted from the January of
// the year it is called by: retailers' end in the January after it, the latest begin with its
// April.
constexpr int kEarliestFirstMonth = -11;
constexpr int kLatestFirstMonth = 3;

// The first month of the fiscal year, counted from the January of the year it is called by.
int FirstMonth(const FiscalYear& fiscal) {
  const bool before = fiscal.named_by_end && fiscal.first_month > 1;
  return fiscal.first_month - 1 - (before ? kMonths : 0);
}

}  // namespace

DateInterval FiscalDays(const std::optional<FiscalYear>& fiscal, int year, FiscalPart part) {
  const absl::CivilMonth january(year, 1);
  const int length = part.quarter > 0 ? 3 : part.half > 0 ? 6 : kMonths;
  const int before = part.quarter > 0 ? (part.quarter - 1) * 3
                     : part.half > 0  ? (part.half - 1) * 6
                                      : 0;
  const int earliest = fiscal ? FirstMonth(*fiscal) : kEarliestFirstMonth;
  const int latest = fiscal ? earliest : kLatestFirstMonth;
  return {.first = absl::CivilDay(january + earliest + before),
          .last = absl::CivilDay(january + latest + before + length) - 1};
}

int FiscalYearOf(const FiscalYear& fiscal, absl::CivilDay day) {
  const int year = static_cast<int>(day.year());
  if (fiscal.first_month == 1) return year;
  const bool late = day.month() >= fiscal.first_month;
  if (fiscal.named_by_end) return late ? year + 1 : year;
  return late ? year : year - 1;
}

}  // namespace claimcheck
