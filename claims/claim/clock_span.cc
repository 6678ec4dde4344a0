// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/clock_span.h"

#include <optional>

#include "absl/strings/str_cat.h"

namespace claimcheck {
namespace {

constexpr int kMinutesOfDay = 24 * 60;
constexpr int kMinutesOfHour = 60;

bool IsFrom(const TimeExpression& time) {
  return time.preposition == "from" || time.preposition == "between";
}

bool IsTo(const TimeExpression& time) {
  return time.preposition == "until" || time.preposition == "till" || time.preposition == "to";
}

// Whether nothing but the words that join a span stand between two times.
bool AreJoined(const SentenceReading& reading, const TimeExpression& from,
               const TimeExpression& to) {
  if (!from.minute_of_day || !to.minute_of_day || !IsFrom(from)) return false;
  if (to.first_token != from.last_token + 1) return false;
  const bool between = from.preposition == "between";
  return between ? reading.Is(from.last_token, "and") : IsTo(to);
}

// A length in hours where it has no odd minutes.
DurationValue LengthOf(int minutes) {
  const bool hours = minutes % kMinutesOfHour == 0;
  DurationValue length;
  length.value = Decimal(hours ? minutes / kMinutesOfHour : minutes);
  length.amount = Exactly(*length.value);
  length.unit = hours ? "hour" : "minute";
  return length;
}

// "[Happened] between 3 p.m. and 4 p.m.": at some time between, not all the time.
bool IsSomeTimeBetween(const SentenceReading& reading, const TimeExpression& from) {
  constexpr std::size_t kReach = 6;
  static constexpr WordSet kHappens({"happen", "occur", "erupt", "break", "shoot", "kill", "rob",
                                     "stab", "attack", "crash", "collapse", "explode", "arrive"});
  if (from.preposition != "between") return false;
  for (std::size_t i = from.first_token; i > reading.first() && from.first_token - i < kReach;) {
    --i;
    if (IsVerb(reading.tag(i))) return kHappens.Holds(reading.lemma_key(i));
  }
  return false;
}

TimeExpression Joined(const SentenceReading& reading, const TimeExpression& from,
                      const TimeExpression& to) {
  int minutes = *to.minute_of_day - *from.minute_of_day;
  if (minutes <= 0) minutes += kMinutesOfDay;
  TimeExpression span;
  span.first_token = from.first_token;
  span.last_token = to.last_token;
  span.span = Cover(reading.token(span.first_token).span, reading.token(span.last_token - 1).span);
  span.type = TimexType::kDuration;
  span.duration = LengthOf(minutes);
  span.timex =
      absl::StrCat("PT", minutes % kMinutesOfHour == 0 ? minutes / kMinutesOfHour : minutes,
                   minutes % kMinutesOfHour == 0 ? "H" : "M");
  span.preposition = "for";
  return span;
}

}  // namespace

std::vector<TimeExpression> ClockSpans(const SentenceReading& reading) {
  std::vector<TimeExpression> spans;
  for (std::size_t i = 0; i < reading.times.size(); ++i) {
    const TimeExpression& from = reading.times[i];
    if (IsSomeTimeBetween(reading, from)) continue;
    // "from 8 a.m. on Tuesday until midnight" has a date of its own between.
    for (std::size_t k = i + 1; k < reading.times.size() && k <= i + 2; ++k) {
      TimeExpression joined = from;
      if (k == i + 2) joined.last_token = reading.times[i + 1].last_token;
      if (!AreJoined(reading, joined, reading.times[k])) continue;
      spans.push_back(Joined(reading, from, reading.times[k]));
      break;
    }
  }
  return spans;
}

}  // namespace claimcheck
