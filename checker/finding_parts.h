// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_FINDING_PARTS_H_
#define CHECKER_FINDING_PARTS_H_

#include <vector>

#include "checker/finding.h"

namespace claimcheck {

// `whole`, cut where none of its pairs holds: positions that hang together by its pairs are a part,
// in the order of their first positions. "2,400 hectares burned" / "2,900", and of the fire of 2016
// "12,000" / "15,000", are two findings of one topic. Only positions and pairs are filled in.
std::vector<Finding> PartsOf(const Finding& whole);

}  // namespace claimcheck

#endif  // CHECKER_FINDING_PARTS_H_
