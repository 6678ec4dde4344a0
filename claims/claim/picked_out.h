// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_PICKED_OUT_H_
#define CLAIMS_CLAIM_PICKED_OUT_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// How words beside a count of people whom something befell pick them out of all whom it befell, so
// that it is no count of all; empty where they do not:
//
//   "one hospital [alone] counted 41 dead", "210 died on Tuesday [alone]"     of them
//   "the [last] two of the missing", "the [first] 12 bodies"                  of them
//   "60,000 are trapped, among them 620 wounded": of those trapped            of them
//   "[a trawler] picked up 40 people": one of those who did                   of them
//   "97 bodies were found [in the building]"                                  in one place
//   "The morgue [holds] 180 bodies"                                           room
//   "Nine died [after jumping]", "nine [jumped] to their deaths"              by a leap
absl::string_view PickedOutAs(const SentenceReading& reading, const Quantity& quantity,
                              absl::string_view measure);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_PICKED_OUT_H_
