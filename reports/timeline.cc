// SPDX-License-Identifier: Apache-2.0
#include "reports/timeline.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claims/claim/value_text.h"
#include "reports/finding_view.h"
#include "reports/plot_rows.h"
#include "reports/svg.h"

namespace claimcheck {
namespace {

constexpr double kInset = 5;
constexpr double kHalfHeight = 5;  // of a bar
constexpr double kLeastBar = 9;    // pixels; what is shorter is a diamond
constexpr double kTaper = 0.35;    // of a bar, that a vague end takes
constexpr double kNearSpans = 3;   // times the range of the dates, for publication dates

// The days of a position, on the axis.
struct DateMark {
  std::size_t position = 0;
  std::optional<double> first;
  std::optional<double> last;
  bool vague_first = false;
  bool vague_last = false;
};

// Words such as "early" leave the inner end vague, "about" both.
void SetVague(const std::string& mod, DateMark& mark) {
  mark.vague_first = mod == "END" || mod == "MID" || mod == "APPROX" || mod == "LATE";
  mark.vague_last = mod == "START" || mod == "MID" || mod == "APPROX" || mod == "EARLY";
}

std::optional<DateMark> MarkOf(const Claim& claim) {
  if (!claim.date) return std::nullopt;
  const TimeExpression& time = *claim.date;
  if (!time.interval.first && !time.interval.last) return std::nullopt;
  DateMark mark;
  if (time.interval.first) mark.first = PixelValue(*time.interval.first) - 0.5;
  if (time.interval.last) mark.last = PixelValue(*time.interval.last) + 0.5;
  if (time.minute_of_day && time.interval.first && time.interval.first == time.interval.last) {
    mark.first = mark.last = *mark.first + *time.minute_of_day / 1440.0;
  }
  SetVague(time.mod, mark);
  return mark;
}

double Earliest(const DateMark& mark) { return mark.first ? *mark.first : *mark.last; }

std::vector<DateMark> MarksOf(const CheckResult& result, const Finding& finding) {
  std::vector<DateMark> marks;
  for (std::size_t i = 0; i < finding.positions.size(); ++i) {
    if (finding.positions[i].claims.empty()) continue;
    std::optional<DateMark> mark = MarkOf(result.claim(finding.positions[i].claims.front()));
    if (!mark) continue;
    mark->position = i;
    marks.push_back(*mark);
  }
  std::stable_sort(marks.begin(), marks.end(),
                   [](const DateMark& a, const DateMark& b) { return Earliest(a) < Earliest(b); });
  return marks;
}

// The days on which the finding's articles appeared.
std::set<absl::CivilDay> PublicationDays(const CheckResult& result, const Finding& finding) {
  std::set<absl::CivilDay> days;
  for (const Position& position : finding.positions) {
    for (const std::size_t article : ArticlesOf(result, position)) {
      const Published& published = result.articles[article].published;
      if (published.date) days.insert(*published.date);
    }
  }
  return days;
}

std::vector<double> ValuesOf(const std::vector<DateMark>& marks) {
  std::vector<double> values;
  for (const DateMark& mark : marks) {
    if (mark.first) values.push_back(*mark.first);
    if (mark.last) values.push_back(*mark.last);
  }
  return values;
}

// `values` with those publication days, unless that would squeeze them.
bool AddPublished(const std::set<absl::CivilDay>& days, std::vector<double>& values) {
  std::vector<double> all = values;
  for (const absl::CivilDay day : days) all.push_back(PixelValue(day));
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  const auto [all_low, all_high] = std::minmax_element(all.begin(), all.end());
  const bool is_near = *all_high - *all_low <= kNearSpans * std::max(*high - *low, 1.0);
  if (is_near) values = std::move(all);
  return is_near && !days.empty();
}

// "▼ published 11 May 2015"; where the axis does not reach so far, that.
std::string PublishedWords(const std::set<absl::CivilDay>& days, bool on_axis,
                           const PlotScale& scale) {
  constexpr std::size_t kMostNamed = 2;
  if (days.empty()) return "";
  const std::string first = DayInWords(*days.begin()), last = DayInWords(*days.rbegin());
  const std::string words =
      days.size() == 1 ? first
                       : absl::StrCat(first, days.size() <= kMostNamed ? " and " : " to ", last);
  if (on_axis) return absl::StrCat("▼ published ", words);
  const bool is_later = PixelValue(*days.begin()) > scale.high();
  return absl::StrCat("Published ", words, is_later ? ", to the right of this" : ", off this axis");
}

// A bar from `left` to `right`, each end blunt or tapered.
std::string Bar(double left, double right, double y, bool taper_left, bool taper_right) {
  const double taper = (right - left) * kTaper;
  const double inner_left = taper_left ? left + taper : left;
  const double inner_right = taper_right ? right - taper : right;
  return absl::StrCat(
      MoveTo(left, taper_left ? y : y - kHalfHeight), LineTo(inner_left, y - kHalfHeight),
      LineTo(inner_right, y - kHalfHeight), LineTo(right, taper_right ? y : y - kHalfHeight),
      LineTo(right, taper_right ? y : y + kHalfHeight), LineTo(inner_right, y + kHalfHeight),
      LineTo(inner_left, y + kHalfHeight), LineTo(left, taper_left ? y : y + kHalfHeight), "z");
}

std::string Diamond(double x, double y) {
  return absl::StrCat(MoveTo(x, y - 6), LineTo(x + 6, y), LineTo(x, y + 6), LineTo(x - 6, y), "z");
}

void DrawMark(const DateMark& mark, absl::string_view relation, double y, const PlotScale& scale,
              SvgPicture& picture) {
  const double left = kInset + (mark.first ? scale.At(*mark.first) : 0);
  const double right = kInset + (mark.last ? scale.At(*mark.last) : scale.width());
  if (!mark.first || !mark.last) {
    const double from = mark.first ? left : right;
    const double to = mark.first ? kPlotWidth - 1 : 1;
    picture.Path(absl::StrCat("line ", relation),
                 absl::StrCat(VerticalLine(from, y - 5, y + 5), HorizontalLine(from, to, y),
                              ArrowHead(to, y, mark.first.has_value())));
  } else if (right - left < kLeastBar) {
    picture.Path(absl::StrCat("full ", relation), Diamond((left + right) / 2, y));
  } else {
    picture.Path(absl::StrCat("full ", relation),
                 Bar(left, right, y, mark.vague_first, mark.vague_last));
  }
}

void DrawPublished(const std::set<absl::CivilDay>& days, const PlotScale& scale,
                   const RowLayout& layout, SvgPicture& picture) {
  std::string marks;
  for (const absl::CivilDay day : days) {
    const double x = kInset + scale.At(PixelValue(day));
    absl::StrAppend(&marks, MoveTo(x, layout.axis_y - 1), LineTo(x + 4, layout.axis_y - 8),
                    LineTo(x - 4, layout.axis_y - 8), "z");
  }
  picture.Path("published", marks);
}

std::string EndsInWords(const DateMark& mark) {
  if (!mark.first || !mark.last) return " (open)";
  return mark.vague_first || mark.vague_last ? " (vague)" : "";
}

std::string Alternative(const CheckResult& result, const Finding& finding,
                        const std::vector<DateMark>& marks, const std::string& published) {
  const std::string rows = absl::StrJoin(marks, "; ", [&](std::string* out, const DateMark& mark) {
    absl::StrAppend(out, RowWords(result, finding, mark.position), EndsInWords(mark));
  });
  return absl::StrCat("Timeline, earliest first. ", rows, ". ", published);
}

}  // namespace

std::string Timeline(const CheckResult& result, const Finding& finding) {
  const std::vector<DateMark> marks = MarksOf(result, finding);
  if (marks.size() < 2) return "";
  const std::set<absl::CivilDay> days = PublicationDays(result, finding);
  std::vector<double> values = ValuesOf(marks);
  const bool shows_published = AddPublished(days, values);
  const PlotScale scale(values, kPlotWidth - 2 * kInset);
  std::vector<std::string> labels;
  std::vector<double> starts;
  for (const DateMark& mark : marks) {
    labels.push_back(RowLabel(result, finding, mark.position));
    starts.push_back(mark.first ? kInset + scale.At(*mark.first) : 0);
  }
  const std::string published = PublishedWords(days, shows_published, scale);
  const RowLayout layout = LayoutRows(labels, starts, published.empty() ? 0 : 1);
  SvgPicture picture(layout.width, layout.height, Alternative(result, finding, marks, published));
  DrawAxis(DateTicks(scale), kInset, layout, picture);
  const std::vector<Relation> relations = RelationsOf(finding);
  for (std::size_t i = 0; i < marks.size(); ++i) {
    DrawRowLabel(layout.labels[i], marks[i].position, picture);
    DrawMark(marks[i], RelationName(relations[marks[i].position]), layout.mark_y[i], scale,
             picture);
  }
  if (shows_published) DrawPublished(days, scale, layout, picture);
  if (!published.empty()) {
    picture.Text(
        "k", {.text = FitText(published, layout.width), .left = 0, .baseline = layout.height - 4});
  }
  return std::move(picture).Take();
}

}  // namespace claimcheck
