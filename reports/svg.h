// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_SVG_H_
#define REPORTS_SVG_H_

#include <string>

#include "absl/strings/string_view.h"
#include "reports/plot_layout.h"

namespace claimcheck {

// Shapes of a picture as SVG path data. Coordinates are written to a tenth of a pixel, from whole
// numbers, so that they are the same bytes everywhere.
std::string Pixels(double value);        // "12.5"
std::string MoveTo(double x, double y);  // "M12.5 8"
std::string LineTo(double x, double y);  // "L12.5 8"
std::string HorizontalLine(double x1, double x2, double y);
std::string VerticalLine(double x, double y1, double y2);
std::string Circle(double x, double y, double radius);
std::string Rectangle(const Box& box);
std::string ArrowHead(double x, double y, bool to_right);  // its point at x, y

// An inline picture of `width` × `height` pixels. Its colours come from the page's style sheet by
// class; there are no style attributes, which the page's policy forbids, and no ids.
class SvgPicture {
 public:
  // `alternative` tells in words all that the picture shows; screen readers read that instead.
  SvgPicture(double width, double height, absl::string_view alternative);

  void Path(absl::string_view css_class, absl::string_view data);
  // `text` is escaped here.
  void Text(absl::string_view css_class, const PlacedText& text);
  // The same with its first `strong` bytes in bold.
  void TextWithStrongStart(absl::string_view css_class, const PlacedText& text, std::size_t strong);

  std::string Take() &&;

 private:
  std::string svg_;
};

}  // namespace claimcheck

#endif  // REPORTS_SVG_H_
