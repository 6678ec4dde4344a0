// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/date_offset.h"

#include <cstdlib>

#include "absl/strings/str_cat.h"
#include "claims/value/calendar_period.h"
#include "claims/value/edtf.h"

namespace claimcheck {
namespace {

// Further than this from any date lies no other that news tells.
constexpr int kFarthest = 5000;

int HalfUnitDays(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::kWeek:
    case TimeUnit::kFortnight:
      return 3;
    case TimeUnit::kMonth:
      return 15;
    case TimeUnit::kQuarter:
      return 45;
    case TimeUnit::kYear:
      return 182;
    case TimeUnit::kDecade:
      return 1826;
    default:
      return 0;
  }
}

int MonthsIn(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::kMonth:
      return 1;
    case TimeUnit::kQuarter:
      return 3;
    case TimeUnit::kYear:
      return 12;
    case TimeUnit::kDecade:
      return 120;
    default:
      return 0;
  }
}

int DaysIn(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::kDay:
      return 1;
    case TimeUnit::kWeek:
    case TimeUnit::kWeekend:
      return 7;
    case TimeUnit::kFortnight:
      return 14;
    default:
      return 0;
  }
}

// "The week after the vote": the seven days after it, or the calendar's next week.
std::optional<DateInterval> PeriodBeside(const DateInterval& from, int amount, Granularity unit) {
  if (!from.first || !from.last) return std::nullopt;
  const absl::CivilDay edge = amount > 0 ? *from.last : *from.first;
  const std::optional<CalendarPeriod> period = Shift(PeriodOf(unit, edge), amount > 0 ? 1 : -1);
  if (!period) return std::nullopt;
  const DateInterval days = IntervalOf(*period);
  return amount > 0 ? DateInterval{.first = edge + 1, .last = days.last}
                    : DateInterval{.first = days.first, .last = edge - 1};
}

bool IsShorterThanDay(TimeUnit unit) { return unit < TimeUnit::kDay; }

}  // namespace

std::optional<DateInterval> DaysApart(const DateInterval& from, int amount, TimeUnit unit) {
  if (!from.first || !from.last || std::abs(amount) > kFarthest) return std::nullopt;
  if (IsShorterThanDay(unit)) {
    return DateInterval{.first = *from.first - (amount < 0 ? 1 : 0),
                        .last = *from.last + (amount > 0 ? 1 : 0)};
  }
  const int months = MonthsIn(unit), days = DaysIn(unit);
  if (months == 0 && days == 0) return std::nullopt;
  const auto moved = [&](absl::CivilDay day) {
    return months > 0 ? AddMonths(day, months * amount) : day + days * amount;
  };
  const int half = HalfUnitDays(unit);
  const DateInterval apart{.first = moved(*from.first) - half, .last = moved(*from.last) + half};
  if (apart.first->year() < 1 || apart.last->year() > 9999) return std::nullopt;
  return apart;
}

std::optional<DateInterval> DaysOf(const DateOffset& offset, const DateInterval& anchor,
                                   Granularity granularity) {
  const TimeUnit unit = TimeUnitNamed(offset.unit);
  const Granularity needed = GranularityOf(unit).value_or(Granularity::kDay);
  if (offset.amount == 0 || granularity > needed) return std::nullopt;
  if (offset.whole && needed > Granularity::kDay)
    return PeriodBeside(anchor, offset.amount, needed);
  return DaysApart(anchor, offset.amount, unit);
}

void SetDaysOfOffset(const DateInterval& days, DateAnchor anchor, TimeExpression& expression) {
  // "more than four months before the vote" is no day or span of days.
  if (!expression.mod.empty() && expression.mod != "APPROX") return;
  expression.type = TimexType::kDate;
  expression.interval = days;
  expression.anchor = anchor;
  expression.granularity = Granularity::kDay;
  expression.timex = IsoDay(*days.first);
  if (*days.first != *days.last) {
    absl::StrAppend(&expression.timex, "/", IsoDay(*days.last));
    expression.mod = "APPROX";
  }
  expression.edtf = EdtfOf(days, days.first == days.last ? FuzzyEnds::kNone : FuzzyEnds::kBoth);
}

}  // namespace claimcheck
