// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_TOLL_MOVED_H_
#define CLAIMS_CLAIM_TOLL_MOVED_H_

#include <cstddef>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether the mention that begins at token `first` is the height that something has reached: "the
// toll rose overnight [to 22]", "bringing the number of dead [to 26]", "stood [at 900 hectares] at
// midnight". A time beside it tells as of when.
bool IsHeightReached(const SentenceReading& reading, std::size_t first);

// Whether a date tells when a toll or another tally had come to its height, and so nothing of when
// that happened which it counts:
//
//   "On [Friday] the toll of Sunday's blast rose to 12", "stood at 12 on [Friday]"
//   "the toll of [Sunday]'s blast rose to 12"          not so: the blast's
bool DatesTally(const SentenceReading& reading, const TimeExpression& time);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_TOLL_MOVED_H_
