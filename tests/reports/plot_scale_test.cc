// SPDX-License-Identifier: Apache-2.0
#include "reports/plot_scale.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <cmath>

#include "reports/display_number.h"

namespace claimcheck {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> Labels(const std::vector<Tick>& ticks) {
  std::vector<std::string> labels;
  for (const Tick& tick : ticks) labels.push_back(tick.label);
  return labels;
}

std::vector<Tick> DayTicks(absl::CivilDay first, absl::CivilDay last) {
  return DateTicks(PlotScale({PixelValue(first), PixelValue(last)}, 370));
}

TEST(AxisText, IsShortAndExact) {
  struct {
    Decimal value;
    std::string text;
  } const cases[] = {
      {0, "0"},
      {6100, "6,100"},
      {-250'000, "-250,000"},
      {*Decimal::Parse("0.50"), "0.5"},
      {1'500'000, "1.5m"},
      {20'000'000'000, "20bn"},
      {3'000'000'000'000, "3tn"},
      {*Decimal::FromParts(4, 18), "4×10^18"},
      {*Decimal::FromParts(-25, 59), "-2.5×10^60"},
  };
  for (const auto& c : cases) EXPECT_EQ(AxisText(c.value), c.text);
}

TEST(PixelValue, IsFiniteForEveryDecimal) {
  EXPECT_EQ(PixelValue(*Decimal::Parse("-3.40")), -3.4);
  EXPECT_TRUE(std::isfinite(PixelValue(*Decimal::FromParts(absl::Int128Max() / 1000, 60))));
}

TEST(NumberTicks, AreRound) {
  EXPECT_THAT(Labels(NumberTicks(PlotScale({6000, 6100}, 370))),
              ElementsAre("6,000", "6,020", "6,040", "6,060", "6,080", "6,100"));
  EXPECT_THAT(Labels(NumberTicks(PlotScale({24, 31}, 370))), ElementsAre("24", "26", "28", "30"));
  EXPECT_THAT(Labels(NumberTicks(PlotScale({3, 40'000}, 370))),
              ElementsAre("10", "100", "1,000", "10,000"));
  EXPECT_THAT(Labels(NumberTicks(PlotScale({0, 9}, 370, true))),
              ElementsAre("0", "2", "4", "6", "8"));
}

TEST(DateTicks, SuitTheirRange) {
  EXPECT_THAT(Labels(DayTicks(absl::CivilDay(2013, 11, 1), absl::CivilDay(2014, 4, 30))),
              ElementsAre("Nov 2013", "Jan 2014", "Mar 2014", "May 2014"));
  EXPECT_THAT(Labels(DayTicks(absl::CivilDay(2015, 5, 11), absl::CivilDay(2015, 5, 13))),
              ElementsAre("11 May 2015", "12 May 2015", "13 May 2015"));
  EXPECT_THAT(Labels(DayTicks(absl::CivilDay(1901, 1, 1), absl::CivilDay(2000, 12, 31))),
              ElementsAre("1900", "1920", "1940", "1960", "1980", "2000"));
  EXPECT_THAT(Labels(DateTicks(PlotScale({100.25, 100.75}, 370))),
              ElementsAre("06:00", "09:00", "12:00", "15:00", "18:00"));
}

// What must hold of any axis: within its width, in order, and no two words touch.
void RequireLegible(const std::vector<Tick>& ticks, double width) {
  double end = -1;
  for (const Tick& tick : ticks) {
    RC_ASSERT(tick.at >= 0 && tick.at <= width);
    const double text_width = TextWidth(tick.label);
    const double left = TextLeft(tick.at, text_width, width);
    RC_ASSERT(left > end);
    RC_ASSERT(left + text_width <= width);
    end = left + text_width;
  }
}

TEST(PlotScale, KeepsOrderAndItsTicksApart) {
  EXPECT_TRUE(rc::check([] {
    const auto wholes = *rc::gen::container<std::vector<std::int64_t>>(
        rc::gen::inRange<std::int64_t>(-1'000'000'000, 1'000'000'000));
    const auto exponent = *rc::gen::inRange(-12, 40);
    std::vector<double> values;
    for (const std::int64_t whole : wholes) {
      values.push_back(static_cast<double>(whole) * std::pow(10.0, exponent));
    }
    const bool from_zero = *rc::gen::arbitrary<bool>();
    const PlotScale scale(values, 370, from_zero);
    for (const double a : values) {
      for (const double b : values) {
        if (a < b) RC_ASSERT(scale.At(a) <= scale.At(b));
      }
      RC_ASSERT(scale.At(a) >= 0 && scale.At(a) <= 370);
    }
    RequireLegible(NumberTicks(scale), 370);
  }));
}

TEST(DateTicks, AreLegibleForAnyDays) {
  EXPECT_TRUE(rc::check([] {
    const auto days = *rc::gen::nonEmpty(
        rc::gen::container<std::vector<int>>(rc::gen::inRange(-700'000, 2'900'000)));
    const int spread = *rc::gen::elementOf(std::vector<int>{1, 30, 1000, 100'000});
    std::vector<double> values;
    for (const int day : days) {
      values.push_back(PixelValue(absl::CivilDay(1970, 1, 1) + (days[0] + day % spread)));
    }
    RequireLegible(DateTicks(PlotScale(values, 370)), 370);
  }));
}

}  // namespace
}  // namespace claimcheck
