// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/no_date.h"

#include <algorithm>

#include "claims/claim/changed_plan.h"

namespace claimcheck {
namespace {

bool IsOfPage(const SentenceReading& reading, std::size_t first) {
  static constexpr WordSet kStamps({"posted", "updated", "published", "modified", "uploaded"});
  if (first < reading.first() + 2 || !reading.Is(first - 1, ":")) return false;
  return kStamps.Holds(reading.token(first - 2).key);
}

bool IsOfGift(const SentenceReading& reading, const TimeExpression& time) {
  constexpr std::size_t kReach = 8;
  static constexpr WordSet kFeasts({"christmas", "birthday", "easter", "hanukkah"});
  static constexpr WordSet kGives({"get", "give", "receive", "buy", "want"});
  if (time.preposition != "for" || !kFeasts.Holds(reading.token(time.last_token - 1).key))
    return false;
  for (std::size_t i = time.first_token; i > reading.first() && time.first_token - i < kReach;) {
    --i;
    if (IsVerb(reading.tag(i)) && kGives.Holds(reading.lemma_key(i))) return true;
  }
  return false;
}

// "left two hours before the shooting, [about 10 a.m.]"
bool IsBesideOffset(const SentenceReading& reading, const TimeExpression& time) {
  if (!time.minute_of_day) return false;
  return std::any_of(reading.times.begin(), reading.times.end(), [&](const TimeExpression& other) {
    static constexpr WordSet kUnits({"minute", "hour"});
    const bool behind = other.offset && other.first_token < time.first_token &&
                        kUnits.Holds(FoldedHash(other.offset->unit)) &&
                        time.first_token - other.last_token < 8;
    return behind &&
           (reading.Is(time.first_token - 1, ",") ||
            (time.first_token > reading.first() + 1 && reading.Is(time.first_token - 2, ",")));
  });
}

// "“[Today]'s incident shows …”": the day on which he said so may be another than the article's.
bool IsQuotedToday(const SentenceReading& reading, const TimeExpression& time) {
  static constexpr WordSet kDeictic({"today", "tonight", "yesterday"});
  if (!kDeictic.Holds(reading.token(time.first_token).key)) return false;
  bool open = false;
  for (std::size_t i = reading.first(); i < time.first_token; ++i) {
    if (reading.Is(i, "“")) open = true;
    if (reading.Is(i, "”")) open = false;
    if (reading.Is(i, "\"")) open = !open;
  }
  return open;
}

// "[As of Sunday morning] the fire had burned 900 acres", "[by Sunday] the flood had killed 12":
// until when something was counted.
bool IsOfCount(const SentenceReading& reading, const TimeExpression& time) {
  constexpr std::size_t kReach = 10;
  const std::size_t first = time.first_token;
  const bool as_of =
      first >= reading.first() + 2 && reading.Is(first - 1, "of") && reading.Is(first - 2, "as");
  const bool by = first > reading.first() && reading.Is(first - 1, "by");
  if (!as_of && !by) return false;
  for (std::size_t i = time.last_token; i + 1 < reading.last() && i < time.last_token + kReach;
       ++i) {
    if (EndsClause(reading, i)) return false;
    if (!reading.Is(i, "had") && !(as_of && reading.Is(i, "has"))) continue;
    return std::any_of(reading.quantities.begin(), reading.quantities.end(),
                       [&](const Quantity& count) { return count.first_token > i; });
  }
  return false;
}

}  // namespace

bool DatesNoEvent(const SentenceReading& reading, const TimeExpression& time) {
  return IsOfPage(reading, time.first_token) || IsOfGift(reading, time) ||
         IsBesideOffset(reading, time) || IsQuotedToday(reading, time) ||
         IsDistanceFromPlan(reading, time) || IsOfCount(reading, time);
}

}  // namespace claimcheck
