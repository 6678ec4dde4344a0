// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/clause_tense.h"

#include <algorithm>

#include "absl/strings/match.h"

namespace claimcheck {
namespace {

constexpr std::size_t kReach = 20;  // tokens; a longer clause is rare in news

// What ends the search: a new clause or a list of another kind.
bool EndsClause(const TokenizedText& text, std::size_t i) {
  static constexpr WordSet kMarks({";", ":", "—"});
  return text.tokens[i].kind == TokenKind::kPunctuation && kMarks.Holds(text.tokens[i].key);
}

// "killed"; "succeed", "need", "speed" are no past.
bool LooksPast(absl::string_view word) {
  if (word.size() <= 4) return false;
  if (absl::EndsWithIgnoreCase(word, "eed")) return absl::EndsWithIgnoreCase(word, "greed");
  return absl::EndsWith(word, "ed") || absl::EndsWith(word, "ED");
}

// "the plan", "a set": a noun.
bool IsNoun(const TokenizedText& text, std::size_t i) {
  if (i == 0) return false;
  static constexpr WordSet kWords({"the", "a", "an", "its", "his", "her", "their", "this"});
  return kWords.Holds(text.tokens[i - 1].key);
}

// "is set for", "are set to" look ahead; "a record set in May" looks back.
bool IsSetAhead(const TokenizedText& text, std::size_t i) {
  const bool is = i > 0 && (text.at(i - 1) == "is" || text.at(i - 1) == "are");
  const absl::string_view next = i + 1 < text.tokens.size() ? text.at(i + 1) : absl::string_view();
  return is || next == "to" || next == "for";
}

// "is sentenced", "to be heard": a participle that tells of no past.
bool IsPresentPassive(const TokenizedText& text, std::size_t i) {
  static constexpr WordSet kBe({"is", "are", "be", "being", "'s", "gets", "get"});
  return i > 0 && kBe.Holds(text.tokens[i - 1].key);
}

Tense CueAt(const TokenizedText& text, std::size_t i) {
  const Token& token = text.tokens[i];
  if (token.kind != TokenKind::kWord) return Tense::kUnknown;
  const Tense tense = TenseOfWord(token.key);
  if (tense != Tense::kUnknown) {
    // A capital inside a sentence is a name or a month ("May"), not a verb.
    const bool name = token.word_case == WordCase::kCapitalized && i > 0;
    if (name || IsNoun(text, i)) return Tense::kUnknown;
    if (text.at(i) == "set" && !IsSetAhead(text, i)) return Tense::kPast;
    return tense;
  }
  const bool past = token.word_case == WordCase::kLower && LooksPast(text.at(i));
  return past && !IsPresentPassive(text, i) ? Tense::kPast : Tense::kUnknown;
}

// "was planned", "had been due": a plan of the past.
bool IsPastPlan(const TokenizedText& text, const Sentence& sentence, std::size_t i) {
  const std::size_t begin = std::max(sentence.first, i > 3 ? i - 3 : 0);
  for (std::size_t k = i; k > begin; --k) {
    const absl::string_view word = text.at(k - 1);
    if (word == "was" || word == "were" || word == "been" || word == "had") return true;
    if (word == "is" || word == "are" || word == "will") return false;
  }
  return false;
}

// "is to resume", "are to meet"
bool IsToBe(const TokenizedText& text, const Sentence& sentence, std::size_t i) {
  if (i <= sentence.first || !text.Is(i, "to") || text.at(i) != "to") return false;
  return text.at(i - 1) == "is" || text.at(i - 1) == "are";
}

// The tense that token i speaks for; `past_plan` is set when it is a plan of the past.
Tense CueIn(const TokenizedText& text, const Sentence& sentence, std::size_t i, bool* past_plan) {
  if (IsToBe(text, sentence, i)) return Tense::kFuture;
  const Tense tense = CueAt(text, i);
  *past_plan = tense == Tense::kFuture && IsPastPlan(text, sentence, i);
  return tense;
}

// Whether the date is that of what somebody has called for, which lies ahead: "has called for a
// general [strike on Wednesday]"; not "called for calm on Wednesday", "called for a strike, which
// began on Wednesday".
bool IsOfWhatIsCalledFor(const TokenizedText& text, const Sentence& sentence, std::size_t first) {
  constexpr std::size_t kReachOfFor = 6;
  static constexpr WordSet kEvents({"strike", "walkout", "stoppage", "boycott", "protest",
                                    "protests", "demonstration", "demonstrations", "march", "rally",
                                    "rallies", "vigil", "vote", "election", "elections",
                                    "referendum", "meeting", "summit"});
  static constexpr WordSet kCalls({"call", "calls", "called", "calling"});
  if (first < sentence.first + 3 || !text.Is(first - 1, "on")) return false;
  std::size_t i = first - 2;
  if (!kEvents.Holds(text.tokens[i].key)) return false;
  const std::size_t begin = std::max(sentence.first + 1, i - std::min(i, kReachOfFor));
  for (; i > begin; --i) {
    if (text.tokens[i].kind == TokenKind::kPunctuation) return false;
    if (text.Is(i, "for")) return kCalls.Holds(text.tokens[i - 1].key);
  }
  return false;
}

}  // namespace

bool IsPastBeside(const TokenizedText& text, const Sentence& sentence, std::size_t first) {
  static constexpr WordSet kPrepositions({"on", "in"});
  static constexpr WordSet kBe({"was", "were", "had", "been"});
  if (first <= sentence.first) return false;
  std::size_t i = first - 1;
  if (kPrepositions.Holds(text.tokens[i].key) && i > sentence.first) --i;
  return !kBe.Holds(text.tokens[i].key) && CueAt(text, i) == Tense::kPast;
}

Tense ClauseTense(const TokenizedText& text, const Sentence& sentence, std::size_t first,
                  std::size_t last) {
  // "a new board, effective Feb. 1": when it begins, whenever it was decided.
  if (first > sentence.first && text.Is(first - 1, "effective")) return Tense::kUnknown;
  if (IsOfWhatIsCalledFor(text, sentence, first)) return Tense::kFuture;
  bool past_plan = false;
  const std::size_t begin = std::max(sentence.first, first > kReach ? first - kReach : 0);
  for (std::size_t i = first; i > begin; --i) {
    if (EndsClause(text, i - 1)) break;
    const Tense tense = CueIn(text, sentence, i - 1, &past_plan);
    if (past_plan) return Tense::kPastPlan;
    if (tense != Tense::kUnknown) return tense;
  }
  const std::size_t end = std::min(sentence.last, last + kReach);
  for (std::size_t i = last; i < end; ++i) {
    if (EndsClause(text, i)) break;
    const Tense tense = CueIn(text, sentence, i, &past_plan);
    if (past_plan) return Tense::kPastPlan;
    if (tense != Tense::kUnknown) return tense;
  }
  return Tense::kUnknown;
}

}  // namespace claimcheck
