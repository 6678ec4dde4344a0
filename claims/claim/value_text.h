// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_VALUE_TEXT_H_
#define CLAIMS_CLAIM_VALUE_TEXT_H_

#include <string>

#include "absl/strings/string_view.h"
#include "claims/claim/claim.h"

namespace claimcheck {

// The value of a claim, exact: "more than 6,100", "1,200,000,000 USD", "30 mile", "November 2013",
// "early 2014", "12 May 2015", "about 2 years"; a clock time of which no day is told is "14:00".
// Claims with the same text hold one position.
std::string ValueText(const Claim& claim);

// The same as a newspaper prints it: "$1.2 billion", "30 miles"; and where there is no figure, the
// words of `text`, in which the claim's span lies: "“dozens of people”", not "24 to 199".
std::string ValueInWords(absl::string_view text, const Claim& claim);

// The first day of a second reading, "12 May 2015"; "30 April" where its year is not known.
std::string ReadingInWords(const DateReading& reading);

// "12 May 2015".
std::string DayInWords(absl::CivilDay day);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_VALUE_TEXT_H_
