// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/month_name.h"

namespace claimcheck {
namespace {

// Months that are also names, verbs or nouns: "Theresa May", "June Smith", "March on Rome".
bool IsAmbiguousMonth(const TimeTokens& tokens, std::size_t i) {
  static constexpr WordSet kWords({"march", "april", "may", "june", "august", "mar", "jun", "jan"});
  return tokens.IsOneOf(i, kWords);
}

bool IsMonthPreposition(const TimeTokens& tokens, std::size_t i) {
  static constexpr WordSet kWords(
      {"in",    "since",  "by",      "until",   "till", "from",     "of",         "before",
       "after", "during", "through", "between", "last", "next",     "this",       "early",
       "mid",   "late",   "every",   "each",    "to",   "for",      "throughout", "and",
       "or",    "on",     "-",       "–",       "past", "previous", "following",  "around"});
  return tokens.IsOneOf(i, kWords);
}

// "The March vote", "a June agreement": a noun follows, and it is none that a prime minister of
// that name has. "The March on Rome" has no noun.
bool NamesWhatFollows(const TimeTokens& tokens, std::size_t i) {
  static constexpr WordSet kNone(
      {"on",      "of",   "to",          "in",      "at",     "by",         "for",
       "from",    "with", "and",         "or",      "but",    "that",       "was",
       "were",    "is",   "are",         "has",     "had",    "will",       "would",
       "said",    "as",   "through",     "against", "began",  "government", "administration",
       "cabinet", "era",  "premiership", "team",    "family", "campaign"});
  return tokens.IsWord(i + 1, WordCase::kLower) && !tokens.IsOneOf(i + 1, kNone) &&
         !tokens.Touches(i + 1);
}

}  // namespace

int MonthAt(const TimeTokens& tokens, std::size_t i) {
  const int month = tokens.Value(i, TimeKind::kMonth);
  return month != 0 ? month : tokens.Value(i, TimeKind::kMonthShort);
}

bool IsMonthPlace(const TimeTokens& tokens, std::size_t i) {
  if (!IsAmbiguousMonth(tokens, i)) return true;
  if (tokens.token(i).word_case == WordCase::kUpper) return false;
  const bool opens = i == tokens.first();
  const bool name_after = tokens.IsWord(i + 1, WordCase::kCapitalized) && !tokens.IsTime(i + 1);
  // "June Carter and April May sang"
  static constexpr WordSet kLoose({"and", "or"});
  if (name_after && tokens.IsOneOf(i - 1, kLoose)) return false;
  if (!opens && IsMonthPreposition(tokens, i - 1)) return true;
  // "May-June 2014", "May and June"
  const bool joined =
      tokens.IsRangeMark(i + 1) || tokens.at(i + 1) == "/" || tokens.Is(i + 1, "and");
  if (joined && MonthAt(tokens, i + 2) != 0) return true;
  const bool name_before = !opens && (tokens.IsWord(i - 1, WordCase::kCapitalized) ||
                                      tokens.IsWord(i - 1, WordCase::kUpper));
  const bool verb = opens || tokens.Is(i, "may") || tokens.Is(i, "march");
  const bool article = !opens && tokens.Value(i - 1, TimeKind::kDeterminer) != 0;
  if (article && NamesWhatFollows(tokens, i)) return true;
  return !name_before && !tokens.IsWord(i + 1, WordCase::kCapitalized) && !verb && !article;
}

}  // namespace claimcheck
