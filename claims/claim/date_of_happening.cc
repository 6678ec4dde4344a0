// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/date_of_happening.h"

#include <algorithm>

#include "claims/claim/during.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

// Whether a verb in tokens [begin, end) tells of what happened to somebody or something.
bool TellsOfHarm(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  return std::any_of(reading.triggers.begin(), reading.triggers.end(), [&](const Trigger& trigger) {
    return trigger.first >= begin && trigger.last <= end && trigger.row->part == FramePart::kVerb &&
           TraitsOf(*trigger.row).occasion == "happening";
  });
}

// Whether a noun for something that happens in a moment ends before token `end`.
bool EndsHappening(const SentenceReading& reading, std::size_t end) {
  return std::any_of(reading.triggers.begin(), reading.triggers.end(), [&](const Trigger& trigger) {
    return trigger.last == end && TraitsOf(*trigger.row).momentary &&
           IsNoun(reading.tag(trigger.last - 1));
  });
}

// "identified [Friday] as", "named on [Friday]": when somebody was named.
bool IsOfNaming(const SentenceReading& reading, const TimeExpression& time) {
  static constexpr WordSet kNames({"identified", "named", "released", "charged", "arraigned"});
  std::size_t i = time.first_token;
  if (i > reading.first() && (reading.Is(i - 1, "on") || reading.Is(i - 1, "late"))) --i;
  return i > reading.first() && kNames.Holds(reading.token(i - 1).key);
}

// "after" with a clause of its own in which the figure stands; `first` where there is none.
std::size_t AfterBefore(const SentenceReading& reading, std::size_t first, std::size_t last) {
  constexpr std::size_t kReach = 4, kReachOfVerb = 3;
  for (std::size_t i = first; i > reading.first() && first - i < kReach;) {
    if (EndsClause(reading, --i)) break;
    if (!reading.Is(i, "after")) continue;
    for (std::size_t k = i + 1; reading.has(k) && k < last + kReachOfVerb; ++k) {
      if (IsFiniteVerb(reading.tag(k))) return i;
    }
  }
  return first;
}

}  // namespace

std::optional<DateInterval> DateBeforeHappening(const SentenceReading& reading, std::size_t first) {
  constexpr std::size_t kReach = 14, kMostBetween = 7;
  std::size_t that = first;
  for (std::size_t i = first; i > reading.first() + 1 && first - i < kReach;) {
    if (EndsClause(reading, --i)) return std::nullopt;
    if (reading.Is(i, "that") || reading.Is(i, "which")) {
      that = i;
      break;
    }
  }
  if (that == first) return std::nullopt;
  const std::size_t end = reading.Is(that - 1, ",") ? that - 1 : that;
  if (!EndsHappening(reading, end)) return std::nullopt;
  for (const TimeExpression& time : reading.times) {
    if (!IsResolvedDate(time) || time.last_token >= end) continue;
    if (end - time.last_token > kMostBetween) continue;
    // "the attack on [Monday], a shooting that": an article opens a noun of its own.
    bool one_phrase = true;
    for (std::size_t i = time.last_token; i < end && one_phrase; ++i) {
      const Tag tag = reading.tag(i);
      one_phrase = IsNoun(tag) || IsAdjective(tag) || reading.Is(i, ",") ||
                   reading.word(i) == "-" || IsInName(reading, i);
    }
    const bool article =
        time.first_token > reading.first() && reading.tag(time.first_token - 1) == Tag::kDT;
    if (one_phrase && article) return time.interval;
  }
  return std::nullopt;
}

bool IsOfClauseBeside(const SentenceReading& reading, std::size_t first, std::size_t last,
                      const TimeExpression& time) {
  if (IsOfNaming(reading, time)) return true;
  if (time.last_token > first) return false;
  const std::size_t after = AfterBefore(reading, first, last);
  return after < first && time.last_token <= after && !TellsOfHarm(reading, reading.first(), after);
}

}  // namespace claimcheck
