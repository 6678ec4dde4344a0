// SPDX-License-Identifier: Apache-2.0
#include "reports/quotation.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/document/utf8.h"

namespace claimcheck {
namespace {

std::string Cut(const std::string& text, Span sentence, Span figure, std::size_t max_side) {
  const Quotation quotation = CutQuotation(text, sentence, figure, max_side);
  return absl::StrCat(quotation.before, "[", quotation.figure, "]", quotation.after);
}

TEST(Quotation, ShowsTheSentenceAndNoMore) {
  const std::string text = "Before. It killed 24 people. After.";
  EXPECT_EQ(Cut(text, {8, 28}, {18, 20}, 100), "It killed [24] people.");
  EXPECT_EQ(Cut(text, {8, 28}, {18, 20}, 8), "… killed [24] people.");
  EXPECT_EQ(Cut(text, {8, 28}, {18, 20}, 5), "… [24] peop…");
}

TEST(Quotation, TakesSpansThatDoNotFit) {
  EXPECT_EQ(Cut("short", {3, 90}, {2, 80}, 10), "[ort]");
  EXPECT_EQ(Cut("short", {90, 3}, {90, 80}, 10), "[]");
  EXPECT_EQ(Cut("a 24 b", {5, 6}, {2, 4}, 10), "[24] b");
}

TEST(Quotation, CutsWordsWithoutAnEnd) {
  const std::string text = std::string(100'000, 'a') + "24" + std::string(100'000, 'b');
  const Quotation quotation = CutQuotation(text, {0, text.size()}, {100'000, 100'002});
  EXPECT_LE(quotation.before.size(), kMaxQuotedSide + 3);
  EXPECT_LE(quotation.after.size(), kMaxQuotedSide + 3);
  const Quotation figure = CutQuotation(text, {0, text.size()}, {0, text.size()});
  EXPECT_LE(figure.figure.size(), kMaxQuotedFigure + 3);
}

TEST(Quotation, NeverCutsACharacter) {
  EXPECT_TRUE(rc::check([] {
    const auto parts = *rc::gen::container<std::vector<std::string>>(
        rc::gen::elementOf(std::vector<std::string>{"é", "漢", " ", "word", "😀"}));
    std::string text;
    std::vector<std::size_t> cuts = {0};
    for (const std::string& part : parts) cuts.push_back((text += part).size());
    const std::size_t begin = *rc::gen::elementOf(cuts), end = *rc::gen::elementOf(cuts);
    const std::size_t max_side = *rc::gen::inRange<std::size_t>(1, 30);
    const Quotation quotation = CutQuotation(text, {0, text.size()}, {begin, end}, max_side);
    for (const std::string& piece : {quotation.before, quotation.figure, quotation.after}) {
      RC_ASSERT(ValidUtf8Size(piece) == piece.size());
    }
    RC_ASSERT(quotation.before.size() <= max_side + 3);
    RC_ASSERT(quotation.after.size() <= max_side + 4);
  }));
}

}  // namespace
}  // namespace claimcheck
