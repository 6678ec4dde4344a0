// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_MAIN_TIMES_H_
#define CHECKER_MAIN_TIMES_H_

#include "claims/claim/claim.h"

namespace claimcheck {

// Whether both dates tell when the main event of their article was: "the incident" of one article
// is the shooting of another that tells of the same event.
bool TellMainEvent(const Claim& a, const Claim& b);

// Whether the time is that of what follows an event within minutes and never precedes it: a call
// for help, those who answer it, and what they find.
bool IsAnswer(const Claim& claim);

// Whether one tells when the main event of its article was and the other when it was answered:
// "happened about 5:40 p.m." / "was reported at 5 p.m.". Only of what nobody sees coming: a
// ship calls for help before it sinks. Or one tells of the call and the other of those who came.
bool AreEventAndAnswer(const Claim& a, const Claim& b);

// Which of two such is told to have been the later.
bool Follows(const Claim& later, const Claim& earlier);

}  // namespace claimcheck

#endif  // CHECKER_MAIN_TIMES_H_
