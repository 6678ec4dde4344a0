// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_TOLL_TWICE_H_
#define CHECKER_TOLL_TWICE_H_

#include <cstddef>

#include "checker/check.h"

namespace claimcheck {

// Whether two claims of one article each count all who were hurt beside the same number of dead: a
// caption or an older paragraph that was left standing.
//
//   "… killed two people and injured 10" / "left two dead. Nine others were injured"     yes
//   "… killed two people and injured 10" / "three people died and nine were hurt"        no
bool TellTollTwice(const CheckResult& result, std::size_t a, std::size_t b);

// Whether two claims of one article count its dead beside the same number of hurt, or of all:
//
//   "… killed four and injured 11" / "… killed three and left 11 injured"                yes
//   "Nine people were shot, four fatally" / "killing five and wounding four"              yes
bool TellTotalTwice(const CheckResult& result, std::size_t a, std::size_t b);

// Whether one of two claims counts in a line beside the text (lexicon/standing_lines.h), with a
// number that the text does not give, those whom the headline or the text's first such count
// counts.
bool TellStaleToll(const CheckResult& result, std::size_t a, std::size_t b);

}  // namespace claimcheck

#endif  // CHECKER_TOLL_TWICE_H_
