// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_SEVERAL_EVENTS_H_
#define CLAIMS_CLAIM_SEVERAL_EVENTS_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Marks a count of all whom several events befell; it is held against the like alone.
inline constexpr absl::string_view kOfSeveralEvents = "of several events";

// Whether a count of people who came to harm is of several events that the reader is not taken to
// know.
//
//   "Three were killed and 11 hurt in Monday [shootings] across the city"    both counts
//   "Three were killed in the shootings", "in a shooting"                    neither
bool IsOfSeveralEvents(const SentenceReading& reading, const Quantity& quantity,
                       const About& about);

// Marks in the headline what the text below counts of several events in as many.
void MarkHeadlineOfSeveralEvents(std::vector<Claim>& claims);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_SEVERAL_EVENTS_H_
