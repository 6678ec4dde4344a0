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

}  // namespace

std::optional<std::size_t> SecondCountOfVote(const SentenceTokens& tokens, std::size_t at) {
  const bool to = tokens.Is(at + 1, "to");
  if (!to && !tokens.IsDash(at + 1)) return std::nullopt;
  const std::size_t second = at + 2;
  if (!tokens.IsNumber(at) || !tokens.IsNumber(second)) return std::nullopt;
  const DigitToken number(tokens, tokens.first(), at);
  if (number.value() < 0 || number.ValueAt(second) < 0) return std::nullopt;
  if (!to && !number.JoinedByDash(at + 1)) return std::nullopt;
  // "voted 65 to 41 percent" gives shares.
  const bool counts = !tokens.IsAny(second + 1, {"percent", "per", "%", "-", "points"});
  const bool told = FollowsVote(tokens, at) || IsVote(tokens, second + 1);
  return counts && told ? std::optional<std::size_t>(second) : std::nullopt;
}

}  // namespace claimcheck
