// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/before_time.h"

#include "claims/text/token.h"

namespace claimcheck {
namespace {

// "until after the November election" looks ahead as "until November" does.
std::string UntilAfter(const TimeTokens& tokens, std::size_t first) {
  std::size_t at = first - 1;
  if (tokens.Is(at, "the")) --at;
  static constexpr WordSet kSides({"after", "before"});
  static constexpr WordSet kUntil({"until", "till"});
  const bool until = tokens.IsOneOf(at, kSides) && tokens.IsOneOf(at - 1, kUntil);
  return until ? "until" : "";
}

// "rolled [by] about noon", "walked [by] Sunday": of the verb, not of the time.
bool IsParticle(const TimeTokens& tokens, std::size_t at) {
  static constexpr WordSet kPasses({"drove", "drives", "driven", "driving", "rode", "rolled",
                                    "walked", "passed", "went", "came", "stopped", "sped",
                                    "cruised", "run", "ran"});
  return at > tokens.first() && tokens.Is(at, "by") && tokens.IsOneOf(at - 1, kPasses);
}

}  // namespace

std::string PrepositionBefore(const TimeTokens& tokens, std::size_t first) {
  if (first == tokens.first()) return "";
  // "an after-midnight call"
  const bool joined = first > tokens.first() + 1 && tokens.at(first - 1) == "-";
  const Token& before = tokens.token(joined ? first - 2 : first - 1);
  if (before.kind != TokenKind::kWord) return "";
  static constexpr WordSet kPrepositions(
      {"in",     "on",      "at",     "since",  "by",    "until",  "till",    "from",
       "before", "after",   "during", "for",    "of",    "within", "through", "throughout",
       "to",     "between", "over",   "around", "about", "than",   "and"});
  if (!kPrepositions.Holds(before.key)) return UntilAfter(tokens, first);
  if (!joined && IsParticle(tokens, first - 1)) return "";
  const std::string until = UntilAfter(tokens, first);
  return until.empty() ? Folded(tokens.at(joined ? first - 2 : first - 1)) : until;
}

std::string SideOfClock(const TimeTokens& tokens, std::size_t first,
                        absl::string_view preposition) {
  static constexpr WordSet kNear(
      {"just", "shortly", "soon", "right", "immediately", "moments", "minutes"});
  if (first < tokens.first() + 2 || !tokens.IsOneOf(first - 2, kNear)) return "";
  if (preposition == "before") return "BEFORE";
  return preposition == "after" ? "AFTER" : "";
}

}  // namespace claimcheck
