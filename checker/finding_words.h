// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_FINDING_WORDS_H_
#define CHECKER_FINDING_WORDS_H_

#include "checker/check.h"
#include "checker/finding.h"

namespace claimcheck {

// Says in words what a finding whose positions and pairs are known tells: what it is about, by the
// passages shown, for the topic may hold others; each position's value as people read it, which
// until then is its exact one; and the message:
//
//   "people killed, Halden: one article says 12, 2 articles with one source say 14"
void PutInWords(const CheckResult& result, Finding& finding);

}  // namespace claimcheck

#endif  // CHECKER_FINDING_WORDS_H_
