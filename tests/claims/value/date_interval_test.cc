// SPDX-License-Identifier: Apache-2.0
#include "claims/value/date_interval.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "claims/value/calendar_period.h"
#include "claims/value/time_unit.h"

namespace claimcheck {
namespace {

using absl::CivilDay;

TEST(ValidDay, KnowsTheCalendar) {
  struct Row {
    int year, month, day;
    bool valid;
  };
  const Row rows[] = {
      {2015, 4, 30, true},  {2015, 4, 31, false}, {2015, 2, 29, false}, {2016, 2, 29, true},
      {1900, 2, 29, false}, {2000, 2, 29, true},  {2015, 0, 1, false},  {2015, 13, 1, false},
      {2015, 1, 0, false},  {0, 1, 1, false},     {9999, 12, 31, true}, {10000, 1, 1, false},
      {-5, 1, 1, false},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(testing::Message() << row.year << "-" << row.month << "-" << row.day);
    EXPECT_EQ(ValidDay(row.year, row.month, row.day).has_value(), row.valid);
  }
}

TEST(ParseIsoDay, ReadsDatesAndTimeStamps) {
  struct Row {
    const char* text;
    const char* day;  // empty: none
  };
  const Row rows[] = {
      {"2015-05-11", "2015-05-11"},
      {" 2015-05-11 ", "2015-05-11"},
      {"2015-05-11T08:00:00Z", "2015-05-11"},
      {"2015-05-11 08:00", "2015-05-11"},
      {"20150511", "2015-05-11"},
      {"20150511T080000Z", "2015-05-11"},
      {"2015-05-111", ""},
      {"201505110", ""},
      {"2015-5-11", ""},
      {"2015-04-31", ""},
      {"2015-05", ""},
      {"11/05/2015", ""},
      {"", ""},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.text);
    const std::optional<CivilDay> day = ParseIsoDay(row.text);
    EXPECT_EQ(day ? IsoDay(*day) : "", row.day);
  }
}

DateInterval Days(CivilDay first, CivilDay last) { return {.first = first, .last = last}; }

TEST(DateInterval, ComparesWithOpenEnds) {
  const DateInterval may = MonthInterval(2015, 5), year = YearInterval(2015);
  const DateInterval june = MonthInterval(2015, 6);
  const DateInterval since_may{.first = may.first, .last = std::nullopt};
  EXPECT_TRUE(Disjoint(may, june));
  EXPECT_FALSE(Disjoint(since_may, june));
  EXPECT_TRUE(Contains(year, may));
  EXPECT_FALSE(Contains(may, year));
  EXPECT_TRUE(Contains(since_may, june));
  EXPECT_FALSE(Contains(june, since_may));
  EXPECT_EQ(Intersect(year, may), may);
  EXPECT_EQ(Intersect(since_may, year), Days(CivilDay(2015, 5, 1), CivilDay(2015, 12, 31)));
  EXPECT_EQ(Intersect(may, june), std::nullopt);
}

TEST(CalendarPeriod, HasItsDaysAndItsNotations) {
  struct Row {
    Granularity granularity;
    CivilDay day;
    const char* first;
    const char* last;
    const char* timex;
    const char* edtf;
  };
  using G = Granularity;
  const CivilDay day(2015, 5, 12);
  const Row rows[] = {
      {G::kDay, day, "2015-05-12", "2015-05-12", "2015-05-12", "2015-05-12"},
      {G::kWeek, day, "2015-05-11", "2015-05-17", "2015-W20", "2015-05-11/2015-05-17"},
      {G::kWeek, CivilDay(2016, 1, 1), "2015-12-28", "2016-01-03", "2015-W53",
       "2015-12-28/2016-01-03"},
      {G::kWeekend, day, "2015-05-16", "2015-05-17", "2015-W20-WE", "2015-05-16/2015-05-17"},
      {G::kMonth, day, "2015-05-01", "2015-05-31", "2015-05", "2015-05"},
      {G::kQuarter, day, "2015-04-01", "2015-06-30", "2015-Q2", "2015-34"},
      {G::kSeason, day, "2015-03-01", "2015-06-20", "2015-SP", "2015-21"},
      {G::kSeason, CivilDay(2015, 1, 5), "2014-12-01", "2015-03-20", "2014-WI", "2014-24"},
      {G::kHalf, day, "2015-01-01", "2015-06-30", "2015-H1", "2015-40"},
      {G::kYear, day, "2015-01-01", "2015-12-31", "2015", "2015"},
      {G::kDecade, day, "2010-01-01", "2019-12-31", "201", "201X"},
      {G::kCentury, CivilDay(2000, 5, 1), "1901-01-01", "2000-12-31", "19", "1901/2000"},
      {G::kCentury, CivilDay(2001, 5, 1), "2001-01-01", "2100-12-31", "20", "2001/2100"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.timex);
    const CalendarPeriod period = PeriodOf(row.granularity, row.day);
    const DateInterval days = IntervalOf(period);
    EXPECT_EQ(IsoDay(*days.first), row.first);
    EXPECT_EQ(IsoDay(*days.last), row.last);
    EXPECT_EQ(TimexOf(period), row.timex);
    EXPECT_EQ(EdtfOf(period), row.edtf);
  }
}

TEST(CalendarPeriod, ShiftStopsAtTheCalendarsEnds) {
  const CalendarPeriod year = PeriodOf(Granularity::kYear, CivilDay(2015, 5, 12));
  EXPECT_EQ(TimexOf(*Shift(year, -1)), "2014");
  EXPECT_EQ(Shift(year, 9000), std::nullopt);
  EXPECT_EQ(Shift(year, -3000), std::nullopt);
  EXPECT_EQ(Shift(year, 2000000000), std::nullopt);
  EXPECT_EQ(Shift(year, -2147483647 - 1), std::nullopt);
}

TEST(AddMonths, KeepsToTheMonth) {
  EXPECT_EQ(AddMonths(CivilDay(2015, 3, 31), 1), CivilDay(2015, 4, 30));
  EXPECT_EQ(AddMonths(CivilDay(2016, 2, 29), 12), CivilDay(2017, 2, 28));
  EXPECT_EQ(AddMonths(CivilDay(2015, 1, 15), -2), CivilDay(2014, 11, 15));
}

TEST(TimexDuration, WritesIso8601) {
  EXPECT_EQ(TimexDuration("2", TimeUnit::kYear), "P2Y");
  EXPECT_EQ(TimexDuration("30", TimeUnit::kMinute), "PT30M");
  EXPECT_EQ(TimexDuration("X", TimeUnit::kWeek), "PXW");
  EXPECT_EQ(TimexDuration("1", TimeUnit::kFortnight), "P2W");
  EXPECT_EQ(TimexDuration("2", TimeUnit::kDecade), "P2DE");
}

CivilDay AnyDay() { return CivilDay(1, 1, 1) + *rc::gen::inRange<int>(0, 3652058); }

TEST(Properties, AnIsoDayReadsBack) {
  EXPECT_TRUE(rc::check([] {
    const CivilDay day = AnyDay();
    RC_ASSERT(ParseIsoDay(IsoDay(day)) == day);
  }));
}

TEST(Properties, APeriodHoldsItsDayAndNeighboursDoNotOverlap) {
  EXPECT_TRUE(rc::check([] {
    const CivilDay day = AnyDay();
    const auto granularity = static_cast<Granularity>(
        *rc::gen::inRange<int>(1, static_cast<int>(Granularity::kCentury)));
    const CalendarPeriod period = PeriodOf(granularity, day);
    const std::optional<CalendarPeriod> next = Shift(period, 1);
    if (granularity != Granularity::kWeekend && granularity != Granularity::kSeason) {
      RC_ASSERT(Contains(IntervalOf(period), Days(day, day)));
      if (next) RC_ASSERT(Disjoint(IntervalOf(period), IntervalOf(*next)));
    }
    // The first decade and the first winter begin in a year 0, which the calendar has not: nothing
    // leads back to them.
    const bool first_decade = granularity == Granularity::kDecade && day.year() < 10;
    const bool first_winter =
        granularity == Granularity::kSeason && day.year() == 1 && day.month() < 3;
    if (next && !first_decade && !first_winter) RC_ASSERT(Shift(*next, -1) == period);
  }));
}

TEST(Properties, IntersectionIsSymmetricAndWithinBoth) {
  EXPECT_TRUE(rc::check([] {
    const auto any = [] {
      const CivilDay first = AnyDay();
      DateInterval days = Days(first, first + *rc::gen::inRange(0, 1000));
      if (*rc::gen::arbitrary<bool>()) days.last.reset();
      if (*rc::gen::arbitrary<bool>()) days.first.reset();
      return days;
    };
    const DateInterval a = any(), b = any();
    const std::optional<DateInterval> both = Intersect(a, b);
    RC_ASSERT(both == Intersect(b, a));
    RC_ASSERT(both.has_value() == !Disjoint(a, b));
    if (both) RC_ASSERT(Contains(a, *both) && Contains(b, *both));
  }));
}

}  // namespace
}  // namespace claimcheck
