// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/set_reading.h"

#include "absl/strings/str_cat.h"
#include "claims/mention/duration_value.h"
#include "claims/mention/relation.h"

namespace claimcheck {

namespace {

// "Mondays"
TimeReading SetOfWeekdays(std::size_t i, int weekday) {
  TimeReading reading;
  reading.form = TimeReading::Form::kSet;
  reading.first = i;
  reading.last = i + 1;
  reading.timex = absl::StrCat("XXXX-WXX-", weekday);
  return reading;
}

// [ "other" | ordinal | count ], behind "every": every how many; 1 where nothing tells.
TimeCount ReadEveryHowMany(const TimeTokens& tokens, std::size_t at) {
  if (tokens.Is(at, "other")) {
    return {.low = Decimal(2), .high = Decimal(2), .last = at + 1};
  }
  const int nth = tokens.Value(at, TimeKind::kOrdinal);
  if (nth > 1 && (SingularAt(tokens, at + 1) != TimeUnit::kNone ||
                  tokens.Value(at + 1, TimeKind::kWeekday) != 0)) {
    return {.low = Decimal(nth), .high = Decimal(nth), .last = at + 1};  // "every second Saturday"
  }
  return ReadTimeCount(tokens, at)
      .value_or(TimeCount{.low = Decimal(1), .high = Decimal(1), .last = at});
}

// "every [Saturday night]", "every second [Saturday of the month]"
void ReadWeekdayOfSet(const TimeTokens& tokens, const TimeCount& count, int weekday,
                      TimeReading& reading) {
  const std::size_t at = count.last;
  reading.timex = absl::StrCat("XXXX-WXX-", weekday);
  if (!SameValue(count.low, Decimal(1))) {
    SetDuration(count, TimeUnit::kWeek, reading);
    if (tokens.Is(at + 1, "of") && SingularAt(tokens, at + 3) == TimeUnit::kMonth) {
      reading.duration.reset();
      reading.timex = TimexDuration("1", TimeUnit::kMonth);
      reading.last = at + 4;
    }
    return;
  }
  const auto part = static_cast<DayPart>(tokens.Value(at + 1, TimeKind::kDayPart));
  if (part == DayPart::kNone) return;
  absl::StrAppend(&reading.timex, "T", DayPartName(part));
  ++reading.last;
}

}  // namespace

// set = weekdays | ( "each" | "every" ) [ "other" | count ] ( unit | weekday | month | part of day
// )
std::optional<TimeReading> ReadSet(const TimeTokens& tokens, std::size_t i) {
  if (const int weekday = tokens.Value(i, TimeKind::kWeekdays)) return SetOfWeekdays(i, weekday);
  if (RelationAt(tokens, i) != TimeRelation::kEach) return std::nullopt;
  const TimeCount count = ReadEveryHowMany(tokens, i + 1);
  const std::size_t at = count.last;
  TimeReading reading;
  reading.form = TimeReading::Form::kSet;
  reading.first = i;
  reading.last = at + 1;
  TimeUnit unit = SingularAt(tokens, at);
  if (unit == TimeUnit::kNone) unit = PluralAt(tokens, at);
  const auto part = static_cast<DayPart>(tokens.Value(at, TimeKind::kDayPart));
  if (unit != TimeUnit::kNone) {
    SetDuration(count, unit, reading);
  } else if (const int weekday = tokens.Value(at, TimeKind::kWeekday)) {
    ReadWeekdayOfSet(tokens, count, weekday, reading);
  } else if (const int month = tokens.Value(at, TimeKind::kMonth)) {
    reading.timex = absl::StrCat("XXXX-", month < 10 ? "0" : "", month);
  } else if (part != DayPart::kNone) {
    reading.timex = absl::StrCat("XXXX-XX-XXT", DayPartName(part));
  } else {
    return std::nullopt;
  }
  return reading;
}

}  // namespace claimcheck
