// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_THING_H_
#define CLAIMS_CLAIM_THING_H_

#include <string>

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"
#include "claims/claim/trigger.h"

namespace claimcheck {

// What `trigger` happened to, where the sentence tells: by name ("estrela" of "the fire aboard the
// ferry Aurora") or by the lemma of a noun ("museum" of "the museum opened", "wing" of "will open
// a wing", "bridge" of "the collapse of the bridge" and "the bridge collapse").
Thing ThingOf(const SentenceReading& reading, const Trigger& trigger);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_THING_H_
