// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_FINDING_ID_H_
#define CHECKER_FINDING_ID_H_

#include <string>
#include <vector>

#include "checker/finding.h"

namespace claimcheck {

// The fingerprint of `finding`: a hash over its rule, the values of its positions, and for each of
// them the words and the file's name of one passage: of those in drafts, when there are any, else
// of all, the one that sorts first. Not over places, white space or folders. So it survives lines
// added and moved, paragraphs wrapped anew, articles in another order and folders renamed, and,
// when drafts are checked, sources that come and go without another figure. `draft` says for every
// article whether it is one; it may be empty.
std::string FindingId(const CheckResult& result, const Finding& finding,
                      const std::vector<bool>& draft);

// Puts the most severe first, then by the place of the first passage.
void SortFindings(const CheckResult& result, std::vector<Finding>& findings);

// Gives each finding its id. Of several with one fingerprint (the same words twice in one file) the
// second and later get one of their own, in the order of `findings`.
void SetFindingIds(const CheckResult& result, const std::vector<bool>& draft,
                   std::vector<Finding>& findings);

}  // namespace claimcheck

#endif  // CHECKER_FINDING_ID_H_
