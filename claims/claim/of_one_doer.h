// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_OF_ONE_DOER_H_
#define CLAIMS_CLAIM_OF_ONE_DOER_H_

#include "absl/strings/string_view.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether a figure is that of one, by name, of several who do the like, so that it is a part of one
// that is far larger:
//
//   "[Norair] cancelled 240 flights"       beside all that a strike cancelled
//   "[Sudria] pledged 2 billion"           beside all that donors pledged
//   "[Sudria], which has 1.8 million refugees"
//   "- [Sudria]: 2 billion in new aid"
//
// `trigger` are the words that evoked the figure's frame; null where none did.
bool IsOfOneDoer(const SentenceReading& reading, const Quantity& figure, const Trigger* trigger,
                 absl::string_view measure);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_OF_ONE_DOER_H_
