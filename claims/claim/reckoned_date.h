// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_RECKONED_DATE_H_
#define CLAIMS_CLAIM_RECKONED_DATE_H_

#include <vector>

#include "absl/time/civil_time.h"
#include "claims/claim/about_time.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Dates that the sentence gives by counting back from the day on which the article appeared. Their
// spans cover the words counted with, which mean nothing else beside them.
//
//   on 10 March 2021:
//   "the siege, in its third week"           siege, start, between 18 and 26 February 2021
//   "twelve days into the siege"             siege, start, 26 February 2021
//   "the strike has dragged on for a week"   dispute, start, around 3 March 2021
//   "the tenth anniversary of the blaze"      fire, occurrence, 2011
//   "it is 25 years since the dam burst"     collapse, occurrence, 1996
//   "began five years ago this month"        what began, March 2016
//   "the 38-year-old company"                founding, 1982 to 1983; see lexicon/en/things.tsv
//   "celebrates its 50th birthday"           founding, 1971
std::vector<TimeClaim> ReckonedDates(const SentenceReading& reading, absl::CivilDay published);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_RECKONED_DATE_H_
