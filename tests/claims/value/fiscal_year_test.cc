// SPDX-License-Identifier: Apache-2.0
#include "claims/value/fiscal_year.h"

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

namespace claimcheck {
namespace {

std::string Show(const DateInterval& days) {
  return absl::StrCat(IsoDay(*days.first), "/", IsoDay(*days.last));
}

TEST(FiscalDays, CountsFromTheFirstMonth) {
  struct Row {
    std::optional<FiscalYear> fiscal;
    FiscalPart part;
    const char* days;  // of 2014
  };
  const FiscalYear calendar{1, true}, american{10, true}, japanese{4, false};
  const Row rows[] = {
      {calendar, {}, "2014-01-01/2014-12-31"},
      {american, {}, "2013-10-01/2014-09-30"},
      {american, {.quarter = 1}, "2013-10-01/2013-12-31"},
      {american, {.half = 2}, "2014-04-01/2014-09-30"},
      {japanese, {}, "2014-04-01/2015-03-31"},
      {japanese, {.quarter = 4}, "2015-01-01/2015-03-31"},
      {std::nullopt, {}, "2013-02-01/2015-03-31"},
      {std::nullopt, {.quarter = 2}, "2013-05-01/2014-09-30"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.days);
    EXPECT_EQ(Show(FiscalDays(row.fiscal, 2014, row.part)), row.days);
  }
}

TEST(FiscalYearOf, IsTheOneWhoseDaysHoldTheDay) {
  for (const FiscalYear fiscal :
       {FiscalYear{1, true}, FiscalYear{10, true}, FiscalYear{4, false}}) {
    for (int month = 1; month <= 12; ++month) {
      const absl::CivilDay day(2014, month, 15);
      const DateInterval days = FiscalDays(fiscal, FiscalYearOf(fiscal, day), {});
      EXPECT_TRUE(Contains(days, {.first = day, .last = day})) << IsoDay(day);
    }
  }
}

}  // namespace
}  // namespace claimcheck
