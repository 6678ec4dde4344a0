// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_FRAMED_EVENT_H_
#define CLAIMS_CLAIM_FRAMED_EVENT_H_

#include <string>

#include "claims/claim/claim.h"
#include "claims/claim/context.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether a row of frames.tsv tells of a beginning or an end: "erupted", "outbreak", "ended".
bool IsEdge(const FrameRow& row);

// Whether what the row tells of has a date: counts and measures have none.
bool TakesDate(const FrameRow& row);

// What `trigger` says that happened, without the words around it: its measure, its role and what
// evoked it. Of a beginning or an end the measure is what begins or ends.
//
//   "the outbreak of the Ruritanian crisis"     measure crisis, role start
//   "Berg visited"                              measure visit, role occurrence
About FramedEvent(const SentenceReading& reading, const Trigger& trigger);

// What an event is called in a report: "start of crisis, Ruritania".
std::string EventLabel(const SentenceReading& reading, const About& about, TokenRange clause);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_FRAMED_EVENT_H_
