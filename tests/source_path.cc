// SPDX-License-Identifier: Apache-2.0
#include "tests/source_path.h"

namespace claimcheck::testing {

std::string SourcePath(const std::string& path) {
  const std::string root = CLAIMCHECK_SOURCE_DIR;
  return path.empty() ? root : root + "/" + path;
}

}  // namespace claimcheck::testing
