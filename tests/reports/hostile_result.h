// SPDX-License-Identifier: Apache-2.0
#ifndef TESTS_REPORTS_HOSTILE_RESULT_H_
#define TESTS_REPORTS_HOSTILE_RESULT_H_

#include "checker/finding.h"

namespace claimcheck::testing {

// A check by hand on articles that are out to break a page: tags, quotes and addresses of scripts
// in every string that comes from an article, a path or its metadata, mentions and Markdown,
// characters that turn the reading order, words of 100 kB.
CheckResult HostileResult();

}  // namespace claimcheck::testing

#endif  // TESTS_REPORTS_HOSTILE_RESULT_H_
