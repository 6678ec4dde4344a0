// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_TIME_READING_H_
#define CLAIMS_MENTION_TIME_READING_H_

#include <optional>
#include <string>
#include <vector>

#include "claims/lexicon/holiday.h"
#include "claims/lexicon/time_word.h"
#include "claims/lexicon/time_zone.h"
#include "claims/mention/time_expression.h"
#include "claims/mention/time_tokens.h"
#include "claims/value/time_unit.h"

namespace claimcheck {

// A day told from that of publication: so many days off ("yesterday" -1), or by its name.
struct DayMark {
  int days = 0;
  int weekday = 0;  // Monday is 1; 0 for none
};

// What the words of a time expression say, before anything is known of when they were written:
// what the readers (calendar_reading.h, relative_reading.h, …) hand to ResolveReading.
struct TimeReading {
  enum class Form {
    kCalendar,   // fields of the calendar: "Tuesday, 12 May", "last April", "early 2014"
    kShift,      // so many units from somewhere: "two days ago", "last week", "the following day"
    kDuration,   // "two days"
    kSet,        // "every week"
    kReference,  // "now", "recently"
  };
  Form form = Form::kCalendar;
  std::size_t first = 0;  // tokens [first, last)
  std::size_t last = 0;

  // Fields of kCalendar.
  std::optional<int> year;
  std::optional<int> year_last;   // "1998-99"
  std::optional<int> year_shift;  // "January this year" 0, "last year's third quarter" -1
  // Whether year_shift counts from the date mentioned last: "March of that year", "May the next
  // year".
  bool year_of_context = false;
  std::optional<int> month;
  std::optional<int> day;
  std::optional<int> day_last;  // "March 5-7"
  std::optional<int> weekday;   // Monday is 1
  std::optional<int> quarter;
  std::optional<int> half;
  std::optional<int> season;   // spring is 1
  bool southern = false;       // in the southern hemisphere, where spring begins in September
  std::optional<int> decade;   // its first year: 1990
  std::optional<int> century;  // 20 for the 20th
  bool short_decade = false;   // "the nineties": 90, the century is not said
  bool before_christ = false;
  bool fiscal = false;
  const Holiday* holiday = nullptr;
  bool holiday_weekend = false;  // "Labor Day weekend"
  // A numeric date that allows two orders, 11/05/2015: `day` and `month` hold the day-first one.
  bool either_order = false;
  // A numeric date that allows one order only, 23/04/2015, and which.
  DayMonthOrder only_order = DayMonthOrder::kUnknown;

  // "the last Sunday in March": the nth (-1: the last) day, weekday or week of what the other
  // fields say; "the week of April 6": the week around that day, which ends (-1) or begins (1) with
  // it.
  std::optional<int> nth;
  TimeUnit nth_unit = TimeUnit::kNone;
  std::optional<int> nth_weekday;
  TimeUnit around = TimeUnit::kNone;
  int around_side = 0;

  // "the Friday before Christmas", "the first Tuesday after …": so many such days, or the next such
  // period, after (or before, when negative) the day that the other fields say.
  int step = 0;
  TimeUnit step_unit = TimeUnit::kDay;
  int step_weekday = 0;  // Monday is 1; 0 for any day

  TimeRelation relation = TimeRelation::kNone;  // "last" April, "this" weekend
  PeriodPart part_of = PeriodPart::kNone;       // "early", "mid-", "the end of"
  PeriodPart part_last = PeriodPart::kNone;     // "mid-to-late": the later one
  bool approximate = false;                     // "around 2010", "about Easter"
  bool earlier_in = false;                      // "earlier this year"
  bool later_in = false;

  // kShift: `amount` units from the publication date or from the date mentioned last; when
  // `whole` the period itself is meant ("last week"), not a point so far away ("a week ago").
  TimeUnit unit = TimeUnit::kNone;
  int amount = 0;
  bool whole = false;
  bool from_context = false;
  bool maybe_context = false;  // "the next day": of a story that is told, else of today
  bool from_event = false;     // "two days after the attack"
  // "two years ago [Tuesday]": counted to the day from that one; see counted_day.h.
  std::optional<DayMark> from_day;
  bool vague_amount = false;

  // Time of day.
  std::optional<int> minute_of_day;
  bool half_unknown = false;  // "half past nine": of the morning or of the evening
  DayPart day_part = DayPart::kNone;
  const TimeZone* zone = nullptr;

  std::optional<DurationValue> duration;
  std::string timex;  // of durations, sets and references
  std::string mod;
};

// One of the readers, and the kinds of words that an expression which it reads can begin with: see
// TimeTokens::OpeningKinds.
struct TimeReader {
  TimeKinds kinds;
  std::optional<TimeReading> (*read)(const TimeTokens& tokens, std::size_t i);
};

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_TIME_READING_H_
