// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_VALUE_FISCAL_YEAR_H_
#define CLAIMS_VALUE_FISCAL_YEAR_H_

#include <optional>

#include "absl/time/civil_time.h"
#include "claims/value/date_interval.h"

namespace claimcheck {

// When a state's or a company's fiscal year begins, and which of its two calendar years it is
// called by: the United States' fiscal 2014 began on 1 October 2013, Japan's on 1 April 2014.
struct FiscalYear {
  int first_month = 1;
  bool named_by_end = true;  // of no account where it begins in January
  friend bool operator==(const FiscalYear&, const FiscalYear&) = default;
};

// The days of the fiscal year `year`, and of its quarter 1 to 4 or half 1 to 2 where one is given.
// Where the fiscal year is not known, all days that it may have: one that ends with the January of
// the next year, as retailers' do, or begins with April, as Japan's does, is called by the same
// number, so that fiscal 2014 lies in February 2013 to March 2015.
struct FiscalPart {
  int quarter = 0;
  int half = 0;
};
DateInterval FiscalDays(const std::optional<FiscalYear>& fiscal, int year, FiscalPart part);

// The number of the fiscal year that `day` lies in.
int FiscalYearOf(const FiscalYear& fiscal, absl::CivilDay day);

}  // namespace claimcheck

#endif  // CLAIMS_VALUE_FISCAL_YEAR_H_
