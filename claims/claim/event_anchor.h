// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_EVENT_ANCHOR_H_
#define CLAIMS_CLAIM_EVENT_ANCHOR_H_

#include <vector>

#include "claims/claim/claim.h"

namespace claimcheck {

// Whether the date of `claim` counts from an event whose day is not known yet: "two days after the
// vote".
bool CountsFromUnknown(const Claim& claim);

// Dates `claim`, which counts from an event, by the claims among `candidates` that say when that
// event was: of the same measure and role, with a name in common where both name somebody, or of a
// visit by the anchor's actor to the anchor's place. Nothing is done when there is none, when they
// disagree, or when they are too coarse: two days after some month is no date. Dates that count
// from an event themselves tell nothing. With `named` a name in common is required: for
// candidates of another article.
//
//   "He quit two days after the vote."  beside  "The vote was held on May 3."    2015-05-05
void DateByEvent(const std::vector<const Claim*>& candidates, bool named, DateAnchor anchor,
                 Claim& claim);

// Dates all claims of an article that count from an event by the others.
void DateByEvents(std::vector<Claim>& claims);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_EVENT_ANCHOR_H_
