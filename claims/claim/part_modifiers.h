// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_PART_MODIFIERS_H_
#define CLAIMS_CLAIM_PART_MODIFIERS_H_

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Adds to the modifiers of a count the words that make it a part of another, or pick some of its
// kind: "other", "of them", "some" ("Eleven of the dead were nurses", "six nurses were among the
// dead"), "beside one", "together" (see modifiers.h), and the adjectives before
// its noun. `trigger` are the words that evoked its frame; null where none did. Leaves the
// modifiers unsorted.
void AddPart(const SentenceReading& reading, const Quantity& quantity, const Trigger* trigger,
             About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_PART_MODIFIERS_H_
