// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_LASTING_STATE_H_
#define CLAIMS_CLAIM_LASTING_STATE_H_

#include <optional>

#include "claims/claim/sentence_reading.h"
#include "claims/claim/what_lasted.h"

namespace claimcheck {

// What lasted as long as `time`, where small words around a verb of any use tell of a state that
// has a name of its own:
//
//   "The ground shook for 30 seconds", "walls swayed for 30 seconds"   quake
//   "The jury was out for nine hours"                                  deliberation
//   "Drivers stay out for 48 hours", "called members out for 48 hours" dispute
//   "They were in the water for two hours", "spent two hours in the sea"   immersion
//   "They drifted on a raft for five hours", "were adrift for"         drifting
//   "Police were there within four minutes", "crews reached it in"     response, whose it was
std::optional<Lasting> LastingState(const SentenceReading& reading, const TimeExpression& time);

// Whether a length of time in hours of what meets and talks is that of one meeting, whatever it is
// called: "the hearing ran for seven hours", "nine hours of argument". `measure` is what lasted.
bool IsSitting(const TimeExpression& time, absl::string_view measure);
inline constexpr absl::string_view kSitting = "meeting";

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_LASTING_STATE_H_
