// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_PLOT_SCALE_H_
#define REPORTS_PLOT_SCALE_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"

namespace claimcheck {

// An axis: which pixel a value falls on, from 0 to `width`, and what is written beside it. Values
// are floating point here and in what draws, and nowhere else; see display_number.h.

// A mark on an axis with its words.
struct Tick {
  double at = 0;  // pixels
  std::string label;
};

class PlotScale {
 public:
  // An axis that shows all of `values` with some room at both ends. Logarithmic when all are
  // positive and the largest is more than fifty times the smallest. With `from_zero` it begins at
  // 0, as lengths do, unless it is logarithmic. Any values will do: none, one, all the same.
  PlotScale(const std::vector<double>& values, double width, bool from_zero = false);

  double At(double value) const;  // within [0, width]
  bool logarithmic() const { return logarithmic_; }
  double width() const { return width_; }
  double low() const { return low_; }
  double high() const { return high_; }

 private:
  double Position(double value) const { return logarithmic_ ? Log(value) : value; }
  static double Log(double value);

  double width_;
  double low_ = 0;
  double high_ = 1;
  bool logarithmic_ = false;
};

// The room that a line of text takes in a picture, in pixels, at most: system fonts differ.
double TextWidth(absl::string_view text);

// Where a text `text_width` wide begins, so that its middle stands at `at` and all of it between 0
// and `width`.
double TextLeft(double at, double text_width, double width);

// Round numbers whose words, each centred on its mark but moved to stay between 0 and the width,
// do not touch. At most seven; fewer, or none, when the range is too narrow to tell numbers apart.
std::vector<Tick> NumberTicks(const PlotScale& scale);

// The same for an axis of days: hours, days, months or years, whatever suits its range.
std::vector<Tick> DateTicks(const PlotScale& scale);

// The value of a day on such an axis, at noon.
double PixelValue(absl::CivilDay day);

}  // namespace claimcheck

#endif  // REPORTS_PLOT_SCALE_H_
