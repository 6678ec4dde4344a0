// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/supply.h"

#include <string>

namespace claimcheck {
namespace {

constexpr std::size_t kReach = 8;

// Whether a word of the set stands within a few tokens of `word` in its clause.
template <typename Words>
bool StandsBeside(const SentenceReading& reading, std::size_t word, const Words& words) {
  for (std::size_t i = word; i > reading.first() && word - i < kReach;) {
    --i;
    if (EndsClause(reading, i)) break;
    if (words.Holds(reading.lemma_key(i))) return true;
  }
  for (std::size_t i = word + 1; reading.has(i) && i < word + kReach / 2; ++i) {
    if (EndsClause(reading, i) || reading.Is(i, ",")) break;
    if (words.Holds(reading.lemma_key(i))) return true;
  }
  return false;
}

// "restored to [95,000 customers]", "[1,800 homes] will be reconnected": the others still wait.
bool IsOfSome(const SentenceReading& reading, std::size_t word) {
  for (const Quantity& quantity : reading.quantities) {
    const bool near = quantity.first_token < word + kReach && word < quantity.last_token + kReach;
    if (near && quantity.unit.dimension == "count") return true;
  }
  return false;
}

void SetOutage(ClaimRole role, About& about) {
  about.measure = "outage";
  about.role = role;
  about.from_frame = true;
  about.thing = {};
  about.actor.clear();
  about.actor_role.clear();
}

}  // namespace

bool NameSupply(const SentenceReading& reading, const TimeExpression& time, std::size_t word,
                About& about) {
  static constexpr WordSet kRestores({"restore", "reconnect", "back"});
  static constexpr WordSet kFails({"fail", "trip", "overheat"});
  static constexpr WordSet kSupplies({"power", "electricity", "supply", "tap", "gas", "heating"});
  static constexpr WordSet kCarriers(
      {"transformer", "substation", "grid", "cable", "interconnector", "generator", "pylon"});
  static constexpr WordSet kAny({"restore", "reconnect", "back", "be", "fail", "trip", "overheat"});
  const std::uint64_t key = reading.lemma_key(word);
  if (!kAny.Holds(key)) return false;
  const bool is_back =
      key == FoldedWord("be").key() && reading.has(word + 1) && reading.Is(word + 1, "back");
  const bool restores = is_back || kRestores.Holds(key);
  if (!restores && !(kFails.Holds(key) && time.minute_of_day)) return false;
  if (!restores) {
    if (!StandsBeside(reading, word, kCarriers)) return false;
    SetOutage(ClaimRole::kStart, about);
    return true;
  }
  if (IsOfSome(reading, word)) return false;
  const bool reconnects = key == FoldedWord("reconnect").key();
  if (!reconnects && !StandsBeside(reading, word, kSupplies)) return false;
  SetOutage(ClaimRole::kEnd, about);
  return true;
}

}  // namespace claimcheck
