// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/public_spending.h"

#include <algorithm>

#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

// The purpose that the word at `i` names; "" of other words.
absl::string_view PurposeAt(const SentenceReading& reading, std::size_t i) {
  static constexpr WordSet kPurposes(
      {"education", "health",      "police",  "transport", "housing",        "welfare",
       "culture",   "agriculture", "science", "research",  "environment",    "justice",
       "school",    "hospital",    "road",    "railway",   "infrastructure", "university",
       "pension",   "development", "farming", "security"});
  static constexpr WordSet kDefence({"defence", "defense", "military", "army"});
  if (!reading.has(i)) return "";
  const std::uint64_t lemma = reading.lemma_key(i);
  if (kDefence.Holds(lemma)) return "defence";
  if (reading.Is(i, "forces") && i > reading.first() && reading.Is(i - 1, "armed"))
    return "defence";
  return kPurposes.Holds(lemma) ? absl::string_view(reading.lemma(i)) : "";
}

// The purpose that a noun phrase which begins at `begin` ends with, a few words on.
absl::string_view PurposeFrom(const SentenceReading& reading, std::size_t begin) {
  constexpr std::size_t kLongest = 3;
  for (std::size_t i = begin; reading.has(i) && i < begin + kLongest; ++i) {
    const absl::string_view purpose = PurposeAt(reading, i);
    if (!purpose.empty()) return purpose;
    if (IsVerb(reading.tag(i)) || reading.Is(i, ",") || EndsClause(reading, i)) break;
  }
  return "";
}

}  // namespace

absl::string_view PublicPurpose(const SentenceReading& reading, const Quantity& sum) {
  constexpr int kLeast = 1'000'000;
  constexpr std::size_t kReach = 6;
  if (absl::string_view(sum.unit.dimension) != "money" || sum.change != Change::kNone) return "";
  if (!sum.value || Less(*sum.value, kLeast)) return "";
  static constexpr WordSet kGets({"get", "receive", "give", "allocate", "allot", "award"});
  const std::size_t first = sum.first_token;
  if (first > reading.first() && IsVerb(reading.tag(first - 1)) &&
      kGets.Holds(LemmaAsVerb(reading, first - 1).key)) {
    const std::size_t verb = first - 1;
    const std::uint64_t lemma = LemmaAsVerb(reading, verb).key;
    const bool gets = lemma == FoldedWord("get").key() || lemma == FoldedWord("receive").key();
    if (gets || IsPassiveVerb(reading, verb)) {
      const std::optional<std::size_t> who = SubjectOf(reading, verb);
      return who ? PurposeAt(reading, *who) : "";
    }
    if (reading.has(sum.last_token) && reading.Is(sum.last_token, "to"))
      return PurposeFrom(reading, sum.last_token + 1);
  }
  // "9 billion is [set aside for], [earmarked for], [goes to] defence"
  static constexpr WordSet kSets(
      {"set", "earmark", "allocate", "reserve", "go", "assign", "allot"});
  bool set = false;
  for (std::size_t i = sum.last_token; reading.has(i) && i < sum.last_token + kReach; ++i) {
    if (EndsClause(reading, i) || reading.Is(i, ",")) return "";
    if (set && (reading.Is(i, "for") || reading.Is(i, "to"))) return PurposeFrom(reading, i + 1);
    set = set || kSets.Holds(LemmaAsVerb(reading, i).key);
  }
  return "";
}

absl::string_view MeasureOfOutput(const SentenceReading& reading, const Quantity& share) {
  static constexpr WordSet kGaps({"deficit", "shortfall", "gap"});
  if (absl::string_view(share.unit.dimension) != "percent" || share.change != Change::kNone)
    return "";
  const std::size_t of = share.last_token;
  if (!reading.has(of + 1) || !reading.Is(of, "of")) return "";
  const bool output =
      reading.Is(of + 1, "gdp") || reading.Is(of + 1, "gross") || reading.Is(of + 1, "output");
  if (!output || share.first_token < reading.first() + 2) return "";
  // "300 billion, [or] 4.6 percent of GDP": only the sum before has a word of its own.
  static constexpr WordSet kAgain({"or", "(", "about", "equal", "equivalent", "to"});
  if (!kAgain.Holds(reading.token(share.first_token - 1).key)) return "";
  for (std::size_t i = share.first_token; i > reading.first();) {
    --i;
    if (EndsClause(reading, i)) return "";
    if (kGaps.Holds(reading.lemma_key(i))) return "deficit";
    if (reading.Is(i, "debt")) return "debt";
    if (reading.Is(i, "surplus")) return "surplus";
  }
  return "";
}

}  // namespace claimcheck
