// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/dating_back.h"

#include <algorithm>

#include "claims/claim/at_token.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

constexpr std::size_t kReach = 8;

constexpr WordSet kRoots({"root", "origin", "history", "beginning", "start", "lineage"});

// "[dates] back to", "[dates] from", "[traces] its roots back to", "its roots [go] back to"
bool GoesBack(const SentenceReading& reading, std::size_t verb) {
  const std::uint64_t key = reading.lemma_key(verb);
  const bool back = Stands(reading, verb + 1, "back");
  if (key == FoldedWord("date").key()) return back || Stands(reading, verb + 1, "from");
  if (key == FoldedWord("trace").key()) {
    return HasWordOf(reading, verb + 1, verb + kReach / 2, kRoots);
  }
  const bool go = key == FoldedWord("go").key() || key == FoldedWord("stretch").key();
  return go && back && HasWordOf(reading, verb - std::min(verb, kReach), verb, kRoots);
}

// Whether what goes back so far is a firm, a club or the like: by a name, or by a noun.
bool IsOfFounded(const SentenceReading& reading, std::size_t verb) {
  static constexpr WordSet kFounded(
      {"firm",    "company",    "brewery",   "club",       "newspaper", "school",     "university",
       "bank",    "business",   "choir",     "orchestra",  "festival",  "maker",      "retailer",
       "brand",   "group",      "college",   "society",    "publisher", "distillery", "carmaker",
       "airline", "party",      "union",     "regiment",   "band",      "charity",    "chain",
       "house",   "foundation", "institute", "enterprise", "shop",      "store"});
  for (std::size_t i = verb; i > reading.first() && verb - i < kReach;) {
    --i;
    if (EndsClause(reading, i)) return false;
    if (kRoots.Holds(reading.lemma_key(i))) continue;
    if (IsNoun(reading.tag(i)) && kFounded.Holds(reading.lemma_key(i))) return true;
    if (IsProperNoun(reading.tag(i))) return IsInName(reading, i);
    if (IsNoun(reading.tag(i))) return false;
  }
  return false;
}

// "[made] his debut", "the debut came", "[debuted]"
bool IsDebut(const SentenceReading& reading, std::size_t word) {
  constexpr std::size_t kReachOfDebut = 5;
  const std::uint64_t key = reading.lemma_key(word);
  if (key == FoldedWord("debut").key()) return true;
  if (key != FoldedWord("make").key()) return false;
  for (std::size_t i = word + 1; reading.has(i) && i < word + kReachOfDebut; ++i) {
    if (reading.Is(i, "debut")) return true;
    if (IsVerb(reading.tag(i)) || EndsClause(reading, i)) return false;
  }
  return false;
}

}  // namespace

bool NameDatingBack(const SentenceReading& reading, std::size_t word, About& about) {
  static constexpr WordSet kVerbs({"date", "trace", "go", "stretch", "make", "debut"});
  if (!kVerbs.Holds(reading.lemma_key(word)) || !IsVerb(reading.tag(word))) return false;
  if (IsDebut(reading, word)) {
    about.measure = "debut";
    about.role = ClaimRole::kOccurrence;
    about.from_frame = false;
    return true;
  }
  if (!GoesBack(reading, word) || !IsOfFounded(reading, word)) return false;
  about.measure = "founding";
  about.role = ClaimRole::kOccurrence;
  about.from_frame = true;
  return true;
}

}  // namespace claimcheck
