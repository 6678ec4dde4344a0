// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/term_stance.h"

namespace claimcheck {
namespace {

constexpr std::size_t kReach = 14;

constexpr WordSet kAsking({"ask", "seek", "demand", "request", "recommend", "want", "urge"});
constexpr WordSet kMost({"face", "maximum", "carry", "punishable", "could", "may", "might"});
constexpr WordSet kLeast({"minimum", "parole", "eligible"});

// "must serve at least [8 years] before he can apply for [parole]"
bool LeadsToParole(const SentenceReading& reading, std::size_t last) {
  for (std::size_t i = last; reading.has(i) && i < last + kReach; ++i) {
    if (EndsClause(reading, i)) return false;
    if (reading.Is(i, "parole")) return true;
  }
  return false;
}

}  // namespace

absl::string_view StanceOfTerm(const SentenceReading& reading, const TimeExpression& term) {
  if (LeadsToParole(reading, term.last_token)) return "least";
  for (std::size_t i = term.first_token; i > reading.first() && term.first_token - i < kReach;) {
    --i;
    if (EndsClause(reading, i)) break;
    // "was sentenced to 12 years": told before whatever stands further off
    if (IsVerb(reading.tag(i)) && reading.Is(i, "sentenced")) return "";
    const std::uint64_t lemma = reading.lemma_key(i);
    if (kLeast.Holds(lemma)) return "least";
    if (kMost.Holds(lemma)) return "limit";
    if (IsVerb(reading.tag(i)) && kAsking.Holds(lemma)) return "asked";
  }
  return "";
}

}  // namespace claimcheck
