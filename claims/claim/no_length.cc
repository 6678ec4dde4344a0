// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/no_length.h"

#include <algorithm>

namespace claimcheck {
namespace {

// "22 million crowns [a year]", "40 euros [a day]": right behind a figure and what it counts.
bool IsPer(const SentenceReading& reading, const TimeExpression& time) {
  const std::size_t first = time.first_token;
  const bool one = reading.Is(first, "a") || reading.Is(first, "an");
  if (!one || time.last_token != first + 2 || first == reading.first()) return false;
  if (reading.has(time.last_token) && reading.tag(time.last_token) == Tag::kPOS) return false;
  return std::any_of(reading.quantities.begin(), reading.quantities.end(),
                     [&](const Quantity& quantity) {
                       const std::size_t end = quantity.last_token;
                       const bool counted = end + 1 == first && IsNoun(reading.tag(end));
                       const bool within = end >= time.last_token;
                       return (end == first || counted || within) && quantity.first_token < first;
                     });
}

// "in [the year] to May", "the [three months] ended June"
bool IsUpToDate(const SentenceReading& reading, const TimeExpression& time) {
  static constexpr WordSet kTo({"to", "ending", "ended", "through"});
  const std::size_t to = time.last_token;
  const bool the = reading.Is(time.first_token, "the") ||
                   (time.first_token > reading.first() && reading.Is(time.first_token - 1, "the"));
  return the && reading.has(to + 1) && kTo.Holds(reading.token(to).key) &&
         IsInTime(reading, to + 1);
}

// "in [the past five years]", "over [the first nine months]"
bool IsPeriod(const SentenceReading& reading, const TimeExpression& time) {
  static constexpr WordSet kWhich({"past", "last", "first", "next", "coming", "previous", "final"});
  static constexpr WordSet kIn({"in", "over", "during", "within"});
  std::size_t the = time.first_token;
  if (!reading.Is(the, "the")) {
    if (the == reading.first() || !reading.Is(the - 1, "the")) return false;
    --the;
  }
  if (!reading.has(the + 1) || !kWhich.Holds(reading.token(the + 1).key)) return false;
  return the > reading.first() && kIn.Holds(reading.token(the - 1).key);
}

}  // namespace

bool IsNoLength(const SentenceReading& reading, const TimeExpression& time) {
  return IsPer(reading, time) || IsUpToDate(reading, time) || IsPeriod(reading, time);
}

}  // namespace claimcheck
