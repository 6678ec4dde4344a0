// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_PICKED_OUT_H_
#define CLAIMS_CLAIM_PICKED_OUT_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// How words beside a count of people whom something befell pick them out of all whom it befell, so
// that it is no count of all; empty where they do not:
//
//   "one hospital [alone] counted 41 dead", "ninety died on Sunday [alone]"     of them
//   "the [last] two of the missing", "the [first] 12 bodies"                  of them
//   "five [headless] bodies"                                                  of them
//   "5,000 are stranded, among them 90 wounded": of those trapped            of them
//   "[a tug] picked up nine sailors" : one of those who did                   of them
//   "30 bodies were found [in the cellar]"                                      in one place
//   "The chapel [holds] 90 bodies"                                            room
//   "Nine died [after jumping]", "nine [jumped] to their deaths"              by a leap
absl::string_view PickedOutAs(const SentenceReading& reading, const Quantity& quantity,
                              absl::string_view measure);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_PICKED_OUT_H_
