// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/party_vote.h"

#include <algorithm>

#include "claims/claim/context.h"
#include "claims/lexicon/person_nouns.h"

namespace claimcheck {
namespace {

// "[broke ranks]", "[rebelled]", "[crossed] the floor", "[defied] the whip"
bool Rebels(const SentenceReading& reading, std::size_t i) {
  const std::uint64_t verb = LemmaAsVerb(reading, i).key;
  static constexpr WordSet kAlone({"rebel", "defect", "mutiny"});
  if (kAlone.Holds(verb)) return IsVerb(reading.tag(i));
  const auto behind = [&](FoldedWord word) {
    return (reading.has(i + 1) && reading.Is(i + 1, word)) ||
           (reading.has(i + 2) && reading.Is(i + 2, word));
  };
  if (verb == FoldedWord("break").key()) return behind(FoldedWord("ranks"));
  if (verb == FoldedWord("cross").key()) return behind(FoldedWord("floor"));
  if (verb == FoldedWord("defy").key()) {
    static constexpr WordSet kLine({"whip", "leader", "leadership", "line", "party", "government"});
    return HasWordOf(reading, i + 1, std::min(i + 5, reading.last()), kLine);
  }
  const bool voted = verb == FoldedWord("vote").key() || verb == FoldedWord("side").key();
  return voted && reading.has(i + 2) && reading.Is(i + 1, "with") && behind(FoldedWord("the")) &&
         reading.has(i + 3) && reading.Is(i + 3, "opposition");
}

// "14 members [of the Harvest Party]", "14 [of his own deputies]"
bool AreOfParty(const SentenceReading& reading, const Quantity& members) {
  constexpr std::size_t kLongest = 6;
  static constexpr WordSet kParties({"party", "faction", "bloc", "coalition", "caucus"});
  std::size_t i = members.last_token;
  if (!reading.has(i + 1) || !reading.Is(i, "of")) return false;
  for (++i; reading.has(i) && i < members.last_token + kLongest; ++i) {
    if (reading.Is(i, "own") || kParties.Holds(reading.lemma_key(i))) return true;
    const Tag tag = reading.tag(i);
    const bool inside = IsNoun(tag) || IsAdjective(tag) || tag == Tag::kDT || tag == Tag::kPRPS ||
                        tag == Tag::kPOS || IsProperNoun(tag);
    if (!inside) return false;
  }
  return false;
}

bool IsDeed(const SentenceReading& reading, std::size_t i) {
  static constexpr WordSet kDeeds({"vote", "back", "support", "oppose", "abstain", "approve"});
  return IsVerb(reading.tag(i)) && kDeeds.Holds(LemmaAsVerb(reading, i).key);
}

}  // namespace

bool IsVoteOfParty(const SentenceReading& reading, const Quantity& members) {
  if (members.unit.dimension != "count") return false;
  const std::string& noun = members.unit.name;
  const bool of_party = AreOfParty(reading, members);
  const bool voters = kLawmakerNoun.Holds(FoldedHash(noun)) || (noun.empty() && of_party);
  if (!voters) return false;
  constexpr std::size_t kReach = 8;
  const std::size_t end = std::min(members.last_token + kReach, reading.last());
  for (std::size_t i = members.last_token; i < end && !EndsClause(reading, i); ++i) {
    if (Rebels(reading, i) || (of_party && IsDeed(reading, i))) return true;
  }
  return false;
}

}  // namespace claimcheck
