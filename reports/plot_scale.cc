// SPDX-License-Identifier: Apache-2.0
#include "reports/plot_scale.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <functional>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "reports/display_number.h"
#include "reports/visible.h"

namespace claimcheck {
namespace {

constexpr double kLogarithmicFrom = 50;  // times the smallest value
constexpr double kMargin = 0.08;         // of the range, free at either end
constexpr double kSmallest = 1e-60;      // of Decimals that are not 0

// Pixels of characters at the size of pictures, in bold, in the widest of the common system fonts.
constexpr double kNarrow = 5.5;
constexpr double kPlain = 8.8;
constexpr double kCapital = 10.8;
constexpr double kWide = 14;
constexpr double kGap = 10;  // pixels between two labels
constexpr std::size_t kMaxTicks = 7;
constexpr double kHour = 1.0 / 24;

constexpr std::array<absl::string_view, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
const absl::CivilDay kEpoch(1970, 1, 1);

double CharacterWidth(const VisibleCharacter& character) {
  const char c = character.shown.size() == 1 ? character.shown[0] : 'x';
  if (absl::string_view(" .,:;'|!()ijlI").find(c) != absl::string_view::npos) return kNarrow;
  if (absl::string_view("mwMW@%").find(c) != absl::string_view::npos) return kWide;
  if (absl::ascii_isupper(static_cast<unsigned char>(c))) return kCapital;
  return kPlain * character.width;
}

bool LabelsFit(const std::vector<Tick>& ticks, double width) {
  double end = -kGap;
  for (const Tick& tick : ticks) {
    const double text_width = TextWidth(tick.label);
    const double left = TextLeft(tick.at, text_width, width);
    if (left < end + kGap) return false;
    end = left + text_width;
  }
  return ticks.size() <= kMaxTicks;
}

// count × step × 10^exponent, with its words.
Tick NumberTick(const PlotScale& scale, std::int64_t count, std::int64_t step, int exponent) {
  const Decimal value =
      Decimal::FromParts(absl::int128(count) * step, exponent).value_or(Decimal());
  return {.at = scale.At(PixelValue(value)), .label = AxisText(value)};
}

std::vector<Tick> LinearTicks(const PlotScale& scale, std::int64_t step, int exponent) {
  const double size = static_cast<double>(step) * std::pow(10.0, exponent);
  std::vector<Tick> ticks;
  const auto first = static_cast<std::int64_t>(std::ceil(scale.low() / size - 1e-9));
  const auto last = static_cast<std::int64_t>(std::floor(scale.high() / size + 1e-9));
  if (last - first > 20) return std::vector<Tick>(kMaxTicks + 1);  // far too many
  for (std::int64_t count = first; count <= last; ++count) {
    ticks.push_back(NumberTick(scale, count, step, exponent));
  }
  return ticks;
}

// Powers of ten, as many as there is room for.
std::vector<Tick> LogarithmicTicks(const PlotScale& scale) {
  const int first = static_cast<int>(std::ceil(scale.low() - 1e-9));
  const int last = static_cast<int>(std::floor(scale.high() + 1e-9));
  for (int step = 1; step <= 60; ++step) {
    std::vector<Tick> ticks;
    for (int exponent = first; exponent <= last; exponent += step) {
      ticks.push_back(NumberTick(scale, 1, 1, exponent));
    }
    if (LabelsFit(ticks, scale.width())) return ticks;
  }
  return {};
}

std::string MonthLabel(absl::CivilDay day) {
  return absl::StrCat(kMonths[static_cast<std::size_t>(day.month() - 1)], " ", day.year());
}

// The marks of a calendar that lie on the axis: from the one at or before its beginning, each
// `next` of the one before, so far into its day as `hour` says.
std::vector<Tick> CalendarTicks(const PlotScale& scale, absl::CivilDay begin, double hour,
                                const std::function<absl::CivilDay(absl::CivilDay)>& next,
                                const std::function<std::string(absl::CivilDay)>& label) {
  std::vector<Tick> ticks;
  for (absl::CivilDay day = begin; ticks.size() <= kMaxTicks; day = next(day)) {
    const double value = PixelValue(day) - 0.5 + hour * kHour;
    if (value > scale.high()) break;
    if (value >= scale.low()) ticks.push_back({.at = scale.At(value), .label = label(day)});
  }
  return ticks;
}

std::vector<Tick> HourTicks(const PlotScale& scale, int hours) {
  std::vector<Tick> ticks;
  double value = std::ceil(scale.low() / (hours * kHour)) * hours * kHour;
  for (; value <= scale.high() && ticks.size() <= kMaxTicks; value += hours * kHour) {
    const double hour = (value - std::floor(value)) * 24;
    ticks.push_back({.at = scale.At(value),
                     .label = absl::StrFormat("%02d:00", static_cast<int>(std::round(hour)) % 24)});
  }
  return ticks;
}

std::vector<Tick> DayTicks(const PlotScale& scale, absl::CivilDay begin, int days) {
  return CalendarTicks(
      scale, begin, 12, [days](absl::CivilDay day) { return day + days; },
      [](absl::CivilDay day) {
        return absl::StrCat(day.day(), " ", kMonths[static_cast<std::size_t>(day.month() - 1)], " ",
                            day.year());
      });
}

std::vector<Tick> MonthTicks(const PlotScale& scale, absl::CivilDay begin, int months) {
  const int month = (begin.month() - 1) / months * months + 1;
  return CalendarTicks(
      scale, absl::CivilDay(begin.year(), month, 1), 0,
      [months](absl::CivilDay day) { return absl::CivilDay(absl::CivilMonth(day) + months); },
      MonthLabel);
}

std::vector<Tick> YearTicks(const PlotScale& scale, absl::CivilDay begin, int years) {
  return CalendarTicks(
      scale, absl::CivilDay(begin.year() / years * years, 1, 1), 0,
      [years](absl::CivilDay day) { return absl::CivilDay(day.year() + years, 1, 1); },
      [](absl::CivilDay day) { return absl::StrCat(day.year()); });
}

}  // namespace

double TextWidth(absl::string_view text) {
  double width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const VisibleCharacter character = VisibleAt(text, at);
    width += CharacterWidth(character);
    at += character.bytes;
  }
  return width;
}

double TextLeft(double at, double text_width, double width) {
  return std::max(0.0, std::min(at - text_width / 2, width - text_width));
}

double PixelValue(absl::CivilDay day) { return static_cast<double>(day - kEpoch) + 0.5; }

double PlotScale::Log(double value) { return std::log10(std::max(value, kSmallest)); }

PlotScale::PlotScale(const std::vector<double>& values, double width, bool from_zero)
    : width_(width) {
  if (values.empty()) return;
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  logarithmic_ = *low > 0 && *high > kLogarithmicFrom * *low;
  low_ = Position(*low);
  high_ = Position(*high);
  if (from_zero && !logarithmic_) low_ = std::min(low_, 0.0), high_ = std::max(high_, 0.0);
  double range = high_ - low_;
  if (range <= 0) range = std::max(std::abs(low_) * 0.2, 1.0);
  const double margin = range * kMargin;
  if (!(from_zero && low_ == 0)) low_ -= margin;
  high_ += margin;
}

double PlotScale::At(double value) const {
  const double share = (Position(value) - low_) / (high_ - low_);
  return std::clamp(share, 0.0, 1.0) * width_;
}

std::vector<Tick> NumberTicks(const PlotScale& scale) {
  if (scale.logarithmic()) return LogarithmicTicks(scale);
  const double range = scale.high() - scale.low();
  // Marks that differ in the thirteenth digit are no help.
  if (std::max(std::abs(scale.low()), std::abs(scale.high())) > range * 1e12) return {};
  const int magnitude = static_cast<int>(std::floor(std::log10(range)));
  for (int exponent = magnitude - 1; exponent <= magnitude + 1; ++exponent) {
    for (const int step : {1, 2, 5}) {
      std::vector<Tick> ticks = LinearTicks(scale, step, exponent);
      if (LabelsFit(ticks, scale.width())) return ticks;
    }
  }
  return {};
}

std::vector<Tick> DateTicks(const PlotScale& scale) {
  if (scale.high() - scale.low() < 2) {
    for (const int hours : {1, 3, 6, 12, 24}) {
      std::vector<Tick> ticks = HourTicks(scale, hours);
      if (LabelsFit(ticks, scale.width())) return ticks;
    }
  }
  const absl::CivilDay begin = kEpoch + static_cast<std::int64_t>(std::floor(scale.low()));
  std::vector<std::vector<Tick>> candidates;
  for (const int days : {1, 2, 5, 10}) candidates.push_back(DayTicks(scale, begin, days));
  for (const int months : {1, 2, 3, 6}) candidates.push_back(MonthTicks(scale, begin, months));
  for (const int years : {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000}) {
    candidates.push_back(YearTicks(scale, begin, years));
  }
  for (std::vector<Tick>& ticks : candidates) {
    if (!ticks.empty() && LabelsFit(ticks, scale.width())) return std::move(ticks);
  }
  return {};
}

}  // namespace claimcheck
