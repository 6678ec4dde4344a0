// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/value_text.h"

#include <array>
#include <cstdlib>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_split.h"

namespace claimcheck {
namespace {

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

std::string Ends(const Interval& interval) {
  if (interval.low && interval.high) {
    return absl::StrCat(Grouped(interval.low->value), " to ", Grouped(interval.high->value));
  }
  if (interval.low) return absl::StrCat("at least ", Grouped(interval.low->value));
  return interval.high ? absl::StrCat("up to ", Grouped(interval.high->value)) : "any number";
}

std::string Amount(const Interval& interval, const std::optional<Decimal>& value, BoundKind bound) {
  if (!value) return Ends(interval);
  return absl::StrCat(HedgeWords(bound), Grouped(*value));
}

// Units that are part of the value; what is counted is part of the topic.
std::string UnitWords(const Unit& unit) {
  if (unit.dimension == "count" || unit.name.empty()) return "";
  if (unit.dimension == "percent") return " percent";
  return absl::StrCat(" ", unit.name);
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

std::string DateText(const TimeExpression& time) {
  const DateInterval& interval = time.interval;
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
