// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_CASE_AT_LAW_H_
#define CLAIMS_CLAIM_CASE_AT_LAW_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether "cases" that are counted are none of an illness, as the words beside them say.
//
//   "opened 64 [cases] against agents", "90 [cases] of fraud", "emergency [cases] by ambulance"
//   not "312 [cases] of measles", "confirmed 312 [cases]"
bool IsCaseAtLaw(const SentenceReading& reading, const Trigger& cases);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_CASE_AT_LAW_H_
