// SPDX-License-Identifier: Apache-2.0
#ifndef TESTS_REPORTS_GOLDEN_FILE_H_
#define TESTS_REPORTS_GOLDEN_FILE_H_

#include <string>

namespace claimcheck::testing {

// Compares `actual` with the file at `path` (from the project's root, "tests/golden/two.txt") and
// fails the running test at the first line that differs. When the environment says
// CLAIMCHECK_UPDATE_GOLDEN=1, as `cmake --build … --target update_golden` does, the file is
// written instead, for a reviewer to read the difference.
void ExpectGolden(const std::string& path, const std::string& actual);

// The bytes of the file at `path` from the project's root; fails the running test without it.
std::string ReadSourceFile(const std::string& path);

}  // namespace claimcheck::testing

#endif  // TESTS_REPORTS_GOLDEN_FILE_H_
