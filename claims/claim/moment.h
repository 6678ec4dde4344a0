// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_MOMENT_H_
#define CLAIMS_CLAIM_MOMENT_H_

#include <cstddef>
#include <optional>

#include "claims/claim/call_for_help.h"
#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Makes `about`, what a date or clock time is about by the word at `word`, one moment whichever
// verb tells of it, by the verb and by what it is said of. Of a call and an arrival
// `about.actor_role` then tells whose, where that is told: "police service", "fire service".
// Whether it did.
//
//   "Firefighters were called at 2:10 a.m.", "The alarm was raised at"      call-out
//   "Firefighters were called to a blaze at 2:10 a.m."                      call-out
//   "The first fire engine arrived at 2:10 a.m.", "crews reached the mill"  response
//   "The first shots were fired at 2:10 a.m.", "Shots rang out at"          shooting
//   "The quake was felt at 2:10 a.m.", "instruments recorded the blast at"  quake, explosion
//   "The ground began to shake at 2:10 a.m."                                quake
//   "The breakdown began at 2:10 a.m."                                      start of an outage
//   "The dam failed on Monday"                                              collapse
//   "The boat overturned on Monday"                                         sinking
//   "The ferry left Halden on Monday"                                       departure
//   "Inspectors last looked at the crane on 3 May"                          inspection
//   "The bank last cut the rate in May"                                     rate cut
//   "Pupils will not return to class until 3 May", "classes are off until"  end of a closure
//
// Those before the dam's are told by the clock alone: within a day they are one thing.
bool NameMoment(const SentenceReading& reading, const TimeExpression& time, std::size_t word,
                About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_MOMENT_H_
