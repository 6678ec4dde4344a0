// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_DATE_SHAPE_H_
#define CLAIMS_DOCUMENT_DATE_SHAPE_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "claims/text/span.h"

namespace claimcheck {

// A string that has the shape of a date: d/m/y or y-m-d in digits, or a month's name beside a
// number. What day it is, and whether there is one, is for others to say.
struct DateShape {
  Span span;             // with the weekday and the time beside it: "Tue Jul 2, 2013 1:28PM GMT"
  bool changed = false;  // the date of a change: "Updated: …", not of the first publication
  friend bool operator==(const DateShape&, const DateShape&) = default;
};

// A line, read for the dates in it and the words around them.
struct DateLine {
  std::vector<DateShape> dates;
  bool labelled = false;        // a word such as "Published" stands before a date, and no others
                                // before it but a byline
  std::size_t other_words = 0;  // words that are no part of a date, a time or a label
  std::size_t small_words = 0;  // those of them that begin with a small letter
};

// Reads `line`; spans count from its beginning.
//
//   "11/05/2015"                       one date, nothing else
//   "Published: 3 May 2016"            one date, labelled
//   "June 9, 2014, 10:20 AM Last updated: Monday, June 9, 2014"    two, the second a change
//   "The talks of May 3 failed."       one date, four other words
DateLine ReadDateLine(absl::string_view line);

// Whether `line` has a digit, without which ReadDateLine finds no date in it.
bool HasDigit(absl::string_view line);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_DATE_SHAPE_H_
