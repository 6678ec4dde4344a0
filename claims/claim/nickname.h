// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_NICKNAME_H_
#define CLAIMS_CLAIM_NICKNAME_H_

#include <cstddef>

#include "claims/text/tokenize.h"

namespace claimcheck {

// The token behind what somebody is called for short, which begins at the quotation mark or bracket
// at `open` and stands within a name, the surname right behind it; `open` where nothing such does:
//
//   Anna ["Annie Lou"] Berg    Carl [(Bud)] Lund
//   said "No One" did          (no: nothing of a name stands before it; the caller sees to that)
std::size_t EndOfNickname(const TokenizedText& text, std::size_t open);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_NICKNAME_H_
