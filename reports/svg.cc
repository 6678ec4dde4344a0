// SPDX-License-Identifier: Apache-2.0
#include "reports/svg.h"

#include <cmath>
#include <cstdint>
#include <utility>

#include "absl/strings/str_cat.h"
#include "reports/html_escape.h"

namespace claimcheck {

std::string Pixels(double value) {
  const auto tenths = static_cast<std::int64_t>(std::llround(value * 10));
  const std::int64_t size = tenths < 0 ? -tenths : tenths;
  return absl::StrCat(tenths < 0 ? "-" : "", size / 10, size % 10 == 0 ? "" : ".",
                      size % 10 == 0 ? "" : absl::StrCat(size % 10));
}

std::string MoveTo(double x, double y) { return absl::StrCat("M", Pixels(x), " ", Pixels(y)); }
std::string LineTo(double x, double y) { return absl::StrCat("L", Pixels(x), " ", Pixels(y)); }

std::string HorizontalLine(double x1, double x2, double y) {
  return absl::StrCat(MoveTo(x1, y), "H", Pixels(x2));
}

std::string VerticalLine(double x, double y1, double y2) {
  return absl::StrCat(MoveTo(x, y1), "V", Pixels(y2));
}

std::string Circle(double x, double y, double radius) {
  const std::string r = Pixels(radius), d = Pixels(2 * radius);
  const std::string half = absl::StrCat("a", r, " ", r, " 0 1 0 ");
  return absl::StrCat(MoveTo(x - radius, y), half, d, " 0", half, "-", d, " 0");
}

std::string Rectangle(const Box& box) {
  return absl::StrCat(MoveTo(box.left, box.top), "h", Pixels(box.width), "v", Pixels(box.height),
                      "h", Pixels(-box.width), "z");
}

std::string ArrowHead(double x, double y, bool to_right) {
  const double back = to_right ? x - 6 : x + 6;
  return absl::StrCat(MoveTo(back, y - 4), LineTo(x, y), LineTo(back, y + 4));
}

SvgPicture::SvgPicture(double width, double height, absl::string_view alternative)
    : svg_(absl::StrCat("<svg viewBox=\"0 0 ", Pixels(width), " ", Pixels(height), "\" width=\"",
                        Pixels(width), "\" height=\"", Pixels(height), "\" role=\"img\"",
                        HtmlAttribute("aria-label", alternative), ">")) {}

void SvgPicture::Path(absl::string_view css_class, absl::string_view data) {
  if (data.empty()) return;
  absl::StrAppend(&svg_, "<path class=\"", css_class, "\" d=\"", data, "\"/>");
}

void SvgPicture::Text(absl::string_view css_class, const PlacedText& text) {
  TextWithStrongStart(css_class, text, 0);
}

void SvgPicture::TextWithStrongStart(absl::string_view css_class, const PlacedText& text,
                                     std::size_t strong) {
  const absl::string_view words = text.text;
  absl::StrAppend(&svg_, "<text class=\"", css_class, "\" x=\"", Pixels(text.left), "\" y=\"",
                  Pixels(text.baseline), "\">");
  if (strong > 0) {
    absl::StrAppend(&svg_, "<tspan class=\"b\">", HtmlText(words.substr(0, strong)), "</tspan>");
  }
  absl::StrAppend(&svg_, HtmlText(words.substr(std::min(strong, words.size()))), "</text>");
}

std::string SvgPicture::Take() && { return std::move(svg_) + "</svg>"; }

}  // namespace claimcheck
