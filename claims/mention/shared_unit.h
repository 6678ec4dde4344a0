// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_SHARED_UNIT_H_
#define CLAIMS_MENTION_SHARED_UNIT_H_

#include <vector>

#include "claims/mention/quantity.h"
#include "claims/mention/sentence_tokens.h"

namespace claimcheck {

// Gives bare numbers the unit or the counted noun that stands with a number beside them:
//
//   20 by 30 [metres]     from 40 to 35 [people]   the 19- and 23-[year-old] men
//   from 12 barrels (504 gallons) to 25 barrels [a day]
//   10, 12 and 15 [km]    to 61 [percent] from 58     rose by 3 [degrees] to 40
//   save 280 million [euros] and cost 190 million
//   give families 45,000 [crowns] and the injured 8,000
//
// And what is told a second time in another unit changes as the first does: "fell 120 points, or
// 0.7 percent".
//
// `quantities` are those of one sentence, in the order of the text.
void ShareUnits(const SentenceTokens& tokens, std::vector<Quantity>& quantities);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_SHARED_UNIT_H_
