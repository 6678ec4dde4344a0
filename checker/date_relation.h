// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_DATE_RELATION_H_
#define CHECKER_DATE_RELATION_H_

#include <cstdint>
#include <optional>
#include <string>

#include "checker/relation.h"
#include "claims/lexicon/country_clock.h"
#include "claims/mention/time_expression.h"

namespace claimcheck {

// Where the event of two dates was, as far as its clocks go.
struct LocalClocks {
  std::string country;  // canonical; empty when not known
  OffsetRange offsets;
};

// CompareValues for two dates: the same day or period agree, one inside the other or overlapping
// are compatible, disjoint ones conflict. A date that is not resolved, is vague, or has another
// reading that fits, never conflicts.
//
// Clock times are instants where both tell their zones, and times of one place where neither does:
// they are compatible as far as each reaches (clock_reach.h), and up to two hours differ. "At 7:30"
// of an unknown half of the day is either, and midnight the one before or after its day.
//
// A part of the day ("early Tuesday") is its hours (lexicon/day_hours.h), and a clock time or
// another part that lies outside them conflicts. Of two times of which one tells no zone, that one
// is any that `local` allows: 6:52 a.m. local time in Indonesia is no 06:52 GMT. Where the words do
// not say that they mean local time they may mean the outlet's own: that only differs.
Comparison CompareDates(const TimeExpression& a, const TimeExpression& b,
                        const LocalClocks& local = {});

// What answers an event: a call for help or who comes, who comes when called, or the finding of it.
enum class AnswerKind { kCall, kComing, kFinding };

// The time of an event against that of what answers it. None of these precedes the event by more
// than the words allow; who is called is called within the hour, and who is called comes within six
// hours where both tell the day. Times without a day are compared by the clock, within two hours.
Comparison CompareWithAnswer(const TimeExpression& event, const TimeExpression& answer,
                             AnswerKind kind);

}  // namespace claimcheck

#endif  // CHECKER_DATE_RELATION_H_
