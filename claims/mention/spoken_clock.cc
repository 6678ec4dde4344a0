// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/spoken_clock.h"

#include "claims/mention/clock_reading.h"
#include "claims/mention/time_count.h"

namespace claimcheck {
namespace {

constexpr int kHour = 60;
constexpr int kHalfDay = 12 * kHour;

// The first hour of an evening or a night that is told with "p.m."; earlier ones are those after
// midnight.
constexpr int kFirstHourOfNight = 5;

// An hour of the clock's face, in words or digits.
int HourAt(const TimeTokens& tokens, std::size_t i) {
  const std::optional<int> digits = tokens.Digits(i);
  const int hour = digits ? *digits : tokens.Value(i, TimeKind::kCardinal);
  return hour >= 1 && hour <= 12 && tokens.at(i).size() <= 6 ? hour : 0;
}

// What stands before "past" or "to": its minutes and the token after it; 0 minutes for none.
struct Share {
  int minutes = 0;
  bool sure = false;  // "quarter", "half", "ten minutes": no plain number
  std::size_t last = 0;
};

// share = "half" | [ "a" ] "quarter" | number [ "minutes" ]
Share ReadShare(const TimeTokens& tokens, std::size_t i) {
  const std::size_t at = tokens.Is(i, "a") ? i + 1 : i;
  if (tokens.Is(at, "half") && at == i) return {.minutes = 30, .sure = true, .last = at + 1};
  if (tokens.Is(at, "quarter")) return {.minutes = 15, .sure = true, .last = at + 1};
  const std::optional<SmallNumber> number = ReadSmallNumber(tokens, i);
  if (!number || number->value < 1 || number->value > 29) return {};
  const bool minutes = tokens.Is(number->last, "minutes");
  return {
      .minutes = number->value, .sure = minutes, .last = minutes ? number->last + 1 : number->last};
}

bool AfterHourPreposition(const TimeTokens& tokens, std::size_t i) {
  static constexpr WordSet kWords(
      {"at", "around", "about", "until", "till", "before", "after", "since", "nearly", "almost"});
  return i > tokens.first() && tokens.IsOneOf(i - 1, kWords);
}

// "at [ten to five] on Friday": five, ten, twenty or twenty-five minutes to an hour in words, right
// behind "at" and before a day or the end of the phrase; "at ten to five percent" is a range.
bool IsShareOfHour(const TimeTokens& tokens, std::size_t i, const Share& share) {
  static constexpr WordSet kGoOn({"on", "in", "yesterday", "today", "when", "that"});
  const bool spelled = !tokens.Digits(i) && !tokens.Digits(share.last + 1);
  const std::size_t next = share.last + 2;
  const bool ends = !tokens.Has(next) || tokens.token(next).kind == TokenKind::kPunctuation ||
                    tokens.IsOneOf(next, kGoOn) || tokens.IsTime(next);
  return spelled && share.minutes % 5 == 0 && i > tokens.first() && tokens.Is(i - 1, "at") && ends;
}

}  // namespace

std::optional<TimeReading> ReadSpokenClock(const TimeTokens& tokens, std::size_t i) {
  const Share share = ReadShare(tokens, i);
  if (share.minutes == 0) return std::nullopt;
  const bool past = tokens.Is(share.last, "past");
  const bool to = tokens.Is(share.last, "to") && share.minutes != 30 &&
                  (share.sure || IsShareOfHour(tokens, i, share));
  const int hour = HourAt(tokens, share.last + 1);
  if ((!past && !to) || hour == 0) return std::nullopt;
  // "half past nine", but not "a quarter to five percent", "a quarter to 10 people".
  if (to && !AfterHourPreposition(tokens, i)) return std::nullopt;
  TimeReading reading;
  reading.first = i;
  reading.last = share.last + 2;
  int minute = hour % 12 * kHour + (past ? share.minutes : -share.minutes);
  if (minute < 0) minute += kHalfDay;
  const int half = tokens.Value(reading.last, TimeKind::kHalfDay);
  reading.half_unknown = half == 0;
  if (half != 0) ++reading.last;
  // Half past twelve of no known half is 12:30 on a dial.
  if (half == 2 || (half == 0 && minute < kHour)) minute += kHalfDay;
  reading.minute_of_day = minute;
  return reading;
}

std::optional<TimeReading> ReadBareHour(const TimeTokens& tokens, std::size_t i) {
  if (!AfterHourPreposition(tokens, i)) return std::nullopt;
  std::optional<TimeReading> reading = ReadHourAndMinutes(tokens, i);
  if (!reading) {
    const int hour = HourAt(tokens, i);
    if (hour == 0) return std::nullopt;
    reading = TimeReading{};
    reading->first = i;
    reading->last = i + 1;
    reading->minute_of_day = hour * kHour;
  }
  reading->half_unknown = true;
  return reading;
}

DayPart ReadPartAfterClock(const TimeTokens& tokens, std::size_t i, std::size_t* last) {
  const bool in_the = tokens.Is(i, "in") && tokens.Is(i + 1, "the");
  const std::size_t at = in_the ? i + 2 : i + 1;
  const auto part = static_cast<DayPart>(tokens.Value(at, TimeKind::kDayPart));
  const bool at_night = tokens.Is(i, "at") && part == DayPart::kNight;
  if (part == DayPart::kNone || !(in_the || at_night) || tokens.at(at).back() == 's') {
    return DayPart::kNone;
  }
  *last = at + 1;
  return part;
}

void TakeHalfOf(DayPart part, TimeReading& clock) {
  if (!clock.half_unknown || !clock.minute_of_day) return;
  const int minute = *clock.minute_of_day % kHalfDay;
  switch (part) {
    case DayPart::kNone:
      return;
    case DayPart::kMorning:
      clock.minute_of_day = minute;
      break;
    case DayPart::kMidday:
      // 11:30 and 12:30, 1:15
      clock.minute_of_day = minute < 10 * kHour ? minute + kHalfDay : minute;
      break;
    case DayPart::kAfternoon:
      clock.minute_of_day = minute + kHalfDay;
      break;
    case DayPart::kEvening:
    case DayPart::kNight:
      clock.minute_of_day = minute >= kFirstHourOfNight * kHour ? minute + kHalfDay : minute;
      break;
  }
  clock.half_unknown = false;
}

}  // namespace claimcheck
