// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/holiday.h"

#include <unicode/calendar.h>

#include <cmath>
#include <map>
#include <memory>
#include <tuple>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "claims/text/table.h"

namespace claimcheck {
namespace embedded {
absl::string_view holidays();
}  // namespace embedded

namespace {

std::vector<TableRow> Rows() {
  return ReadEmbeddedTable("holidays.tsv", embedded::holidays(),
                           {"name", "rule", "numbers", "length", "example"});
}

Holiday::Rule RuleNamed(absl::string_view name, std::size_t line) {
  if (name == "fixed") return Holiday::Rule::kFixed;
  if (name == "weekday") return Holiday::Rule::kWeekday;
  if (name == "from") return Holiday::Rule::kFrom;
  if (name == "easter") return Holiday::Rule::kEaster;
  if (name == "orthodox") return Holiday::Rule::kOrthodox;
  if (name == "new-moon") return Holiday::Rule::kNewMoon;
  if (name == "islamic") return Holiday::Rule::kIslamic;
  if (name == "chinese") return Holiday::Rule::kChinese;
  if (name == "hebrew") return Holiday::Rule::kHebrew;
  AbortOverTable(absl::StrCat("holidays.tsv:", line, ": unknown rule \"", name, "\""));
}

Holiday ParseHoliday(const TableRow& row) {
  Holiday holiday;
  holiday.rule = RuleNamed(row.cells[1], row.line);
  int numbers[3] = {0, 0, 0};
  std::size_t count = 0;
  for (absl::string_view number : absl::StrSplit(row.cells[2], ' ')) {
    if (count < 3 && absl::SimpleAtoi(number, &numbers[count])) ++count;
  }
  if (holiday.rule == Holiday::Rule::kEaster || holiday.rule == Holiday::Rule::kOrthodox) {
    holiday.day = numbers[0];
  } else {
    holiday.month = numbers[0];
    holiday.day = numbers[1];
    holiday.nth = numbers[2];
  }
  if (!absl::SimpleAtoi(row.cells[3], &holiday.length)) holiday.length = 1;
  holiday.approximate =
      holiday.rule == Holiday::Rule::kIslamic || holiday.rule == Holiday::Rule::kNewMoon;
  return holiday;
}

// The nth weekday of a month; nth -1 is the last.
absl::CivilDay NthWeekday(int year, int month, int weekday, int nth) {
  const absl::Weekday wanted = static_cast<absl::Weekday>(weekday - 1);
  if (nth < 0) {
    const absl::CivilDay next(absl::CivilMonth(year, month) + 1);
    return absl::PrevWeekday(next, wanted);
  }
  const absl::CivilDay first(year, month, 1);
  return absl::NextWeekday(first - 1, wanted) + 7 * (nth - 1);
}

const char* LocaleOf(Holiday::Rule rule) {
  switch (rule) {
    case Holiday::Rule::kIslamic:
      return "en@calendar=islamic-civil";
    case Holiday::Rule::kChinese:
    case Holiday::Rule::kNewMoon:
      return "en@calendar=chinese";
    default:
      return "en@calendar=hebrew";
  }
}

// The year of the rule's calendar in which January of the Gregorian `year` lies, or one before it.
int OtherYear(Holiday::Rule rule, int year) {
  switch (rule) {
    case Holiday::Rule::kIslamic:
      return (year - 622) * 33 / 32;  // 33 lunar years are 32 solar ones
    case Holiday::Rule::kChinese:
      return year + 2636;  // ICU counts from 2637 BC
    default:
      return year + 3759;
  }
}

// The first day of `year` that is the holiday in the calendar of its rule.
std::optional<absl::CivilDay> InOtherCalendar(const Holiday& holiday, int year) {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(
      *icu::TimeZone::getGMT(), icu::Locale(LocaleOf(holiday.rule)), status));
  if (U_FAILURE(status) || !calendar) return std::nullopt;
  constexpr double kDayMillis = 86400000.0;
  const int guess = OtherYear(holiday.rule, year);
  for (int other = guess; other <= guess + 3; ++other) {
    calendar->clear();
    calendar->set(UCAL_EXTENDED_YEAR, other);
    calendar->set(UCAL_MONTH, holiday.month - 1);
    calendar->set(UCAL_DATE, holiday.day);
    const double days = std::floor(calendar->getTime(status) / kDayMillis);
    if (U_FAILURE(status)) return std::nullopt;
    const absl::CivilDay day = absl::CivilDay(1970, 1, 1) + static_cast<absl::civil_diff_t>(days);
    if (day.year() == year) return day;
  }
  return std::nullopt;
}

// The day before the first of a lunar month, on or after the rule's day. The Chinese calendar's
// months begin on the day of the new moon as Beijing's clocks count it, which is the day after the
// one in India: so it was for Diwali in each of the years 2015 to 2023.
std::optional<absl::CivilDay> NewMoonIn(const Holiday& holiday, int year) {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(
      *icu::TimeZone::getGMT(), icu::Locale(LocaleOf(holiday.rule)), status));
  const std::optional<absl::CivilDay> begin = ValidDay(year, holiday.month, holiday.day);
  if (U_FAILURE(status) || !calendar || !begin) return std::nullopt;
  constexpr double kDayMillis = 86400000.0;
  for (absl::CivilDay day = *begin; day < *begin + 31; ++day) {
    calendar->setTime(static_cast<double>(day + 1 - absl::CivilDay(1970, 1, 1)) * kDayMillis,
                      status);
    if (calendar->get(UCAL_DATE, status) == 1 && U_SUCCESS(status)) return day;
  }
  return std::nullopt;
}

// What the calendars of ICU say, whose answers are remembered: making a calendar costs thousands of
// times more than asking again, and articles name the same few holidays over and over.
std::optional<absl::CivilDay> RememberedDay(const Holiday& holiday, int year) {
  using Question = std::tuple<Holiday::Rule, int, int, int>;
  constexpr std::size_t kMaxAnswers = 4096;
  thread_local std::map<Question, std::optional<absl::CivilDay>> answers;
  if (answers.size() >= kMaxAnswers) answers.clear();
  const auto [answer, fresh] =
      answers.try_emplace({holiday.rule, holiday.month, holiday.day, year}, std::nullopt);
  if (fresh) {
    const bool moon = holiday.rule == Holiday::Rule::kNewMoon;
    answer->second = moon ? NewMoonIn(holiday, year) : InOtherCalendar(holiday, year);
  }
  return answer->second;
}

std::optional<absl::CivilDay> FirstDayIn(const Holiday& holiday, int year) {
  switch (holiday.rule) {
    case Holiday::Rule::kFixed:
      return ValidDay(year, holiday.month, holiday.day);
    case Holiday::Rule::kWeekday:
      return NthWeekday(year, holiday.month, holiday.day, holiday.nth);
    case Holiday::Rule::kFrom:
      return absl::NextWeekday(absl::CivilDay(year, holiday.month, holiday.nth) - 1,
                               static_cast<absl::Weekday>(holiday.day - 1));
    case Holiday::Rule::kEaster:
      return EasterSunday(year) + holiday.day;
    case Holiday::Rule::kOrthodox:
      return OrthodoxEaster(year) + holiday.day;
    default:
      return RememberedDay(holiday, year);
  }
}

}  // namespace

absl::CivilDay EasterSunday(int year) {
  const int a = year % 19, b = year / 100, c = year % 100;
  const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  const int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
  const int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
  const int n = h + l - 7 * m + 114;
  return absl::CivilDay(year, n / 31, n % 31 + 1);
}

const PhraseTable<Holiday>& Holidays() {
  static const auto* table = [] {
    auto* holidays = new PhraseTable<Holiday>;
    for (const TableRow& row : Rows()) holidays->Add(row.cells[0], ParseHoliday(row));
    return holidays;
  }();
  return *table;
}

absl::CivilDay OrthodoxEaster(int year) {
  const int a = year % 4, b = year % 7, c = year % 19;
  const int d = (19 * c + 15) % 30, e = (2 * a + 4 * b - d + 34) % 7, f = d + e + 114;
  // From the Julian to the Gregorian calendar: 13 days from 1900 to 2099.
  const int behind = year / 100 - year / 400 - 2;
  return absl::CivilDay(year, f / 31, f % 31 + 1) + behind;
}

std::optional<DateInterval> CalendarDaysIn(const Holiday& holiday, int year) {
  if (year < 1 || year > 9999) return std::nullopt;
  const std::optional<absl::CivilDay> first = FirstDayIn(holiday, year);
  if (!first) return std::nullopt;
  return DateInterval{.first = *first, .last = *first + (holiday.length - 1)};
}

std::optional<DateInterval> HolidayIn(const Holiday& holiday, int year) {
  std::optional<DateInterval> days = CalendarDaysIn(holiday, year);
  if (!days || !holiday.approximate) return days;
  return DateInterval{.first = *days->first - 1, .last = *days->last + 1};
}

std::vector<PhraseExample> HolidayExamples() {
  std::vector<PhraseExample> examples;
  for (const TableRow& row : Rows()) {
    examples.push_back({std::string(row.cells[0]), std::string(row.cells[4])});
  }
  return examples;
}

}  // namespace claimcheck
