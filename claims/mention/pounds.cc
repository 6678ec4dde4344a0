// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/pounds.h"

namespace claimcheck {
namespace {

// From this scale on, "pounds" are money.
constexpr int kMoneyScale = 6;

// How far before the number a word of payment may stand: "fined the driver of the van 500 pounds".
constexpr std::size_t kReach = 8;

constexpr WordSet kPayment(
    {"cost",     "costs",    "costing",   "pay",     "pays",         "paid",    "paying", "fine",
     "fined",    "fines",    "price",     "prices",  "priced",       "worth",   "spend",  "spends",
     "spent",    "earn",     "earns",     "earned",  "earning",      "salary",  "wage",   "wages",
     "bill",     "fee",      "fees",      "donated", "donate",       "owed",    "owes",   "owe",
     "debt",     "debts",    "borrowed",  "loan",    "budget",       "cheque",  "cash",   "charged",
     "charges",  "sold",     "bought",    "profit",  "profits",      "revenue", "grant",  "made",
     "promised", "valued",   "value",     "fetch",   "bring",        "fetched", "stole",  "stolen",
     "reward",   "rewards",  "prize",     "prizes",  "fund",         "funds",   "raised", "auction",
     "charity",  "insurers", "investors", "savings", "compensation", "damages", "offered"});

}  // namespace

bool ArePoundsMoney(const SentenceTokens& tokens, const Number& number, std::size_t last) {
  if (number.scale >= kMoneyScale) return true;
  if (tokens.IsAny(last, {"of", "-"}) || tokens.Is(number.last, "-")) return false;
  for (std::size_t i = last; i < last + 3; ++i) {
    if (tokens.IsAny(i, {"pence", "p", "apiece", "reward"})) return true;
  }
  for (std::size_t i = number.first; i > tokens.first() && i + kReach > number.first; --i) {
    if (tokens.IsAny(i - 1, {".", ";", ":", "weighs", "weighed", "weighing", "weight"})) {
      return false;
    }
    if (tokens.IsWord(i - 1) && kPayment.Holds(tokens.token(i - 1).key)) return true;
  }
  return false;
}

}  // namespace claimcheck
