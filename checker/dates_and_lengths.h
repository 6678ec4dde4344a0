// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_DATES_AND_LENGTHS_H_
#define CHECKER_DATES_AND_LENGTHS_H_

#include <cstdint>

#include "claims/claim/claim.h"

namespace claimcheck {

// Whether two dates of aligned claims may be held against each other, beyond what MayContradict
// (one_thing.h) asks of all claims: both are told of something that happens once in a while, of the
// same one's doing or thing, and neither is a plan, a guess or the past beside the news.
//
//   "a shooting in Halden on Monday" / "in Torsvik on Tuesday"          no: two names
//   "the shootings on Monday" / "the shooting on Tuesday"               no: which is not told
//   "the visit in May" / "the visit in June", by nobody named           no: may be anybody's
//   "at 9 p.m." / "at 10 p.m.", of a moment                             yes, whatever the days
//   "Police were called at 2" / "An ambulance was called at 3"          no: two services
//   "moved to Velje in May" / "has lived in Arda since June"            no: two places
bool DatesMayContradict(const Claim& a, const Claim& b);

// Whether two lengths of time may: frames or a noun tell what lasted, or whose doing it was, and
// what is one person's is the same one's.
//
//   "The boy was trapped for 9 hours" / "The woman was trapped for 13"    no
bool LengthsMayContradict(const Claim& a, const Claim& b);

// Whether a length of time is longer than so many days and not told as over: a plan, "a 72-hour
// strike", "runs for three days"; not "lasted three days", nor what somebody did on a visit.
bool IsAhead(const Claim& claim, std::int64_t days);

}  // namespace claimcheck

#endif  // CHECKER_DATES_AND_LENGTHS_H_
