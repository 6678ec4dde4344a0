// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_FRAMED_EVENT_H_
#define CLAIMS_CLAIM_FRAMED_EVENT_H_

#include <string>

#include "claims/claim/claim.h"
#include "claims/claim/context.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The measure of what only a pronoun names, until the article tells what it was: "it took place".
inline constexpr absl::string_view kPointsBack = "it";

// Whether the trigger only says of the noun behind it what it has to do with: "the [fire] chief
// came on Monday", "the first [fire] engine". The date is not that of the fire.
bool IsWithinCompound(const SentenceReading& reading, const Trigger& trigger);

// Whether a row of frames.tsv tells of a beginning or an end: "erupted", "outbreak", "walked out".
bool IsEdge(const FrameRow& row);

// Whether what the row tells of has a date: counts and measures have none.
bool TakesDate(const FrameRow& row);

// Whether the row says only that something begins, ends, happens, lasts or is put off; what it is
// stands beside it.
bool IsGeneric(const FrameRow& row);

// Whether the trigger is a noun for an event of its own: "blast", not "end".
bool NamesEvent(const Trigger& trigger);

// The kind of event that stands nearest to the trigger among the words of its subject or object:
// "crisis" for "the crisis erupted", "dispute" for "the end of the strike". `framed`: a row of
// frames.tsv names it; else it is the lemma of the nearest common noun, empty when only names
// stand there ("the beginning of Ukraine").
struct EventKind {
  std::string name;
  bool framed = false;
  const Trigger* trigger = nullptr;
};
EventKind KindOfEvent(const SentenceReading& reading, const Trigger& trigger);

// What `trigger` says that happened, without the words around it: its measure, its role and what
// evoked it. Where the row is generic the measure is what begins, happens, lasts or is put off.
//
//   "the outbreak of the Ruritanian crisis"     measure crisis, role start
//   "Berg visited"                              measure visit, role occurrence
//   "a fire broke out"                          measure fire, role occurrence: it is over at once
//   "the trial opened"                          measure trial, role start
//   "the opening was put back"                  measure opening, role occurrence, rescheduled
//   "It took place at noon"                     measure kPointsBack, role occurrence
About FramedEvent(const SentenceReading& reading, const Trigger& trigger);

// What an event is called in a report: "start of crisis, Ruritania".
std::string EventLabel(const SentenceReading& reading, const About& about, TokenRange clause);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_FRAMED_EVENT_H_
