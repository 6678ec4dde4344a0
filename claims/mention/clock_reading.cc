// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/clock_reading.h"

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "claims/lexicon/time_zone.h"
#include "claims/mention/spoken_clock.h"

namespace claimcheck {
namespace {

struct HourMinute {
  int hour = 0;
  int minute = 0;
  bool has_minutes = false;
  bool four_digits = false;  // "1300"
  std::size_t last = 0;
};

std::optional<HourMinute> Checked(int hour, int minute, bool has_minutes, std::size_t last) {
  if (hour > 24 || minute > 59 || (hour == 24 && minute > 0)) return std::nullopt;
  return HourMinute{.hour = hour, .minute = minute, .has_minutes = has_minutes, .last = last};
}

// hour [ ":" minute [ ":" second ] ] | "2.30" | "1300"
std::optional<HourMinute> ReadHourMinute(const TimeTokens& tokens, std::size_t i) {
  const std::optional<int> hour = tokens.Digits(i);
  if (!hour) {
    // "2.30" pm, one token
    const std::pair<absl::string_view, absl::string_view> parts =
        absl::StrSplit(tokens.at(i), absl::MaxSplits('.', 1));
    int h = 0, m = 0;
    const bool two = parts.second.size() == 2 && absl::SimpleAtoi(parts.first, &h) &&
                     absl::SimpleAtoi(parts.second, &m) && h > 0;
    return two ? Checked(h, m, true, i + 1) : std::nullopt;
  }
  const std::size_t size = tokens.at(i).size();
  if (size == 4) {
    std::optional<HourMinute> time = Checked(*hour / 100, *hour % 100, true, i + 1);
    if (time) time->four_digits = true;
    return time;
  }
  if (size > 2) return std::nullopt;
  if (tokens.at(i + 1) == ":" && tokens.Touches(i + 1) && tokens.Touches(i + 2)) {
    const std::optional<int> minute = tokens.Digits(i + 2);
    if (!minute || tokens.at(i + 2).size() != 2) return std::nullopt;
    std::size_t last = i + 3;
    if (tokens.at(last) == ":" && tokens.Digits(last + 1) && tokens.Touches(last + 1)) last += 2;
    return Checked(*hour, *minute, true, last);
  }
  return Checked(*hour, 0, false, i + 1);
}

bool IsAllCapitals(const TimeTokens& tokens, std::size_t first, std::size_t last) {
  for (std::size_t i = first; i < last; ++i) {
    if (tokens.token(i).word_case != WordCase::kUpper) return false;
  }
  return true;
}

// zone = a row of timezones.tsv | "local" [ "time" ]
std::size_t ReadZone(const TimeTokens& tokens, std::size_t at, TimeReading& reading) {
  if (!tokens.Has(at)) return at;
  if (const auto match = TimeZones().Longest(tokens.text(), at, tokens.last());
      match && (!match.value->needs_capitals || IsAllCapitals(tokens, at, match.last))) {
    reading.zone = match.value;
    if (tokens.at(match.last) != "/" || !tokens.Touches(match.last + 1)) return match.last;
    // "8 p.m. ET/PT": at that hour in either.
    const auto other = TimeZones().Longest(tokens.text(), match.last + 1, tokens.last());
    if (!other) return match.last;
    reading.zone = nullptr;
    return other.last;
  }
  // "EST." keeps its full stop at a sentence's end.
  const absl::string_view word = absl::StripSuffix(tokens.at(at), ".");
  if (word.size() < tokens.at(at).size()) {
    const TimeZone* zone = TimeZones().FindWord(FoldedHash(word));
    if (zone != nullptr && IsAllCapitals(tokens, at, at + 1)) {
      reading.zone = zone;
      return at + 1;
    }
  }
  if (tokens.Is(at, "local")) return tokens.Is(at + 1, "time") ? at + 2 : at + 1;
  return at;
}

bool AfterTimePreposition(const TimeTokens& tokens, std::size_t i) {
  if (i == tokens.first()) return false;
  static constexpr WordSet kWords(
      {"at", "by", "until", "till", "from", "before", "after", "around", "about", "since"});
  return tokens.IsOneOf(i - 1, kWords);
}

// "rang at [14.10] on Monday", "happened at [7.47], …": what stands alone behind "at" is a time,
// unless a verb before tells how high something stood ("closed at 14.10") or a noun follows
// ("at 2.30 euros").
bool IsDottedClock(const TimeTokens& tokens, std::size_t i, std::size_t last) {
  static constexpr WordSet kPrepositions(
      {"at", "around", "about", "before", "after", "since", "until", "till"});
  static constexpr WordSet kLevels(
      {"closed", "close",    "closing",  "ended",   "ending", "traded",    "trading",   "stood",
       "stands", "stand",    "standing", "priced",  "valued", "fixed",     "set",       "settled",
       "opened", "finished", "remained", "held",    "put",    "estimated", "measured",  "was",
       "were",   "is",       "are",      "sold",    "bought", "quoted",    "unchanged", "steady",
       "flat",   "up",       "down",     "changed", "rated",  "pegged"});
  static constexpr WordSet kGoOn({"on", "when", "yesterday", "today", "tonight", "in", "and", "as",
                                  "while", "by", "that", "the", "this", "he", "she", "they", "it",
                                  "we"});
  if (tokens.at(i).find('.') == absl::string_view::npos || i == tokens.first()) return false;
  if (!tokens.IsOneOf(i - 1, kPrepositions)) return false;
  for (std::size_t k = i - 1; k > tokens.first() && i - k < 4;) {
    if (tokens.IsOneOf(--k, kLevels)) return false;
    if (absl::EndsWith(tokens.at(k), "ed")) break;  // "was arrested at 2.15 on Friday"
  }
  return !tokens.Has(last) || tokens.token(last).kind == TokenKind::kPunctuation ||
         tokens.IsOneOf(last, kGoOn) || tokens.IsTime(last);
}

// "Midnight Cowboy", not "Midnight EST" and not "Noon Friday".
bool BeginsName(const TimeTokens& tokens, std::size_t i) {
  return tokens.token(i).word_case == WordCase::kCapitalized && tokens.Has(i + 1) &&
         tokens.token(i + 1).word_case == WordCase::kCapitalized && !tokens.IsTime(i + 1);
}

// noon, midnight
std::optional<TimeReading> ReadNamedHour(const TimeTokens& tokens, std::size_t i) {
  const int minutes = tokens.Value(i, TimeKind::kClock);
  if (minutes == 0 || BeginsName(tokens, i)) return std::nullopt;
  TimeReading reading;
  reading.first = i;
  reading.last = ReadZone(tokens, i + 1, reading);
  reading.minute_of_day = minutes;
  return reading;
}

// "seven o'clock", "7 p.m."; words only before these.
std::optional<TimeReading> ReadSpelledHour(const TimeTokens& tokens, std::size_t i) {
  const int hour = tokens.Value(i, TimeKind::kCardinal);
  if (hour < 1 || hour > 12) return std::nullopt;
  const bool clock = tokens.Is(i + 1, "o'clock");
  const int half = tokens.Value(i + 1, TimeKind::kHalfDay);
  if (!clock && half == 0) return std::nullopt;
  TimeReading reading;
  reading.first = i;
  reading.last = i + 2;
  reading.half_unknown = half == 0;
  reading.minute_of_day = half == 0 ? hour * 60 : (hour % 12 + (half == 2 ? 12 : 0)) * 60;
  return reading;
}

// Whether a clock of twelve hours may be meant: "7:30" and "7 o'clock", not "07:30", "19:30",
// "0730".
bool MayBeEitherHalf(const TimeTokens& tokens, std::size_t i, const HourMinute& time) {
  return time.hour >= 1 && time.hour <= 12 && !time.four_digits && tokens.at(i).front() != '0';
}

// The half of the day of a first end, by the second one's: "9" in "9 to 11 a.m.", "between 9 and 11
// a.m.". An end later on the clock's face is of the half before: "11 to 2 p.m.".
std::optional<int> HalfOfSecondEnd(const TimeTokens& tokens, std::size_t i,
                                   const HourMinute& time) {
  const bool between = tokens.Is(i - 1, "between") && tokens.Is(time.last, "and");
  if (!between && !tokens.IsRangeMark(time.last)) return std::nullopt;
  const std::optional<HourMinute> end = ReadHourMinute(tokens, time.last + 1);
  if (!end || end->hour > 12 || time.hour > 12 || end->four_digits) return std::nullopt;
  const int half = tokens.Value(end->last, TimeKind::kHalfDay);
  if (half == 0) return std::nullopt;
  const int first = time.hour % 12 * 60 + time.minute, last = end->hour % 12 * 60 + end->minute;
  return first < last ? half : 3 - half;
}

}  // namespace

std::optional<TimeReading> ReadClock(const TimeTokens& tokens, std::size_t i) {
  if (std::optional<TimeReading> named = ReadNamedHour(tokens, i)) return named;
  if (std::optional<TimeReading> spelled = ReadSpelledHour(tokens, i)) return spelled;
  if (std::optional<TimeReading> spoken = ReadSpokenClock(tokens, i)) return spoken;
  if (!tokens.IsNumber(i)) return std::nullopt;
  const std::optional<HourMinute> time = ReadHourMinute(tokens, i);
  if (!time) return std::nullopt;
  int hour = time->hour;
  int half = time->four_digits ? 0 : tokens.Value(time->last, TimeKind::kHalfDay);
  const bool clock = tokens.Is(time->last, "o'clock");
  std::optional<int> shared;
  if (half == 0 && !clock) {
    if (MayBeEitherHalf(tokens, i, *time)) shared = HalfOfSecondEnd(tokens, i, *time);
    if (!shared && !time->has_minutes) return std::nullopt;
  }
  TimeReading reading;
  reading.first = i;
  reading.last = time->last;
  if (shared) {
    reading.minute_of_day = (hour % 12 + (*shared == 2 ? 12 : 0)) * 60 + time->minute;
    return reading;
  }
  if (half != 0) {
    if (hour > 12) return std::nullopt;
    hour = hour % 12 + (half == 2 ? 12 : 0);
  }
  if (half != 0 || clock) ++reading.last;
  const std::size_t before_zone = reading.last;
  reading.last = ReadZone(tokens, reading.last, reading);
  const bool zoned = reading.last > before_zone;
  const bool colon = AfterTimePreposition(tokens, i) && tokens.at(i + 1) == ":";
  const bool plain_ok =
      time->has_minutes && !time->four_digits && (colon || IsDottedClock(tokens, i, time->last));
  const bool hours =
      time->four_digits && (tokens.Is(reading.last, "hours") || tokens.Is(reading.last, "hrs"));
  if (hours) ++reading.last;
  if (half == 0 && !clock && !hours && !plain_ok && !(zoned && time->has_minutes)) {
    return std::nullopt;
  }
  const bool universal = reading.zone != nullptr && reading.zone->minutes == 0;
  reading.half_unknown = half == 0 && !universal && MayBeEitherHalf(tokens, i, *time);
  reading.minute_of_day = hour * 60 + time->minute;
  return reading;
}

std::optional<TimeReading> ReadHourAndMinutes(const TimeTokens& tokens, std::size_t i) {
  if (!tokens.IsNumber(i)) return std::nullopt;
  const std::optional<HourMinute> time = ReadHourMinute(tokens, i);
  if (!time || !MayBeEitherHalf(tokens, i, *time)) return std::nullopt;
  TimeReading reading;
  reading.first = i;
  reading.last = time->last;
  reading.minute_of_day = time->hour * 60 + time->minute;
  return reading;
}

}  // namespace claimcheck
