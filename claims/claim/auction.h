// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_AUCTION_H_
#define CLAIMS_CLAIM_AUCTION_H_

#include "absl/strings/string_view.h"
#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// What a sum tells of something that is sold, most of all at an auction, whose trade has words of
// its own for it; "" of any other sum:
//
//   "it went for [$7 million]", "the hammer fell at [$7 million]", "was knocked down for" purchase
//   "had been expected to fetch [$5 million]", "was valued at [$5 million] before the sale",
//   "the presale estimate was [$5 million]" estimate "the previous record was [$6 million]", "beat
//   the old record of [$6 million]"     former record
absl::string_view MeasureOfSale(const SentenceReading& reading, const Quantity& sum);

// Whether those counted bid for a lot: "drew [seven bidders]", "[four buyers] took part" in an
// auction.
bool AreBidders(const SentenceReading& reading, const Quantity& people);

// Makes `about`, what a length of time is the length of, the bidding where its sentence tells of
// one: "the [14-minute] contest between two bidders", "the hammer fell after [14 minutes]".
void NameBidding(const SentenceReading& reading, const TimeExpression& time, About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_AUCTION_H_
