// SPDX-License-Identifier: Apache-2.0
#include "checker/grown_older.h"

#include <cstdint>
#include <cstdlib>

namespace claimcheck {
namespace {

constexpr std::int64_t kYear = 365;

// The day of which an age is told: of a past that its sentence tells of, else of publication.
std::optional<absl::CivilDay> DayOfAge(const Claim& claim, const ClaimTime& time) {
  if (claim.scope.background && claim.scope.during) return claim.scope.during->last;
  return time.published;
}

// Whether the years that passed between two times make of one age the other, or nearly: of the
// birthday nothing is known. "Berg, 42, is on trial" / "In 2009 Berg, 35, joined".
bool YearsPassed(const Claim& a, const ClaimTime& a_time, const Claim& b, const ClaimTime& b_time) {
  constexpr std::int64_t kSlack = 366, kLeast = 2 * kYear;
  if (!a.scope.background && !b.scope.background) return false;
  const std::optional<absl::CivilDay> x = DayOfAge(a, a_time), y = DayOfAge(b, b_time);
  if (!x || !y || !a.quantity->value || !b.quantity->value) return false;
  const std::optional<Decimal> years = Subtract(*b.quantity->value, *a.quantity->value);
  const std::optional<Decimal> days = years ? Multiply(*years, kYear) : std::nullopt;
  if (!days || SameValue(*days, 0)) return false;
  const std::int64_t passed = *y - *x;
  return !Less(*days, passed - kSlack) && !Less(passed + kSlack, *days) &&
         std::abs(passed) >= kLeast;
}

// How many days lay between two articles of which the later one makes somebody older by as many
// years as may have passed; 0 where it does not.
std::int64_t DaysGrownIn(const Claim& a, const ClaimTime& a_time, const Claim& b,
                         const ClaimTime& b_time) {
  if (!a_time.published || !b_time.published) return 0;
  const bool a_first = *a_time.published < *b_time.published;
  const Quantity& earlier = a_first ? *a.quantity : *b.quantity;
  const Quantity& later = a_first ? *b.quantity : *a.quantity;
  if (!earlier.value || !later.value || earlier.unit != later.unit) return 0;
  const std::optional<Decimal> years = Subtract(*later.value, *earlier.value);
  const std::optional<Decimal> days = years ? Multiply(*years, kYear) : std::nullopt;
  if (!days || earlier.unit.name != "year of age" || !Less(0, *days)) return 0;
  const std::int64_t passed = std::abs(*a_time.published - *b_time.published);
  const bool fits = !Less(*days, passed - kYear) && !Less(passed + kYear, *days);
  return fits ? passed : 0;
}

}  // namespace

std::optional<Comparison> GrownOlder(const Claim& a, const ClaimTime& a_time, const Claim& b,
                                     const ClaimTime& b_time) {
  constexpr std::int64_t kLikely = kYear / 2, kLeast = 14;
  if (a.kind != ClaimKind::kQuantity || a.about.role != ClaimRole::kAge) return std::nullopt;
  if (YearsPassed(a, a_time, b, b_time)) {
    return Comparison{Relation::kCompatible, "the years between the two times make up for it"};
  }
  const std::int64_t passed = DaysGrownIn(a, a_time, b, b_time);
  if (passed >= kLikely) {
    return Comparison{Relation::kCompatible, "the time between the two articles makes up for it"};
  }
  if (passed >= kLeast) {
    return Comparison{Relation::kDiffers, "a birthday may lie between the two articles"};
  }
  return std::nullopt;
}

}  // namespace claimcheck
