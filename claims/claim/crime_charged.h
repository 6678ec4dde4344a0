// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_CRIME_CHARGED_H_
#define CLAIMS_CLAIM_CRIME_CHARGED_H_

#include <cstddef>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether the noun at `token` only names the crime that somebody is charged with, tried or wanted
// for, so that a date beside it is that of the charge:
//
//   "was charged with [murder] on Tuesday", "pleaded not guilty to two counts of [robbery]"
//   "was arrested on suspicion of attempted [murder]"
//   "the [murder] on Tuesday", "confessed to the [murder] of a clerk in May"      not
bool IsCrimeCharged(const SentenceReading& reading, std::size_t token);

// The deed whose date stands behind it where somebody is told to be charged over it, which is a
// state and has no date; `charge` itself where it has one:
//
//   "is charged with murder in the [shooting] of a clerk on Monday"
//   "was [charged] with murder on Monday in the shooting of a clerk"
const Trigger* DeedRatherThanCharge(const SentenceReading& reading, const Trigger& charge,
                                    std::size_t date);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_CRIME_CHARGED_H_
