// SPDX-License-Identifier: Apache-2.0
// The pictures of findings: what they show and say, whatever the number of positions.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "absl/strings/str_cat.h"
#include "reports/evolution.h"
#include "reports/number_line.h"
#include "reports/number_mark.h"
#include "reports/timeline.h"
#include "tests/reports/golden_file.h"
#include "tests/reports/sample_result.h"

namespace claimcheck {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using testing::Told;
using testing::ToldDays;
using testing::TollResult;
using testing::VoteResult;

std::vector<NumberMark> Marks(const std::vector<Told>& told) {
  const CheckResult result = TollResult(told);
  return NumberMarks(result, result.findings[0]);
}

std::string Line(const std::vector<Told>& told) {
  const CheckResult result = TollResult(told);
  return NumberLine(result, result.findings[0]);
}

std::string Growth(const std::vector<Told>& told) {
  const CheckResult result = TollResult(told);
  return Evolution(result, result.findings[0]);
}

std::string Days(const std::vector<ToldDays>& days) {
  const CheckResult result = VoteResult(days);
  return Timeline(result, result.findings[0]);
}

std::size_t Count(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; ++at) ++count;
  return count;
}

TEST(Pictures, LookAsTheGoldenFilesSay) {
  testing::ExpectGolden("tests/golden/number_line.svg",
                        Line({{6000, BoundKind::kMoreThan}, {6100}, {5800, BoundKind::kAtLeast}}));
  testing::ExpectGolden("tests/golden/evolution.svg", Growth({{1}, {5}, {12}}));
}

TEST(NumberMarks, HoldBoundsRoundingAndOrder) {
  const std::vector<NumberMark> marks =
      Marks({{6100, BoundKind::kExact}, {40, BoundKind::kMoreThan}, {50, BoundKind::kAtLeast}});
  ASSERT_EQ(marks.size(), 3u);
  EXPECT_EQ(marks[0].position, 1u);
  EXPECT_FALSE(marks[0].low->inclusive);
  EXPECT_FALSE(marks[0].high.has_value());
  EXPECT_TRUE(marks[1].low->inclusive);
  EXPECT_EQ(marks[2].point, 6100.0);
  EXPECT_EQ(marks[2].half_step, 50.0);               // the sample's figures have a step of 100
  EXPECT_EQ(Marks({{40}, {41}})[0].half_step, 0.0);  // a count below a thousand is meant exactly
}

TEST(NumberMarks, MarkWhatLiesFarFromTheRest) {
  struct {
    std::vector<Told> told;
    std::string lowest;
    std::string highest;
  } const cases[] = {
      {{{10}, {11}, {12}}, "", ""},
      {{{10}, {11}, {60}}, "", "5.5 × the next"},
      {{{10}, {11}, {16}}, "", ""},  // 5 of 11 is less than half
      {{{10}, {11}, {17}}, "", "1.5 × the next"},
      {{{2}, {10}, {11}}, "the next is 5 ×", ""},
      {{{10}, {60}}, "", ""},  // of two neither is the rest
  };
  for (const auto& c : cases) {
    const std::vector<NumberMark> marks = Marks(c.told);
    EXPECT_EQ(marks.front().outlier, c.lowest);
    EXPECT_EQ(marks.back().outlier, c.highest);
  }
}

TEST(NumberMarks, ConvertToOneUnit) {
  CheckResult result = TollResult({{10}, {16}, {5}});
  const auto set_unit = [&result](std::size_t article, const char* name, const char* dimension) {
    result.articles[article].claims[0].quantity->unit = {.name = name, .dimension = dimension};
  };
  set_unit(0, "mile", "length");
  set_unit(1, "kilometre", "length");
  set_unit(2, "USD", "money");
  const std::vector<NumberMark> marks = NumberMarks(result, result.findings[0]);
  ASSERT_EQ(marks.size(), 2u);  // dollars are no miles
  EXPECT_NEAR(*marks[0].point, 16 / 1.609344, 1e-9);
  EXPECT_EQ(*marks[1].point, 10.0);
}

TEST(NumberLine, TellsInWordsWhatItShows) {
  const std::string picture =
      Line({{6100, BoundKind::kMoreThan}, {6000, BoundKind::kAtLeast}, {70'000}});
  EXPECT_THAT(picture, HasSubstr("aria-label=\"Number line, lowest first. B at least 6,000, one "
                                 "article (this or more); A more than 6,100, one article (more "
                                 "than this); C 70,000, one article, far from the rest: 11.5 × "
                                 "the next.\""));
  EXPECT_EQ(Count(picture, "class=\"open"), 1u);
  EXPECT_EQ(Count(picture, "class=\"far"), 1u);
  EXPECT_THAT(Line({{3}, {400}}), HasSubstr("logarithmic"));
  EXPECT_EQ(Line({{3}}), "");
}

TEST(NumberLine, ShowsEveryPosition) {
  std::vector<Told> told;
  for (int i = 0; i < 40; ++i) told.push_back({1000 + 17 * i * i});
  const std::string picture = Line(told);
  EXPECT_EQ(Count(picture, "<tspan class=\"b\">"), 40u);
  EXPECT_EQ(Count(picture, "class=\"full differs"), 40u);
}

TEST(Timeline, ShowsVagueEndsAndPublication) {
  const absl::CivilDay january(2014, 1, 1), april(2014, 4, 30), may(2014, 5, 2);
  const std::string picture = Days({{january, april, "START"}, {may, may, ""}});
  EXPECT_THAT(picture, HasSubstr("(vague)"));
  EXPECT_THAT(picture, HasSubstr("Published 11 May 2015, to the right of this"));
  EXPECT_THAT(picture, Not(HasSubstr("class=\"published")));
  const absl::CivilDay later(2015, 4, 2);
  EXPECT_THAT(Days({{january, april, "START"}, {later, later, ""}}),
              HasSubstr("class=\"published"));
  EXPECT_EQ(Days({{may, may, ""}}), "");
}

TEST(Timeline, ShowsEveryPosition) {
  std::vector<ToldDays> days;
  for (int i = 0; i < 40; ++i) {
    days.push_back({absl::CivilDay(2015, 1, 1) + 3 * i, absl::CivilDay(2015, 1, 1) + 4 * i, ""});
  }
  EXPECT_EQ(Count(Days(days), "<tspan class=\"b\">"), 40u);
}

TEST(Evolution, JoinsWhatWasToldOnSeveralDays) {
  const std::string picture = Growth({{1}, {5}, {12, BoundKind::kAtLeast}});
  EXPECT_THAT(picture, HasSubstr("1 May 2015: A 1; 2 May 2015: B 5; 3 May 2015: C at least 12."));
  EXPECT_EQ(Count(picture, "class=\"full"), 3u);
  EXPECT_EQ(Count(picture, "class=\"line"), 1u);
  EXPECT_EQ(Growth({{1}}), "");
  CheckResult one_day = TollResult({{1}, {5}});
  for (Article& article : one_day.articles) article.published.date = absl::CivilDay(2015, 5, 1);
  EXPECT_EQ(Evolution(one_day, one_day.findings[0]), "");
  CheckResult undated = TollResult({{1}, {5}});
  for (Article& article : undated.articles) article.published.date.reset();
  EXPECT_EQ(Evolution(undated, undated.findings[0]), "");
}

// A picture of any figures is well-formed and holds no number that is none.
TEST(Pictures, AreDrawnForAnyFigures) {
  EXPECT_TRUE(rc::check([] {
    const auto count = *rc::gen::inRange<std::size_t>(0, 9);
    std::vector<Told> told;
    for (std::size_t i = 0; i < count; ++i) {
      told.push_back({*rc::gen::arbitrary<std::int64_t>(),
                      *rc::gen::elementOf(std::vector<BoundKind>{
                          BoundKind::kExact, BoundKind::kMoreThan, BoundKind::kAtLeast})});
    }
    for (const std::string& picture : {Line(told), Growth(told)}) {
      RC_ASSERT(Count(picture, "nan") == 0u);
      RC_ASSERT(Count(picture, "inf") == 0u);
      RC_ASSERT(Count(picture, "<svg") == Count(picture, "</svg>"));
    }
  }));
}

}  // namespace
}  // namespace claimcheck
