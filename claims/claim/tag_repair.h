// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_TAG_REPAIR_H_
#define CLAIMS_CLAIM_TAG_REPAIR_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Mends tags of a sentence that the words beside them rule out, where figures hang on them:
//
//   "Shares fell", "Winds reached 90 miles an hour"   a plural that opens its sentence is no name
//   that
//                                                     the article does not have, and no verb
//   "Tarvos shares fell"                              nor is it a verb before a past tense
//   "Its shares tumbled 7 percent"                    between a plural and a number stands a verb
//   "a pay rise", "a 3 percent pay offer"             behind an article no verb in its base form
//   "as the toll rose to 29"                          behind a noun no flower
//   "12 critically hurt"                              behind a count and an adverb no base form
//   "is to last six weeks", "to free the woman"       behind "to" no adjective
//   "said profit rose 12 percent"                     without a subject no verb before a past tense
//   "to cut 900 jobs, close two mills"                 behind a comma the next verb of a list
//   "The Aurora 2 sank"                               nor a noun behind a name with its number
//   "Profit up 12 percent"                            what a headline says is up or down
//
// Needs the reading's text, names, quantities and tags.
void RepairTags(SentenceReading& reading);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_TAG_REPAIR_H_
