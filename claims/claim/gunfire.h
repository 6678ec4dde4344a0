// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_GUNFIRE_H_
#define CLAIMS_CLAIM_GUNFIRE_H_

#include <cstddef>
#include <cstdint>

#include "claims/claim/moment_clause.h"
#include "claims/claim/trigger.h"

namespace claimcheck {

// Makes `about` a shooting where the clause tells of shots, whoever fired them and however it is
// put; whether it does. Not what police fired: they come when shots have been fired already.
//
//   "The first shots were [fired]", "gunfire [erupted]", "bullets [hit] the wall"
//   "somebody [fired] at the guard", "a man [fired] six rounds", "she [emptied] a pistol"
//   "the rifle [went] off", "the weapon was [discharged]"
//   "neighbours [heard] three shots"
bool NameGunfire(const MomentClause& clause, const TimeExpression& time, About& about);

// Whether tokens [begin, end) tell of what people take shots for, or of what a gun does by itself:
// "heard what sounded like [fireworks]", "the gun [fired]", "it [went off]" where the words before
// tell of a gun.
bool HoldBangs(const SentenceReading& reading, std::size_t begin, std::size_t end);

// Whether what "went off" is a gun, not a bomb: "was playing with the rifle when it [went off]".
bool IsGunGoingOff(const SentenceReading& reading, const Trigger& trigger);

// Whether a verb may tell of shots: asked before its arguments are sought, which is dear.
bool MayTellGunfire(const SentenceReading& reading, std::size_t verb, std::uint64_t key);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_GUNFIRE_H_
