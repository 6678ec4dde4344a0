// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_ARTICLE_H_
#define CLAIMS_CLAIM_ARTICLE_H_

#include <vector>

#include "claims/claim/claim.h"
#include "claims/claim/published.h"
#include "claims/document/document.h"

namespace claimcheck {

// An article with everything that was read out of it. `document` owns the text that the spans of
// `claims` lie in.
struct Article {
  Document document;
  Published published;
  std::vector<Claim> claims;  // in the order of the text
};

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_ARTICLE_H_
