// SPDX-License-Identifier: Apache-2.0
#include "reports/plot_layout.h"

#include <algorithm>
#include <array>

#include "absl/strings/str_cat.h"
#include "reports/visible.h"

namespace claimcheck {
namespace {

constexpr double kRowHeight = 32;
constexpr double kAscent = 11;  // of a line of text, above its baseline
constexpr double kDescent = 3;  // below it
constexpr double kTop = 2;
constexpr double kAxisGap = 4;
constexpr double kTickLine = 17;
constexpr double kNoteLine = 16;
constexpr double kBottom = 5;
constexpr double kPointGap = 3;  // between a point and its name

Box BoxOf(const LabelledPoint& point) {
  return {point.x - kPointRadius, point.y - kPointRadius, 2 * kPointRadius, 2 * kPointRadius};
}

bool IsInside(const Box& box, double width, double height) {
  return box.left >= 0 && box.top >= 0 && box.left + box.width <= width &&
         box.top + box.height <= height;
}

// The four places around a point where its name may stand, best first.
std::array<PlacedText, 4> PlacesAround(const LabelledPoint& point) {
  const double width = TextWidth(point.label);
  const double reach = kPointRadius + kPointGap;
  const double middle = point.y + (kAscent - kDescent) / 2;
  return {{{point.label, point.x + reach, middle},
           {point.label, point.x - reach - width, middle},
           {point.label, point.x - width / 2, point.y - reach - kDescent},
           {point.label, point.x - width / 2, point.y + reach + kAscent}}};
}

}  // namespace

bool Overlap(const Box& a, const Box& b) {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height &&
         b.top < a.top + a.height;
}

Box BoxOf(const PlacedText& text) {
  return {text.left, text.baseline - kAscent, TextWidth(text.text), kAscent + kDescent};
}

std::string FitText(const std::string& text, double width) {
  if (TextWidth(text) <= width) return text;
  double room = width - TextWidth("…");
  std::string fitting;
  for (std::size_t at = 0; at < text.size();) {
    const VisibleCharacter character = VisibleAt(text, at);
    room -= TextWidth(character.shown);
    if (room < 0) break;
    fitting += character.shown;
    at += character.bytes;
  }
  return absl::StrCat(fitting, "…");
}

RowLayout LayoutRows(const std::vector<std::string>& labels, const std::vector<double>& starts,
                     std::size_t notes) {
  RowLayout layout;
  double top = kTop;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const std::string text = FitText(labels[i], layout.width);
    const double left = std::clamp(starts[i], 0.0, std::max(0.0, layout.width - TextWidth(text)));
    layout.labels.push_back({.text = text, .left = left, .baseline = top + kAscent});
    layout.mark_y.push_back(top + kAscent + kDescent + kMarkHeight / 2 + 1);
    top += kRowHeight;
  }
  layout.axis_y = top + kAxisGap;
  layout.tick_baseline = layout.axis_y + kTickLine;
  layout.height = layout.tick_baseline + kBottom + kNoteLine * static_cast<double>(notes);
  return layout;
}

std::vector<PlacedText> LayoutTicks(const std::vector<Tick>& ticks, double baseline) {
  std::vector<PlacedText> placed;
  for (const Tick& tick : ticks) {
    placed.push_back({.text = tick.label,
                      .left = TextLeft(tick.at, TextWidth(tick.label), kPlotWidth),
                      .baseline = baseline});
  }
  return placed;
}

std::vector<std::optional<PlacedText>> LayoutLabels(const std::vector<LabelledPoint>& points,
                                                    double width, double height) {
  std::vector<Box> taken;
  for (const LabelledPoint& point : points) taken.push_back(BoxOf(point));
  std::vector<std::optional<PlacedText>> placed(points.size());
  for (std::size_t i = 0; i < points.size(); ++i) {
    for (const PlacedText& place : PlacesAround(points[i])) {
      const Box box = BoxOf(place);
      const bool is_free = IsInside(box, width, height) &&
                           std::none_of(taken.begin(), taken.end(),
                                        [&box](const Box& other) { return Overlap(box, other); });
      if (!is_free) continue;
      placed[i] = place;
      taken.push_back(box);
      break;
    }
  }
  return placed;
}

}  // namespace claimcheck
