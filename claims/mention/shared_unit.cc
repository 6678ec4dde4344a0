// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/shared_unit.h"

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/lexicon/units.h"
#include "claims/mention/two_faces.h"

namespace claimcheck {
namespace {

bool IsBare(const Quantity& quantity) {
  return quantity.role == NumberRole::kQuantity && quantity.unit.name.empty() &&
         quantity.bound != BoundKind::kVague;
}

bool HasUnit(const Quantity& quantity) {
  return quantity.role == NumberRole::kQuantity && !quantity.unit.name.empty() &&
         quantity.unit.name != "fraction";
}

void TakeUnit(const Quantity& from, Quantity& to) {
  to.unit = from.unit;
  to.unit_assumed = from.unit_assumed;
  to.noun = from.noun;
  to.noun_span = from.noun_span;
  to.head_token = from.head_token;
}

// Nothing but one of "and", "or", "to", "by", "x" stands between the two numbers, with a hyphen
// before it or without ("a 14-, and 15-year-old" with a comma, too); a comma only within a list
// that shares already.
bool Joins(const SentenceTokens& tokens, const Quantity& a, const Quantity& b, bool in_list) {
  std::size_t at = a.last_token;
  if (tokens.Is(at, "-")) {
    ++at;
    if (tokens.Is(at, ",") && tokens.IsAny(at + 1, {"and", "or"})) ++at;
  }
  if (at + 1 != b.first_token) return false;
  if (tokens.IsAny(at, {"and", "or", "to", "by", "x", "×"})) return true;
  return in_list && tokens.Is(at, ",");
}

// "are [19-] and 20-year-old brothers", "a [19-] and a 20-year-old": whatever noun stands before
// it, a number with a hanging hyphen is what the one behind it is.
bool HangsOn(const SentenceTokens& tokens, const Quantity& first, const Quantity& second) {
  std::size_t at = first.last_token;
  if (first.role != NumberRole::kQuantity || !tokens.Is(at, "-")) return false;
  if (!tokens.IsAny(++at, {"and", "or"})) return false;
  if (tokens.IsAny(++at, {"a", "an"})) ++at;
  return at == second.first_token;
}

// "12 million kroner against 10 million", "$3 million, compared with 2 million"
bool IsHeldAgainst(const SentenceTokens& tokens, const Quantity& first, const Quantity& second) {
  constexpr std::size_t kReach = 5;
  if (first.unit.dimension != "money" || second.first_token > first.last_token + kReach)
    return false;
  if (!second.value || Less(*second.value, 100000)) return false;
  const std::size_t before = second.first_token - 1;
  return tokens.IsAny(before, {"against", "versus"}) ||
         (tokens.IsAny(before, {"with", "to"}) && tokens.Is(before - 1, "compared"));
}

// "would save 280 million euros and cost 190 million", "a loss of 12 million euros after a profit
// of 9 million": millions behind a word for money, of the currency told before.
bool GoesOnInMoney(const SentenceTokens& tokens, const Quantity& bare) {
  // "3,000 dollars, and 12,000 [for every] relative"
  if (tokens.Is(bare.last_token, "for") && tokens.IsAny(bare.last_token + 1, {"every", "each"})) {
    return true;
  }
  const std::size_t before = bare.first_token - 1;
  // "$45,000 for each family and [the injured] 8,000": 8,000 injured are counted the other way
  // round
  const bool ends = tokens.IsAny(bare.last_token, {",", ".", ";", "each", "apiece"}) ||
                    bare.last_token == tokens.last();
  if (ends && tokens.Is(before - 1, "the") &&
      tokens.IsAny(before, {"injured", "wounded", "hurt", "disabled", "survivors", "bereaved",
                            "others", "rest", "widows", "orphans", "families"})) {
    return true;
  }
  if (!bare.value || Less(*bare.value, 100000)) return false;
  if (tokens.IsAny(before, {"cost", "costs", "costing", "pay", "pays", "paid", "paying", "spend",
                            "spent", "worth", "save", "saves", "saving", "earned", "earns"})) {
    return true;
  }
  if (!tokens.Is(before, "of") || before == tokens.first()) return false;
  return tokens.IsAny(
      before - 1, {"profit",  "profits",  "loss",   "losses",   "revenue", "revenues", "sales",
                   "savings", "turnover", "income", "earnings", "deficit", "surplus",  "debt",
                   "debts",   "cost",     "costs",  "price",    "budget",  "fine",     "fines"});
}

// "to 61 percent from 58", "to 310 deaths, from 290", "was 5.4 percent, up from 5.2"
bool FollowsLevel(const SentenceTokens& tokens, const Quantity& level, const Quantity& earlier) {
  constexpr std::size_t kReach = 6;
  if (level.change != Change::kNone) return false;
  // "13 plants in operation, up from seven"
  if (tokens.Is(earlier.first_token - 1, "from") &&
      tokens.IsAny(earlier.first_token - 2, {"up", "down"}) &&
      earlier.first_token < level.last_token + kReach) {
    return true;
  }
  std::size_t at = level.last_token;
  if (tokens.Is(at, ",")) ++at;
  const bool moved = tokens.IsAny(at, {"up", "down"});
  if (moved) ++at;
  if (!tokens.Is(at, "from") || at + 1 != earlier.first_token) return false;
  return moved || tokens.IsAny(level.first_token - 1, {"to", "at"});
}

// "rose by 3 degrees to 40": what changed by an amount is told in its unit; by a percentage or
// "doubled" it is not.
bool IsLevelAfter(const SentenceTokens& tokens, const Quantity& change, const Quantity& level) {
  const std::string& dimension = change.unit.dimension;
  if (change.change == Change::kNone || dimension == "percent" || dimension == "percentage point" ||
      dimension == "multiple") {
    return false;
  }
  return tokens.Is(change.last_token, "to") && change.last_token + 1 == level.first_token;
}

// "the number of cases fell from 40 to 35"
bool IsEndOfMovement(const SentenceTokens& tokens, const Quantity& start, const Quantity& end) {
  return tokens.Is(start.first_token - 1, "from") && tokens.Is(start.last_token, "to") &&
         start.last_token + 1 == end.first_token;
}

// "from 20,000 barrels (840,000 gallons) to 40,000 barrels [a day]": a rate as the second end is.
bool ReachesToRate(const SentenceTokens& tokens, const Quantity& low, const Quantity& high) {
  constexpr std::size_t kReach = 14;
  if (low.role != NumberRole::kQuantity || high.role != NumberRole::kQuantity) return false;
  if (!tokens.IsAny(low.first_token - 1, {"from", "between"})) return false;
  if (!tokens.IsAny(high.first_token - 1, {"to", "and"})) return false;
  return high.first_token < low.last_token + kReach &&
         absl::StartsWith(high.unit.name, absl::StrCat(low.unit.name, " per ")) &&
         absl::StartsWith(high.unit.dimension, absl::StrCat(low.unit.dimension, "/"));
}

// "will save 280 million euros [a year] and cost 190 million": the currency of a sum or of a rate.
Unit CurrencyOf(const Unit& unit) {
  const std::size_t per = unit.name.find(" per ");
  if (per == std::string::npos) return {unit.name, "money"};
  const absl::string_view code = CurrencyCode(absl::string_view(unit.name).substr(0, per));
  return {code.empty() ? unit.name.substr(0, per) : std::string(code), "money"};
}

// "120 points, or 0.7 percent"
bool RetellsChange(const SentenceTokens& tokens, const Quantity& first, const Quantity& second) {
  if (first.change == Change::kNone || second.role != NumberRole::kQuantity) return false;
  std::size_t at = first.last_token;
  if (tokens.Is(at, ",")) ++at;
  return tokens.Is(at, "or") && at + 1 == second.first_token &&
         (HasUnit(second) || IsBare(second)) && first.unit != second.unit;
}

// "fell 3 percent in May and 2 percent in June": joined to a change, and of no other thing.
bool GoesOnChanging(const SentenceTokens& tokens, const Quantity& first, const Quantity& second) {
  constexpr std::size_t kReach = 7;
  if (first.change == Change::kNone || second.change != Change::kNone) return false;
  if (first.unit.dimension != "percent" || second.unit.dimension != "percent") return false;
  if (second.unit.name == "fraction" || tokens.Is(second.last_token, "of")) return false;
  if (!tokens.Is(second.first_token - 1, "and")) return false;
  if (second.first_token > first.last_token + kReach) return false;
  for (std::size_t i = first.last_token; i + 1 < second.first_token; ++i) {
    if ((tokens.Classes(i) & kVerbWord) != 0 || tokens.Is(i, "to")) return false;
  }
  return true;
}

// A number of those told of right before: "12 boats, including [three] from Harwich", "12 boats,
// [three] of them new", "[three] of which sank".
bool IsOfThem(const SentenceTokens& tokens, const Quantity& whole, const Quantity& part) {
  if (whole.unit.dimension != "count" || whole.noun_span.empty()) return false;
  if (tokens.Is(part.last_token, "of") &&
      tokens.IsAny(part.last_token + 1, {"them", "which", "whom"})) {
    return true;
  }
  if (tokens.Is(part.first_token - 1, "including") && part.first_token < whole.last_token + 4) {
    return true;
  }
  return false;
}

// "Of the eight boats, [three] sank", "Of 120 people tested, [three] were ill"
bool OpensParts(const SentenceTokens& tokens, const Quantity& whole, const Quantity& part) {
  constexpr std::size_t kReach = 3;
  if (whole.unit.dimension != "count" || whole.noun_span.empty()) return false;
  std::size_t of = whole.first_token - 1;
  if (tokens.IsAny(of, {"the", "those", "these", "its", "his", "her", "their"})) --of;
  if (!tokens.Is(of, "of") || (of > tokens.first() && tokens.IsWord(of - 1))) return false;
  const std::size_t comma = part.first_token - 1;
  if (!tokens.Is(comma, ",") || comma > whole.last_token + kReach) return false;
  for (std::size_t i = whole.last_token; i < comma; ++i) {
    if (!tokens.IsLowerCase(i)) return false;
  }
  return true;
}

// "Lind had 52 percent, Moreau [48] and Berg [12].", "112 seats, the Greens [34]": behind a comma
// or "and" nothing but a name, and behind the number nothing more of it.
bool IsOfNextName(const SentenceTokens& tokens, const Quantity& first, const Quantity& second) {
  constexpr std::size_t kMostWords = 4;
  std::size_t i = first.last_token;
  if (tokens.Is(i, "of") || tokens.Is(i, "in")) {  // "52 percent of the vote, Moreau [48]"
    while (tokens.IsLowerCase(i) && !tokens.IsAny(i, {"and", "to"})) ++i;
  }
  if (!tokens.IsAny(i, {",", ";", "and", "to"})) return false;
  ++i;
  if (tokens.IsAny(i, {"and", "while"})) ++i;
  if (tokens.Is(i, "the")) ++i;
  const std::size_t name = i;
  while (i < second.first_token && tokens.IsWord(i) && !tokens.IsLowerCase(i)) ++i;
  if (i == name || i - name > kMostWords) return false;
  if (tokens.IsAny(i, {"'s", "’s"})) ++i;
  const std::size_t next = second.last_token;
  const bool ends = !tokens.Has(next) || tokens.IsAny(next, {",", ".", ";", "and", "while"});
  return i == second.first_token && ends;
}

// "won 52 percent to [48]", "41 percent to [47]": the shares of two.
bool IsShareOfOther(const SentenceTokens& tokens, const Quantity& first, const Quantity& second) {
  if (first.unit.name != "percentage" || first.change != Change::kNone) return false;
  if (!tokens.Is(first.last_token, "to") || first.last_token + 1 != second.first_token)
    return false;
  return second.value && Less(*second.value, 100);
}

// "…, two burned and [one] was saved"
bool GoesOnCounting(const SentenceTokens& tokens, const Quantity& part) {
  const std::size_t verb = part.last_token;
  return tokens.IsAny(part.first_token - 1, {",", "and", "while"}) &&
         ((tokens.Classes(verb) & (kFunctionWord | kVerbWord)) != 0 ||
          absl::EndsWith(tokens.at(verb), "ed"));
}

}  // namespace

void ShareUnits(const SentenceTokens& tokens, std::vector<Quantity>& quantities) {
  bool in_list = false;
  for (std::size_t i = quantities.size(); i-- > 1;) {
    const Quantity& second = quantities[i];
    Quantity& first = quantities[i - 1];
    in_list = HasUnit(second) && (HangsOn(tokens, first, second) ||
                                  (IsBare(first) && Joins(tokens, first, second, in_list)));
    if (in_list) TakeUnit(second, first);
  }
  const Quantity* money = nullptr;  // the last that is told in a currency
  const Quantity* whole = nullptr;  // "Of the eight boats, …": what the numbers behind are of
  for (std::size_t i = 1; i < quantities.size(); ++i) {
    Quantity& level = quantities[i - 1];
    Quantity& later = quantities[i];
    if (IsBare(later) &&
        (whole != nullptr ? GoesOnCounting(tokens, later) : OpensParts(tokens, level, later))) {
      if (whole == nullptr) whole = &level;
      TakeUnit(*whole, later);
    }
    if (HasUnit(level) && IsBare(later) &&
        (FollowsLevel(tokens, level, later) || IsLevelAfter(tokens, level, later) ||
         IsEndOfMovement(tokens, level, later) || IsOfThem(tokens, level, later) ||
         IsHeldAgainst(tokens, level, later) || IsOfNextName(tokens, level, later) ||
         IsShareOfOther(tokens, level, later))) {
      TakeUnit(level, later);
    }
    if (HasUnit(level) && absl::StartsWith(level.unit.dimension, "money")) money = &level;
    if (money != nullptr && IsBare(later) && GoesOnInMoney(tokens, later)) {
      later.unit = CurrencyOf(money->unit);
      later.unit_assumed = money->unit_assumed;
    }
    if (HasUnit(level) && ReachesToRate(tokens, level, later)) DivideLike(later.unit, level);
    if (RetellsChange(tokens, level, later) || GoesOnChanging(tokens, level, later)) {
      later.change = level.change;
    }
  }
}

}  // namespace claimcheck
