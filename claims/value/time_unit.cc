// SPDX-License-Identifier: Apache-2.0
#include "claims/value/time_unit.h"

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"

namespace claimcheck {
namespace {

struct UnitRow {
  TimeUnit unit;
  absl::string_view name;
  absl::string_view timex;  // what stands before and after the amount: "P#Y"
};

constexpr UnitRow kUnits[] = {
    {TimeUnit::kSecond, "second", "PT#S"},   {TimeUnit::kMinute, "minute", "PT#M"},
    {TimeUnit::kHour, "hour", "PT#H"},       {TimeUnit::kDay, "day", "P#D"},
    {TimeUnit::kWeekend, "weekend", "P#WE"}, {TimeUnit::kWeek, "week", "P#W"},
    {TimeUnit::kFortnight, "fortnight", ""}, {TimeUnit::kMonth, "month", "P#M"},
    {TimeUnit::kQuarter, "quarter", "P#Q"},  {TimeUnit::kTerm, "term", "P#X"},
    {TimeUnit::kYear, "year", "P#Y"},        {TimeUnit::kDecade, "decade", "P#DE"},
    {TimeUnit::kCentury, "century", "P#CE"}, {TimeUnit::kMillennium, "millennium", "P#ML"},
};

}  // namespace

absl::string_view TimeUnitName(TimeUnit unit) {
  for (const UnitRow& row : kUnits) {
    if (row.unit == unit) return row.name;
  }
  return "";
}

TimeUnit TimeUnitNamed(absl::string_view name) {
  for (const UnitRow& row : kUnits) {
    if (row.name == name) return row.unit;
  }
  return TimeUnit::kNone;
}

std::optional<Granularity> GranularityOf(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::kDay:
      return Granularity::kDay;
    case TimeUnit::kWeekend:
      return Granularity::kWeekend;
    case TimeUnit::kWeek:
    case TimeUnit::kFortnight:
      return Granularity::kWeek;
    case TimeUnit::kMonth:
      return Granularity::kMonth;
    case TimeUnit::kQuarter:
      return Granularity::kQuarter;
    case TimeUnit::kYear:
      return Granularity::kYear;
    case TimeUnit::kDecade:
      return Granularity::kDecade;
    case TimeUnit::kCentury:
      return Granularity::kCentury;
    default:
      return std::nullopt;
  }
}

std::string TimexDuration(absl::string_view amount, TimeUnit unit) {
  if (unit == TimeUnit::kFortnight) {
    int weeks = 0;
    if (!absl::SimpleAtoi(amount, &weeks) || weeks > 1000000) return "PXW";
    return TimexDuration(absl::StrCat(2 * weeks), TimeUnit::kWeek);
  }
  for (const UnitRow& row : kUnits) {
    if (row.unit != unit) continue;
    const std::size_t hash = row.timex.find('#');
    return absl::StrCat(row.timex.substr(0, hash), amount, row.timex.substr(hash + 1));
  }
  return "PXX";
}

}  // namespace claimcheck
