// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_FINDING_PASSAGE_H_
#define REPORTS_FINDING_PASSAGE_H_

#include <cstddef>
#include <string>
#include <vector>

#include "checker/finding.h"

namespace claimcheck {

// One position of a finding, shown by one of its claims.
struct FindingPassage {
  const Position* position = nullptr;
  std::size_t claim = 0;  // index into CheckResult::claims
};

// Every position of `finding` by its first claim, in the order of the positions. The first passage
// is where the finding is reported: a draft's when there is one, because that is the text which the
// reader of the report can mend. `drafts` is that of ReportOptions.
std::vector<FindingPassage> FindingPassages(const CheckResult& result,
                                            const std::vector<bool>& drafts,
                                            const Finding& finding);

// The claims of `finding` that FindingPassages does not show: the others of each position.
std::vector<FindingPassage> OtherPassages(const Finding& finding,
                                          const std::vector<FindingPassage>& shown);

// The passage's value and what a reader must know besides: "more than 6,100 (headline, UN, as of
// 2015-04, planned)". Holds words of the article as they are.
std::string PassageLabel(const CheckResult& result, const FindingPassage& passage);

}  // namespace claimcheck

#endif  // REPORTS_FINDING_PASSAGE_H_
