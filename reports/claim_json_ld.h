// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_CLAIM_JSON_LD_H_
#define REPORTS_CLAIM_JSON_LD_H_

#include <string>

#include "checker/finding.h"

namespace claimcheck {

// The claims that the findings show as schema.org `Claim`s, and their articles as `NewsArticle`s,
// for programs that read pages: JSON-LD that may stand within <script type="application/ld+json">,
// for it holds no "<". Claims carry what the article says, who says it and where it appears. There
// are no ratings: this program does not know who is right. See https://schema.org/Claim.
std::string ClaimJsonLd(const CheckResult& result);

}  // namespace claimcheck

#endif  // REPORTS_CLAIM_JSON_LD_H_
