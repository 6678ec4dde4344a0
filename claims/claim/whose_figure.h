// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_WHOSE_FIGURE_H_
#define CLAIMS_CLAIM_WHOSE_FIGURE_H_

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Fills in whose figure it is, as `actor`, where the measure is one that somebody has: the party
// that won the seats, the firm that earned the profit, the town that is short of money, the payer.
// Two of them have two figures. `trigger` is that of the figure's frame; null where there is none.
// Of seats in all, which nobody has, the measure becomes "seats in all".
void AddWhoseFigure(const SentenceReading& reading, const Quantity& quantity,
                    const Trigger* trigger, About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_WHOSE_FIGURE_H_
