// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/unknown_date.h"

#include "absl/strings/str_cat.h"
#include "claims/value/padded_number.h"

namespace claimcheck {
namespace {

constexpr absl::string_view kSeasons[] = {"SP", "SU", "FA", "WI"};

// How EDTF numbers what has no months of its own, in the month's place (ISO 8601-2:2019, 4.8).
constexpr int kFirstSeasonCode = 21;
constexpr int kFirstSouthernSeasonCode = 29;
constexpr int kFirstQuarterCode = 33;
constexpr int kFirstHalfCode = 40;

}  // namespace

std::string UnknownTimex(const TimeReading& reading) {
  const std::string year = reading.year ? absl::StrCat(FourDigits(*reading.year)) : "XXXX";
  if (reading.month && reading.day) {
    return absl::StrCat(year, "-", TwoDigits(*reading.month), "-", TwoDigits(*reading.day));
  }
  if (reading.day) return absl::StrCat(year, "-XX-", TwoDigits(*reading.day));
  if (reading.month) return absl::StrCat(year, "-", TwoDigits(*reading.month));
  if (reading.quarter) return absl::StrCat(year, "-Q", *reading.quarter);
  if (reading.half) return absl::StrCat(year, "-H", *reading.half);
  if (reading.season) return absl::StrCat(year, "-", kSeasons[*reading.season - 1]);
  if (reading.weekday) return absl::StrCat(year, "-WXX-", *reading.weekday);
  if (reading.minute_of_day || reading.day_part != DayPart::kNone) return "XXXX-XX-XX";
  return year;
}

std::string UnknownEdtf(const TimeReading& reading) {
  const std::string year = reading.year ? absl::StrCat(FourDigits(*reading.year)) : "XXXX";
  if (reading.month || reading.day) return UnknownTimex(reading);
  if (reading.quarter) return absl::StrCat(year, "-", kFirstQuarterCode + *reading.quarter - 1);
  if (reading.half) return absl::StrCat(year, "-", kFirstHalfCode + *reading.half - 1);
  if (reading.season) {
    const int first = reading.southern ? kFirstSouthernSeasonCode : kFirstSeasonCode;
    return absl::StrCat(year, "-", first + *reading.season - 1);
  }
  return "";
}

}  // namespace claimcheck
