// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_HOSTAGE_TAKING_H_
#define CLAIMS_CLAIM_HOSTAGE_TAKING_H_

#include "absl/strings/string_view.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// What a figure of a robbery or a kidnapping tells that words for much else tell: "abduction",
// "release", "ransom" or "theft"; "" of any other figure.
//
//   "[gunmen took] 14 pupils", "14 pupils were [taken by] pirates"       abduction
//   "the gunmen [let] 14 pupils [go]"                                    release; no layoff
//   "the hackers [want] $4 million", "paid $4,000 [for their release]"   ransom
//   "a $33 million [robbery]", "the gang [took] $33 million"             theft
absl::string_view MeasureOfCaptors(const SentenceReading& reading, const Quantity& figure);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_HOSTAGE_TAKING_H_
