// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/found_body.h"

#include <optional>

#include "claims/claim/at_token.h"
#include "claims/claim/what_lasted.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/person_nouns.h"

namespace claimcheck {
namespace {

bool IsBody(const SentenceReading& reading, std::size_t i) {
  return kBodyNoun.Holds(reading.token(i).key) && IsNoun(reading.tag(i));
}

bool IsPersonAt(const SentenceReading& reading, std::size_t i) {
  const Name* const name = NameAt(reading, i);
  return name != nullptr && name->kind == NameKind::kPerson;
}

// The one behind "body of" at `of`: "of [Anna Berg]", "of a missing 82-year-old [woman]".
std::optional<std::size_t> BearerBehind(const SentenceReading& reading, std::size_t of) {
  constexpr std::size_t kReach = 8;
  for (std::size_t i = of + 1; reading.has(i) && i <= of + kReach; ++i) {
    if (IsPersonAt(reading, i)) return i;
    if (reading.Is(i, ",") || EndsClause(reading, i)) break;
    const bool last = !reading.has(i + 1) || !IsNoun(reading.tag(i + 1));
    if (IsNoun(reading.tag(i)) && last) {
      return IsPeople(reading.lemma(i)) ? std::optional(i) : std::nullopt;
    }
  }
  return std::nullopt;
}

std::optional<std::size_t> BearerOf(const SentenceReading& reading, std::size_t body) {
  if (reading.has(body + 1) && reading.Is(body + 1, "of")) return BearerBehind(reading, body + 1);
  // "Berg's mutilated body"
  constexpr std::size_t kReach = 3;
  for (std::size_t i = body; i > reading.first() && body - i < kReach;) {
    --i;
    if (reading.tag(i) == Tag::kPRPS) return i;
    if (reading.tag(i) == Tag::kPOS && i > reading.first()) return i - 1;
    if (!IsAdjective(reading.tag(i)) && reading.tag(i) != Tag::kVBN) break;
  }
  return std::nullopt;
}

}  // namespace

void TellWhoseBody(const SentenceReading& reading, TokenRange clause, About& about) {
  if (about.measure != "discovery") return;
  for (std::size_t i = clause.first; i < clause.last; ++i) {
    if (!IsBody(reading, i)) continue;
    const std::optional<std::size_t> who = BearerOf(reading, i);
    if (!who) return;
    if (reading.Is(*who, "her")) {
      about.actor_role = "she";
    } else if (reading.Is(*who, "his")) {
      about.actor_role = "he";
    } else if (IsPersonAt(reading, *who) || IsPeople(reading.lemma(*who))) {
      TellWho(reading, *who, about);
    }
    return;
  }
}

}  // namespace claimcheck
