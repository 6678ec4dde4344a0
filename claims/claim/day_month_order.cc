// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/day_month_order.h"

#include <algorithm>
#include <cstdlib>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"

namespace claimcheck {
namespace {

// News of a day is about the days around it: a reading this near to publication, beside one that
// lies further off than kFarDays, is the one meant.
constexpr absl::civil_diff_t kNearDays = 31;
constexpr absl::civil_diff_t kFarDays = 62;
// "Update (1/3/17)" on 3 January: the day itself or the one beside it, and the other weeks away.
constexpr absl::civil_diff_t kSameDays = 1;
constexpr absl::civil_diff_t kOtherDays = 14;

// Whether a reading `near` days from publication is meant, and not the one `far` days from it.
bool IsMeant(absl::civil_diff_t near, absl::civil_diff_t far) {
  return (near <= kNearDays && far > kFarDays) || (near <= kSameDays && far > kOtherDays);
}

absl::civil_diff_t DaysBetween(absl::CivilDay a, absl::CivilDay b) { return std::abs(a - b); }

DayMonthOrder OrderNearPublication(const TimeExpression& date, absl::CivilDay published) {
  if (!date.either_order || !date.interval.first) return DayMonthOrder::kUnknown;
  const auto day_first = DaysBetween(*date.interval.first, published);
  const auto month_first = DaysBetween(*date.alternatives.back().interval.first, published);
  if (IsMeant(day_first, month_first)) return DayMonthOrder::kDayFirst;
  if (IsMeant(month_first, day_first)) return DayMonthOrder::kMonthFirst;
  return DayMonthOrder::kUnknown;
}

// "May 12" or "12 May": a day beside a month in letters.
DayMonthOrder OrderInWords(absl::string_view written, const TimeExpression& date) {
  if (date.type == TimexType::kDuration || date.granularity != Granularity::kDay) {
    return DayMonthOrder::kUnknown;
  }
  const std::size_t digit = written.find_first_of("0123456789");
  const bool letters = std::any_of(written.begin(), written.end(),
                                   [](unsigned char c) { return absl::ascii_isalpha(c); });
  if (digit == absl::string_view::npos || !letters) return DayMonthOrder::kUnknown;
  // A weekday before the date stands apart by its comma.
  const std::size_t comma = written.find(',');
  const std::size_t begin = comma < digit ? comma + 1 : 0;
  const absl::string_view date_words = absl::StripLeadingAsciiWhitespace(written.substr(begin));
  if (date_words.empty()) return DayMonthOrder::kUnknown;
  return absl::ascii_isdigit(static_cast<unsigned char>(date_words.front()))
             ? DayMonthOrder::kDayFirst
             : DayMonthOrder::kMonthFirst;
}

// The country of a BCP 47 tag: "US" of "en-US"; empty when it names none.
absl::string_view Region(absl::string_view language) {
  const std::size_t dash = language.find_last_of("-_");
  if (dash == absl::string_view::npos || language.size() - dash != 3) return "";
  return language.substr(dash + 1);
}

}  // namespace

DayMonthOrder OrderOf(absl::string_view written, const TimeExpression& date) {
  const bool numeric = written.find_first_not_of("0123456789/.-") == absl::string_view::npos;
  const std::size_t mark = written.find_first_of("/.-");
  if (!numeric || mark == absl::string_view::npos || mark > 2) return DayMonthOrder::kUnknown;
  if (!date.alternatives.empty() || !date.interval.first) return DayMonthOrder::kUnknown;
  int first = 0;
  if (!absl::SimpleAtoi(written.substr(0, mark), &first)) return DayMonthOrder::kUnknown;
  const absl::CivilDay day = *date.interval.first;
  if (first == day.day() && first == day.month()) return DayMonthOrder::kUnknown;
  return first == day.day() ? DayMonthOrder::kDayFirst : DayMonthOrder::kMonthFirst;
}

DayMonthChoice OrderInArticle(absl::string_view text, const std::vector<TimeExpression>& times,
                              const Published& published) {
  for (const TimeExpression& date : times) {
    const DayMonthOrder order = OrderOf(Slice(text, date.span), date);
    if (order != DayMonthOrder::kUnknown) return {order, OrderSource::kArticle};
  }
  if (published.order != DayMonthOrder::kUnknown) {
    return {published.order, OrderSource::kPublished};
  }
  if (!published.date || !published.alternatives.empty()) return {};
  for (const TimeExpression& date : times) {
    const DayMonthOrder order = OrderNearPublication(date, *published.date);
    if (order != DayMonthOrder::kUnknown) return {order, OrderSource::kPublished};
  }
  return {};
}

DayMonthOrder OrderByHabit(const Document& document, const std::vector<TimeExpression>& times) {
  const absl::string_view region = Region(document.language);
  if (!region.empty()) {
    // CLDR 42: of the regions that write English only the United States and what belongs to it put
    // the month first in short dates.
    for (absl::string_view month_first : {"US", "PR", "GU", "VI", "AS", "MP", "UM", "PH"}) {
      if (absl::EqualsIgnoreCase(region, month_first)) return DayMonthOrder::kMonthFirst;
    }
    return DayMonthOrder::kDayFirst;
  }
  DayMonthOrder habit = DayMonthOrder::kUnknown;
  for (const TimeExpression& date : times) {
    const DayMonthOrder order = OrderInWords(Slice(document.text, date.span), date);
    if (order == DayMonthOrder::kUnknown) continue;
    if (habit != DayMonthOrder::kUnknown && habit != order) return DayMonthOrder::kUnknown;
    habit = order;
  }
  return habit;
}

}  // namespace claimcheck
