// SPDX-License-Identifier: Apache-2.0
#include "claims/value/date_interval.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/str_format.h"

namespace claimcheck {
namespace {

constexpr int kFirstYear = 1;
constexpr int kLastYear = 9999;

// Reads `count` ASCII digits at `at`; -1 when there are fewer.
int Digits(absl::string_view text, std::size_t at, std::size_t count) {
  if (at + count > text.size()) return -1;
  int value = 0;
  for (std::size_t i = at; i < at + count; ++i) {
    if (!absl::ascii_isdigit(static_cast<unsigned char>(text[i]))) return -1;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

bool DigitAt(absl::string_view text, std::size_t at) {
  return at < text.size() && absl::ascii_isdigit(static_cast<unsigned char>(text[at]));
}

// The later of two beginnings and the earlier of two ends; one that is missing is open.
template <typename Pick>
std::optional<absl::CivilDay> Tighter(std::optional<absl::CivilDay> a,
                                      std::optional<absl::CivilDay> b, Pick pick) {
  if (!a) return b;
  if (!b) return a;
  return pick(*a, *b);
}

}  // namespace

absl::string_view GranularityName(Granularity granularity) {
  switch (granularity) {
    case Granularity::kTime:
      return "time";
    case Granularity::kDay:
      return "day";
    case Granularity::kWeekend:
      return "weekend";
    case Granularity::kWeek:
      return "week";
    case Granularity::kMonth:
      return "month";
    case Granularity::kQuarter:
      return "quarter";
    case Granularity::kSeason:
      return "season";
    case Granularity::kHalf:
      return "half";
    case Granularity::kYear:
      return "year";
    case Granularity::kDecade:
      return "decade";
    case Granularity::kCentury:
      return "century";
  }
  return "";
}

std::optional<absl::CivilDay> ValidDay(int year, int month, int day) {
  if (year < kFirstYear || year > kLastYear || month < 1 || month > 12 || day < 1 || day > 31) {
    return std::nullopt;
  }
  const absl::CivilDay civil(year, month, day);
  if (civil.day() != day) return std::nullopt;
  return civil;
}

std::optional<absl::CivilDay> ParseIsoDay(absl::string_view text) {
  text = absl::StripAsciiWhitespace(text);
  const bool dashed = text.size() > 4 && text[4] == '-';
  const std::size_t month_at = dashed ? 5 : 4;
  const std::size_t day_at = dashed ? 8 : 6;
  const std::size_t end = dashed ? 10 : 8;
  if (text.size() < end || (dashed && text[7] != '-') || DigitAt(text, end)) return std::nullopt;
  return ValidDay(Digits(text, 0, 4), Digits(text, month_at, 2), Digits(text, day_at, 2));
}

std::string IsoDay(absl::CivilDay day) {
  if (day.year() < 0 || day.year() > 9999) {
    return absl::StrFormat("%04d-%02d-%02d", day.year(), day.month(), day.day());
  }
  // Every date of an article is written so, some of them several times: digits by hand.
  std::string text = "0000-00-00";
  const auto write = [&text](std::size_t at, int number) {
    text[at] = static_cast<char>('0' + number / 10);
    text[at + 1] = static_cast<char>('0' + number % 10);
  };
  write(0, static_cast<int>(day.year()) / 100);
  write(2, static_cast<int>(day.year()) % 100);
  write(5, day.month());
  write(8, day.day());
  return text;
}

DateInterval MonthInterval(int year, int month) {
  const absl::CivilMonth civil(year, month);
  return {.first = absl::CivilDay(civil), .last = absl::CivilDay(civil + 1) - 1};
}

DateInterval YearInterval(int year) {
  return {.first = absl::CivilDay(year, 1, 1), .last = absl::CivilDay(year, 12, 31)};
}

bool Disjoint(const DateInterval& a, const DateInterval& b) {
  return (a.last && b.first && *a.last < *b.first) || (b.last && a.first && *b.last < *a.first);
}

bool Contains(const DateInterval& outer, const DateInterval& inner) {
  const bool first_fits = !outer.first || (inner.first && *outer.first <= *inner.first);
  const bool last_fits = !outer.last || (inner.last && *inner.last <= *outer.last);
  return first_fits && last_fits;
}

std::optional<DateInterval> Intersect(const DateInterval& a, const DateInterval& b) {
  if (Disjoint(a, b)) return std::nullopt;
  return DateInterval{
      .first = Tighter(a.first, b.first, [](auto x, auto y) { return std::max(x, y); }),
      .last = Tighter(a.last, b.last, [](auto x, auto y) { return std::min(x, y); })};
}

}  // namespace claimcheck
