// SPDX-License-Identifier: Apache-2.0
#include "tests/reports/golden_file.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "absl/strings/str_split.h"
#include "tests/source_path.h"

namespace claimcheck::testing {
namespace {

bool IsUpdate() {
  const char* update = std::getenv("CLAIMCHECK_UPDATE_GOLDEN");
  return update != nullptr && std::string(update) == "1";
}

}  // namespace

std::string ReadSourceFile(const std::string& path) {
  std::ifstream file(SourcePath(path), std::ios::binary);
  EXPECT_TRUE(file.is_open()) << path << " cannot be read";
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void ExpectGolden(const std::string& path, const std::string& actual) {
  if (IsUpdate()) {
    std::ofstream file(SourcePath(path), std::ios::binary);
    file << actual;
    EXPECT_TRUE(file.good()) << path << " cannot be written";
    return;
  }
  const std::string golden = ReadSourceFile(path);
  if (golden == actual) return;
  const std::vector<std::string> wanted = absl::StrSplit(golden, '\n');
  const std::vector<std::string> found = absl::StrSplit(actual, '\n');
  std::size_t line = 0;
  while (line < wanted.size() && line < found.size() && wanted[line] == found[line]) ++line;
  ADD_FAILURE() << path << ":" << line + 1 << ": differs; --target update_golden rewrites it\n"
                << "golden: " << (line < wanted.size() ? wanted[line] : "(ends)") << "\n"
                << "actual: " << (line < found.size() ? found[line] : "(ends)");
}

}  // namespace claimcheck::testing
