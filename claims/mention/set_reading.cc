// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/set_reading.h"

#include "absl/strings/str_cat.h"
#include "claims/mention/duration_value.h"
#include "claims/mention/relation.h"

namespace claimcheck {

// set = ( "each" | "every" ) [ "other" | count ] ( unit | weekday | month )
std::optional<TimeReading> ReadSet(const TimeTokens& tokens, std::size_t i) {
  if (const int weekday = tokens.Value(i, TimeKind::kWeekdays)) {  // "on Mondays"
    TimeReading reading;
    reading.form = TimeReading::Form::kSet;
    reading.first = i;
    reading.last = i + 1;
    reading.timex = absl::StrCat("XXXX-WXX-", weekday);
    return reading;
  }
  if (RelationAt(tokens, i) != TimeRelation::kEach) return std::nullopt;
  TimeReading reading;
  reading.form = TimeReading::Form::kSet;
  reading.first = i;
  std::size_t at = i + 1;
  TimeCount count{.low = Decimal(1), .high = Decimal(1), .last = at};
  if (tokens.Is(at, "other")) {
    count.low = count.high = Decimal(2);
    ++at;
  } else if (const int nth = tokens.Value(at, TimeKind::kOrdinal);
             nth > 1 && (SingularAt(tokens, at + 1) != TimeUnit::kNone ||
                         tokens.Value(at + 1, TimeKind::kWeekday) != 0)) {
    count.low = count.high = Decimal(nth);  // "every second Saturday"
    ++at;
  } else if (const std::optional<TimeCount> counted = ReadTimeCount(tokens, at)) {
    count = *counted;
    at = counted->last;
  }
  TimeUnit unit = SingularAt(tokens, at);
  if (unit == TimeUnit::kNone) unit = PluralAt(tokens, at);
  reading.last = at + 1;
  if (unit != TimeUnit::kNone) {
    SetDuration(count, unit, reading);
    return reading;
  }
  if (const int weekday = tokens.Value(at, TimeKind::kWeekday)) {
    reading.timex = absl::StrCat("XXXX-WXX-", weekday);
    if (!SameValue(count.low, Decimal(1))) {  // "every second Saturday [of the month]"
      SetDuration(count, TimeUnit::kWeek, reading);
      if (tokens.Is(at + 1, "of") && SingularAt(tokens, at + 3) == TimeUnit::kMonth) {
        reading.duration.reset();
        reading.timex = TimexDuration("1", TimeUnit::kMonth);
        reading.last = at + 4;
      }
      return reading;
    }
    const auto part = static_cast<DayPart>(tokens.Value(at + 1, TimeKind::kDayPart));
    if (part != DayPart::kNone) {
      absl::StrAppend(&reading.timex, "T", DayPartName(part));
      ++reading.last;
    }
    return reading;
  }
  if (const int month = tokens.Value(at, TimeKind::kMonth)) {
    reading.timex = absl::StrCat("XXXX-", month < 10 ? "0" : "", month);
    return reading;
  }
  if (const auto part = static_cast<DayPart>(tokens.Value(at, TimeKind::kDayPart));
      part != DayPart::kNone) {
    reading.timex = absl::StrCat("XXXX-XX-XXT", DayPartName(part));
    return reading;
  }
  return std::nullopt;
}

}  // namespace claimcheck
