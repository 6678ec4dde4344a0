// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_TAKEOVER_H_
#define CLAIMS_CLAIM_TAKEOVER_H_

#include "absl/strings/string_view.h"
#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// What a figure of a bid for a firm tells that the rows of its words do not: the measure, or "" of
// any other figure. `trigger` is the figure's frame, or null.
//
//   "is [38 percent] above Friday's closing price"   premium
//   "a bid that values the mill at [$9 million]"     deal
//   "shareholders will receive [40p a share]"        payment
//   "analysts value the mill at [$9 million]"        ""
absl::string_view MeasureOfBid(const SentenceReading& reading, const Quantity& quantity,
                               const Trigger* trigger);

// Makes `about` of a figure of shares for each share what such a figure always is, whatever word
// tells it: "offers [0.7 new shares for each] of theirs", "the terms are [0.9 shares for every]
// mill share". Nothing of other figures.
void NameExchangeRatio(const Quantity& quantity, About& about);

// Whether what `buy`, a verb, tells is offered or agreed on, not done: "offered to [buy] the mill".
bool IsOfferedFor(const SentenceReading& reading, const Trigger& buy);

// Whether the words around a sum tell of an offer that came to nothing: "refused an offer of [$7
// million]", "an earlier bid of [$7 million]".
bool IsOfOldOffer(const SentenceReading& reading, const Quantity& quantity);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_TAKEOVER_H_
