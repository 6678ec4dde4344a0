// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_MOMENT_CLAUSE_H_
#define CLAIMS_CLAIM_MOMENT_CLAUSE_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The words that a moment is read from. Half of the work is the subject's, and few verbs need more.
struct MomentClause {
  const SentenceReading& reading;
  std::size_t verb = 0;
  std::uint64_t key = 0;  // of the verb's lemma
  std::optional<std::size_t> subject;

  const std::string& Subject() const { return NounAt(subject); }
  std::optional<std::size_t> ObjectToken() const { return ObjectOf(reading, verb); }
  const std::string& Object() const { return NounAt(ObjectToken()); }

  // "were [called]", "was finally [raised]"
  bool IsPassive() const {
    std::size_t i = verb;
    while (i > reading.first() && (IsAdverb(reading.tag(i - 1)) || reading.Is(i - 1, "last"))) --i;
    static constexpr WordSet kBe({"was", "were", "been", "being", "is", "are"});
    return i > reading.first() && kBe.Holds(reading.token(i - 1).key);
  }

 private:
  const std::string& NounAt(const std::optional<std::size_t>& token) const {
    static const std::string kNone;
    return token && reading.has(*token) ? reading.lemma(*token) : kNone;
  }
};

// Makes `about` the occurrence of `measure`, whoever did it and whatever it was done to.
void NameOccurrence(absl::string_view measure, About& about);

// "[More] crews", "a [second] patrol": not the first to come.
bool IsOfLater(const SentenceReading& reading, std::size_t noun);
bool TellsOfLater(const MomentClause& clause);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_MOMENT_CLAUSE_H_
