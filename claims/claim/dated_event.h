// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_DATED_EVENT_H_
#define CLAIMS_CLAIM_DATED_EVENT_H_

#include <optional>

#include "claims/claim/claim.h"
#include "claims/claim/event.h"
#include "claims/claim/sentence_reading.h"
#include "claims/claim/what_lasted.h"

namespace claimcheck {

// What happened at a date or lasted for a length of time, or what else it is told for.
struct DatedEvent {
  // What it is told for, where no event is sought.
  enum class Kind {
    kEvent,     // one is
    kNothing,   // a length that is none: nothing is told with it
    kElapsed,   // how long ago something was
    kDeadline,  // "have until 30 May"
    kRecord,    // the last time that something was so: "the highest since 2008"
  };
  Kind kind = Kind::kEvent;
  std::optional<Lasting> lasting;  // what lasted so long, where a task or an end tells; else
  Event event;                     // what the date or length of time hangs on
};

// The event of `time`, one of reading.times; fills in `about`, which is new, for a record only.
//
//   "erupted last April"                 kEvent: erupted
//   "After four hours of talks"          kEvent, lasting: meeting
//   "have until 30 May to mend alarms"   kDeadline
DatedEvent FindDatedEvent(const SentenceReading& reading, const TimeExpression& time, About& about);

// "two days after the vote" says when something else happened: `written`, which has an offset, as a
// date whose words reach to the end of what it counts from.
TimeExpression WithAnchor(const TimeExpression& written);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_DATED_EVENT_H_
