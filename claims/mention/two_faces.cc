// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/two_faces.h"

#include "claims/mention/amount.h"
#include "claims/mention/rate_reading.h"

namespace claimcheck {
namespace {

// Two units that can tell the same amount: they convert, or both are money.
bool AreFaces(const Unit& a, const Unit& b) {
  if (a.name == b.name) return false;
  const bool money = a.dimension == "money" && b.dimension == "money";
  return money || Comparable(a, b);
}

std::size_t SkipAbout(const SentenceTokens& tokens, std::size_t at) {
  const bool about = tokens.IsAny(at, {"about", "around", "approximately", "roughly", "or", "some",
                                       "nearly", "almost", "just", "over", "under", "≈", "~"});
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

// The end of the interval around `value` that lies around `other` in the second face.
std::optional<Bound> EndAround(const std::optional<Bound>& end, const Decimal& value,
                               const Decimal& other) {
  if (!end) return std::nullopt;
  if (SameValue(end->value, value)) return Bound{other, end->inclusive};
  const std::optional<Decimal> product = Multiply(end->value, other);
  const std::optional<Decimal> scaled = product ? Divide(*product, value) : std::nullopt;
  return scaled ? std::optional<Bound>(Bound{*scaled, end->inclusive}) : std::nullopt;
}

}  // namespace

Quantity OtherFace(const Quantity& quantity) {
  if (!quantity.value || !quantity.other_value) return quantity;
  Quantity face = quantity;
  face.value = quantity.other_value;
  face.unit = quantity.other_unit;
  face.other_value = quantity.value;
  face.other_unit = quantity.unit;
  face.step = face.value->Step();
  face.approximate = true;
  face.interval = {EndAround(quantity.interval.low, *quantity.value, *face.value),
                   EndAround(quantity.interval.high, *quantity.value, *face.value)};
  return face;
}

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
