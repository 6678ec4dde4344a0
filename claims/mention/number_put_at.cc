// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/number_put_at.h"

namespace claimcheck {

std::optional<CountedPhrase> NumberPutAt(const SentenceTokens& tokens, std::size_t first) {
  constexpr std::size_t kReach = 14, kReachOfVerb = 5;
  static constexpr WordSet kPuts({"put", "puts", "putting", "estimate", "estimates", "estimated",
                                  "place", "places", "placed", "reckon", "reckons", "gave", "gives",
                                  "given", "set"});
  if (!tokens.Has(first - 1) || !tokens.IsAny(first - 1, {"at", "as"})) return std::nullopt;
  const std::size_t at = first - 1;
  if (!tokens.Has(at - 1)) return std::nullopt;
  bool put = kPuts.Holds(tokens.token(at - 1).key);
  for (std::size_t of = at - 1; tokens.Has(of) && at - of < kReach; --of) {
    if (tokens.IsNumber(of) || !tokens.Has(of - 1)) return std::nullopt;
    if (!tokens.Is(of, "of") || !tokens.IsAny(of - 1, {"number", "numbers"})) continue;
    for (std::size_t i = of - 1; tokens.Has(i) && of - i < kReachOfVerb && !put; --i) {
      put = kPuts.Holds(tokens.token(i).key);
    }
    if (!put) return std::nullopt;
    std::optional<CountedPhrase> noun = ReadCountedNoun(tokens, of + 1, false);
    if (!noun || noun->head >= at) return std::nullopt;
    noun->adjacent = false;
    return noun;
  }
  return std::nullopt;
}

}  // namespace claimcheck
