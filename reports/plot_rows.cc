// SPDX-License-Identifier: Apache-2.0
#include "reports/plot_rows.h"

#include "absl/strings/str_cat.h"
#include "reports/finding_view.h"
#include "reports/quotation.h"
#include "reports/visible.h"

namespace claimcheck {
namespace {

constexpr std::size_t kMaxValue = 80;  // bytes of a position's value in a picture
constexpr double kTickLength = 4;

}  // namespace

std::string RowLabel(const CheckResult& result, const Finding& finding, std::size_t position) {
  const Position& held = finding.positions[position];
  const std::size_t articles = ArticlesOf(result, held).size();
  return absl::StrCat(PositionLetter(position), " ", Visible(CutShort(held.value, kMaxValue)),
                      articles > 1 ? absl::StrCat(" · ", ArticleCount(articles)) : "");
}

std::string RowWords(const CheckResult& result, const Finding& finding, std::size_t position) {
  const Position& held = finding.positions[position];
  return absl::StrCat(PositionLetter(position), " ", CutShort(held.value, kMaxValue), ", ",
                      ArticleCount(ArticlesOf(result, held).size()));
}

void DrawRowLabel(const PlacedText& label, std::size_t position, SvgPicture& picture) {
  picture.TextWithStrongStart("t", label, PositionLetter(position).size());
}

void DrawAxis(std::vector<Tick> ticks, double inset, const RowLayout& layout, SvgPicture& picture) {
  for (Tick& tick : ticks) tick.at += inset;
  std::string lines = HorizontalLine(0, layout.width, layout.axis_y), grid;
  for (const Tick& tick : ticks) {
    absl::StrAppend(&lines, VerticalLine(tick.at, layout.axis_y, layout.axis_y + kTickLength));
    absl::StrAppend(&grid, VerticalLine(tick.at, 0, layout.axis_y));
  }
  picture.Path("grid", grid);
  picture.Path("axis", lines);
  for (const PlacedText& text : LayoutTicks(ticks, layout.tick_baseline)) picture.Text("k", text);
}

}  // namespace claimcheck
