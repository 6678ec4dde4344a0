// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_FISCAL_H_
#define CLAIMS_CLAIM_FISCAL_H_

#include <optional>
#include <vector>

#include "claims/mention/time_expression.h"
#include "claims/text/token.h"
#include "claims/value/fiscal_year.h"

namespace claimcheck {

// The fiscal year that an article speaks of, as far as it tells:
//
//   "the fiscal year ended June 30", "its financial year begins on April 1"   from July, from April
//   "the federal deficit in fiscal 2014", in an article about Washington      the United States'
//   "Japan's exports in fiscal 2014"                                         Japan's, for all there
//
// The country is the one named most often; a state's own year counts only where its budget is
// spoken of, for companies choose theirs. nullopt where nothing tells, or two things disagree.
std::optional<FiscalYear> FiscalYearOfArticle(const TokenizedText& text,
                                              const std::vector<TimeExpression>& times);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_FISCAL_H_
