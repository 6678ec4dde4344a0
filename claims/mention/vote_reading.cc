// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/vote_reading.h"

#include "claims/mention/digit_token.h"

namespace claimcheck {
namespace {

bool IsVote(const SentenceTokens& tokens, std::size_t i) {
  return tokens.IsAny(i, {"vote", "votes", "voted", "voting"});
}

// "voted [112]", "a vote of [112]", "The vote was [112]"
bool FollowsVote(const SentenceTokens& tokens, std::size_t at) {
  const bool link = tokens.IsAny(at - 1, {"of", "was", "by"});
  return IsVote(tokens, link ? at - 2 : at - 1);
}

// What an assembly does with a bill.
bool IsPassing(const SentenceTokens& tokens, std::size_t i) {
  return tokens.IsAny(
      i, {"passed",   "adopted", "approved", "carried", "rejected", "backed", "endorsed",
          "ratified", "cleared", "passes",   "adopts",  "approves", "backs",  "rejects",
          "endorses", "went",    "go",       "goes",    "got",      "gets"});
}

bool IsAssembly(const SentenceTokens& tokens, std::size_t i) {
  return tokens.IsAny(i, {"parliament", "council", "senate", "house", "assembly", "committee",
                          "chamber", "congress", "board", "legislature"});
}

// "passed [112]", "approved the plan [9]", "was carried by [112]", "went through parliament [112]",
// "passed with a margin of [eight]"
bool FollowsPassing(const SentenceTokens& tokens, std::size_t at) {
  constexpr std::size_t kReach = 7;
  bool assembly = false;
  for (std::size_t i = at; i > tokens.first() && at - i < kReach;) {
    --i;
    if (!tokens.IsWord(i)) return false;
    assembly = assembly || IsAssembly(tokens, i);
    // "went through parliament"; "Rovers went through 3-1"
    const bool goes = tokens.IsAny(i, {"went", "go", "goes", "got", "gets"});
    if (IsPassing(tokens, i) && (!goes || assembly)) return true;
  }
  return false;
}

// "eight to five": words that stand for themselves, of which the first tells the larger number, as
// no range does.
bool FallInWords(const SentenceTokens& tokens, std::size_t first, std::size_t second) {
  const auto stands = [](const std::optional<Numeral>& numeral) {
    return numeral && (numeral->kind == NumeralKind::kUnit || numeral->kind == NumeralKind::kTeen ||
                       numeral->kind == NumeralKind::kTen);
  };
  const std::optional<Numeral> high = tokens.NumeralAt(first), low = tokens.NumeralAt(second);
  return stands(high) && stands(low) && low->value < high->value;
}

// "by a margin of [eight] to five"; not "won by a margin of three to two", and "by a margin of two
// to one" tells how many times as many.
bool IsMarginOfVotes(const SentenceTokens& tokens, std::size_t at) {
  if (!tokens.Is(at - 1, "of") || !tokens.Is(at - 2, "margin") || tokens.Is(at + 2, "one")) {
    return false;
  }
  for (std::size_t i = at - 2; i > tokens.first();) {
    --i;
    if (tokens.IsAny(i,
                     {"won", "win", "wins", "beat", "beats", "lost", "match", "game", "goals"})) {
      return false;
    }
  }
  return true;
}

}  // namespace

std::optional<std::size_t> SecondCountOfVote(const SentenceTokens& tokens, std::size_t at) {
  const bool to = tokens.Is(at + 1, "to");
  if (!to && !tokens.IsDash(at + 1)) return std::nullopt;
  const std::size_t second = at + 2;
  const bool digits = tokens.IsNumber(at) && tokens.IsNumber(second);
  const bool words = to && FallInWords(tokens, at, second);
  if (!digits && !words) return std::nullopt;
  // "voted 65 to 41 percent" gives shares.
  if (tokens.IsAny(second + 1, {"percent", "per", "%", "-", "points"})) return std::nullopt;
  // "passed by [eight] to five"; "passed [two] to him"
  const bool by = tokens.Is(at - 1, "by") ||
                  (tokens.Is(at - 1, "of") && tokens.IsAny(at - 2, {"vote", "margin"}));
  const bool told = FollowsVote(tokens, at) || IsVote(tokens, second + 1) ||
                    (words && IsMarginOfVotes(tokens, at));
  const bool passed = !told && (by || (!to && digits)) && FollowsPassing(tokens, at);
  if (!told && !passed) return std::nullopt;
  if (words) return second;
  const DigitToken number(tokens, tokens.first(), at);
  if (number.value() < 0 || number.ValueAt(second) < 0) return std::nullopt;
  if (!to && !number.JoinedByDash(at + 1)) return std::nullopt;
  // Of "approved 9-13 March" and "backed by 9 to 13 firms" the numbers rise.
  if (passed && number.value() < number.ValueAt(second)) return std::nullopt;
  return second;
}

}  // namespace claimcheck
