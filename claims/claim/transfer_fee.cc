// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/transfer_fee.h"

namespace claimcheck {
namespace {

constexpr WordSet kPlayers({"striker", "forward", "midfielder", "winger", "goalkeeper", "defender",
                            "playmaker", "footballer", "signing", "transfer", "fullback",
                            "keeper"});
constexpr WordSet kSigned({"contract", "deal", "agreement", "lease", "accord", "pact", "treaty",
                           "order", "loan", "memorandum", "sponsor", "partner"});

// No player costs less, and no fee is told that is less.
constexpr int kLeast = 100'000;

}  // namespace

bool IsTransferFee(const SentenceReading& reading, const Quantity& sum) {
  static constexpr WordSet kTakes({"sign", "join", "land", "buy", "pay", "cost"});
  if (absl::string_view(sum.unit.dimension) != "money") return false;
  if (!sum.value || Less(*sum.value, kLeast) || sum.first_token == reading.first()) return false;
  const std::size_t at = sum.first_token - reading.first();
  const bool for_it = reading.Is(sum.first_token - 1, "for");
  static constexpr WordSet kBefore({"previous", "earlier", "ago"});
  bool signs = false, takes = false, player = false;
  for (std::size_t i = reading.clause_begins[at]; i < reading.clause_ends[at]; ++i) {
    if (kBefore.Holds(reading.token(i).key)) return false;
    player = player || kPlayers.Holds(reading.lemma_key(i));
    takes = takes || (i < sum.first_token && (reading.Is(i, "cost") || reading.Is(i, "worth")));
    if (i >= sum.first_token || !IsVerb(reading.tag(i))) {
      if (i < sum.first_token && kSigned.Holds(reading.lemma_key(i))) signs = false;
      continue;
    }
    const std::uint64_t verb = LemmaAsVerb(reading, i).key;
    if (!kTakes.Holds(verb)) continue;
    signs = verb == FoldedWord("sign").key() || verb == FoldedWord("join").key();
    takes = true;
  }
  return (signs && for_it) || (takes && player && (for_it || !signs));
}

absl::string_view PlayerOf(const SentenceReading& reading) {
  static constexpr WordSet kPositions(
      {"striker", "midfielder", "winger", "goalkeeper", "defender", "playmaker", "fullback"});
  for (std::size_t i = reading.first(); i < reading.last(); ++i) {
    if (reading.Is(i, "forward")) return "striker";
    if (kPositions.Holds(reading.lemma_key(i))) return reading.lemma(i);
  }
  return "";
}

}  // namespace claimcheck
