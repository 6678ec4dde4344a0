// SPDX-License-Identifier: Apache-2.0
#include "tests/case_file.h"

#include <gtest/gtest.h>

#include <fstream>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "tests/source_path.h"

namespace claimcheck::testing {

std::vector<Case> ReadCases(const std::string& name) {
  std::vector<Case> cases;
  std::ifstream file(SourcePath("tests/cases/" + name));
  std::map<std::string, std::string> settings;
  std::string line;
  std::string expected;
  bool in_group = false;
  for (int number = 1; std::getline(file, line); ++number) {
    absl::StripTrailingAsciiWhitespace(&line);
    if (line.empty()) {
      in_group = false;
    } else if (absl::StartsWith(line, "= ")) {
      expected = std::string(absl::StripAsciiWhitespace(line.substr(2)));
      in_group = true;
    } else if (absl::StartsWith(line, "@ ")) {
      const std::pair<std::string, std::string> setting =
          absl::StrSplit(absl::StripAsciiWhitespace(line.substr(2)), absl::MaxSplits(' ', 1));
      settings[setting.first] = setting.second;
    } else if (in_group) {
      cases.push_back({.file = name,
                       .line = number,
                       .expected = expected,
                       .text = absl::StrReplaceAll(line, {{"\\n", "\n"}}),
                       .settings = settings});
    }
  }
  EXPECT_FALSE(cases.empty()) << "tests/cases/" << name << " holds no cases or cannot be read";
  return cases;
}

}  // namespace claimcheck::testing
