// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/clause_tense.h"

#include <algorithm>
#include <optional>

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

bool IsDeterminer(const TokenizedText& text, std::size_t i) {
  static constexpr WordSet kWords({"the", "a", "an", "its", "his", "her", "their", "this"});
  return kWords.Holds(text.tokens[i].key);
}

// "the plan", "a set": a noun; of what else looks ahead "11,000 votes", "the north face of a hill".
bool IsNoun(const TokenizedText& text, std::size_t i, Tense tense) {
  if (i == 0) return false;
  if (IsDeterminer(text, i - 1)) return true;
  if (tense != Tense::kFuture) return false;
  if (text.tokens[i - 1].kind == TokenKind::kNumber) return true;
  return i > 1 && IsDeterminer(text, i - 2) && i + 1 < text.tokens.size() && text.Is(i + 1, "of");
}

// Whether a word that is its own past tense stands for none: "will cut", "to shut", "a rate cut".
bool IsNoPast(const TokenizedText& text, const Sentence& sentence, std::size_t i) {
  static constexpr WordSet kSame(
      {"beat", "burst", "cut", "hurt", "put", "shut", "split", "spread"});
  static constexpr WordSet kBefore(
      {"to", "will", "'ll", "would", "can", "could", "may", "might", "must", "should", "shall"});
  if (!kSame.Holds(text.tokens[i].key) || i == sentence.first) return false;
  if (kBefore.Holds(text.tokens[i - 1].key)) return true;
  // "the river burst", but "a rate cut"
  const bool noun = text.Is(i, "cut") || text.Is(i, "split");
  return noun && i > sentence.first + 1 && IsDeterminer(text, i - 2);
}

// "is set for", "are set to" look ahead; "a record set in May" looks back.
bool IsSetAhead(const TokenizedText& text, std::size_t i) {
  const bool is = i > 0 && (text.at(i - 1) == "is" || text.at(i - 1) == "are");
  const absl::string_view next = i + 1 < text.tokens.size() ? text.at(i + 1) : absl::string_view();
  return is || next == "to" || next == "for";
}

// "is sentenced", "to be formally opened", "remain closed": a participle that tells of no past.
bool IsPresentPassive(const TokenizedText& text, const Sentence& sentence, std::size_t i) {
  static constexpr WordSet kBe(
      {"is", "are", "be", "being", "gets", "get", "remain", "remains", "stay", "stays"});
  if (i == sentence.first) return false;
  --i;
  if (i > sentence.first && (text.Is(i, "not") || absl::EndsWith(text.at(i), "ly"))) --i;
  return kBe.Holds(text.tokens[i].key);
}

Tense CueAt(const TokenizedText& text, const Sentence& sentence, std::size_t i) {
  const Token& token = text.tokens[i];
  if (token.kind != TokenKind::kWord) return Tense::kUnknown;
  const Tense tense = TenseOfWord(token.key);
  if (tense != Tense::kUnknown) {
    // A capital inside a sentence is a name or a month ("May"), not a verb.
    const bool name = token.word_case == WordCase::kCapitalized && i > 0;
    if (name || IsNoun(text, i, tense)) return Tense::kUnknown;
    if (text.at(i) == "set" && !IsSetAhead(text, i)) return Tense::kPast;
    const bool no_past = tense == Tense::kPast &&
                         (IsPresentPassive(text, sentence, i) || IsNoPast(text, sentence, i));
    return no_past ? Tense::kUnknown : tense;
  }
  const bool past = token.word_case == WordCase::kLower && LooksPast(text.at(i));
  const bool is = past && i > sentence.first && text.Is(i - 1, "'s");
  return past && !is && !IsPresentPassive(text, sentence, i) ? Tense::kPast : Tense::kUnknown;
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
  Tense tense = CueAt(text, sentence, i);
  // "are [to set] out"
  if (tense == Tense::kPast && i > sentence.first && text.Is(i - 1, "to")) tense = Tense::kUnknown;
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

// The tense of a date on which something is to begin or to be that was announced; nullopt where
// none was. Of what was to begin the date lies on either side of an article that tells of it later.
//
//   "declared two days of mourning, [starting on Tuesday]"     kPastPlan
//   "has called a meeting [for Saturday]"                      kFuture
//   "had called a meeting for Saturday"                        kPastPlan
std::optional<Tense> TenseOfAnnounced(const TokenizedText& text, const Sentence& sentence,
                                      std::size_t first) {
  constexpr std::size_t kReachOfVerb = 14;
  static constexpr WordSet kStarts({"starting", "beginning"});
  static constexpr WordSet kAnnounced({"declared", "announced", "ordered", "decreed", "proclaimed",
                                       "called", "convened", "summoned"});
  static constexpr WordSet kHad({"had", "was", "were", "been"});
  std::size_t i = first;
  if (i > sentence.first && (text.Is(i - 1, "on") || text.Is(i - 1, "from"))) --i;
  if (i <= sentence.first) return std::nullopt;
  const bool is_for = i == first && text.Is(i - 1, "for");
  if (!is_for && !kStarts.Holds(text.tokens[i - 1].key)) return std::nullopt;
  const std::size_t begin = std::max(sentence.first, i - std::min(i, kReachOfVerb));
  for (; i > begin; --i) {
    if (EndsClause(text, i - 1)) return std::nullopt;
    if (!kAnnounced.Holds(text.tokens[i - 1].key)) continue;
    const bool had = i - 1 > sentence.first && kHad.Holds(text.tokens[i - 2].key);
    return is_for && !had ? Tense::kFuture : Tense::kPastPlan;
  }
  return std::nullopt;
}

// "hoped [to] reconnect them by Friday", "vowed to": what it would be done on lies on either side.
bool IsPurposed(const TokenizedText& text, const Sentence& sentence, std::size_t i) {
  static constexpr WordSet kPurposes(
      {"hoped", "intended", "aimed", "promised", "pledged", "vowed", "agreed", "threatened"});
  return i + 1 < sentence.last && text.Is(i + 1, "to") && kPurposes.Holds(text.tokens[i].key);
}

// "has [called on] its members to stop work on Wednesday", "have urged": it lies ahead.
bool IsCalledOn(const TokenizedText& text, const Sentence& sentence, std::size_t i,
                std::size_t first) {
  static constexpr WordSet kCalls({"called", "urged", "invited", "asked"});
  static constexpr WordSet kHas({"has", "have"});
  if (i == sentence.first || !kCalls.Holds(text.tokens[i].key)) return false;
  if (!kHas.Holds(text.tokens[i - 1].key)) return false;
  for (std::size_t k = i + 1; k < first; ++k) {
    if (text.Is(k, "to")) return true;
  }
  return false;
}

// Whether the condition that ", if" opens, or "once", is one that may yet come true: "he can play
// [if] his papers are ready by Friday".
bool IsOpenCondition(const TokenizedText& text, std::size_t i, std::size_t first) {
  static constexpr WordSet kIf({"if", "unless", "once"});
  static constexpr WordSet kIs({"is", "are", "has", "have"});
  constexpr std::size_t kReachOfIs = 8;
  if (!kIf.Holds(text.tokens[i].key)) return false;
  for (std::size_t k = i + 1; k < first && k < i + kReachOfIs; ++k) {
    if (kIs.Holds(text.tokens[k].key)) return true;
  }
  return false;
}

// "Tuesday's closing price": the market has closed.
bool IsOfClosing(const TokenizedText& text, const Sentence& sentence, std::size_t last) {
  static constexpr WordSet kClosing({"closing", "close", "trading"});
  return last + 1 < sentence.last && text.Is(last, "'s") &&
         kClosing.Holds(text.tokens[last + 1].key);
}

// ", which", ", who": what stands before is another clause.
bool OpensRelative(const TokenizedText& text, const Sentence& sentence, std::size_t i) {
  return i > sentence.first && text.Is(i - 1, ",") && (text.Is(i, "which") || text.Is(i, "who"));
}

}  // namespace

bool IsPastBeside(const TokenizedText& text, const Sentence& sentence, std::size_t first) {
  static constexpr WordSet kPrepositions({"on", "in"});
  static constexpr WordSet kBe({"was", "were", "had", "been"});
  if (first <= sentence.first) return false;
  std::size_t i = first - 1;
  if (kPrepositions.Holds(text.tokens[i].key) && i > sentence.first) --i;
  return !kBe.Holds(text.tokens[i].key) && CueAt(text, sentence, i) == Tense::kPast;
}

Tense ClauseTense(const TokenizedText& text, const Sentence& sentence, std::size_t first,
                  std::size_t last) {
  // "a new board, effective Feb. 1": when it begins, whenever it was decided.
  if (first > sentence.first && text.Is(first - 1, "effective")) return Tense::kUnknown;
  if (IsOfWhatIsCalledFor(text, sentence, first)) return Tense::kFuture;
  if (const auto tense = TenseOfAnnounced(text, sentence, first)) return *tense;
  if (IsOfClosing(text, sentence, last)) return Tense::kPast;
  bool past_plan = false;
  const std::size_t begin = std::max(sentence.first, first > kReach ? first - kReach : 0);
  for (std::size_t i = first; i > begin; --i) {
    if (EndsClause(text, i - 1)) break;
    const Tense tense = CueIn(text, sentence, i - 1, &past_plan);
    if (past_plan) return Tense::kPastPlan;
    if (tense == Tense::kPast && IsPurposed(text, sentence, i - 1)) return Tense::kPastPlan;
    if (tense == Tense::kPast && IsCalledOn(text, sentence, i - 1, first)) return Tense::kFuture;
    if (tense != Tense::kUnknown) return tense;
    static constexpr WordSet kOpens({"if", "unless", "once", "which", "who"});
    if (!kOpens.Holds(text.tokens[i - 1].key)) continue;
    if (IsOpenCondition(text, i - 1, first)) return Tense::kFuture;
    if (OpensRelative(text, sentence, i - 1)) return Tense::kUnknown;
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
