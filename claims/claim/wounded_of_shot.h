// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_WOUNDED_OF_SHOT_H_
#define CLAIMS_CLAIM_WOUNDED_OF_SHOT_H_

#include <optional>

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// How many were wounded, where the sentence tells how many were shot and how many of them died;
// `shot` is its claim of the first. The claim made spans both.
//
//   "Sixteen people were shot, one fatally"               15 wounded
//   "Five men were shot, two of whom died"                three wounded
//   "Five men were shot", "Five men were fatally shot"    nothing
std::optional<Claim> WoundedOfShot(const SentenceReading& reading, const Claim& shot);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_WOUNDED_OF_SHOT_H_
