// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/division.h"

namespace claimcheck {
namespace {

bool IsCount(const Quantity& quantity) {
  return quantity.unit.dimension == "count" &&
         (quantity.unit.name == "vote" || quantity.unit.name.empty());
}

// Whether the two are told as one result: nothing but "to" or a dash between them, and votes
// counted by the first.
bool AreOneResult(const SentenceReading& reading, const Quantity& first, const Quantity& second) {
  const std::size_t between = first.last_token;
  if (first.unit.name != "vote" || !IsCount(second) || between + 1 != second.first_token) {
    return false;
  }
  static constexpr WordSet kBetween({"to", "-", "–", "—"});
  return kBetween.Holds(reading.token(between).key);
}

// Whether what was voted on did not come about.
bool IsLost(const SentenceReading& reading) {
  static constexpr WordSet kLost({"reject", "fail", "defeat", "block", "veto", "rejection"});
  for (std::size_t i = reading.first(); i < reading.last(); ++i) {
    if (kLost.Holds(reading.lemma_key(i)) || reading.Is(i, "against")) return true;
  }
  return false;
}

}  // namespace

absl::string_view SideOfDivision(const SentenceReading& reading, const Quantity& quantity) {
  if (!IsCount(quantity)) return "";
  for (std::size_t i = 0; i + 1 < reading.quantities.size(); ++i) {
    const Quantity& first = reading.quantities[i];
    const Quantity& second = reading.quantities[i + 1];
    const bool leads = first.first_token == quantity.first_token;
    if (!leads && second.first_token != quantity.first_token) continue;
    if (!AreOneResult(reading, first, second)) continue;
    return leads != IsLost(reading) ? "vote for" : "vote against";
  }
  return "";
}

}  // namespace claimcheck
