// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_CAN_MEET_H_
#define CHECKER_CAN_MEET_H_

#include <string>

#include "checker/shared_names.h"
#include "claims/claim/claim.h"

namespace claimcheck {

// Whether two claims can be about one thing at all, before anything is weighed: kind, role, measure
// and dimension fit, and what is one person's may be the same person's.
bool CanMeet(const Claim& a, const Claim& b);

// What the only such person of both articles is called, of two ages of which one has no name.
Words SharedRoles(const About& a, const About& b);

// Whether nothing but what befell them, or that they are young or somebody's partner, tells that
// two ages may be one person's: "a man of 46 was arrested" / "the suspect, 44", "a boy of 9" / "the
// boy, 10".
bool AreOneByFateAlone(const Claim& a, const Claim& b);

// Whether two ages are near enough that one of them may be a slip: the younger somebody is, the
// nearer. "46" / "44"; not "46" / "24".
bool MayBeOneByAge(const Claim& a, const Claim& b);

// Whether two ages are those of the only boy or girl of both articles, a year apart or none, or of
// the only wife, husband or the like.
bool AreOneOfAFamily(const Claim& a, const Claim& b);

// "Seven people were shot" and "seven were wounded" may be told of the same seven; so may "900
// fled" and "900 were evacuated" (see lexicon/frame_traits.h).
bool CountOneTally(const Claim& a, const Claim& b);

// "140 flights were cancelled" / "164 flights had been struck off the boards": counts of things
// under one noun, of which only one has a frame that tells what was done to them. Without people:
// of those a story counts too many kinds.
bool CountOneNoun(const Claim& a, const Claim& b);

// What a count of things would be a measure of if no frame told more, so that the counts of
// CountOneNoun find each other; "" for what is none.
std::string PlainCount(const Claim& claim);

}  // namespace claimcheck

#endif  // CHECKER_CAN_MEET_H_
