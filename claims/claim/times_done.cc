// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/times_done.h"

namespace claimcheck {

namespace {

// What there are so many of when it is done so often: "erupted six times", "six eruptions".
absl::string_view NounOfDeed(std::uint64_t verb) {
  static constexpr WordSet kSpills({"discharge", "spill"});
  if (kSpills.Holds(verb)) return "spill";
  if (verb == FoldedWord("erupt").key()) return "eruption";
  if (verb == FoldedWord("recount").key()) return "recount";
  return verb == FoldedWord("postpone").key() ? "postponement" : "";
}

}  // namespace

absl::string_view WhatWasDoneTimes(const SentenceReading& reading, const Quantity& times) {
  constexpr std::size_t kReach = 5;
  static constexpr WordSet kScores({"score", "net"});
  static constexpr WordSet kWeapons({"weapon", "gun", "firearm", "pistol", "rifle"});
  if (absl::string_view(times.unit.name) != "time") return "";
  for (std::size_t i = times.first_token; i > reading.first() && times.first_token - i < kReach;) {
    --i;
    if (EndsClause(reading, i) || reading.Is(i, ",")) return "";
    // "found the [net]"
    const bool net = reading.Is(i, "net") && i > reading.first() + 1 && reading.Is(i - 1, "the");
    if (net && LemmaAsVerb(reading, i - 2).key == FoldedWord("find").key()) return "goal";
    if (!IsVerb(reading.tag(i))) continue;
    const std::uint64_t verb = LemmaAsVerb(reading, i).key;
    // "discharged their weapons [14 times]"
    const bool weapon = times.first_token > i + 1 &&
                        kWeapons.Holds(LemmaAsNoun(reading, times.first_token - 1).key);
    if (weapon && verb == FoldedWord("discharge").key()) return "shot";
    if (kScores.Holds(verb)) return "goal";
    if (const absl::string_view noun = NounOfDeed(verb); !noun.empty()) return noun;
    // not "fired its coach twice"
    const Tag next = reading.tag(i + 1);
    const bool at = i + 1 == times.first_token || next == Tag::kIN || next == Tag::kRB;
    return verb == FoldedWord("fire").key() && !FollowsBe(reading, i) && at ? "shot" : "";
  }
  return "";
}

}  // namespace claimcheck
