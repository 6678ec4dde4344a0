// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/two_faces.h"

#include "claims/mention/amount.h"

namespace claimcheck {
namespace {

// Two units that can tell the same amount: they convert, or both are money.
bool AreFaces(const Unit& a, const Unit& b) {
  if (a.name == b.name) return false;
  const bool money = a.dimension == "money" && b.dimension == "money";
  return money || Comparable(a, b);
}

std::size_t SkipAbout(const SentenceTokens& tokens, std::size_t at) {
  const bool about =
      tokens.IsAny(at, {"about", "around", "approximately", "roughly", "or", "some", "nearly",
                        "almost", "just", "over", "under", "≈", "~"});
  return about ? at + 1 : at;
}

// face = "(" [ about ] amount [ "/" amount ] ")" | "," "or" [ about ] amount ( "," | "." )
//
// One past it, 0 when there is none; `other` is the amount.
std::size_t ReadFace(const SentenceTokens& tokens, std::size_t at, std::optional<Amount>& other) {
  const bool bracket = tokens.Is(at, "(");
  if (!bracket && !(tokens.Is(at, ",") && tokens.Is(at + 1, "or"))) return 0;
  const std::size_t first = SkipAbout(tokens, SkipAbout(tokens, at + 1));
  other = ReadAmountFrom(tokens, first);
  if (!other || !other->number.value || !other->has_unit) return 0;
  std::size_t end = other->last;
  if (!bracket) return tokens.Is(end, ",") || tokens.Is(end, ".") || !tokens.Has(end) ? end : 0;
  if (tokens.Is(end, "/")) {
    if (const std::optional<Amount> third = ReadAmountFrom(tokens, end + 1)) end = third->last;
  }
  while (tokens.IsAny(end, {"deep", "high", "long", "wide", "tall", "away"})) ++end;
  return tokens.Is(end, ")") ? end + 1 : 0;
}

}  // namespace

std::size_t ReadOtherFace(const SentenceTokens& tokens, std::size_t at, Quantity& quantity) {
  if (!quantity.value || quantity.unit.dimension == "count") return at;
  std::optional<Amount> other;
  std::size_t end = ReadFace(tokens, at, other);
  if (end == 0 || !AreFaces(quantity.unit, other->unit)) return at;
  // Two amounts of money are one only in brackets: "$1.5 million, or €1 million" may be a choice.
  if (!tokens.Is(at, "(") && quantity.unit.dimension == "money") return at;
  quantity.other_value = other->number.value;
  quantity.other_unit = other->unit;
  if (const UnitMatch denominator = ReadRate(tokens, end)) {  // "… (…) per day"
    quantity.unit = RateOf(quantity.unit, denominator);
    quantity.other_unit = RateOf(quantity.other_unit, denominator);
    end = denominator.last;
  }
  return end;
}

}  // namespace claimcheck
