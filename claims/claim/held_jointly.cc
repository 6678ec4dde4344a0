// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/held_jointly.h"

#include <algorithm>

#include "claims/claim/context.h"

namespace claimcheck {
namespace {

bool SaysTogether(const SentenceReading& reading, const Quantity& quantity) {
  constexpr std::size_t kReach = 12;
  static constexpr WordSet kTogether({"together", "combined", "jointly"});
  for (std::size_t i = quantity.first_token;
       i > reading.first() && quantity.first_token - i < kReach;) {
    --i;
    if (EndsClause(reading, i)) return false;
    if (kTogether.Holds(reading.token(i).key)) return true;
  }
  return false;
}

// "9 million people [between them]", "in both towns [together]"
bool SaysBetweenThem(const SentenceReading& reading, const Quantity& quantity) {
  constexpr std::size_t kReach = 7;
  for (std::size_t i = quantity.last_token; reading.has(i) && i < quantity.last_token + kReach;
       ++i) {
    if (EndsClause(reading, i) || reading.Is(i, ",")) return false;
    if (reading.Is(i, "together") || reading.Is(i, "combined")) return true;
    if (reading.Is(i, "between") && reading.has(i + 1) && reading.Is(i + 1, "them")) return true;
  }
  return false;
}

// "[both] countries have", "the [two] towns have"
bool IsOfBoth(const SentenceReading& reading, TokenRange clause, std::size_t first) {
  for (std::size_t i = clause.first; i + 1 < first; ++i) {
    const bool two = reading.Is(i, "two") && i > clause.first && reading.Is(i - 1, "the");
    if ((reading.Is(i, "both") || two) && reading.tag(i + 1) == Tag::kNNS) return true;
  }
  return false;
}

bool IsCapitalized(const SentenceReading& reading, std::size_t i) {
  return reading.token(i).word_case != WordCase::kLower &&
         reading.token(i).kind == TokenKind::kWord;
}

// "[Norvia and Sudria] have", "Halden Mills [and its suppliers] employ", "[North and South Halden]"
bool IsOfTwoNamed(const SentenceReading& reading, TokenRange clause, std::size_t first) {
  return std::any_of(reading.names.begin(), reading.names.end(), [&](const Name& name) {
    if (name.pronoun || name.adjective || name.first < clause.first || name.last >= first)
      return false;
    const std::size_t next = name.last;
    if (reading.Is(next, "and") && next + 2 < first) {
      return IsCapitalized(reading, next + 1) || reading.tag(next + 1) == Tag::kPRPS;
    }
    const std::size_t before = name.first;
    return before >= clause.first + 2 && reading.Is(before - 1, "and") &&
           IsCapitalized(reading, before - 2);
  });
}

}  // namespace

bool IsHeldJointly(const SentenceReading& reading, const Quantity& quantity, const About& about) {
  const bool had = about.measure == "population" || about.measure == "employment";
  const bool amount = about.role == ClaimRole::kAmount;
  if (about.from_frame && !amount && !had) return false;
  if (SaysTogether(reading, quantity)) return true;
  if (!had && !(amount && about.measure == "attendance")) return false;
  if (SaysBetweenThem(reading, quantity)) return true;
  if (!had) return false;
  const TokenRange clause = ClauseAround(reading, quantity.first_token, quantity.last_token);
  return IsOfBoth(reading, clause, quantity.first_token) ||
         IsOfTwoNamed(reading, clause, quantity.first_token);
}

}  // namespace claimcheck
