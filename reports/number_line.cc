// SPDX-License-Identifier: Apache-2.0
#include "reports/number_line.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "reports/finding_view.h"
#include "reports/number_mark.h"
#include "reports/plot_rows.h"
#include "reports/svg.h"

namespace claimcheck {
namespace {

constexpr double kRadius = 4;
constexpr double kInset = 5;           // ends of the axis that points do not reach
constexpr double kLeastWhisker = 1.5;  // pixels; below that rounding cannot be seen

std::string OutlierWords(const NumberMark& mark) {
  return mark.outlier.empty() ? "" : absl::StrCat(" · ", mark.outlier);
}

// What a mark shows, for those who do not see it.
std::string MarkInWords(const NumberMark& mark) {
  if (!mark.high) return mark.low->inclusive ? "this or more" : "more than this";
  if (!mark.low) return mark.high->inclusive ? "this or less" : "less than this";
  if (mark.approximate) return "about";
  if (!mark.point) return "a range";
  return "";
}

// Draws marks over an axis. Pixels are those of the picture.
class MarkDrawing {
 public:
  MarkDrawing(SvgPicture& picture, const PlotScale& scale) : picture_(picture), scale_(scale) {}

  void Draw(const NumberMark& mark, absl::string_view relation, double y) {
    std::string lines, filled, hollow, band;
    if (mark.low && mark.high) {
      DrawBetween(mark, y, &lines, &filled, &band);
    } else {
      DrawRay(mark, y, &lines, &filled, &hollow);
    }
    if (!mark.outlier.empty()) {
      picture_.Path(absl::StrCat("far ", relation), Circle(X(Middle(mark)), y, kRadius + 4));
    }
    picture_.Path(absl::StrCat("band ", relation), band);
    picture_.Path(absl::StrCat("line ", relation), lines);
    picture_.Path(absl::StrCat("full ", relation), filled);
    picture_.Path(absl::StrCat("open ", relation), hollow);
  }

  double X(double value) const { return kInset + scale_.At(value); }

 private:
  void DrawRay(const NumberMark& mark, double y, std::string* lines, std::string* filled,
               std::string* hollow) const {
    const MarkEnd& end = mark.low ? *mark.low : *mark.high;
    const double x = X(end.value);
    const double far = mark.low ? kPlotWidth - 1 : 1;
    absl::StrAppend(lines, HorizontalLine(x + (mark.low ? kRadius : -kRadius), far, y),
                    ArrowHead(far, y, mark.low.has_value()));
    absl::StrAppend(end.inclusive ? filled : hollow, Circle(x, y, kRadius));
  }

  void DrawBetween(const NumberMark& mark, double y, std::string* lines, std::string* filled,
                   std::string* band) const {
    const double low = X(mark.low->value), high = X(mark.high->value);
    if (mark.point) {
      if (mark.approximate) *band = Rectangle({low, y - 5, std::max(high - low, 1.0), 10});
      const double left = X(*mark.point - mark.half_step), right = X(*mark.point + mark.half_step);
      if (right - left > 2 * kLeastWhisker) {
        absl::StrAppend(lines, HorizontalLine(left, right, y), VerticalLine(left, y - 5, y + 5),
                        VerticalLine(right, y - 5, y + 5));
      }
      *filled = Circle(X(*mark.point), y, kRadius);
      return;
    }
    absl::StrAppend(filled, Rectangle({low, y - 2.5, std::max(high - low, 2.0), 5}),
                    Circle(low, y, 3), Circle(high, y, 3));
  }

  SvgPicture& picture_;
  const PlotScale& scale_;
};

std::vector<double> ValuesOf(const std::vector<NumberMark>& marks) {
  std::vector<double> values;
  for (const NumberMark& mark : marks) {
    if (mark.low) values.push_back(mark.low->value - mark.half_step);
    if (mark.high) values.push_back(mark.high->value + mark.half_step);
  }
  return values;
}

std::string Alternative(const CheckResult& result, const Finding& finding,
                        const std::vector<NumberMark>& marks, const PlotScale& scale) {
  const std::string rows =
      absl::StrJoin(marks, "; ", [&](std::string* out, const NumberMark& mark) {
        const std::string words = MarkInWords(mark);
        absl::StrAppend(
            out, RowWords(result, finding, mark.position),
            words.empty() ? "" : absl::StrCat(" (", words, ")"),
            mark.outlier.empty() ? "" : absl::StrCat(", far from the rest: ", mark.outlier));
      });
  return absl::StrCat("Number line", scale.logarithmic() ? " on a logarithmic axis" : "",
                      ", lowest first. ", rows, ".");
}

}  // namespace

std::string NumberLine(const CheckResult& result, const Finding& finding) {
  const std::vector<NumberMark> marks = NumberMarks(result, finding);
  if (marks.size() < 2) return "";
  const PlotScale scale(ValuesOf(marks), kPlotWidth - 2 * kInset,
                        finding.kind == ClaimKind::kDuration);
  std::vector<std::string> labels;
  std::vector<double> starts;
  for (const NumberMark& mark : marks) {
    labels.push_back(absl::StrCat(RowLabel(result, finding, mark.position), OutlierWords(mark)));
    starts.push_back(kInset - kRadius + scale.At(mark.low ? mark.low->value : scale.low()));
  }
  const RowLayout layout = LayoutRows(labels, starts);
  SvgPicture picture(layout.width, layout.height, Alternative(result, finding, marks, scale));
  DrawAxis(NumberTicks(scale), kInset, layout, picture);
  const std::vector<Relation> relations = RelationsOf(finding);
  MarkDrawing drawing(picture, scale);
  for (std::size_t i = 0; i < marks.size(); ++i) {
    DrawRowLabel(layout.labels[i], marks[i].position, picture);
    drawing.Draw(marks[i], RelationName(relations[marks[i].position]), layout.mark_y[i]);
  }
  return std::move(picture).Take();
}

}  // namespace claimcheck
