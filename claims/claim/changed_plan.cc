// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/changed_plan.h"

#include <algorithm>

#include "claims/claim/context.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

constexpr WordSet kApart({"sooner", "earlier", "later", "ahead"});
constexpr WordSet kPlans({"plan", "planned", "expect", "expected", "schedule", "scheduled",
                          "announce", "announced", "intend", "intended", "foresee", "foreseen",
                          "first", "originally", "previously"});

// "[sooner] than planned", "than first planned", "than had been expected"
bool IsThanPlanned(const SentenceReading& reading, std::size_t i) {
  constexpr std::size_t kReach = 5;
  return reading.has(i + 2) && kApart.Holds(reading.token(i).key) && reading.Is(i + 1, "than") &&
         HasWordOf(reading, i + 2, i + kReach, kPlans);
}

}  // namespace

bool IsChangedPlan(const SentenceReading& reading, const TimeExpression& time) {
  const TokenRange clause = ClauseAround(reading, time.first_token, time.last_token);
  for (std::size_t i = clause.first; i + 1 < clause.last; ++i) {
    const bool behind = i >= time.last_token;
    const bool now = i > clause.first && reading.Is(i, "now") && i < time.first_token &&
                     (reading.Is(i - 1, "will") || reading.Is(i - 1, "is") ||
                      reading.Is(i - 1, "are") || reading.Is(i - 1, "would"));
    const bool instead = behind && reading.Is(i, "instead") && reading.Is(i + 1, "of");
    if (now || (behind && IsThanPlanned(reading, i)) || (instead && i < time.last_token + 2))
      return true;
  }
  return false;
}

bool IsDistanceFromPlan(const SentenceReading& reading, const TimeExpression& time) {
  return IsThanPlanned(reading, time.last_token - 1) || IsThanPlanned(reading, time.last_token);
}

}  // namespace claimcheck
