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

// The numerator of a rate: "gallon" of "gallon per day"; the unit itself when it is none.
Unit NumeratorOf(const Unit& unit) {
  const std::size_t per = unit.name.find(" per "), slash = unit.dimension.rfind('/');
  if (per == std::string::npos || slash == std::string::npos) return unit;
  return {unit.name.substr(0, per), unit.dimension.substr(0, slash)};
}

bool IsRate(const Unit& unit) { return NumeratorOf(unit) != unit; }

// `unit` by what `rate` divides by: "barrel per day" of "barrel" and "gallon per day".
Unit ByTheSame(const Unit& unit, const Unit& rate) {
  return {unit.name + rate.name.substr(rate.name.find(" per ")),
          unit.dimension + rate.dimension.substr(rate.dimension.rfind('/'))};
}

// The amounts that tell one again: the first of them, and one past the last.
struct Faces {
  Amount first;
  std::size_t last = 0;
};

// amount { ( "/" | "or" | "," | ";" ) [ about ] amount }      "840,000 gallons/3.2 million litres"
//
// After a range ("20,000-30,000 barrels") each may be one.
std::optional<Faces> ReadFaces(const SentenceTokens& tokens, std::size_t at, const Unit& unit,
                               bool range) {
  constexpr int kMost = 3;
  std::optional<Faces> faces;
  for (int count = 0; count < kMost; ++count) {
    const std::size_t first = SkipAbout(tokens, SkipAbout(tokens, at));
    std::optional<Amount> amount = ReadAmountFrom(tokens, first);
    const bool low =
        range && amount && (tokens.IsDash(amount->last) || tokens.Is(amount->last, "to"));
    if (low) amount = ReadAmountFrom(tokens, amount->last + 1);
    if (!amount || !amount->number.value || !amount->has_unit) break;
    if (!AreFaces(NumeratorOf(amount->unit), NumeratorOf(unit))) break;
    if (!faces) faces.emplace(Faces{.first = *amount});
    faces->last = at = amount->last;
    if (!tokens.IsAny(at, {"/", "or", ",", ";"})) break;
    ++at;
  }
  return faces;
}

// faces = "(" amounts [ "deep" ] ")" | "/" amounts | "," "or" amounts ( "," | "." )
//
// Money only in brackets: "$1.5 million, or €1 million" may be a choice.
std::optional<Faces> ReadOtherFaces(const SentenceTokens& tokens, std::size_t at,
                                    const Quantity& quantity) {
  const bool bracket = tokens.Is(at, "("), slash = tokens.Is(at, "/");
  const bool comma = tokens.Is(at, ",") && tokens.Is(at + 1, "or");
  if (!bracket && !slash && !comma) return std::nullopt;
  if (!bracket && quantity.unit.dimension == "money") return std::nullopt;
  std::optional<Faces> faces =
      ReadFaces(tokens, comma ? at + 2 : at + 1, quantity.unit, !quantity.value);
  if (!faces || slash) return faces;
  std::size_t& end = faces->last;
  if (comma) {
    const bool closed = tokens.Is(end, ",") || tokens.Is(end, ".") || !tokens.Has(end);
    return closed ? faces : std::nullopt;
  }
  while (tokens.IsAny(end, {"deep", "high", "long", "wide", "tall", "away"})) ++end;
  if (!tokens.Is(end, ")")) return std::nullopt;
  ++end;
  return faces;
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

void DivideLike(const Unit& rate, Quantity& quantity) {
  if (!IsRate(rate)) return;
  if (!IsRate(quantity.unit)) quantity.unit = ByTheSame(quantity.unit, rate);
  const bool other = quantity.other_value && !IsRate(quantity.other_unit);
  if (other) quantity.other_unit = ByTheSame(quantity.other_unit, rate);
}

std::size_t ReadOtherFace(const SentenceTokens& tokens, std::size_t at, Quantity& quantity) {
  const bool range = quantity.bound == BoundKind::kRange;
  if ((!quantity.value && !range) || quantity.unit.dimension == "count") return at;
  const std::optional<Faces> faces = ReadOtherFaces(tokens, at, quantity);
  if (!faces) return at;
  std::size_t end = faces->last;
  if (quantity.value) {
    quantity.other_value = faces->first.number.value;
    quantity.other_unit = faces->first.unit;
  }
  if (IsRate(quantity.unit) || IsRate(faces->first.unit)) {
    DivideLike(IsRate(quantity.unit) ? quantity.unit : faces->first.unit, quantity);
  } else if (const UnitMatch denominator = ReadRate(tokens, end)) {  // "… (…) per day"
    quantity.unit = RateOf(quantity.unit, denominator);
    if (quantity.value) quantity.other_unit = RateOf(quantity.other_unit, denominator);
    end = denominator.last;
  }
  return end;
}

}  // namespace claimcheck
