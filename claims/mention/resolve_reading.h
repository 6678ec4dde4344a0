// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_RESOLVE_READING_H_
#define CLAIMS_MENTION_RESOLVE_READING_H_

#include <optional>
#include <string>

#include "claims/lexicon/tense_word.h"
#include "claims/mention/time_expression.h"
#include "claims/mention/time_reading.h"
#include "claims/value/calendar_period.h"

namespace claimcheck {

// What a reading is resolved against, beside the article's dates: where in the text it stands.
struct ResolveContext {
  DateContext article;
  // The date or period mentioned last, a few paragraphs back at most, for "the following day".
  std::optional<CalendarPeriod> focus;
  bool focus_here = false;  // in this paragraph
  // The quarter of a year mentioned last in the article: what "a year ago" compares with in a
  // report of a company's results.
  std::optional<CalendarPeriod> quarter;
  // The date of another year that is told of: "In 1996 he left. In June …".
  std::optional<CalendarPeriod> story;
  // Whether the article goes on telling of that time from paragraph to paragraph: it gave two full
  // dates of it in a row, and none of the days about publication since.
  bool narrates = false;
  bool opens_sentence = false;    // "In June he died", not "He died in June"
  Tense tense = Tense::kUnknown;  // of the clause around it
  bool past_beside = false;       // a verb of the past right before it: "ended June 30"
  std::string preposition;        // before it, folded
};

// Fills in everything of a TimeExpression but its place in the text.
//
//   "Tuesday", past tense, published Monday 11 May 2015     2015-05-05
//   "Tuesday", future tense                                 2015-05-12
//   "Monday"                                                2015-05-11, the day itself
//   "March", past                                           2015-03
//   "last April"                                            2014-04, for a month that is just over
//   is
//                                                           "in April"; 2015-04 as alternative
//   nothing known of publication                            "XXXX-WXX-2", "XXXX-03": anchor kNone
TimeExpression ResolveReading(const TimeReading& reading, const ResolveContext& context);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_RESOLVE_READING_H_
