// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/terms_of_sum.h"

#include <algorithm>

#include "claims/claim/at_token.h"
#include "claims/claim/context.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

// Whether somebody may choose between payments over years and less at once.
bool IsOfPrize(const SentenceReading& reading, const About& about) {
  static constexpr WordSet kPrizes({"jackpot", "lottery", "winner", "annuity", "prize", "win",
                                    "instalment", "installment", "winnings"});
  static constexpr WordSet kYearly({"annual", "yearly", "monthly"});
  static constexpr WordSet kPayments({"payment", "payout", "cheque", "check"});
  return about.measure == "prize" || HasWordOf(reading, kPrizes) ||
         (HasWordOf(reading, kYearly) && HasWordOf(reading, kPayments));
}

// "$3 million [in cash]", "[a lump sum] of $3 million", "the [cash option] of $3 million"
bool IsCashOption(const SentenceReading& reading, const Quantity& sum, const About& about) {
  constexpr std::size_t kReach = 5;
  static constexpr WordSet kOptions({"option", "value", "payout", "payment", "alternative"});
  const std::size_t next = sum.last_token;
  const bool in_cash = Stands(reading, next, "in") && Stands(reading, next + 1, "cash");
  bool option = in_cash;
  for (std::size_t i = sum.first_token; i > reading.first() && sum.first_token - i < kReach;) {
    --i;
    if (reading.Is(i, "lump")) option = true;
    const bool named = reading.has(i + 1) && kOptions.Holds(reading.lemma_key(i + 1));
    if (reading.Is(i, "cash") && named) option = true;
  }
  return option && IsOfPrize(reading, about);
}

// "the [hammer] price", "[under the hammer] at $4 million"; not where a hammer was sold.
bool IsHammerPrice(const SentenceReading& reading, const TokenRange& clause) {
  for (std::size_t i = clause.first; i < clause.last; ++i) {
    if (reading.Is(i, "hammer") && Stands(reading, i + 1, "price")) return true;
  }
  return false;
}

// "$5 million [with the buyer's premium]", "$5 million [including fees]"
bool IsWithFees(const SentenceReading& reading, const Quantity& sum) {
  constexpr std::size_t kReach = 7;
  static constexpr WordSet kWith({"with", "including", "after", "inclusive"});
  static constexpr WordSet kFees({"premium", "fee", "commission"});
  bool with = false;
  for (std::size_t i = sum.last_token; reading.has(i) && i < sum.last_token + kReach; ++i) {
    if (EndsClause(reading, i) || reading.tag(i) == Tag::kCD) return false;
    if (with && kFees.Holds(reading.lemma_key(i))) return true;
    with = with || kWith.Holds(reading.token(i).key);
  }
  return false;
}

// "$3 million [after tax]", "$9 million [before taxes]"
void AddTax(const SentenceReading& reading, const Quantity& sum, About& about) {
  static constexpr WordSet kTaxes({"tax", "taxes", "taxation"});
  const std::size_t next = sum.last_token;
  if (!reading.has(next + 1) || !kTaxes.Holds(reading.token(next + 1).key)) return;
  if (reading.Is(next, "after")) about.modifiers.push_back("after tax");
  if (reading.Is(next, "before")) about.modifiers.push_back("pretax");
}

// "[until] bids [reached] $2 million", "applause broke out [when] it [passed] $3 million"
bool IsStage(const SentenceReading& reading, const Quantity& sum) {
  constexpr std::size_t kReach = 9;
  static constexpr WordSet kReaches({"reach", "pass", "top", "hit", "cross", "exceed", "surpass"});
  static constexpr WordSet kWhile({"until", "till", "when", "as", "once", "before", "after"});
  bool reached = false;
  for (std::size_t i = sum.first_token; i > reading.first() && sum.first_token - i < kReach;) {
    --i;
    if (EndsClause(reading, i) || reading.Is(i, ",")) return false;
    if (reached && kWhile.Holds(reading.token(i).key)) return true;
    if (!IsVerb(reading.tag(i)) || IsAuxiliary(reading, i)) continue;
    if (reached || !kReaches.Holds(reading.lemma_key(i))) return false;
    reached = true;
  }
  return false;
}

// "50 tonnes [of pulp, card and ink]"
bool IsOfSeveral(const SentenceReading& reading, const Quantity& sum) {
  constexpr std::size_t kReach = 10;
  std::size_t i = sum.last_token, nouns = 0;
  if (!Stands(reading, i, "of")) return false;
  for (++i; reading.has(i) && i < sum.last_token + kReach; ++i) {
    const Tag tag = reading.tag(i);
    if (reading.Is(i, "and")) {
      // "of food and water and left on Monday"
      const bool more =
          reading.has(i + 1) && (IsNoun(reading.tag(i + 1)) || IsAdjective(reading.tag(i + 1)));
      return more && nouns > 0;
    }
    if (reading.Is(i, ",")) continue;
    if (!IsNoun(tag) && !IsAdjective(tag)) return false;
    nouns += IsNoun(tag) && !IsProperNoun(tag) ? 1 : 0;
  }
  return false;
}

}  // namespace

void AddTermsOfSum(const SentenceReading& reading, const Quantity& quantity, About& about) {
  const absl::string_view dimension = quantity.unit.dimension;
  if (dimension == "mass" || dimension == "volume") {
    if (IsOfSeveral(reading, quantity)) about.modifiers.push_back("of several");
    return;
  }
  if (dimension != "money") return;
  if (IsCashOption(reading, quantity, about)) about.modifiers.push_back("cash option");
  const TokenRange clause = ClauseAround(reading, quantity.first_token, quantity.last_token);
  if (IsHammerPrice(reading, clause)) {
    about.modifiers.push_back("hammer");
  } else if (IsWithFees(reading, quantity)) {
    about.modifiers.push_back("with fees");
  }
  AddTax(reading, quantity, about);
  if (IsStage(reading, quantity)) about.modifiers.push_back("stage");
}

}  // namespace claimcheck
