// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_MISREAD_H_
#define CLAIMS_CLAIM_MISREAD_H_

#include "claims/claim/sentence_reading.h"
#include "claims/claim/trigger.h"

namespace claimcheck {

// Whether words that elsewhere evoke a frame tell of something else here, so that no date or length
// of time is that of the frame. `lasts`: it is a length of time, or when one ends.
//
//   "the loss [came to] 90 million", "[flew] nine million people", "[flies] 58 planes"    no visit
//   "expects to [save] 20 million a year", "[turned out] 900 vans"     nobody is rescued or attends
//   "output [contracted] by 0.2 percent"                               nobody fell ill
//   "a queue had [built up]", "a row that is [building]"               nothing was built
//   "[took] 18 million from investors", "[ran] the town from 2012"     nothing lasted
//   "18 seconds [passed]", "[passed] that way"                         no law was passed
//   "reached the 3,140-metre [summit]"                                 nobody met
//   "[finished] fourth last season"                                    nothing ended
bool IsMisread(const SentenceReading& reading, const Trigger& trigger, bool lasts);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_MISREAD_H_
