// SPDX-License-Identifier: Apache-2.0
#include "reports/plot_layout.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "absl/strings/str_cat.h"
#include "reports/finding_view.h"

namespace claimcheck {
namespace {

void RequireApart(const std::vector<Box>& boxes) {
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) RC_ASSERT(!Overlap(boxes[i], boxes[j]));
  }
}

bool IsWithin(const Box& box, double width, double height) {
  return box.left >= 0 && box.top >= 0 && box.left + box.width <= width + 0.001 &&
         box.top + box.height <= height;
}

TEST(FitText, CutsToAWidth) {
  EXPECT_EQ(FitText("A more than 6,000", 380), "A more than 6,000");
  EXPECT_EQ(FitText("A more than 6,000", 80), "A more t…");
  EXPECT_EQ(FitText("漢漢漢漢", 50), "漢漢…");
  EXPECT_EQ(FitText("abc", 1), "…");
}

// No words of a row touch those of another or a mark, whatever the words and wherever the marks.
TEST(LayoutRows, KeepsWordsAndMarksApart) {
  EXPECT_TRUE(rc::check([] {
    const auto count = *rc::gen::elementOf(std::vector<std::size_t>{0, 1, 5, 40});
    std::vector<std::string> labels;
    std::vector<double> starts;
    for (std::size_t i = 0; i < count; ++i) {
      labels.push_back(absl::StrCat(PositionLetter(i), " ",
                                    std::string(*rc::gen::inRange<std::size_t>(0, 90), '8')));
      starts.push_back(*rc::gen::inRange(-50, 450));
    }
    const auto notes = *rc::gen::inRange<std::size_t>(0, 2);
    const RowLayout layout = LayoutRows(labels, starts, notes);
    std::vector<Box> boxes;
    for (const PlacedText& label : layout.labels) boxes.push_back(BoxOf(label));
    for (const double y : layout.mark_y) {
      boxes.push_back({0, y - kMarkHeight / 2, layout.width, kMarkHeight});
    }
    boxes.push_back({0, layout.axis_y, layout.width, 5});
    boxes.push_back(BoxOf(PlacedText{"6,100", 0, layout.tick_baseline}));
    if (notes > 0) boxes.push_back(BoxOf(PlacedText{"Published", 0, layout.height - 4}));
    RequireApart(boxes);
    for (const Box& box : boxes) RC_ASSERT(IsWithin(box, layout.width, layout.height));
  }));
}

TEST(LayoutLabels, PutsNamesWhereNothingElseIs) {
  EXPECT_TRUE(rc::check([] {
    const auto count = *rc::gen::elementOf(std::vector<std::size_t>{1, 5, 40});
    std::vector<LabelledPoint> points;
    for (std::size_t i = 0; i < count; ++i) {
      points.push_back({.x = static_cast<double>(*rc::gen::inRange(10, 370)),
                        .y = static_cast<double>(*rc::gen::inRange(10, 130)),
                        .label = PositionLetter(i)});
    }
    const auto labels = LayoutLabels(points, 380, 140);
    RC_ASSERT(labels.size() == points.size());
    std::vector<Box> boxes;
    for (const auto& label : labels) {
      if (label) boxes.push_back(BoxOf(*label));
    }
    RequireApart(boxes);
    for (const Box& box : boxes) {
      RC_ASSERT(IsWithin(box, 380, 140));
      for (const LabelledPoint& point : points) {
        RC_ASSERT(!Overlap(box, {point.x - kPointRadius, point.y - kPointRadius, 2 * kPointRadius,
                                 2 * kPointRadius}));
      }
    }
  }));
}

TEST(LayoutLabels, NamesAPointThatStandsAlone) {
  const auto labels = LayoutLabels({{.x = 370, .y = 70, .label = "AB"}}, 380, 140);
  ASSERT_TRUE(labels[0].has_value());
  EXPECT_LT(labels[0]->left, 370);
}

}  // namespace
}  // namespace claimcheck
