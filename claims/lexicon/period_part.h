// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_PERIOD_PART_H_
#define CLAIMS_LEXICON_PERIOD_PART_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "claims/lexicon/time_phrase.h"
#include "claims/lexicon/time_word.h"
#include "claims/value/calendar_period.h"

namespace claimcheck {

// The days that a part of a period may mean, by lexicon/en/period_parts.tsv: "early" 2014 is
// [2014-01-01, 2014-04-30]. Quarters, halves and seasons, which have no rows, are cut into
// overlapping halves; a day and a weekend stay whole.
DateInterval PartOf(const CalendarPeriod& period, PeriodPart part);

// The TIMEX3 modifier of a part: "START", "MID" or "END"; empty for kNone.
absl::string_view PartModifier(PeriodPart part);

std::vector<PhraseExample> PeriodPartExamples();

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_PERIOD_PART_H_
