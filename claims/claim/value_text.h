// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_VALUE_TEXT_H_
#define CLAIMS_CLAIM_VALUE_TEXT_H_

#include <string>

#include "claims/claim/claim.h"

namespace claimcheck {

// The value of a claim as a reader would say it: "more than 6,100", "$1.2 billion", "30 mile",
// "November 2013", "early 2014", "12 May 2015", "about 2 years". Claims with the same text hold one
// position.
std::string ValueText(const Claim& claim);

// The first day of a second reading, "12 May 2015"; "30 April" where its year is not known.
std::string ReadingInWords(const DateReading& reading);

// "12 May 2015".
std::string DayInWords(absl::CivilDay day);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_VALUE_TEXT_H_
