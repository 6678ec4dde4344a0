// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_DAY_MONTH_ORDER_H_
#define CLAIMS_CLAIM_DAY_MONTH_ORDER_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "claims/claim/published.h"
#include "claims/document/document.h"
#include "claims/mention/time_expression.h"

namespace claimcheck {

// What is known of an article's dates in digits.
struct DateOrder {
  DayMonthChoice order;    // in which they are read, and what told it
  bool undecided = false;  // some read two ways, and the article does not say
  DayMonthOrder habit = DayMonthOrder::kUnknown;  // OrderByHabit, where undecided
};

// The order that a date in digits alone shows, by itself: "23/04/2015" is day first, because there
// is no month 23. kUnknown for any other date. `written` is its text.
DayMonthOrder OrderOf(absl::string_view written, const TimeExpression& date);

// In which order an article writes day and month, as far as it tells itself: by another of its
// dates that reads one way only; by its own publication date where that is written in digits; or
// because one reading of a date lies within a month of publication and the other further than two
// from it, or one on the very day, give or take one, and the other weeks away. kUnknown when
// nothing decides; companions (checker/companions.h) and habit come after.
DayMonthChoice OrderInArticle(absl::string_view text, const std::vector<TimeExpression>& times,
                              const Published& published);

// The habit of the article's language or outlet: the region of its language (en-US writes the month
// first, other regions the day), else how it writes dates in words: "May 12" goes with 5/12, "12
// May" with 12/5.
DayMonthOrder OrderByHabit(const Document& document, const std::vector<TimeExpression>& times);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_DAY_MONTH_ORDER_H_
