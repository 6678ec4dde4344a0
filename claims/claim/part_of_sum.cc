// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/part_of_sum.h"

#include <algorithm>
#include <string>

#include "claims/claim/context.h"

namespace claimcheck {
namespace {

// What a sum may be a part of.
constexpr WordSet kSums({"sum",    "total",   "fine",   "penalty", "settlement", "amount",
                         "money",  "package", "deal",   "bill",    "cost",       "figure",
                         "award",  "payment", "payout", "fund",    "budget",     "price",
                         "pledge", "damages", "aid",    "loan",    "debt"});

// "$9 million [of that]", "$9 million [of the fine]"
bool IsOfLarger(const SentenceReading& reading, const Quantity& sum) {
  static constexpr WordSet kThat({"that", "this", "it", "which"});
  constexpr std::size_t kReach = 5;
  const std::size_t of = sum.last_token;
  if (!reading.has(of + 1) || !reading.Is(of, "of")) return false;
  if (kThat.Holds(reading.token(of + 1).key)) {
    // "$9 million of this year's money"
    return !reading.has(of + 2) || !IsNoun(reading.tag(of + 2));
  }
  if (reading.tag(of + 1) != Tag::kDT && reading.tag(of + 1) != Tag::kPRPS) return false;
  for (std::size_t i = of + 2; reading.has(i) && i < of + kReach; ++i) {
    if (kSums.Holds(reading.lemma_key(i))) return true;
    if (!IsNoun(reading.tag(i)) && !IsAdjective(reading.tag(i)) && reading.tag(i) != Tag::kCD)
      return false;
  }
  return false;
}

// "[part of the fine], $9 million, goes to the port"
bool IsPartInApposition(const SentenceReading& reading, const Quantity& sum) {
  constexpr std::size_t kReach = 8;
  static constexpr WordSet kParts({"part", "portion", "share", "half", "some", "most", "bulk"});
  const std::size_t first = sum.first_token;
  if (first < reading.first() + 3 || !reading.Is(first - 1, ",")) return false;
  for (std::size_t i = first - 1; i > reading.first() && first - i < kReach;) {
    --i;
    if (IsVerb(reading.tag(i)) || EndsClause(reading, i)) return false;
    if (kParts.Holds(reading.token(i).key) && reading.Is(i + 1, "of"))
      return HasWordOf(reading, i + 2, first, kSums);
  }
  return false;
}

// "$9 million for this year [alone]"
bool IsOfTimeAlone(const SentenceReading& reading, const Quantity& sum) {
  constexpr std::size_t kReach = 9;
  for (std::size_t i = sum.last_token; reading.has(i + 1) && i < sum.last_token + kReach; ++i) {
    if (EndsClause(reading, i) || reading.tag(i) == Tag::kCC) return false;
    if (IsInTime(reading, i) && reading.Is(i + 1, "alone")) return true;
  }
  return false;
}

// Whether what the clause tells comes on top of something: "[in addition], it pays", "[as well as]
// giving up its profit, it pays".
bool ComesOnTop(const SentenceReading& reading, const Quantity& sum) {
  const TokenRange clause = ClauseAround(reading, sum.first_token, sum.last_token);
  for (std::size_t i = clause.first; i < sum.first_token; ++i) {
    const bool next = i + 1 < clause.last;
    if (reading.Is(i, "additionally") || reading.Is(i, "besides")) return true;
    if (!next) break;
    if (reading.Is(i, "in") && reading.Is(i + 1, "addition")) return true;
    if (reading.Is(i, "on") && reading.Is(i + 1, "top") && reading.Is(i + 2, "of")) return true;
    const bool from = reading.Is(i + 1, "from");
    const bool aside = i == clause.first && (reading.Is(i, "aside") || reading.Is(i, "apart"));
    if (aside && from) return true;
    // "[as well as] $3 million and a share": what follows is what comes on top.
    const bool as_well =
        reading.Is(i, "as") && reading.Is(i + 1, "well") && reading.Is(i + 2, "as");
    if (as_well && (i == clause.first || i + 3 == sum.first_token)) return true;
  }
  return false;
}

// "will [also] pay $9 million", "was [also] fined $9 million"; not "also said it would pay".
bool IsAlso(const SentenceReading& reading, const Quantity& sum) {
  constexpr std::size_t kReach = 9;
  static constexpr WordSet kSays({"say", "report", "announce", "tell", "add", "note", "show",
                                  "confirm", "reveal", "disclose", "include"});
  for (std::size_t i = sum.first_token; i > reading.first() && sum.first_token - i < kReach;) {
    --i;
    if (EndsClause(reading, i) || reading.Is(i, ",")) return false;
    if (IsVerb(reading.tag(i)) && kSays.Holds(LemmaAsVerb(reading, i).key)) return false;
    if (reading.Is(i, "also")) return IsVerb(reading.tag(i + 1)) || reading.tag(i + 1) == Tag::kMD;
  }
  return false;
}

}  // namespace

void AddPartOfSum(const SentenceReading& reading, const Quantity& sum, About& about) {
  if (sum.unit.dimension != "money") return;
  const bool share =
      IsOfLarger(reading, sum) || IsPartInApposition(reading, sum) || IsOfTimeAlone(reading, sum);
  if (share && !HasModifier(about, "share")) about.modifiers.push_back("share");
  if (ComesOnTop(reading, sum)) {
    about.modifiers.push_back("further");
  } else if (IsAlso(reading, sum)) {
    about.modifiers.push_back("also");
  }
}

void TellWhetherOnTop(const Quantity& sum, std::span<const Claim> before, About& about) {
  constexpr std::size_t kReach = 200;  // claims; a square of all costs a page of sums seconds
  before = before.last(std::min(before.size(), kReach));
  const auto also = std::find(about.modifiers.begin(), about.modifiers.end(), "also");
  if (also == about.modifiers.end()) return;
  about.modifiers.erase(also);
  static constexpr WordSet kPaid({"fine", "payment", "compensation", "damage cost", "refund"});
  const bool paid = kPaid.Holds(FoldedHash(about.measure));
  const std::string& measure = about.measure;
  const bool on_top = std::any_of(before.begin(), before.end(), [&](const Claim& claim) {
    const bool alike =
        claim.about.measure == measure || (paid && kPaid.Holds(FoldedHash(claim.about.measure)));
    return alike && claim.kind == ClaimKind::kQuantity && claim.about.role == ClaimRole::kAmount &&
           claim.quantity->unit.dimension == "money" && claim.quantity->value && sum.value &&
           !SameValue(*claim.quantity->value, *sum.value);
  });
  if (!on_top) return;
  about.modifiers.insert(
      std::lower_bound(about.modifiers.begin(), about.modifiers.end(), "further"), "further");
}

}  // namespace claimcheck
