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

constexpr WordSet kCrimes({"fraud", "murder", "manslaughter", "theft", "robbery", "rape", "arson",
                           "assault", "bribery", "corruption", "espionage", "treason", "smuggling",
                           "burglary", "embezzlement", "perjury", "kidnapping", "terrorism"});

// "gets 12 years for [fraud]", "was given 12 years for the [murder] of …"
bool IsForCrime(const SentenceReading& reading, std::size_t last) {
  constexpr std::size_t kReachOfCrime = 5;
  if (!reading.has(last) || !reading.Is(last, "for")) return false;
  for (std::size_t i = last + 1; reading.has(i) && i <= last + kReachOfCrime; ++i) {
    if (kCrimes.Holds(reading.lemma_key(i))) return true;
  }
  return false;
}

// "cut the [sentence] from 12 to nine years", "his [term] was reduced to eight years"
bool IsChangedTo(const SentenceReading& reading, const TimeExpression& term) {
  static constexpr WordSet kChanges({"cut", "reduce", "shorten", "lower", "halve", "raise",
                                     "increase", "extend", "lengthen", "commute"});
  const std::size_t first = term.first_token;
  if (first == reading.first() || !reading.Is(first - 1, "to")) return false;
  bool changed = false;
  for (std::size_t i = first - 1; i > reading.first() && first - i < kReach;) {
    --i;
    if (EndsClause(reading, i)) return false;
    changed = changed || kChanges.Holds(LemmaAsVerb(reading, i).key);
    const bool sentence = reading.Is(i, "sentence") || reading.Is(i, "sentences");
    if (sentence)
      return changed ||
             (i > reading.first() + 1 && kChanges.Holds(LemmaAsVerb(reading, i - 2).key));
  }
  return false;
}

}  // namespace

bool IsTermImposed(const SentenceReading& reading, const TimeExpression& term) {
  static constexpr WordSet kGets({"get", "give", "receive", "hand"});
  if (IsChangedTo(reading, term)) return true;
  if (term.first_token == reading.first() || !IsForCrime(reading, term.last_token)) return false;
  return kGets.Holds(reading.lemma_key(term.first_token - 1));
}

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
