// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "claims/mention/calendar_reading.h"
#include "claims/mention/resolve_reading.h"
#include "claims/mention/time_expression.h"
#include "claims/mention/time_tokens.h"
#include "claims/text/tokenize.h"

namespace claimcheck {
namespace {

constexpr std::size_t kLongestDateLine = 400;  // bytes; no date line is longer

void AddReading(const TimeReading& reading, std::vector<PossibleDate>& dates) {
  if (!reading.year || !reading.month || !reading.day) return;
  const auto add = [&dates](int year, int month, int day, absl::string_view why) {
    const std::optional<absl::CivilDay> civil = ValidDay(year, month, day);
    if (!civil) return;
    const bool known = std::any_of(dates.begin(), dates.end(),
                                   [&](const PossibleDate& date) { return date.day == *civil; });
    if (!known) dates.push_back({*civil, std::string(why)});
  };
  const bool either = reading.either_order;
  add(*reading.year, *reading.month, *reading.day, either ? "day first" : "");
  if (either) add(*reading.year, *reading.day, *reading.month, "month first");
}

}  // namespace

std::vector<PossibleDate> ReadFullDates(absl::string_view text) {
  std::vector<PossibleDate> dates;
  // Metadata first: a time stamp has no tokens that a reader of prose would know.
  if (const std::optional<absl::CivilDay> iso = ParseIsoDay(text)) return {{*iso, ""}};
  const TokenizedText cut = Tokenize(text.substr(0, kLongestDateLine));
  TimeTokens::Room room = TimeTokens::RoomFor(cut);
  for (const Sentence& sentence : cut.sentences) {
    const TimeTokens tokens(cut, sentence, room);
    for (std::size_t i = sentence.first; i < sentence.last && dates.empty();) {
      const std::optional<TimeReading> reading = ReadCalendar(tokens, i);
      if (reading) AddReading(*reading, dates);
      i = reading ? reading->last : i + 1;
    }
  }
  return dates;
}

}  // namespace claimcheck
