// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_RELATION_H_
#define CHECKER_RELATION_H_

#include <string>

#include "claims/claim/claim.h"

namespace claimcheck {

// How two claims about the same thing relate, weakest first.
enum class Relation {
  kAgree,       // the same value
  kCompatible,  // one includes the other: early 2014 / April 2014; about 6,000 / 6,100
  kDiffers,     // both can be true, but a reader sees two figures: more than 6,000 / exceeded 6,100
  kConflict,    // both cannot be true: November 2013 / April 2014
};
absl::string_view RelationName(Relation relation);  // "agree", …

}  // namespace claimcheck

#endif  // CHECKER_RELATION_H_
