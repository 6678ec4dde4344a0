// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/numeric_date.h"

#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_split.h"
#include "claims/mention/year_reading.h"

namespace claimcheck {
namespace {

struct Part {
  int value = 0;
  std::size_t digits = 0;
};

std::optional<Part> ParsePart(absl::string_view text) {
  int value = 0;
  if (text.empty() || text.size() > 4 || !absl::SimpleAtoi(text, &value)) return std::nullopt;
  return Part{value, text.size()};
}

// The three numbers of "11.05.2015", which is one token, or of "11/05/2015", which is five.
std::optional<std::vector<Part>> Parts(const TimeTokens& tokens, std::size_t i, std::size_t* last) {
  const absl::string_view mark = tokens.at(i + 1);
  if (mark != "/" && mark != "-" && !absl::StrContains(tokens.at(i), '.')) return std::nullopt;
  std::vector<absl::string_view> texts = absl::StrSplit(tokens.at(i), '.');
  *last = i + 1;
  if (texts.size() == 1) {
    if ((mark != "/" && mark != "-") || tokens.at(i + 3) != mark) return std::nullopt;
    for (std::size_t k = i + 1; k <= i + 4; ++k) {
      if (!tokens.Touches(k)) return std::nullopt;
    }
    texts = {tokens.at(i), tokens.at(i + 2), tokens.at(i + 4)};
    *last = i + 5;
  }
  if (texts.size() != 3) return std::nullopt;
  std::vector<Part> parts;
  for (absl::string_view text : texts) {
    const std::optional<Part> part = ParsePart(text);
    if (!part) return std::nullopt;
    parts.push_back(*part);
  }
  return parts;
}

}  // namespace

std::optional<TimeReading> ReadNumericDate(const TimeTokens& tokens, std::size_t i) {
  if (!tokens.IsNumber(i)) return std::nullopt;
  std::size_t last = 0;
  const std::optional<std::vector<Part>> parts = Parts(tokens, i, &last);
  if (!parts) return std::nullopt;
  const Part a = (*parts)[0], b = (*parts)[1], c = (*parts)[2];
  TimeReading reading;
  reading.first = i;
  reading.last = last;
  if (a.digits == 4 && b.digits <= 2 && c.digits <= 2 && a.value >= 1000) {
    if (b.value < 1 || b.value > 12 || c.value < 1 || c.value > 31) return std::nullopt;
    reading.year = a.value;
    reading.month = b.value;
    reading.day = c.value;
    return reading;
  }
  const bool dotted = last == i + 1;  // "1.2.10" may be a version: a dotted year has four digits
  if (a.digits > 2 || b.digits > 2 || (c.digits != 4 && (dotted || c.digits != 2))) {
    return std::nullopt;
  }
  if (c.digits == 4 && (c.value < 1000 || c.value > 2199)) return std::nullopt;
  const bool day_first = a.value >= 1 && a.value <= 31 && b.value >= 1 && b.value <= 12;
  const bool month_first = b.value >= 1 && b.value <= 31 && a.value >= 1 && a.value <= 12;
  if (!day_first && !month_first) return std::nullopt;
  reading.year = c.digits == 4 ? c.value : CenturyOfTwoDigits(c.value);
  reading.either_order = day_first && month_first && a.value != b.value;
  if (day_first != month_first) {
    reading.only_order = day_first ? DayMonthOrder::kDayFirst : DayMonthOrder::kMonthFirst;
  }
  reading.day = day_first ? a.value : b.value;
  reading.month = day_first ? b.value : a.value;
  return reading;
}

}  // namespace claimcheck
