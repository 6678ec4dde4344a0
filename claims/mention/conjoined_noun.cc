// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/conjoined_noun.h"

#include "absl/strings/match.h"
#include "claims/lexicon/word_marks.h"

namespace claimcheck {
namespace {

// A list longer than this is read no further, nor a noun of more words.
constexpr int kMaxNouns = 6;
constexpr std::size_t kMaxWords = 3;

constexpr WordSet kAuxiliaries({"is", "are", "was", "were", "has", "have", "had", "will", "would",
                                "can", "could", "may", "might", "must", "should", "do", "did"});

constexpr WordSet kSaying({"said", "say", "says", "told", "reported", "report", "added", "agreed",
                           "believe", "believed", "announced", "confirmed", "warned", "think"});

// conjunct = [ "other" ] 1 to 3 words of which the last is a plural: one past it, or 0.
std::size_t EndOfConjunct(const SentenceTokens& tokens, std::size_t at) {
  if (tokens.Is(at, "other")) ++at;
  for (std::size_t i = at; i < at + kMaxWords; ++i) {
    if (!tokens.IsLowerCase(i) || IsMarked(tokens.token(i), kTellsNumber)) return 0;
    if ((tokens.Classes(i) & (kFunctionWord | kVerbWord | kStateWord)) != 0) return 0;
    // "and [questioning witnesses]", "and [fired shots]"
    if (absl::EndsWith(tokens.at(i), "ing") || absl::EndsWith(tokens.at(i), "ed")) return 0;
    if (LooksPlural(tokens.at(i))) return i + 1;
  }
  return 0;
}

// list = { "," conjunct } [ "," ] ( "and" | "or" ) conjunct: one past it, or 0. Of two nouns, a
// comma between them begins a new clause: "killed 12 men, and officials believe".
std::size_t EndOfList(const SentenceTokens& tokens, std::size_t at) {
  for (int i = 0; i < kMaxNouns; ++i) {
    const bool comma = tokens.Is(at, ",");
    if (comma) ++at;
    const bool last = tokens.IsAny(at, {"and", "or"});
    if (comma == last && (!last || i == 0)) return 0;
    at = EndOfConjunct(tokens, last ? at + 1 : at);
    if (at == 0 || last) return at;
  }
  return 0;
}

// Whether what ends before token `at` in -s is a verb with its object: "and [owns] hundreds of
// trucks", "and [arrests] the driver".
bool HasObject(const SentenceTokens& tokens, std::size_t at) {
  if (tokens.IsNumber(at) || tokens.IsArticle(at)) return true;
  if (tokens.IsWord(at) && IsMarked(tokens.token(at), kTellsNumber)) return true;
  return tokens.IsAny(at, {"the", "its", "his", "her", "their", "them", "it", "him", "this", "that",
                           "these", "some", "all", "no", "any", "another"});
}

// Whether the number at token `first` begins its clause, so that a verb behind the nouns is theirs.
bool BeginsClause(const SentenceTokens& tokens, std::size_t first) {
  if (first == tokens.first() || tokens.token(first).line_before) return true;
  return !tokens.IsWord(first - 1) ||
         tokens.IsAny(first - 1, {"and", "but", "that", "when", "while", "as", "because", "after",
                                  "before", "said", "say", "says", "where", "the", "all", "these"});
}

bool IsVerb(const SentenceTokens& tokens, std::size_t i) {
  if (!tokens.IsWord(i) || (tokens.Classes(i) & kStateWord) != 0) return false;
  return (tokens.Classes(i) & kVerbWord) != 0 || kAuxiliaries.Holds(tokens.token(i).key) ||
         absl::EndsWith(Folded(tokens.at(i)), "ed");
}

}  // namespace

std::size_t EndOfConjoinedNouns(const SentenceTokens& tokens, std::size_t first, std::size_t last) {
  if (!tokens.IsLowerCase(last - 1) || !LooksPlural(tokens.at(last - 1))) return last;
  const std::size_t end = EndOfList(tokens, last);
  if (end == 0) return last;
  if (HasObject(tokens, end)) return last;
  if (tokens.IsWord(end) && kSaying.Holds(tokens.token(end).key)) return last;
  return IsVerb(tokens, end) && !BeginsClause(tokens, first) ? last : end;
}

}  // namespace claimcheck
