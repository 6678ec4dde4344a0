// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/published.h"

#include <algorithm>
#include <cstdlib>

#include "absl/strings/str_cat.h"
#include "claims/claim/day_month_order.h"
#include "claims/text/tokenize.h"

namespace claimcheck {
namespace {

// Where a hint ranks among the evidence; the lower the better.
int Rank(DateHint::Source source) {
  switch (source) {
    case DateHint::Source::kDateLine:
      return 0;
    case DateHint::Source::kDateline:
      return 1;
    case DateHint::Source::kMetadata:
      return 2;
    case DateHint::Source::kFooter:
      return 3;
  }
  return 4;
}

PublishedFrom FromOf(DateHint::Source source) {
  switch (source) {
    case DateHint::Source::kMetadata:
      return PublishedFrom::kMetadata;
    case DateHint::Source::kDateline:
      return PublishedFrom::kDateline;
    default:
      return PublishedFrom::kText;
  }
}

// A hint with the dates that it may mean.
struct Evidence {
  const DateHint* hint = nullptr;
  std::vector<PossibleDate> dates;
};

std::vector<Evidence> ReadHints(const Document& document) {
  std::vector<Evidence> evidence;
  for (const DateHint& hint : document.date_hints) {
    std::vector<PossibleDate> dates = ReadFullDates(hint.text);
    if (!dates.empty()) evidence.push_back({&hint, std::move(dates)});
  }
  std::stable_sort(evidence.begin(), evidence.end(), [](const Evidence& a, const Evidence& b) {
    return Rank(a.hint->source) < Rank(b.hint->source);
  });
  return evidence;
}

bool IsLeftOut(const Document& document, Span span) {
  return std::any_of(document.blocks.begin(), document.blocks.end(), [span](const Block& block) {
    return block.kind == BlockKind::kLeftOut && Overlaps(block.span, span);
  });
}

// The dates that the article itself mentions, but for `hint`.
std::vector<TimeExpression> MentionedDates(const Document& document, const DateHint& hint) {
  std::vector<TimeExpression> dates;
  for (TimeExpression& date : ReadTimeExpressions(Tokenize(document.text, IsTimeWord), {})) {
    const bool is_hint = hint.span && Overlaps(*hint.span, date.span);
    if (date.type != TimexType::kDate || is_hint || IsLeftOut(document, date.span)) continue;
    dates.push_back(std::move(date));
  }
  return dates;
}

// Moves `chosen` to the front and says why.
void Prefer(std::size_t chosen, absl::string_view why, Published& published) {
  if (chosen > 0) {
    std::swap(*published.date, published.alternatives[chosen - 1]);
  }
  published.note = std::string(why);
  published.order = chosen == 0 ? DayMonthOrder::kDayFirst : DayMonthOrder::kMonthFirst;
}

std::string NumericDateWhy(const Document& document, const TimeExpression& date,
                           DayMonthOrder order) {
  return absl::StrCat(order == DayMonthOrder::kDayFirst ? "day first" : "month first",
                      ", as the article's ", Slice(document.text, date.span), " is");
}

// The latest day that a date in words names, with its place: "April 2015".
const TimeExpression* LatestNamed(const std::vector<TimeExpression>& dates) {
  const TimeExpression* latest = nullptr;
  for (const TimeExpression& date : dates) {
    const bool fine =
        date.granularity <= Granularity::kMonth && date.interval.first && date.alternatives.empty();
    if (fine && (latest == nullptr || *latest->interval.first < *date.interval.first)) {
      latest = &date;
    }
  }
  return latest;
}

absl::civil_diff_t DaysAfter(absl::CivilDay day, const DateInterval& named) {
  const absl::civil_diff_t days = day - *named.first;
  // A date before what the article mentions is possible only when that lies ahead of it.
  return days >= 0 ? days : -3 * days;
}

// Orders the readings of an ambiguous numeric date; see the header for the evidence.
void Decide(const Document& document, const Evidence& chosen, const std::vector<Evidence>& all,
            DayMonthOrder habit, Published& published) {
  const absl::CivilDay day_first = chosen.dates[0].day, month_first = chosen.dates[1].day;
  const std::vector<TimeExpression> dates = MentionedDates(document, *chosen.hint);
  for (const TimeExpression& date : dates) {
    const DayMonthOrder order = OrderOf(Slice(document.text, date.span), date);
    if (order == DayMonthOrder::kUnknown) continue;
    return Prefer(order == DayMonthOrder::kDayFirst ? 0 : 1, NumericDateWhy(document, date, order),
                  published);
  }
  for (const Evidence& other : all) {
    if (other.hint->source != DateHint::Source::kMetadata || other.dates.size() != 1) continue;
    for (std::size_t i = 0; i < 2; ++i) {
      if (std::abs(chosen.dates[i].day - other.dates[0].day) > 2) continue;
      return Prefer(i,
                    absl::StrCat(chosen.dates[i].why, ": the file's own date is ",
                                 IsoDay(other.dates[0].day)),
                    published);
    }
  }
  if (habit != DayMonthOrder::kUnknown) {
    const std::size_t i = habit == DayMonthOrder::kDayFirst ? 0 : 1;
    return Prefer(i, absl::StrCat(chosen.dates[i].why, ", as its outlet writes"), published);
  }
  if (const TimeExpression* latest = LatestNamed(dates)) {
    const auto a = DaysAfter(day_first, latest->interval);
    const auto b = DaysAfter(month_first, latest->interval);
    const std::size_t nearer = a <= b ? 0 : 1;
    return Prefer(nearer,
                  absl::StrCat(chosen.dates[nearer].why, ": the other reading, ",
                               IsoDay(chosen.dates[1 - nearer].day),
                               ", lies further from the latest date that the article mentions, ",
                               Slice(document.text, latest->span)),
                  published);
  }
  published.note = "day first, as most of the world writes; the article does not decide";
}

// Whether the option names one of the readings of an ambiguous numeric date, which then is taken.
bool DecideByOption(const Evidence& chosen, std::optional<absl::CivilDay> from_option,
                    Published& published) {
  for (std::size_t i = 0; from_option && i < 2; ++i) {
    if (chosen.dates[i].day != *from_option) continue;
    Prefer(i, absl::StrCat(chosen.dates[i].why, ": --published says so"), published);
    return true;
  }
  return false;
}

// What the file says when the text's own line was believed instead.
void NoteOtherMetadata(const std::vector<Evidence>& all, Published& published) {
  for (const Evidence& other : all) {
    if (other.hint->source != DateHint::Source::kMetadata) continue;
    const absl::CivilDay day = other.dates[0].day;
    if (std::abs(day - *published.date) <= 1 || !published.note.empty()) continue;
    published.note = absl::StrCat("the file says ", IsoDay(day), "; the text's own line counts");
  }
}

// The day of that month and day nearest to `day`; 29 February only in years that have one.
std::optional<absl::CivilDay> NearestInYear(absl::CivilDay told, absl::CivilDay day) {
  std::optional<absl::CivilDay> nearest;
  for (const absl::civil_year_t year : {day.year() - 1, day.year(), day.year() + 1}) {
    const absl::CivilDay candidate(year, told.month(), told.day());
    if (candidate.month() != told.month()) continue;
    if (!nearest || std::abs(candidate - day) < std::abs(*nearest - day)) nearest = candidate;
  }
  return nearest;
}

}  // namespace

std::optional<absl::CivilDay> DatelineDayNear(const Document& document, absl::CivilDay day) {
  constexpr absl::civil_diff_t kMostDays = 61;
  DateContext context;
  context.published = day;
  for (const DateHint& hint : document.date_hints) {
    if (hint.source != DateHint::Source::kDateline && hint.source != DateHint::Source::kDateLine) {
      continue;
    }
    for (const TimeExpression& date :
         ReadTimeExpressions(Tokenize(hint.text, IsTimeWord), context)) {
      const std::optional<absl::CivilDay>& told = date.interval.first;
      const bool is_day = date.type == TimexType::kDate && date.granularity == Granularity::kDay &&
                          told && date.interval.last == told && date.alternatives.empty();
      if (!is_day) continue;
      const std::optional<absl::CivilDay> nearest = NearestInYear(*told, day);
      if (nearest && std::abs(*nearest - day) <= kMostDays) return nearest;
    }
  }
  return std::nullopt;
}

absl::string_view PublishedWithoutDay(const Document& document) {
  const std::vector<DateHint>& hints = document.date_hints;
  const auto said = std::find_if(hints.begin(), hints.end(), [](const DateHint& hint) {
    return hint.source == DateHint::Source::kMetadata;
  });
  if (said == hints.end() || !ReadHints(document).empty()) return {};
  return said->text;
}

absl::string_view PublishedFromName(PublishedFrom from) {
  switch (from) {
    case PublishedFrom::kNone:
      return "none";
    case PublishedFrom::kOption:
      return "option";
    case PublishedFrom::kMetadata:
      return "metadata";
    case PublishedFrom::kDateline:
      return "dateline";
    case PublishedFrom::kText:
      return "text";
    case PublishedFrom::kRelated:
      return "related";
  }
  return "";
}

Published ReadPublished(const Document& document, std::optional<absl::CivilDay> from_option,
                        DayMonthOrder habit) {
  Published published;
  const std::vector<Evidence> all = ReadHints(document);
  if (all.empty()) {
    published.date = from_option;
    if (from_option) published.from = PublishedFrom::kOption;
    return published;
  }
  const Evidence& best = all.front();
  published.date = best.dates[0].day;
  published.from = FromOf(best.hint->source);
  published.span = best.hint->span;
  for (std::size_t i = 1; i < best.dates.size(); ++i) {
    published.alternatives.push_back(best.dates[i].day);
  }
  if (best.dates.size() == 2 && !DecideByOption(best, from_option, published)) {
    Decide(document, best, all, habit, published);
  }
  if (best.hint->source != DateHint::Source::kMetadata) NoteOtherMetadata(all, published);
  return published;
}

}  // namespace claimcheck
