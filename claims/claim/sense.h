// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_SENSE_H_
#define CLAIMS_CLAIM_SENSE_H_

#include "absl/strings/string_view.h"
#include "claims/claim/sentence_reading.h"
#include "claims/claim/trigger.h"

namespace claimcheck {

// The measure of what a verb means by its subject or object, where that is another than its frame;
// "" where it is the frame's.
//
//   "The sale [closed] in May", "to [complete] the takeover"     completion
//   "The director, who [took over] in May"                       taking office
//   "Two boys were [buried] in Halden on Thursday"               ceremony
absl::string_view SenseOf(const SentenceReading& reading, const Trigger& trigger);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_SENSE_H_
