// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/resolve_fiscal.h"

#include "absl/strings/str_format.h"
#include "claims/value/calendar_period.h"
#include "claims/value/edtf.h"

namespace claimcheck {
namespace {

// The number of the fiscal year whose quarter or half is meant where no year is told: the latest
// that is over, in future tense the first that is not.
int NearestFiscalYear(const FiscalYear& fiscal, FiscalPart part, const ResolveContext& context) {
  const absl::CivilDay published = *context.article.published;
  int year = FiscalYearOf(fiscal, published) + 1;
  const bool ahead = context.tense == Tense::kFuture;
  while (*FiscalDays(fiscal, year, part).last >= published) --year;
  return ahead ? year + 1 : year;
}

// A quarter of no known fiscal year may lie as far as this from the calendar's quarter.
constexpr int kFiscalSlackDays = 275;

}  // namespace

void SetFiscalDays(const TimeReading& reading, const ResolveContext& context,
                   TimeExpression& expression) {
  const std::optional<FiscalYear>& fiscal = context.article.fiscal;
  const FiscalPart part{.quarter = reading.quarter.value_or(0), .half = reading.half.value_or(0)};
  if (!expression.interval.first || reading.part_of != PeriodPart::kNone) return;
  if (reading.year_last) {  // "2013-14": from the one year into the other
    if (!fiscal) return;
    const FiscalYear by_end{.first_month = fiscal->first_month, .named_by_end = true};
    expression.interval = FiscalDays(by_end, *reading.year_last, part);
  } else if (reading.year) {
    expression.interval = FiscalDays(fiscal, *reading.year, part);
  } else if (fiscal && context.article.published) {
    const int year = NearestFiscalYear(*fiscal, part, context);
    expression.interval = FiscalDays(fiscal, year, part);
    if (part.quarter > 0) expression.timex = absl::StrFormat("%04d-Q%d", year, part.quarter);
  } else {
    *expression.interval.first -= kFiscalSlackDays;
    *expression.interval.last += kFiscalSlackDays;
  }
  if (fiscal) {
    expression.edtf = EdtfOf(expression.interval, FuzzyEnds::kNone);
  } else {
    expression.edtf += "~";
  }
}

void SetFiscalYear(const TimeReading& reading, absl::CivilDay day,
                   const std::optional<FiscalYear>& fiscal, TimeExpression& expression) {
  if (fiscal) {
    const int year = FiscalYearOf(*fiscal, day) + reading.amount;
    expression.interval = FiscalDays(fiscal, year, {});
    expression.timex = absl::StrFormat("%04d", year);
    expression.edtf = EdtfOf(expression.interval, FuzzyEnds::kNone);
    return;
  }
  const absl::CivilDay there = AddMonths(day, 12 * reading.amount);
  if (there.year() < 2 || there.year() > 9998) return;
  expression.interval = {.first = AddMonths(there, -12) + 1, .last = AddMonths(there, 12) - 1};
  expression.edtf += "~";
}

}  // namespace claimcheck
