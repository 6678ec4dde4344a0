// SPDX-License-Identifier: Apache-2.0
#include "claims/value/interval.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace claimcheck {
namespace {

const Interval kAll{};
const Interval kMoreThan40{Bound{40, false}, std::nullopt};
const Interval kAtLeast40{Bound{40}, std::nullopt};
const Interval kUpTo40{std::nullopt, Bound{40}};
const Interval kLessThan40{std::nullopt, Bound{40, false}};
const Interval kFrom50To100{Bound{50}, Bound{100}};

TEST(Interval, TellsWhatItContains) {
  EXPECT_TRUE(Contains(kAll, 7));
  EXPECT_FALSE(Contains(kMoreThan40, 40));
  EXPECT_TRUE(Contains(kMoreThan40, 41));
  EXPECT_TRUE(Contains(kAtLeast40, 40));
  EXPECT_TRUE(Contains(kFrom50To100, 100));
  EXPECT_FALSE(Contains(kFrom50To100, 101));
  EXPECT_TRUE(Contains(kAtLeast40, kMoreThan40));
  EXPECT_FALSE(Contains(kMoreThan40, kAtLeast40));
  EXPECT_TRUE(Contains(kMoreThan40, kFrom50To100));
  EXPECT_FALSE(Contains(kFrom50To100, kMoreThan40));
}

TEST(Interval, MeetsAtInclusiveEndsOnly) {
  EXPECT_FALSE(Disjoint(kAtLeast40, kUpTo40));
  EXPECT_EQ(Intersect(kAtLeast40, kUpTo40), Exactly(40));
  EXPECT_TRUE(Disjoint(kMoreThan40, kUpTo40));
  EXPECT_TRUE(Disjoint(kAtLeast40, kLessThan40));
  EXPECT_EQ(Intersect(kMoreThan40, kLessThan40), std::nullopt);
  EXPECT_EQ(Intersect(kMoreThan40, kFrom50To100), kFrom50To100);
  EXPECT_EQ(Intersect(kAll, kFrom50To100), kFrom50To100);
}

TEST(Interval, ScalesItsEnds) {
  EXPECT_EQ(Scale(kFrom50To100, -1), (Interval{Bound{-100}, Bound{-50}}));
  EXPECT_EQ(Scale(kMoreThan40, -1), (Interval{std::nullopt, Bound{-40, false}}));
  const Decimal huge = *Decimal::FromParts(1, 60);
  EXPECT_EQ(Scale(Exactly(huge), huge), std::nullopt);
}

rc::Gen<Interval> AnyInterval() {
  const auto end = rc::gen::map(rc::gen::tuple(rc::gen::inRange(-9, 10), rc::gen::inRange(0, 3)),
                                [](const std::tuple<int, int>& t) {
                                  return std::get<1>(t) == 0
                                             ? std::optional<Bound>()
                                             : Bound{std::get<0>(t), std::get<1>(t) == 1};
                                });
  return rc::gen::map(rc::gen::pair(end, end),
                      [](const std::pair<std::optional<Bound>, std::optional<Bound>>& ends) {
                        return Interval{ends.first, ends.second};
                      });
}

TEST(Interval, IntersectionIsWhatBothContain) {
  EXPECT_TRUE(rc::check([] {
    const Interval a = *AnyInterval();
    const Interval b = *AnyInterval();
    const Decimal value = *rc::gen::inRange(-10, 11);
    const std::optional<Interval> both = Intersect(a, b);
    RC_ASSERT(Disjoint(a, b) == Disjoint(b, a));
    RC_ASSERT(both.has_value() != Disjoint(a, b));
    const bool in_both = Contains(a, value) && Contains(b, value);
    if (in_both) RC_ASSERT(both.has_value() && Contains(*both, value));
    if (both && Contains(*both, value)) RC_ASSERT(in_both);
  }));
}

}  // namespace
}  // namespace claimcheck
