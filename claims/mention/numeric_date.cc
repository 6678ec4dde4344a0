// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/numeric_date.h"

#include <array>

#include "absl/strings/numbers.h"
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

using Parts = std::array<Part, 3>;

// The three numbers of "11.05.2015", which is one token, or of "11/05/2015", which is five.
std::optional<Parts> ReadParts(const TimeTokens& tokens, std::size_t i, std::size_t* last) {
  std::array<absl::string_view, 3> texts;
  const absl::string_view number = tokens.at(i);
  const std::size_t dot = tokens.Digits(i) ? absl::string_view::npos : number.find('.');
  if (dot != absl::string_view::npos) {
    const std::size_t second = number.find('.', dot + 1);
    if (second == absl::string_view::npos) return std::nullopt;
    texts = {number.substr(0, dot), number.substr(dot + 1, second - dot - 1),
             number.substr(second + 1)};
    *last = i + 1;
  } else {
    const absl::string_view mark = tokens.at(i + 1);
    if ((mark != "/" && mark != "-") || tokens.at(i + 3) != mark) return std::nullopt;
    for (std::size_t k = i + 1; k <= i + 4; ++k) {
      if (!tokens.Touches(k)) return std::nullopt;
    }
    texts = {number, tokens.at(i + 2), tokens.at(i + 4)};
    *last = i + 5;
  }
  Parts parts;
  for (std::size_t k = 0; k < parts.size(); ++k) {
    const std::optional<Part> part = ParsePart(texts[k]);
    if (!part) return std::nullopt;
    parts[k] = *part;
  }
  return parts;
}

bool IsMark(absl::string_view word) { return word == "/" || word == "-"; }

// Whether the numbers of tokens [first, last) are some of a longer row: the numbers drawn in a
// lottery, "6-11-23-35-41".
bool IsInRow(const TimeTokens& tokens, std::size_t first, std::size_t last) {
  const bool after = IsMark(tokens.at(last)) && tokens.Touches(last) && tokens.IsNumber(last + 1) &&
                     tokens.Touches(last + 1);
  const bool before = first >= 2 && IsMark(tokens.at(first - 1)) && tokens.Touches(first) &&
                      tokens.IsNumber(first - 2) && tokens.Touches(first - 1);
  return after || before;
}

}  // namespace

std::optional<TimeReading> ReadNumericDate(const TimeTokens& tokens, std::size_t i) {
  if (!tokens.IsNumber(i)) return std::nullopt;
  std::size_t last = 0;
  const std::optional<Parts> parts = ReadParts(tokens, i, &last);
  if (!parts || IsInRow(tokens, i, last)) return std::nullopt;
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
