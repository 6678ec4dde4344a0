// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/inversion.h"

#include <optional>

namespace claimcheck {
namespace {

// Between the verb and what it asks about stand its subject and a word or two.
constexpr std::size_t kReach = 12;

bool IsPunctuation(const SentenceReading& reading, std::size_t i) {
  return reading.token(i).kind == TokenKind::kPunctuation;
}

// Whether a clause begins with the token, a conjunction before it allowed: "[But] did 40 die?"
bool BeginsClause(const SentenceReading& reading, std::size_t i) {
  static constexpr WordSet kJoining({"and", "but", "or", "so", "then"});
  if (i > reading.first() && kJoining.Holds(reading.token(i - 1).key)) --i;
  return i == reading.first() || IsPunctuation(reading, i - 1);
}

// Whether the token begins what a question takes for granted: "were the 40 [who] died miners?"
bool TakesForGranted(const SentenceReading& reading, std::size_t i) {
  return reading.tag(i) == Tag::kWP || reading.tag(i) == Tag::kWDT;
}

// The auxiliary that begins the clause of the mention from `first` on; nullopt where none does.
std::optional<std::size_t> FirstVerb(const SentenceReading& reading, std::size_t first) {
  static constexpr WordSet kVerbs({"did", "do", "does", "was", "were", "is", "are", "has", "have",
                                   "had", "can", "could", "will", "would", "may", "might",
                                   "should"});
  if (first > reading.first() && reading.Is(first - 1, "the")) return std::nullopt;
  for (std::size_t i = first; i > reading.first() && first - i < kReach;) {
    --i;
    if (IsPunctuation(reading, i) || TakesForGranted(reading, i)) return std::nullopt;
    if (kVerbs.Holds(reading.token(i).key) && BeginsClause(reading, i)) return i;
  }
  return std::nullopt;
}

// The first of the marks at or behind `last`; nullopt where there is none.
std::optional<std::size_t> Behind(const SentenceReading& reading, std::size_t last,
                                  absl::string_view mark) {
  for (std::size_t i = last; i < reading.last(); ++i) {
    if (reading.word(i) == mark) return i;
  }
  return std::nullopt;
}

}  // namespace

bool IsAskedOrSupposed(const SentenceReading& reading, std::size_t first, std::size_t last) {
  const std::optional<std::size_t> verb = FirstVerb(reading, first);
  if (!verb) return false;
  if (Behind(reading, last, "?")) return true;
  static constexpr WordSet kSupposing({"had", "were", "should"});
  return kSupposing.Holds(reading.token(*verb).key) &&
         reading.token(*verb).word_case != WordCase::kLower &&
         Behind(reading, last, ",").has_value();
}

}  // namespace claimcheck
