// SPDX-License-Identifier: Apache-2.0
#include "reports/evolution.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claims/claim/value_text.h"
#include "reports/finding_view.h"
#include "reports/number_mark.h"
#include "reports/plot_layout.h"
#include "reports/svg.h"

namespace claimcheck {
namespace {

constexpr double kLeft = 52;  // room for the words of the upright axis
constexpr double kRight = 10;
constexpr double kTop = 10;
constexpr double kPlotHeight = 130;
constexpr double kHeight = kTop + kPlotHeight + 26;
constexpr double kRoom = 14;  // within the frame, for names of points at its edges

// A figure on the day it was told.
struct Told {
  absl::CivilDay day;
  double value = 0;
  std::size_t position = 0;
  bool goes_up = false;    // a lower bound
  bool goes_down = false;  // an upper one
  friend auto operator<=>(const Told& a, const Told& b) {
    return std::tie(a.day, a.value, a.position) <=> std::tie(b.day, b.value, b.position);
  }
  friend bool operator==(const Told&, const Told&) = default;
};

bool IsCount(const CheckResult& result, const Finding& finding) {
  return std::any_of(finding.positions.begin(), finding.positions.end(),
                     [&](const Position& position) {
                       if (position.claims.empty()) return false;
                       const About& about = result.claim(position.claims.front()).about;
                       return about.role == ClaimRole::kCount && about.from_frame;
                     });
}

// What was told, by day; the same figure on the same day once.
std::set<Told> ToldOf(const CheckResult& result, const Finding& finding) {
  std::set<Told> told;
  for (const NumberMark& mark : NumberMarks(result, finding)) {
    for (const std::size_t article : ArticlesOf(result, finding.positions[mark.position])) {
      const Published& published = result.articles[article].published;
      if (!published.date) continue;
      told.insert({.day = *published.date,
                   .value = Middle(mark),
                   .position = mark.position,
                   .goes_up = !mark.high,
                   .goes_down = !mark.low});
    }
  }
  return told;
}

struct Axes {
  PlotScale days;
  PlotScale values;
  double X(const Told& told) const { return kLeft + days.At(PixelValue(told.day)); }
  double Y(double value) const { return kTop + kPlotHeight - values.At(value); }
};

Axes AxesOf(const std::set<Told>& told) {
  std::vector<double> days, values;
  for (const Told& one : told) {
    days.push_back(PixelValue(one.day));
    values.push_back(one.value);
  }
  return {.days = PlotScale(days, kPlotWidth - kLeft - kRight - kRoom),
          .values = PlotScale(values, kPlotHeight)};
}

// Ticks of the upright axis are as far apart as lines of text, not as wide words.
void DrawValues(const Axes& axes, SvgPicture& picture) {
  std::string grid;
  double above = kHeight;
  for (const Tick& tick : NumberTicks(axes.values)) {
    const double y = kTop + kPlotHeight - tick.at;
    if (above - y < 15) continue;
    above = y;
    absl::StrAppend(&grid, HorizontalLine(kLeft, kPlotWidth, y));
    picture.Text("k", {.text = FitText(tick.label, kLeft - 6), .left = 0, .baseline = y + 4});
  }
  picture.Path("grid", grid);
}

void DrawDays(const Axes& axes, SvgPicture& picture) {
  const double y = kTop + kPlotHeight;
  std::string lines = HorizontalLine(kLeft, kPlotWidth, y);
  std::vector<Tick> ticks = DateTicks(axes.days);
  for (Tick& tick : ticks) {
    tick.at += kLeft;
    lines += VerticalLine(tick.at, y, y + 4);
  }
  picture.Path("axis", lines);
  for (const PlacedText& text : LayoutTicks(ticks, y + 18)) picture.Text("k", text);
}

// Joins the figures of one day after the other: the highest of each.
std::string Steps(const std::set<Told>& told, const Axes& axes) {
  std::map<absl::CivilDay, const Told*> highest;
  for (const Told& one : told) highest[one.day] = &one;  // the last of a day is its highest
  std::string path;
  for (const auto& [day, one] : highest) {
    const double x = axes.X(*one), y = axes.Y(one->value);
    absl::StrAppend(&path,
                    path.empty() ? MoveTo(x, y) : absl::StrCat("H", Pixels(x), "V", Pixels(y)));
  }
  return path;
}

std::string Arrow(double x, double y, bool up) {
  const double tip = up ? y - 13 : y + 13, back = up ? tip + 4 : tip - 4;
  return absl::StrCat(VerticalLine(x, up ? y - kPointRadius : y + kPointRadius, tip),
                      MoveTo(x - 3, back), LineTo(x, tip), LineTo(x + 3, back));
}

void DrawPoints(const Finding& finding, const std::set<Told>& told, const Axes& axes,
                SvgPicture& picture) {
  const std::vector<Relation> relations = RelationsOf(finding);
  std::vector<LabelledPoint> points;
  for (const Told& one : told) {
    const double x = axes.X(one), y = axes.Y(one.value);
    const std::string relation(RelationName(relations[one.position]));
    if (one.goes_up || one.goes_down) picture.Path("line " + relation, Arrow(x, y, one.goes_up));
    picture.Path("full " + relation, Circle(x, y, kPointRadius));
    points.push_back({.x = x, .y = y, .label = PositionLetter(one.position)});
  }
  for (const auto& label : LayoutLabels(points, kPlotWidth, kTop + kPlotHeight)) {
    if (label) picture.TextWithStrongStart("t", *label, label->text.size());
  }
}

std::string Alternative(const Finding& finding, const std::set<Told>& told) {
  return absl::StrCat("The figures by the day they were published. ",
                      absl::StrJoin(told, "; ",
                                    [&finding](std::string* out, const Told& one) {
                                      absl::StrAppend(out, DayInWords(one.day), ": ",
                                                      PositionLetter(one.position), " ",
                                                      finding.positions[one.position].value);
                                    }),
                      ".");
}

}  // namespace

std::string Evolution(const CheckResult& result, const Finding& finding) {
  if (finding.kind != ClaimKind::kQuantity || !IsCount(result, finding)) return "";
  const std::set<Told> told = ToldOf(result, finding);
  if (told.size() < 2 || told.begin()->day == told.rbegin()->day) return "";
  const Axes axes = AxesOf(told);
  SvgPicture picture(kPlotWidth, kHeight, Alternative(finding, told));
  DrawValues(axes, picture);
  DrawDays(axes, picture);
  picture.Path("steps", Steps(told, axes));
  DrawPoints(finding, told, axes, picture);
  return std::move(picture).Take();
}

}  // namespace claimcheck
