// SPDX-License-Identifier: Apache-2.0
#ifndef TESTS_SOURCE_PATH_H_
#define TESTS_SOURCE_PATH_H_

#include <string>

namespace claimcheck::testing {

// Where a file or folder of this repository lies: `path` is told from its root, "tests/cases"; the
// root itself for an empty one. One source alone is compiled with the root's path, so that the
// objects of all others are the same in every checkout, and a compiler cache can share them.
std::string SourcePath(const std::string& path = "");

}  // namespace claimcheck::testing

#endif  // TESTS_SOURCE_PATH_H_
