// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/value_text.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "absl/functional/function_ref.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"

namespace claimcheck {
namespace {

// Bytes of a text's own words that stand for a value.
constexpr std::size_t kMaxQuote = 80;

constexpr std::array<absl::string_view, 12> kMonths = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

absl::string_view HedgeWords(BoundKind bound) {
  switch (bound) {
    case BoundKind::kMoreThan:
      return "more than ";
    case BoundKind::kAtLeast:
      return "at least ";
    case BoundKind::kLessThan:
      return "less than ";
    case BoundKind::kAtMost:
      return "up to ";
    case BoundKind::kAbout:
      return "about ";
    default:
      return "";
  }
}

// "6,100" for 6100; the fraction as written.
std::string Grouped(const Decimal& value) {
  const std::string plain = value.ToString();
  const std::size_t begin = value.is_negative() ? 1 : 0;
  const std::size_t point = std::min(plain.find('.'), plain.size());
  if (point - begin <= 3) return plain;
  std::string grouped = plain.substr(0, begin);
  for (std::size_t i = begin; i < point; ++i) {
    if (i > begin && (point - i) % 3 == 0) grouped += ',';
    grouped += plain[i];
  }
  return grouped + plain.substr(point);
}

using NumberText = absl::FunctionRef<std::string(const Decimal&)>;

std::string Ends(const Interval& interval, NumberText number) {
  if (interval.low && interval.high) {
    return absl::StrCat(number(interval.low->value), " to ", number(interval.high->value));
  }
  if (interval.low) return absl::StrCat("at least ", number(interval.low->value));
  return interval.high ? absl::StrCat("up to ", number(interval.high->value)) : "any number";
}

std::string Amount(const Interval& interval, const std::optional<Decimal>& value, BoundKind bound,
                   NumberText number = Grouped) {
  if (!value) return Ends(interval, number);
  return absl::StrCat(HedgeWords(bound), number(*value));
}

// Units that are part of the value; what is counted is part of the topic.
std::string UnitWords(const Unit& unit) {
  if (unit.dimension == "count" || unit.name.empty()) return "";
  if (unit.dimension == "percent") return unit.name == "fraction" ? " of the whole" : " percent";
  return absl::StrCat(" ", unit.name);
}

// Units whose plural no rule makes.
struct Irregular {
  absl::string_view one;
  absl::string_view many;
};
constexpr std::array<Irregular, 5> kIrregular = {{{"foot", "feet"},
                                                  {"penny", "pence"},
                                                  {"magnitude", "magnitude"},
                                                  {"celsius", "degrees Celsius"},
                                                  {"fahrenheit", "degrees Fahrenheit"}}};

// The last words that take no "s": "kilohertz", "lux", and codes such as "CHF".
bool IsItsOwnPlural(absl::string_view unit) {
  return absl::EndsWith(unit, "hertz") || absl::EndsWith(unit, "siemens") ||
         absl::EndsWith(unit, "lux") || absl::ascii_isupper(unit.back());
}

std::string PluralOfWord(absl::string_view unit) {
  for (const Irregular& irregular : kIrregular) {
    if (unit == irregular.one) return std::string(irregular.many);
  }
  if (unit.empty() || IsItsOwnPlural(unit)) return std::string(unit);
  if (absl::ConsumeSuffix(&unit, "ry")) return absl::StrCat(unit, "ries");
  return absl::StrCat(unit, absl::EndsWith(unit, "ch") ? "es" : "s");
}

// "feet", "miles per hour", "years of age": of what is counted, the first words are many.
std::string Plural(absl::string_view unit) {
  const std::size_t head = std::min({unit.find(" per "), unit.find(" of "), unit.size()});
  return absl::StrCat(PluralOfWord(unit.substr(0, head)), unit.substr(head));
}

std::string UnitsWords(const Unit& unit) {
  if (unit.dimension == "percent") return UnitWords(unit);
  const std::string words = UnitWords(unit);
  return words.empty() ? "" : absl::StrCat(" ", Plural(words.substr(1)));
}

// The sign of a currency that a reader knows without its country.
absl::string_view CurrencySymbol(const Unit& unit) {
  if (unit.name == "USD") return "$";
  if (unit.name == "EUR") return "€";
  return unit.name == "GBP" ? "£" : "";
}

// "39.5 million" for 39,500,000: no digit is lost, so 39,512,345 stays as it is.
std::string Scaled(const Decimal& value) {
  struct Scale {
    std::size_t zeros;
    absl::string_view word;
  };
  constexpr std::array<Scale, 3> kScales = {{{12, " trillion"}, {9, " billion"}, {6, " million"}}};
  const std::string plain = value.ToString();
  const std::size_t begin = value.is_negative() ? 1 : 0;
  for (const Scale& scale : kScales) {
    if (plain.size() - begin <= scale.zeros || plain.find('.') != std::string::npos) continue;
    const std::size_t whole = plain.size() - scale.zeros;
    if (whole - begin > 3 || plain.find_first_not_of('0', whole + 2) != std::string::npos) break;
    absl::string_view fraction = absl::string_view(plain).substr(whole, 2);
    while (absl::ConsumeSuffix(&fraction, "0")) {
    }
    return absl::StrCat(plain.substr(0, whole), fraction.empty() ? "" : ".", fraction, scale.word);
  }
  return Grouped(value);
}

// What no figure stands for: "dozens", "on Sunday night" of a week that nothing tells.
bool IsToldInWordsOnly(const Claim& claim) {
  if (claim.quantity) {
    // "A third" has no last digit.
    return claim.quantity->bound == BoundKind::kVague || claim.quantity->unit.name == "fraction";
  }
  if (claim.kind == ClaimKind::kDuration) return !claim.date->duration.has_value();
  const DateInterval& days = claim.date->interval;
  return !claim.date->offset && (!days.first || !days.last);
}

// The words of the text as one line, in quotation marks.
std::string QuoteInOneLine(absl::string_view text, const Claim& claim) {
  const std::size_t begin = std::min(claim.span.begin, text.size());
  std::size_t end = std::min({claim.span.end, begin + kMaxQuote, text.size()});
  const auto is_inside_character = [&text](std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
  };
  while (end > begin && is_inside_character(end)) --end;
  const std::string words =
      absl::StrJoin(absl::StrSplit(text.substr(begin, end - begin), absl::ByAnyChar(" \t\r\n"),
                                   absl::SkipEmpty()),
                    " ");
  return words.empty() ? ValueText(claim) : absl::StrCat("“", words, "”");
}

absl::string_view ModWords(const std::string& mod) {
  if (mod == "START") return "early ";
  if (mod == "MID") return "mid-";
  if (mod == "END") return "late ";
  if (mod == "APPROX") return "about ";
  return "";
}

// ", 14:00", and ", 14:00 (UTC-04:00)" where the zone is told; ", early morning".
std::string ClockText(const TimeExpression& time) {
  if (time.hours != nullptr) return absl::StrCat(", ", time.hours->name);
  if (!time.minute_of_day) return "";
  const std::string clock =
      absl::StrFormat(", %02d:%02d", *time.minute_of_day / 60, *time.minute_of_day % 60);
  if (!time.utc_offset_minutes) return clock;
  const std::string offset = UtcOffsetText(time.utc_offset_minutes);
  return absl::StrCat(clock, " (UTC", offset == "Z" ? "" : offset, ")");
}

// A clock time whose day is no more than the day of publication, for want of another.
bool IsDayGuessed(const TimeExpression& time) {
  return time.day_unsaid && time.minute_of_day && time.anchor == DateAnchor::kPublished;
}

std::string DateText(const TimeExpression& time) {
  const DateInterval& interval = time.interval;
  if (IsDayGuessed(time)) return ClockText(time).substr(2);
  if (!interval.first || !interval.last) return time.timex;
  const absl::CivilDay first = *interval.first;
  switch (time.granularity) {
    case Granularity::kTime:
    case Granularity::kDay:
      // A night is that of the day it begins on.
      if (first == *interval.last || (time.hours != nullptr && first + 1 == *interval.last)) {
        return absl::StrCat(DayInWords(first), ClockText(time));
      }
      break;
    case Granularity::kMonth:
      return absl::StrCat(ModWords(time.mod), kMonths[static_cast<std::size_t>(first.month() - 1)],
                          " ", first.year());
    case Granularity::kYear:
      if (first.year() != interval.last->year()) {
        return absl::StrCat(first.year(), " to ", interval.last->year());
      }
      return absl::StrCat(ModWords(time.mod), first.year());
    default:
      break;
  }
  return absl::StrCat(DayInWords(first), " to ", DayInWords(*interval.last));
}

// "2 days after the vote"
std::string OffsetText(const Claim& claim) {
  const DateOffset& offset = *claim.date->offset;
  const int amount = std::abs(offset.amount);
  const std::string count = offset.whole ? "the" : absl::StrCat(amount);
  return absl::StrCat(count, " ", offset.unit, amount == 1 ? "" : "s",
                      offset.amount < 0 ? " before " : " after ",
                      claim.anchor ? claim.anchor->label : "that");
}

std::string DurationText(const TimeExpression& time) {
  if (!time.duration) return time.timex;
  const DurationValue& duration = *time.duration;
  const bool one = duration.value && SameValue(*duration.value, 1);
  return absl::StrCat(Amount(duration.amount, duration.value, duration.bound), " ", duration.unit,
                      one ? "" : "s");
}

}  // namespace

std::string DayInWords(absl::CivilDay day) {
  return absl::StrCat(day.day(), " ", kMonths[static_cast<std::size_t>(day.month() - 1)], " ",
                      day.year());
}

std::string ReadingInWords(const DateReading& reading) {
  if (reading.interval.first) return DayInWords(*reading.interval.first);
  const std::vector<absl::string_view> parts = absl::StrSplit(reading.timex, '-');
  int month = 0, day = 0;
  const bool known = parts.size() == 3 && absl::SimpleAtoi(parts[1], &month) &&
                     absl::SimpleAtoi(parts[2], &day) && month >= 1 && month <= 12;
  if (!known) return reading.timex;
  return absl::StrCat(day, " ", kMonths[static_cast<std::size_t>(month - 1)]);
}

std::string ValueInWords(absl::string_view text, const Claim& claim) {
  if (IsToldInWordsOnly(claim)) return QuoteInOneLine(text, claim);
  if (!claim.quantity) return ValueText(claim);
  const Quantity& quantity = *claim.quantity;
  const absl::string_view symbol = CurrencySymbol(quantity.unit);
  const auto number = [symbol](const Decimal& value) {
    const std::string digits = Scaled(value);
    return value.is_negative() ? absl::StrCat("-", symbol, digits.substr(1))
                               : absl::StrCat(symbol, digits);
  };
  const std::string amount = Amount(quantity.interval, quantity.value, quantity.bound, number);
  if (!symbol.empty()) return amount;
  const bool one = quantity.value && SameValue(*quantity.value, 1);
  return amount + (one ? UnitWords(quantity.unit) : UnitsWords(quantity.unit));
}

std::string ValueText(const Claim& claim) {
  switch (claim.kind) {
    case ClaimKind::kQuantity:
      return absl::StrCat(
          Amount(claim.quantity->interval, claim.quantity->value, claim.quantity->bound),
          UnitWords(claim.quantity->unit));
    case ClaimKind::kDate:
      if (claim.date->offset && !claim.date->interval.first) return OffsetText(claim);
      return DateText(*claim.date);
    case ClaimKind::kDuration:
      return DurationText(*claim.date);
  }
  return "";
}

}  // namespace claimcheck
