// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/bounds.h"

#include <array>

#include "claims/value/round_number.h"

namespace claimcheck {
namespace {

// How many hedges in a row belong to a number: "at least about", "well over an estimated".
constexpr int kMaxHedges = 3;

// One end of the interval that a hedge leaves around the value; open where the hedge says so.
std::optional<Bound> End(const Quantity& quantity, const std::optional<Decimal>& fraction, bool up,
                         bool inclusive) {
  if (!fraction) return std::nullopt;
  const Decimal& value = *quantity.value;
  if (fraction->is_zero()) return Bound{value, inclusive};
  const Decimal reach = ReachOfAbout(value, *fraction, quantity.step, quantity.unit.name);
  const std::optional<Decimal> end = up ? Add(value, reach) : Subtract(value, reach);
  return end ? std::optional<Bound>(Bound{*end}) : std::nullopt;
}

// "more than 40" (40, +inf), "nearly 40" [36, 40)
Interval Around(const Quantity& quantity, const Hedge& hedge) {
  const bool low_inclusive = hedge.bound != HedgeBound::kMoreThan;
  const bool high_inclusive =
      hedge.bound != HedgeBound::kLessThan && hedge.bound != HedgeBound::kAbout;
  return {End(quantity, hedge.below, false, low_inclusive),
          End(quantity, hedge.above, true, high_inclusive)};
}

BoundKind KindOf(HedgeBound bound) {
  switch (bound) {
    case HedgeBound::kMoreThan:
      return BoundKind::kMoreThan;
    case HedgeBound::kAtLeast:
      return BoundKind::kAtLeast;
    case HedgeBound::kLessThan:
      return BoundKind::kLessThan;
    case HedgeBound::kAtMost:
      return BoundKind::kAtMost;
    case HedgeBound::kAbout:
      return BoundKind::kAbout;
    case HedgeBound::kExact:
      break;
  }
  return BoundKind::kExact;
}

// "has gone [up to] 11", "spread [over] nine streets", "handed [over] 60 prisoners": words that
// belong to the verb before them, and bound nothing.
bool BelongsToVerb(const SentenceTokens& tokens, std::size_t from, std::size_t first) {
  static constexpr WordSet kRises({"go", "goes", "going", "went", "gone", "climbed", "climbs",
                                   "pushed", "pushes", "pushing", "moved", "jumped", "shot",
                                   "edged", "edges", "inched", "crept", "ticked"});
  static constexpr WordSet kSinks({"go", "goes", "going", "went", "gone"});
  static constexpr WordSet kSpreads({"spread", "spaced", "scattered", "staggered", "distributed",
                                     "hand", "hands", "handed", "handing", "turned", "turning"});
  if (first <= from) return false;
  const std::uint64_t verb = tokens.token(first - 1).key;
  return (tokens.Is(first, "up") && kRises.Holds(verb)) ||
         (tokens.Is(first, "over") && kSpreads.Holds(verb)) ||
         (tokens.Is(first, "under") && kSinks.Holds(verb));
}

}  // namespace

void Hedges::Add(const Hedge* hedge) {
  if (hedge->bound == HedgeBound::kAbout) {
    about = hedge;
  } else if (hedge->bound != HedgeBound::kExact && bounding == nullptr) {
    bounding = hedge;
  }
}

std::size_t ReadHedgesBefore(const SentenceTokens& tokens, std::size_t from, std::size_t first,
                             Hedges& hedges) {
  for (int i = 0; i < kMaxHedges; ++i) {
    const HedgeMatch match = FindHedgeBefore(tokens.text(), from, first);
    if (!match || BelongsToVerb(tokens, from, match.first)) break;
    hedges.Add(match.hedge);
    first = match.first;
  }
  return first;
}

std::size_t ReadHedgesAfter(const SentenceTokens& tokens, std::size_t at, Hedges& hedges) {
  const HedgeMatch match = FindHedgeAfter(tokens.text(), tokens.SkipHyphen(at), tokens.last());
  // "300 and more than a thousand" ends before "and".
  if (!match || tokens.Is(match.last, "than")) return at;
  // "14.0 +16.7" are two figures.
  if (tokens.Is(match.first, "+") && tokens.IsNumber(match.last)) return at;
  hedges.Add(match.hedge);
  return match.last;
}

void ApplyHedges(const Hedges& hedges, Quantity& quantity) {
  quantity.approximate = hedges.about != nullptr;
  if (!quantity.value) return;
  if (hedges.bounding != nullptr) {
    quantity.bound = KindOf(hedges.bounding->bound);
    quantity.interval = Around(quantity, *hedges.bounding);
    const bool near = quantity.interval.low.has_value() && quantity.interval.high.has_value();
    quantity.approximate = quantity.approximate || near;
  } else if (hedges.about != nullptr) {
    quantity.bound = BoundKind::kAbout;
    quantity.interval = Around(quantity, *hedges.about);
  }
}

absl::string_view BoundName(BoundKind bound) {
  constexpr std::array<absl::string_view, 8> kNames = {
      "exact", "more_than", "at_least", "less_than", "at_most", "about", "range", "vague"};
  return kNames[static_cast<std::size_t>(bound)];
}

}  // namespace claimcheck
