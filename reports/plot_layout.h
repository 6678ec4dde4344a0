// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_PLOT_LAYOUT_H_
#define REPORTS_PLOT_LAYOUT_H_

#include <optional>
#include <string>
#include <vector>

#include "reports/plot_scale.h"

namespace claimcheck {

// Where the parts of a picture go, in pixels from its upper left corner. Geometry alone: no markup,
// no values. Pictures are as wide as a telephone or a newspaper column and are not scaled up, so
// that what does not touch here does not touch anywhere.
inline constexpr double kPlotWidth = 380;

struct Box {
  double left = 0;
  double top = 0;
  double width = 0;
  double height = 0;
};
bool Overlap(const Box& a, const Box& b);

// Text that was given a place. `text` may be shorter than what was asked for, with "…" at its end.
struct PlacedText {
  std::string text;
  double left = 0;
  double baseline = 0;
};
Box BoxOf(const PlacedText& text);

// A picture of rows over an axis, one for each position: its words above its mark.
struct RowLayout {
  double width = kPlotWidth;
  double height = 0;
  double axis_y = 0;  // the axis; its ticks' words stand below it
  double tick_baseline = 0;
  std::vector<PlacedText> labels;  // one for each row
  std::vector<double> mark_y;      // the middle of the row's mark
};
inline constexpr double kMarkHeight = 12;  // of a row, around mark_y

// Lays out a row for each of `labels`, whose mark begins at the pixel in `starts`: the words begin
// there when they fit, else further left. `notes` lines of text are left free below the ticks.
RowLayout LayoutRows(const std::vector<std::string>& labels, const std::vector<double>& starts,
                     std::size_t notes = 0);

// The words of `ticks` below an axis, centred on their marks, within the picture.
std::vector<PlacedText> LayoutTicks(const std::vector<Tick>& ticks, double baseline);

// A point with a name.
struct LabelledPoint {
  double x = 0;
  double y = 0;
  std::string label;
};

// Places for the names of `points` within a picture of `width` and `height`: to the right of the
// point, left, above or below, the first of these that touches no other name and no point. nullopt
// where there is none: a list beside the picture has to tell.
std::vector<std::optional<PlacedText>> LayoutLabels(const std::vector<LabelledPoint>& points,
                                                    double width, double height);
inline constexpr double kPointRadius = 4;

// `text` cut with "…" to a width.
std::string FitText(const std::string& text, double width);

}  // namespace claimcheck

#endif  // REPORTS_PLOT_LAYOUT_H_
