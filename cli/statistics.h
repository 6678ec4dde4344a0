// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_STATISTICS_H_
#define CLI_STATISTICS_H_

#include <string>

#include "checker/finding.h"

namespace claimcheck {

// The text of --statistics: what was read, and a line for each rule that found something, with how
// many findings count and how many do not. No times: the same articles give the same text.
//
//   5 articles, 38 claims (20 quantities, 15 dates, 3 durations), 6 topics
//   date-conflict      1 error
//   quantity-differs   1 warning, 2 suppressed, 1 in the baseline
std::string Statistics(const CheckResult& result);

}  // namespace claimcheck

#endif  // CLI_STATISTICS_H_
