// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_EVENT_H_
#define CLAIMS_CLAIM_EVENT_H_

#include <cstddef>
#include <optional>

#include "claims/claim/sentence_reading.h"
#include "claims/claim/trigger.h"

namespace claimcheck {

// What a date, a time or a length of time belongs to: the word that says what happened then, or
// how long it lasted.
struct Event {
  const Trigger* trigger = nullptr;  // null when no row of frames.tsv names it
  // The word that the date hangs on where there is no trigger: "heard" in "the court heard on
  // Tuesday".
  std::optional<std::size_t> word;
  bool said = false;  // the date is that of somebody's saying so: "…, police said on Tuesday"
};

// The event of the mention in tokens [first, last) of a sentence; `lasts` asks for what lasts, not
// for what happens.
//
//   "erupted last April"                        erupted
//   "May 9 celebrations"                        celebrations
//   "the outbreak of that crisis in November"    outbreak, not crisis
//   "since the crisis erupted last April"       erupted, whatever stands before "since"
//   "the ferry, which sank in May, was raised"  sank
//   "the ferry sank, police said on Monday"     said
//
// A full verb between the words and the date that names no event shuts off what stands before it:
// "the owner of the burnt mill appeared in court on Monday" is no fire on Monday.
Event EventOf(const SentenceReading& reading, std::size_t first, std::size_t last, bool lasts);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_EVENT_H_
