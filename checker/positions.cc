// SPDX-License-Identifier: Apache-2.0
#include "checker/positions.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "checker/duration_relation.h"
#include "claims/claim/value_text.h"
#include "claims/lexicon/units.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

// An exact amount in the base unit of its dimension: 5.6 tonnes are 5,600 kilograms. Empty where
// units do not tell the same amount in two ways.
std::string AmountKey(const Quantity& quantity) {
  static constexpr WordSet kConvertible({"length", "mass", "volume", "area", "speed"});
  if (quantity.bound != BoundKind::kExact || quantity.approximate || !quantity.value) return "";
  if (!kConvertible.Holds(FoldedHash(quantity.unit.dimension))) return "";
  const std::optional<Decimal> base = ToBase(*quantity.value, quantity.unit);
  if (!base) return "";
  return absl::StrCat(quantity.unit.dimension, "/", base->ToCanonicalString());
}

// An exact length of time in minutes: 72 hours are three days.
std::string LengthKey(const DurationValue& length) {
  if (length.bound != BoundKind::kExact || !length.value) return "";
  const std::optional<Decimal> factor = MinutesIn(length.unit);
  const std::optional<Decimal> minutes = factor ? Multiply(*length.value, *factor) : std::nullopt;
  return minutes ? absl::StrCat("minutes/", minutes->ToCanonicalString()) : "";
}

// A time of a day on the clocks of Greenwich: 09:45 in Prague is 08:45 there. Empty where the zone
// is not told.
std::string ClockKey(const TimeExpression& time) {
  const bool known = time.minute_of_day && time.utc_offset_minutes && time.interval.first &&
                     time.interval.first == time.interval.last;
  if (!known) return "";
  const std::int64_t day = *time.interval.first - absl::CivilDay(1970, 1, 1);
  return absl::StrCat("clock/", day * 24 * 60 + *time.minute_of_day - *time.utc_offset_minutes);
}

// What claims of one position have in common: the value, in whatever unit or zone it is told.
std::string KeyOf(const Claim& claim) {
  std::string key;
  if (claim.kind == ClaimKind::kQuantity) {
    key = AmountKey(*claim.quantity);
  } else if (claim.kind == ClaimKind::kDuration) {
    if (claim.date->duration) key = LengthKey(*claim.date->duration);
  } else {
    key = ClockKey(*claim.date);
  }
  return key.empty() ? ValueText(claim) : key;
}

}  // namespace

Positions::Positions(const CheckResult& result, const Topic& topic) {
  std::map<std::string, std::vector<std::size_t>> by_key;
  for (std::size_t i : topic.claims) by_key[KeyOf(result.claim(i))].push_back(i);
  for (auto& [key, claims] : by_key) {
    std::string value = ValueText(result.claim(claims.front()));
    for (std::size_t claim : claims) value = std::min(value, ValueText(result.claim(claim)));
    all_.push_back({std::move(value), std::move(claims)});
  }
  std::stable_sort(all_.begin(), all_.end(), [](const Position& a, const Position& b) {
    return a.claims.size() != b.claims.size() ? a.claims.size() > b.claims.size()
                                              : a.value < b.value;
  });
  for (std::size_t p = 0; p < all_.size(); ++p) {
    for (std::size_t claim : all_[p].claims) {
      position_of_[claim] = p;
      given_.insert({result.claims[claim].article, p, result.claim(claim).about.measure});
    }
  }
}

}  // namespace claimcheck
