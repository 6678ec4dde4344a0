// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/no_date.h"

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

}  // namespace

bool DatesNoEvent(const SentenceReading& reading, const TimeExpression& time) {
  return IsOfPage(reading, time.first_token) || IsOfGift(reading, time);
}

}  // namespace claimcheck
