// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_DATE_NUMBER_H_
#define CLAIMS_MENTION_DATE_NUMBER_H_

#include "claims/mention/digit_token.h"

namespace claimcheck {

// Numbers that belong to a date or a time of day; time_expression.h reads what they mean.

// 11/05/2015, 2015-05-11, 11/05, 2012/13, 11.05.2015
std::optional<NotQuantity> ReadDateInFigures(const DigitToken& number);
// 10:30, 10:30:15, 3 p.m., 3pm, 5 o'clock, 1300 GMT, 16.47 BST
std::optional<NotQuantity> ReadClockTime(const DigitToken& number);
// May 9 [, 2015]   9 [th] [of] May   May 9-11   9 and 10 May   May 2015
std::optional<NotQuantity> ReadDayOfMonth(const DigitToken& number);
// 1990s, '90s, '98
std::optional<NotQuantity> ReadDecadeOfYears(const DigitToken& number);
// 2015, 1998-99; after "in" or "since" also 1187
std::optional<NotQuantity> ReadYearNumber(const DigitToken& number);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_DATE_NUMBER_H_
