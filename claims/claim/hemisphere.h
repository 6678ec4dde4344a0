// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_HEMISPHERE_H_
#define CLAIMS_CLAIM_HEMISPHERE_H_

#include "claims/document/document.h"
#include "claims/text/token.h"

namespace claimcheck {

// Whether an article's seasons are those of the southern hemisphere, where summer begins in
// December: when more of the places it names lie in countries south of the equator than north of
// it; where it names none, when its language is that of such a country (en-AU).
bool IsSouthern(const Document& document, const TokenizedText& text);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_HEMISPHERE_H_
