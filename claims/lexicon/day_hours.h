// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_DAY_HOURS_H_
#define CLAIMS_LEXICON_DAY_HOURS_H_

#include <string>
#include <vector>

#include "claims/lexicon/time_phrase.h"
#include "claims/lexicon/time_word.h"

namespace claimcheck {

// The hours that a part of the day may mean: a row of lexicon/en/day_hours.tsv. They are wide and
// overlap, so that what lies outside them is another time by any reading of the word.
//
//   "early Tuesday"         [0, 600]        midnight to ten
//   "Tuesday afternoon"     [690, 1110]     half past eleven to half past six
//   "Tuesday night"         [1050, 1800]    to six on Wednesday
//   "overnight Tuesday"     [-360, 1800]    the night before it, or the one after
struct DayHours {
  std::string name;  // as a report shows it: "early morning"
  // Minutes from the midnight that begins the day, both inclusive; below 0 on the day before it,
  // above 1440 on the day after.
  int first = 0;
  int last = 0;
};

// The row for a part of the day and what is told of it ("late on Monday night"), or for the early
// and late hours of a whole day (`day_part` kNone); nullptr where there is none. `overnight`: the
// word for the night was that. Rows live as long as the program.
const DayHours* HoursOf(DayPart day_part, PeriodPart of, bool overnight);

std::vector<PhraseExample> DayHoursExamples();

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_DAY_HOURS_H_
