// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_SAMENESS_H_
#define CHECKER_SAMENESS_H_

#include "claims/claim/claim.h"

namespace claimcheck {

// Whether two things that one may be are the same, as far as the texts tell.
enum class Sameness { kSame, kUnknown, kOther };

// Of those who did it, or whom it happened to: by name where both are named, else by what they are
// called ("the minister", "the business minister").
Sameness SameActor(const About& a, const About& b);

// Whether what a story tells of one person (FrameOwner::kOne) may be told of the same one in both,
// as far as names and what they are called tell: "Berg" / "he", "the suspect" / "the man"; not
// "Berg" / "his sister", "the driver" / "the manager".
bool MayBeOnePerson(const About& a, const About& b);

// Of what it happened to: by name where both are named, else by noun ("the firm", "the company").
Sameness SameThing(const About& a, const About& b);

}  // namespace claimcheck

#endif  // CHECKER_SAMENESS_H_
