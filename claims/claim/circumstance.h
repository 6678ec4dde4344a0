// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_CIRCUMSTANCE_H_
#define CLAIMS_CLAIM_CIRCUMSTANCE_H_

#include <string>

#include "claims/claim/event.h"
#include "claims/claim/main_event.h"
#include "claims/claim/sentence_reading.h"
#include "claims/claim/trigger.h"

namespace claimcheck {

// What struck, or was done to somebody.
struct Blow {
  const Trigger* trigger = nullptr;
  bool shots = false;      // that were fired or heard, which no row of frames.tsv names
  bool newcomers = false;  // who came up to somebody: what they did is told next

  // What happened where no trigger names it; empty for nothing.
  std::string Name() const { return shots ? "shooting" : newcomers ? std::string(kIncident) : ""; }
};

// The happening whose time a date is that hangs on what somebody did or what went on when it
// struck; none where the word at token `on` is no such circumstance, or where its sentence links it
// to no happening.
//
//   "They [stood] at the gate on Tuesday afternoon when shots were fired"    the shots
//   "was shot while [sleeping] in the barn on Tuesday"                       the shooting
//   "At 4 p.m. two masked men [came] in and began firing"                    the shooting
//   "was stabbed after an [argument] at noon"                                the stabbing
//   "was [walking] in the park at noon when a van drew up"                   what they came for
//   "is [charged] with murder in the stabbing of a clerk on Monday"          the stabbing
//   "was [walking] in the park on Monday after the shooting"                 none
Blow BlowRatherThan(const SentenceReading& reading, const TimeExpression& time, const Event& event);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_CIRCUMSTANCE_H_
