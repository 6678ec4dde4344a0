// SPDX-License-Identifier: Apache-2.0
#include "claims/value/edtf.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/strip.h"

namespace claimcheck {
namespace {

// How much of both ends has to be written: a stretch of whole years needs no months.
enum class Precision { kYear, kMonth, kDay };

Precision PrecisionOf(const DateInterval& days) {
  const auto begins = [&](int month) {
    return !days.first || (days.first->day() == 1 && (month == 0 || days.first->month() == month));
  };
  const auto ends = [&](int month) {
    return !days.last ||
           ((*days.last + 1).day() == 1 && (month == 0 || days.last->month() == month));
  };
  if (begins(1) && ends(12)) return Precision::kYear;
  return begins(0) && ends(0) ? Precision::kMonth : Precision::kDay;
}

std::string EndOf(const std::optional<absl::CivilDay>& day, Precision precision, bool fuzzy) {
  if (!day) return "..";
  std::string text = IsoDay(*day);
  if (precision == Precision::kMonth) text.resize(text.size() - 3);
  if (precision == Precision::kYear) text.resize(text.size() - 6);
  return fuzzy ? text + "~" : text;
}

// TIMEX3's units longer than a year, in years.
struct LongUnit {
  absl::string_view letters;
  int years;
};
constexpr LongUnit kLongUnits[] = {{"DE", 10}, {"CE", 100}, {"ML", 1000}};

// The longest length of time that is written in years or months here.
constexpr int kMostUnits = 1000000;

}  // namespace

std::string EdtfOf(const DateInterval& days, FuzzyEnds fuzzy) {
  if (!days.first && !days.last) return "";
  const Precision precision = PrecisionOf(days);
  const bool both = fuzzy == FuzzyEnds::kBoth;
  const std::string first = EndOf(days.first, precision, both || fuzzy == FuzzyEnds::kFirst);
  const std::string last = EndOf(days.last, precision, both || fuzzy == FuzzyEnds::kLast);
  return first == last ? first : absl::StrCat(first, "/", last);
}

std::string ApproximateEdtf(const CalendarPeriod& period) {
  std::string edtf = EdtfOf(period);
  const std::size_t slash = edtf.find('/');
  if (slash != edtf.npos) edtf.insert(slash, "~");
  return edtf + "~";
}

std::string IsoDuration(absl::string_view timex) {
  if (!absl::ConsumePrefix(&timex, "P")) return "";
  if (absl::StrContains(timex, 'X') || absl::StrContains(timex, "WE")) return "";
  const std::size_t letters =
      std::find_if_not(timex.begin(), timex.end(), absl::ascii_isdigit) - timex.begin();
  int amount = 0;
  if (absl::SimpleAtoi(timex.substr(0, letters), &amount) && amount <= kMostUnits) {
    const absl::string_view unit = timex.substr(letters);
    for (const LongUnit& row : kLongUnits) {
      if (unit == row.letters) return absl::StrFormat("P%dY", amount * row.years);
    }
    if (unit == "Q") return absl::StrFormat("P%dM", amount * 3);
  }
  const bool plain = std::all_of(timex.begin(), timex.end(), [](unsigned char c) {
    return absl::ascii_isdigit(c) || c == '.' || absl::StrContains("YMWDTHS", static_cast<char>(c));
  });
  return plain ? absl::StrCat("P", timex) : "";
}

std::string IsoRecurrence(absl::string_view timex) {
  if (absl::StartsWith(timex, "P")) {
    const std::string period = IsoDuration(timex);
    return period.empty() ? "" : absl::StrCat("R/", period);
  }
  if (absl::StartsWith(timex, "XXXX-WXX-")) return "R/P1W";
  if (absl::StartsWith(timex, "XXXX-XX-XX")) return "R/P1D";
  return absl::StartsWith(timex, "XXXX-") ? "R/P1Y" : "";
}

}  // namespace claimcheck
