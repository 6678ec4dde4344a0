// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_ABOUT_TIME_H_
#define CLAIMS_CLAIM_ABOUT_TIME_H_

#include <optional>

#include "claims/claim/claim.h"
#include "claims/claim/context.h"
#include "claims/claim/dated_event.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// A date or a length of time that the sentence says something with.
struct TimeClaim {
  TimeExpression time;
  About about;
  // The words whose being planned, denied or doubtful makes the claim so: those of the event
  // where it is known, else the mention's own.
  TokenRange event;
};

// Fills in `told`, which is new, with what the sentence says of `time`, one of reading.times: which
// event happened, began or ended then, or lasted so long. Returns whether it says anything that
// another article's date could be held against.
//
//   "the outbreak of the Ruritanian crisis in May 2013"
//       measure crisis, role start, entities {ruritania}
//   "Berg has not come to Ruritania since May 2013"
//       measure visit, role occurrence, modifiers {previous}, entities {berg, ruritania}
//   "Porters have been on strike since 9 May"
//       measure dispute, role start
//   "Landlords have until 30 May to mend alarms"
//       measure deadline, role deadline
//   "The tour comes two days after the vote"
//       measure visit, role occurrence: what the offset dates, not what it counts from
bool AboutTime(const SentenceReading& reading, const TimeExpression& time, TimeClaim& told);

// The same where the first half of the work, and most of its code, is done: a batch finds the
// events of all of its dates before it goes on with the first.
bool AboutTime(const SentenceReading& reading, const TimeExpression& time, const DatedEvent& dated,
               TimeClaim& told);

// What a date counts from: the vote of "two days after the vote". Its label is the text's own
// words; nullopt when they hold no noun and no verb.
std::optional<About> AboutAnchor(const SentenceReading& reading, const DateOffset& offset);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_ABOUT_TIME_H_
