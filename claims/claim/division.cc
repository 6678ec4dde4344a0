// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/division.h"

#include "absl/strings/str_cat.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

bool IsCount(const Quantity& quantity) {
  return quantity.unit.dimension == "count" &&
         (quantity.unit.name == "vote" || quantity.unit.name.empty());
}

// Whether the two are told as one result: nothing but "to", "against" or a dash between them, and
// votes counted by the first.
bool AreOneResult(const SentenceReading& reading, const Quantity& first, const Quantity& second) {
  const std::size_t between = first.last_token;
  if (first.unit.name != "vote" || !IsCount(second) || between + 1 != second.first_token) {
    return false;
  }
  static constexpr WordSet kBetween({"to", "-", "–", "—", "against"});
  return kBetween.Holds(reading.token(between).key);
}

// Whether what was voted on did not come about. "79 votes [against] 71" at `between` tells nothing.
bool IsLost(const SentenceReading& reading, std::size_t between) {
  static constexpr WordSet kLost({"reject", "fail", "defeat", "block", "veto", "rejection"});
  for (std::size_t i = reading.first(); i < reading.last(); ++i) {
    const bool against = i != between && reading.Is(i, "against");
    if (kLost.Holds(reading.lemma_key(i)) || against) return true;
  }
  return false;
}

// Whose vote it is where one bill has several: "the [Senate]", "a [committee]", and on what else
// than the bill: "an [amendment]"; "" of the bill in the house that has no such name.
absl::string_view OtherVote(const SentenceReading& reading, std::size_t first) {
  static constexpr WordSet kUpper({"senate", "senator", "lords"});
  static constexpr WordSet kMotions({"amendment", "motion"});
  absl::string_view other;
  for (std::size_t i = reading.first(); i < reading.last(); ++i) {
    if (i > first && reading.Is(i, ",")) break;
    const std::uint64_t lemma = reading.lemma_key(i);
    const bool upper = reading.Is(i, "upper") && reading.has(i + 1) &&
                       (reading.Is(i + 1, "house") || reading.Is(i + 1, "chamber"));
    if (kUpper.Holds(lemma) || upper) return "upper house";
    if (reading.Is(i, "committee")) return "committee";
    if (kMotions.Holds(lemma)) other = "motion";
    if (reading.Is(i, "earlier") || reading.Is(i, "previous")) other = "earlier vote";
  }
  return other;
}

}  // namespace

std::string SideOfDivision(const SentenceReading& reading, const Quantity& quantity) {
  if (reading.quantities.size() < 2 || !IsCount(quantity)) return "";
  for (std::size_t i = 0; i + 1 < reading.quantities.size(); ++i) {
    const Quantity& first = reading.quantities[i];
    const Quantity& second = reading.quantities[i + 1];
    const bool leads = first.first_token == quantity.first_token;
    if (!leads && second.first_token != quantity.first_token) continue;
    if (!AreOneResult(reading, first, second)) continue;
    const bool lost = IsLost(reading, first.last_token);
    const absl::string_view other = OtherVote(reading, first.first_token);
    return absl::StrCat(leads != lost ? "vote for" : "vote against", other.empty() ? "" : " in ",
                        other);
  }
  return "";
}

}  // namespace claimcheck
