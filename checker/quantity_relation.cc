// SPDX-License-Identifier: Apache-2.0
#include "checker/quantity_relation.h"

#include <optional>

#include "claims/lexicon/counted.h"
#include "claims/lexicon/units.h"
#include "claims/mention/two_faces.h"
#include "claims/value/round_number.h"

namespace claimcheck {
namespace {

// A plain figure below this is meant to the last digit: 40 is not 43 rounded. Above, a figure with
// zeros at its end may be a rounded one.
const Decimal kRoundedFrom = 1000;

// "At least" as many people as this may be a round figure.
const Decimal kHundred = 100;

const Decimal kDozen = 12;

// The step of a temperature in whole degrees: a degree Celsius in degrees Rankine.
const Decimal kDegree = *Decimal::Parse("1.8");

// What the comparison looks at, in one common unit.
struct Figure {
  Interval interval;
  std::optional<Decimal> value;
  Decimal step = 1;
  BoundKind bound = BoundKind::kExact;
  bool approximate = false;
  bool converted = false;
  bool share = false;   // a percentage
  bool people = false;  // a count of people, whatever they are called
};

bool CountsPeople(const Unit& unit) {
  return unit.dimension == "count" && (unit.name.empty() || IsPeople(unit.name));
}

// "More than one gunman" are at least two; of hundreds nobody counts so.
void CountInWholes(Figure& figure) {
  constexpr int kFew = 10;
  std::optional<Bound>& low = figure.interval.low;
  const bool above = figure.people && figure.bound == BoundKind::kMoreThan && figure.value && low;
  if (!above || low->inclusive || !Less(low->value, kFew)) return;
  const std::optional<Decimal> next = Add(low->value, 1);
  if (!next) return;
  low = Bound{*next, true};
  figure.value = next;
  figure.bound = BoundKind::kAtLeast;
}

Figure FigureOf(const Quantity& quantity) {
  Figure figure = {.interval = quantity.interval,
                   .value = quantity.value,
                   .step = quantity.step,
                   .bound = quantity.bound,
                   .approximate = quantity.approximate || quantity.bound == BoundKind::kAbout,
                   .share = quantity.unit.dimension == "percent",
                   .people = CountsPeople(quantity.unit)};
  CountInWholes(figure);
  return figure;
}

std::optional<Bound> ConvertBound(const std::optional<Bound>& bound, const Unit& unit) {
  if (!bound) return std::nullopt;
  const std::optional<Decimal> value = ToBase(bound->value, unit);
  if (!value) return std::nullopt;
  return Bound{*value, bound->inclusive};
}

bool IsLower(BoundKind bound) {
  return bound == BoundKind::kMoreThan || bound == BoundKind::kAtLeast;
}
bool IsUpper(BoundKind bound) {
  return bound == BoundKind::kLessThan || bound == BoundKind::kAtMost;
}
bool IsOneSided(BoundKind bound) { return IsLower(bound) || IsUpper(bound); }

// "A third" is no 33.3333 percent: who says so means it to a tenth of itself either way, and to
// five points of a hundred at most; "just under a third" or "almost a third" what lies as far below
// as both together.
void CoarsenFraction(Figure& figure) {
  const Decimal fifth = Multiply(*figure.value, *Decimal::Parse("0.2")).value_or(figure.step);
  const Decimal step = Less(10, fifth) ? Decimal(10) : fifth;
  figure.step = step;
  if (!figure.approximate && !IsOneSided(figure.bound)) return;
  const std::optional<Bound>& low = figure.interval.low;
  const std::optional<Bound>& high = figure.interval.high;
  const bool ends_below = high && !Less(*figure.value, high->value);
  const bool ends_above = low && !Less(low->value, *figure.value);
  if (figure.interval.low && ends_below)
    figure.interval.low->value = Subtract(*figure.value, step).value_or(low->value);
  else if (figure.interval.high && ends_above)
    figure.interval.high->value = Add(*figure.value, step).value_or(high->value);
}

// The figure in its dimension's base unit; the step becomes the least power of ten above it.
std::optional<Figure> InBase(const Quantity& quantity) {
  Figure figure = FigureOf(quantity);
  const std::optional<Decimal> zero = ToBase(0, quantity.unit);
  const std::optional<Decimal> step = ToBase(quantity.step, quantity.unit);
  if (!zero || !step) return std::nullopt;
  const std::optional<Decimal> size = Subtract(*step, *zero);
  if (!size) return std::nullopt;
  figure.step = *size;
  // "100F" is meant to the degree; "40 miles" may be 38.
  if (quantity.unit.dimension == "temperature" && Less(1, quantity.step)) figure.step = kDegree;
  figure.interval = {ConvertBound(quantity.interval.low, quantity.unit),
                     ConvertBound(quantity.interval.high, quantity.unit)};
  if (quantity.value) figure.value = ToBase(*quantity.value, quantity.unit);
  if (quantity.unit.name == "fraction" && figure.value) CoarsenFraction(figure);
  figure.converted = true;
  return figure;
}

Decimal Distance(const Decimal& a, const Decimal& b) {
  const std::optional<Decimal> difference = Subtract(a, b);
  if (!difference) return Decimal::FromParts(1, Decimal::kMaxExponent).value_or(Decimal(0));
  return difference->is_negative() ? Negate(*difference) : *difference;
}

Decimal Half(const Decimal& a) { return Multiply(a, *Decimal::Parse("0.5")).value_or(a); }

Decimal Quarter(const Decimal& a) { return Half(Half(a)); }

Decimal Tenth(const Decimal& a) { return Multiply(a, *Decimal::Parse("0.1")).value_or(a); }

Decimal Fifth(const Decimal& a) { return Multiply(a, *Decimal::Parse("0.2")).value_or(a); }

// Whether `fine` rounds to `coarse` at the coarse figure's own step. 150 does so to "about 200",
// but no reader takes them for one figure.
bool RoundsTo(const Figure& fine, const Figure& coarse) {
  if (!fine.value || !coarse.value || !Less(fine.step, coarse.step)) return false;
  const Decimal& size = coarse.value->is_negative() ? Negate(*coarse.value) : *coarse.value;
  // "9 percent" is said of 9.2.
  const bool whole = coarse.share && Less(fine.step, 1) && !Less(coarse.step, 1);
  // "87.6 percent" is 87.64 to the tenth.
  const bool told_to_a_tenth = Less(coarse.step, 1) && !coarse.converted;
  const bool may_be_rounded = coarse.approximate || told_to_a_tenth || coarse.converted || whole ||
                              !Less(size, kRoundedFrom);
  const Decimal distance = Distance(*fine.value, *coarse.value);
  // Halves are rounded up: 45 is no 40.
  const bool half = SameValue(Half(coarse.step), distance) && !Less(*fine.value, *coarse.value);
  return may_be_rounded && !half && !Less(Half(coarse.step), distance) &&
         !Less(Fifth(size), distance);
}

// Converted figures are the same when they are no further apart than half the coarser step.
bool SameAfterConversion(const Figure& a, const Figure& b) {
  if (!a.converted || !a.value || !b.value) return false;
  const Decimal& step = Less(a.step, b.step) ? b.step : a.step;
  return !Less(Half(step), Distance(*a.value, *b.value));
}

// Whether a bound is told in fifties, or five hundreds: "more than 250", "up to 1,500".
bool IsToldInFives(const Figure& bound) {
  return !Less(bound.step, 10) && Less(bound.step, CoarsestGrid(*bound.value, bound.step, ""));
}

// Whether a figure that keeps a bound is what the bound rounds: less than the bound's own step from
// it, and at most half as much again or a quarter less. "More than 200" is said of 249 and "fewer
// than 50" of 43; "at least eight" is not said of nine, nor "up to 20" of 14. A step away may be a
// figure that is rounded itself or held against a bound told in fives, as long as that is little:
// "more than 4,700" / "about 4,800", "more than 250" / "260". "At least 20 people" are those
// counted so far, to the last one: it is not said of 24.
bool IsWithinReach(const Figure& bound, const Decimal& figure, bool rounded) {
  const Decimal distance = Distance(*bound.value, figure);
  const Decimal size = bound.value->is_negative() ? Negate(*bound.value) : *bound.value;
  const bool so_far = bound.people && bound.bound == BoundKind::kAtLeast && Less(size, kHundred);
  if (so_far && !rounded) return false;
  const Decimal most = IsLower(bound.bound) ? Half(size) : Quarter(size);
  const std::optional<Bound>& end = IsLower(bound.bound) ? bound.interval.low : bound.interval.high;
  // "More than eight" begins at nine.
  const bool open = end && !end->inclusive && SameValue(bound.step, 1);
  if (open && SameValue(distance, 1)) return true;
  const bool little = !Less(Tenth(size), distance);
  const bool near = rounded ? !Less(bound.step, distance) : IsToldInFives(bound);
  if (little && near) return true;
  return Less(distance, bound.step) && !Less(most, distance);
}

// What a figure gives that lies nearest to a bound that it keeps: of a range the end, and nothing
// of a range that holds the bound.
std::optional<Decimal> NearestTo(const Figure& bound, const Figure& plain) {
  if (plain.value || !bound.value) return plain.value;
  const bool lower = IsLower(bound.bound);
  const std::optional<Bound>& end = lower ? plain.interval.low : plain.interval.high;
  if (!end) return std::nullopt;
  const bool holds = lower ? Less(end->value, *bound.value) : Less(*bound.value, end->value);
  return holds ? std::nullopt : std::optional<Decimal>(end->value);
}

// A bound against a figure that is not one.
Comparison CompareBound(const Figure& bound, const Figure& plain) {
  if (bound.value && plain.value && SameValue(*bound.value, *plain.value)) {
    return {Relation::kCompatible, "the same figure, once as a bound"};
  }
  // "Winds of up to 129 km/h" / "gusts of 80 mph"
  if (SameAfterConversion(bound, plain))
    return {Relation::kCompatible, "the same after conversion"};
  // "Up to 1.7 billion" / "1.71 billion"
  if (IsUpper(bound.bound) && RoundsTo(plain, bound))
    return {Relation::kCompatible, "rounding explains it"};
  if (Disjoint(bound.interval, plain.interval)) {
    return {Relation::kConflict, IsLower(bound.bound)
                                     ? "one figure lies below the least that the other allows"
                                     : "one figure lies above the most that the other allows"};
  }
  const std::optional<Decimal> nearest = NearestTo(bound, plain);
  if (!nearest || !bound.value || IsWithinReach(bound, *nearest, plain.approximate)) {
    return {Relation::kCompatible, "one figure is a bound that the other keeps"};
  }
  return {Relation::kDiffers, IsLower(bound.bound)
                                  ? "one figure is a lower bound that the other lies above"
                                  : "one figure is an upper bound that the other lies below"};
}

Comparison CompareBounds(const Figure& a, const Figure& b) {
  if (Disjoint(a.interval, b.interval)) {
    return {Relation::kConflict, "one bound excludes the other"};
  }
  if (a.value && b.value && SameValue(*a.value, *b.value) && IsLower(a.bound) == IsLower(b.bound)) {
    return {a.bound == b.bound ? Relation::kAgree : Relation::kCompatible, "the same bound"};
  }
  if (RoundsTo(a, b) && b.approximate) return {Relation::kCompatible, "rounding explains it"};
  if (IsLower(a.bound) && IsLower(b.bound)) {
    return {Relation::kDiffers,
            "both are lower bounds, so both can be true, but a reader sees two figures"};
  }
  if (IsUpper(a.bound) && IsUpper(b.bound)) {
    return {Relation::kDiffers,
            "both are upper bounds, so both can be true, but a reader sees two figures"};
  }
  if (RoundsTo(a, b) || RoundsTo(b, a)) {
    return {Relation::kCompatible, "the same figure, once as the least and once as the most"};
  }
  return {Relation::kDiffers, "one is a lower and the other an upper bound"};
}

// A vague amount that tells how many there are, if loosely: "dozens". "Several" and "a few" are
// said of any number that was not counted.
bool TellsAmount(const Figure& vague) {
  return vague.interval.low && !Less(vague.interval.low->value, kDozen);
}

// Whether `figure` is more than the vague amount can hold, whose upper end is generous: 249 is no
// longer "dozens".
bool LiesAbove(const Interval& figure, const Interval& vague) {
  return figure.low && vague.high && Less(vague.high->value, figure.low->value);
}

// … or well below the least that it can hold: "dozens" may be said of 20, not of 15.
bool LiesWellBelow(const Interval& figure, const Interval& vague) {
  if (!figure.high || !vague.low || Less(figure.high->value, kDozen)) return false;
  const Decimal least = Subtract(vague.low->value, Quarter(vague.low->value)).value_or(0);
  return Less(figure.high->value, least);
}

// A vague amount never conflicts: nobody counted.
Comparison CompareVague(const Figure& vague, const Figure& other) {
  if (!vague.converted && TellsAmount(vague)) {
    if (LiesAbove(other.interval, vague.interval)) {
      return {Relation::kDiffers, "one figure is vague, and the other is more than it can hold"};
    }
    if (LiesWellBelow(other.interval, vague.interval)) {
      return {Relation::kDiffers, "one figure is vague, and the other is less than it can hold"};
    }
  }
  return {vague.interval == other.interval ? Relation::kAgree : Relation::kCompatible,
          "one figure is no number that could be held against the other"};
}

// "Dozens" and "thousands"; "dozens" and "hundreds" may be the same 150.
Comparison CompareVagueAmounts(const Figure& a, const Figure& b) {
  if (a.converted || !TellsAmount(a) || !TellsAmount(b) || !Disjoint(a.interval, b.interval)) {
    return {a.interval == b.interval ? Relation::kAgree : Relation::kCompatible,
            "both figures are vague"};
  }
  return {Relation::kDiffers, "both figures are vague, and no number fits both"};
}

bool IsHedged(const Figure& figure) { return figure.bound == BoundKind::kAbout; }

// Whether two values are no further apart than a share of the larger one.
bool LieWithin(const Figure& a, const Figure& b, Decimal (*share)(const Decimal&)) {
  if (!a.value || !b.value) return false;
  const Decimal& larger = Less(*a.value, *b.value) ? *b.value : *a.value;
  return !Less(share(larger), Distance(*a.value, *b.value));
}

// "About 40" and "about 43": compatible where one may be said of the other's figure. Of "about 26"
// and "about 24" neither may, and both can be true.
Comparison CompareApproximate(const Figure& a, const Figure& b) {
  if (Contains(a.interval, *b.value) || Contains(b.interval, *a.value)) {
    return {Relation::kCompatible, "one figure holds the other"};
  }
  if (LieWithin(a, b, Fifth)) {
    return {Relation::kDiffers, "both figures are approximate, but no rounding of one another"};
  }
  return {Relation::kConflict, "both cannot be true"};
}

Comparison CompareFigures(const Figure& a, const Figure& b) {
  if (a.bound == BoundKind::kVague && b.bound == BoundKind::kVague) {
    return CompareVagueAmounts(a, b);
  }
  if (a.bound == BoundKind::kVague) return CompareVague(a, b);
  if (b.bound == BoundKind::kVague) return CompareVague(b, a);
  if (a.interval == b.interval && a.bound == b.bound) return {Relation::kAgree, "the same figure"};
  if (a.value && b.value && SameValue(*a.value, *b.value) && !IsOneSided(a.bound) &&
      !IsOneSided(b.bound)) {
    return {a.approximate == b.approximate ? Relation::kAgree : Relation::kCompatible,
            "the same figure"};
  }
  if (IsOneSided(a.bound) && IsOneSided(b.bound)) return CompareBounds(a, b);
  if (IsOneSided(a.bound)) return CompareBound(a, b);
  if (IsOneSided(b.bound)) return CompareBound(b, a);
  if (RoundsTo(a, b) || RoundsTo(b, a)) return {Relation::kCompatible, "rounding explains it"};
  if (SameAfterConversion(a, b)) return {Relation::kCompatible, "the same after conversion"};
  if (IsHedged(a) && IsHedged(b) && a.value && b.value) return CompareApproximate(a, b);
  if (!Disjoint(a.interval, b.interval)) {
    if (a.bound == BoundKind::kRange && b.bound == BoundKind::kRange) {
      return {Relation::kDiffers, "the ranges overlap but are not the same"};
    }
    return {Relation::kCompatible, "one figure holds the other"};
  }
  if (IsHedged(a) != IsHedged(b) && LieWithin(a, b, Tenth)) {
    return {Relation::kDiffers, "one figure is approximate, but to the digit that differs"};
  }
  return {Relation::kConflict, "both cannot be true"};
}

// "Fell as much as 12 percent" says how far it went at the worst, and not where it stood later.
bool IsFurthest(const Quantity& bound, const Quantity& other) {
  return bound.change != Change::kNone && bound.unit.dimension == "percent" &&
         IsUpper(bound.bound) && !Disjoint(bound.interval, other.interval);
}

// "The town's 31st homicide" and another figure: two such tell of two counts; of the rest it only
// says that they are no fewer.
Comparison CompareReached(const Quantity& reached, const Quantity& other) {
  if (other.role == NumberRole::kOrdinal && reached.value && other.value) {
    if (SameValue(*reached.value, *other.value)) return {Relation::kAgree, "the same figure"};
    return {Relation::kDiffers, "the count is said to have reached two figures"};
  }
  if (Disjoint(reached.interval, other.interval)) {
    return {Relation::kConflict, "one figure lies below what the count is said to have reached"};
  }
  return {Relation::kCompatible, "the count may have gone on after it was reached"};
}

}  // namespace

Comparison CompareQuantities(const Quantity& a, const Quantity& b) {
  if (a.role == NumberRole::kOrdinal) return CompareReached(a, b);
  if (b.role == NumberRole::kOrdinal) return CompareReached(b, a);
  if (a.change != Change::kNone && b.change != Change::kNone && a.change != b.change) {
    return {Relation::kConflict, "one rises and the other falls"};
  }
  if (IsFurthest(a, b) || IsFurthest(b, a)) {
    return {Relation::kCompatible, "one figure tells how far it went"};
  }
  if (a.unit == b.unit || a.unit.dimension == "count") {
    return CompareFigures(FigureOf(a), FigureOf(b));
  }
  // "10 km (6 miles)" against 6 miles: nothing need be converted.
  if (a.other_value && a.other_unit == b.unit) return CompareQuantities(OtherFace(a), b);
  if (b.other_value && b.other_unit == a.unit) return CompareQuantities(a, OtherFace(b));
  const std::optional<Figure> x = InBase(a), y = InBase(b);
  if (!x || !y) return {Relation::kCompatible, "the units cannot be compared"};
  return CompareFigures(*x, *y);
}

bool IsVague(const Claim& claim) {
  return claim.kind == ClaimKind::kQuantity && claim.quantity->bound == BoundKind::kVague;
}

std::optional<Decimal> BaseValue(const Quantity& quantity) {
  if (!quantity.value) return std::nullopt;
  return ToBase(*quantity.value, quantity.unit);
}

}  // namespace claimcheck
