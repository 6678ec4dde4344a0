// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_TIME_EXPRESSION_H_
#define CLAIMS_MENTION_TIME_EXPRESSION_H_

#include <optional>
#include <string>
#include <vector>

#include "claims/lexicon/day_hours.h"
#include "claims/mention/quantity.h"
#include "claims/text/token.h"
#include "claims/value/boxed.h"
#include "claims/value/date_interval.h"
#include "claims/value/fiscal_year.h"
#include "claims/value/interval.h"

namespace claimcheck {

// TIMEX3 types (ISO 24617-1; TimeML 1.2.1, section 2.2).
enum class TimexType { kDate, kTime, kDuration, kSet };
absl::string_view TimexTypeName(TimexType type);  // "DATE", …

// Day-first or month-first, for a date in digits alone: 11/05/2015.
enum class DayMonthOrder { kUnknown, kDayFirst, kMonthFirst };

// What told the order, the best evidence first.
enum class OrderSource {
  kNone,
  kOnlyReading,  // the other one cannot be: 23/04/2015
  kArticle,      // another date of the article that reads one way only
  kPublished,    // its publication date
  kConfigured,   // what the settings say of its outlet
  kCompanions,   // an article on the same event
  kOutlet,       // other articles of its outlet
  kHabit,        // of its language, or of its dates in words
};
absl::string_view OrderSourceName(OrderSource source);  // "only-reading", "article", …

struct DayMonthChoice {
  DayMonthOrder order = DayMonthOrder::kUnknown;
  OrderSource source = OrderSource::kNone;
  friend bool operator==(const DayMonthChoice&, const DayMonthChoice&) = default;
};

// What an expression was resolved against.
enum class DateAnchor {
  kExplicit,   // it says all itself: "12 May 2015"
  kPublished,  // the publication date: "on Tuesday", "last April"
  kContext,    // another mention: "two days after the attack", "the following day"
  kRelated,    // a date that came from a companion article
  kNone,       // not resolved: no date to go by, or vague
};
absl::string_view DateAnchorName(DateAnchor anchor);  // "explicit", …

// "-04:00", "Z"; empty when it is not known.
std::string UtcOffsetText(std::optional<int> minutes);

// A second reading that the text allows: 11/05/2015 as 5 November beside 11 May.
struct DateReading {
  std::string timex;
  DateInterval interval;
  std::string why;  // "month first"
  friend bool operator==(const DateReading&, const DateReading&) = default;
};

// A length of time as written.
struct DurationValue {
  Interval amount;               // in `unit`: "more than a year": (1, +inf)
  std::optional<Decimal> value;  // missing for ranges and vague ones
  BoundKind bound = BoundKind::kExact;
  std::string unit;  // "year", "month", "week", "day", "hour", "minute", "second"
  Decimal step = 1;
  friend bool operator==(const DurationValue&, const DurationValue&) = default;
};

// "two days after the attack", "the day after it", "on the eve of the summit": the expression is an
// offset from something else in the sentence.
// Where the anchor is a date itself ("a week before Christmas"), the expression's interval holds
// the days; where it is an event, whoever knows when that was resolves it (date_offset.h).
struct DateOffset {
  int amount = 0;      // negative for before
  std::string unit;    // "day", …
  bool whole = false;  // "the week after the vote", not "a week after" it
  // The days of a date that the anchor's own words tell: "two days after the vote on May 3".
  std::optional<DateInterval> anchor_days;
  Span anchor;                  // "the premier laid a wreath": what follows after/before
  std::size_t first_token = 0;  // of the anchor
  std::size_t last_token = 0;
  friend bool operator==(const DateOffset&, const DateOffset&) = default;
};

// A date, time, duration or set that the text names, resolved as far as it can be.
struct TimeExpression {
  Span span;  // "Tuesday", "early 2014", "two days after": the expression without its preposition
  std::size_t first_token = 0;
  std::size_t last_token = 0;

  TimexType type = TimexType::kDate;
  std::string
      timex;        // TIMEX3 value: "2015-04", "P2D", "PRESENT_REF", "XXXX-WXX-2" when not resolved
  std::string mod;  // TIMEX3 modifier: "START", "MID", "END", "APPROX", "MORE_THAN", "BEFORE", …
  std::string edtf;  // ISO 8601-2; empty when it has no date

  DateInterval interval;  // of dates and times that are resolved
  Granularity granularity = Granularity::kDay;
  std::optional<int> minute_of_day;       // of a clock time, local as written
  bool half_unknown = false;              // "at 7:30", "seven o'clock": a.m. or p.m. is not told
  std::optional<int> utc_offset_minutes;  // when a zone is written: "EDT" -240, "UTC" 0
  const DayHours* hours = nullptr;        // of a part of the day: "early Tuesday", "Tuesday night"
  // The words tell no day, only a time of it ("at 9:20 p.m."): its day is the one told last, or a
  // guess.
  bool day_unsaid = false;
  bool local_said = false;  // "6:52 a.m. local time"
  DateAnchor anchor = DateAnchor::kNone;
  std::vector<DateReading> alternatives;
  bool either_order = false;  // digits alone that read day first or month first, undecided
  DayMonthChoice order;       // of digits alone: how they were read, and what told it
  bool fiscal = false;        // of a fiscal year, see value/fiscal_year.h
  bool vague = false;         // "recently", "now", "the future": never compared
  std::string impossible;     // why no such date exists: "April has 30 days"; else empty

  Boxed<DurationValue> duration;  // of type kDuration, and of sets: their period
  Boxed<DateOffset> offset;

  // Preposition before the expression, folded: "since", "by", "until", "on", "in", "after", …
  std::string preposition;

  friend bool operator==(const TimeExpression&, const TimeExpression&) = default;
};

// What dates are resolved against.
struct DateContext {
  std::optional<absl::CivilDay> published;
  bool published_is_related = false;  // the date came from a companion: anchors say kRelated
  DayMonthChoice order;
  bool southern = false;  // seasons are those of the southern hemisphere
  std::optional<FiscalYear>
      fiscal;  // what "fiscal 2014" means; unknown: some twelve months about it
};

// Reads and resolves every time expression of the text, in its order, spans not overlapping. Only
// sentences whose gate is open are read; context (the date mentioned last) is carried from one
// to the next, paragraph by paragraph.
std::vector<TimeExpression> ReadTimeExpressions(const TokenizedText& text,
                                                const DateContext& context);

// The dates that `text`, a date line, dateline or metadata value, may mean, best first: one for
// "— May 11, 2015" or an ISO date, two for 11/05/2015, none when it holds no full date.
struct PossibleDate {
  absl::CivilDay day;
  std::string why;  // "day first", "month first"; empty when there is one reading
};
std::vector<PossibleDate> ReadFullDates(absl::string_view text);

// Whether the word with this key can be part of a time expression; a gate for Tokenize.
bool IsTimeWord(std::uint64_t key);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_TIME_EXPRESSION_H_
