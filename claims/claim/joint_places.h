// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_JOINT_PLACES_H_
#define CLAIMS_CLAIM_JOINT_PLACES_H_

#include <cstddef>
#include <vector>

#include "claims/claim/claim.h"
#include "claims/claim/name.h"
#include "claims/text/token.h"

namespace claimcheck {

// Marks the counts that are of one of several places which the article's beginning, the tokens
// before `end_of_lead`, names together, so that they are a part of what it tells in all: "Floods
// across Norvia and Sudria … [In Sudria] 14 people died". Their scope is one place, and "in one
// land" is among their modifiers. Not "37 died in Norvia and Sudria", which is all; beside it a
// count of the same in any town is a part, too.
void TellJointPlacesApart(const TokenizedText& text, const std::vector<Name>& names,
                          std::size_t end_of_lead, std::vector<Claim>& claims);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_JOINT_PLACES_H_
