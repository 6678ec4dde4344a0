// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/holiday.h"

#include <gtest/gtest.h>

#include "claims/text/tokenize.h"

namespace claimcheck {
namespace {

const Holiday* Find(absl::string_view name) {
  const TokenizedText cut = Tokenize(name);
  return Holidays().Longest(cut, 0, cut.tokens.size()).value;
}

// The dates are those of the year's printed calendars.
TEST(HolidayIn, KnowsTheYearsDates) {
  struct Row {
    const char* name;
    int year;
    const char* day;
  };
  const Row rows[] = {
      {"Christmas Day", 2015, "2015-12-25"},
      {"Easter", 2015, "2015-04-05"},
      {"Easter", 2008, "2008-03-23"},
      {"Easter", 2038, "2038-04-25"},
      {"Good Friday", 2015, "2015-04-03"},
      {"Pentecost", 2015, "2015-05-24"},
      {"Thanksgiving", 2015, "2015-11-26"},
      {"Memorial Day", 2015, "2015-05-25"},
      {"Labor Day", 2015, "2015-09-07"},
      {"Martin Luther King Day", 2015, "2015-01-19"},
      {"Lunar New Year", 2015, "2015-02-19"},
      {"Chinese New Year", 2016, "2016-02-08"},
      {"Chinese New Year", 2023, "2023-01-22"},
      {"Rosh Hashanah", 2015, "2015-09-14"},
      {"Yom Kippur", 2015, "2015-09-23"},
      {"Hanukkah", 2015, "2015-12-07"},
      {"Passover", 2015, "2015-04-04"},
      {"Orthodox Easter", 2016, "2016-05-01"},
      {"Orthodox Easter", 2021, "2021-05-02"},
      {"Orthodox Easter", 2017, "2017-04-16"},
      {"Shrove Tuesday", 2016, "2016-02-09"},
      {"Election Day", 2016, "2016-11-08"},
      {"Election Day", 2004, "2004-11-02"},
      {"Victoria Day", 2015, "2015-05-18"},
      {"Mother's Day", 2015, "2015-05-10"},
      {"Remembrance Sunday", 2014, "2014-11-09"},
      {"Lent", 2016, "2016-02-10"},
      {"the Mid-Autumn Festival", 2015, "2015-09-27"},
      {"Purim", 2015, "2015-03-05"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(testing::Message() << row.name << " " << row.year);
    const Holiday* holiday = Find(row.name);
    ASSERT_NE(holiday, nullptr);
    const std::optional<DateInterval> days = HolidayIn(*holiday, row.year);
    ASSERT_TRUE(days.has_value());
    EXPECT_EQ(IsoDay(*days->first), row.day);
  }
}

// The month begins when the moon is seen: the days allow for one either way.
TEST(HolidayIn, AllowsForTheMoon) {
  struct Row {
    const char* name;
    absl::CivilDay observed;
  };
  const Row rows[] = {
      {"Diwali", absl::CivilDay(2015, 11, 11)},     {"Diwali", absl::CivilDay(2016, 10, 30)},
      {"Diwali", absl::CivilDay(2020, 11, 14)},     {"Diwali", absl::CivilDay(2022, 10, 24)},
      {"Mawlid", absl::CivilDay(2015, 1, 3)},       {"Ramadan", absl::CivilDay(2015, 6, 18)},
      {"Ramadan", absl::CivilDay(2016, 6, 6)},      {"Eid al-Fitr", absl::CivilDay(2015, 7, 17)},
      {"Eid al-Adha", absl::CivilDay(2015, 9, 24)}, {"Ashura", absl::CivilDay(2015, 10, 24)},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(testing::Message() << row.name << " " << row.observed);
    const std::optional<DateInterval> days =
        HolidayIn(*Find(row.name), static_cast<int>(row.observed.year()));
    ASSERT_TRUE(days.has_value());
    EXPECT_TRUE(Contains(*days, {.first = row.observed, .last = row.observed}))
        << IsoDay(*days->first);
  }
}

TEST(HolidayIn, GivesNoneOutsideTheCalendar) {
  EXPECT_EQ(HolidayIn(*Find("Easter"), 0), std::nullopt);
  EXPECT_EQ(HolidayIn(*Find("Ramadan"), 10000), std::nullopt);
}

}  // namespace
}  // namespace claimcheck
