// SPDX-License-Identifier: Apache-2.0
// docs/cli.md and the manual page name every command and option that there is, and no other.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "cli/option_table.h"
#include "tests/reports/golden_file.h"

namespace claimcheck {
namespace {

using ::testing::HasSubstr;

// The words of `text` that look like long options.
std::set<std::string> OptionsIn(const std::string& text) {
  std::set<std::string> options;
  for (std::size_t at = 0; (at = text.find("--", at)) != std::string::npos;) {
    std::size_t end = at + 2;
    while (end < text.size() && (absl::ascii_islower(text[end]) || text[end] == '-')) ++end;
    if (end > at + 2 && absl::ascii_islower(text[at + 2]))
      options.insert(text.substr(at, end - at));
    at = end;
  }
  return options;
}

std::set<std::string> KnownOptions() {
  std::set<std::string> options;
  for (const OptionSpec& option : OptionSpecs()) options.insert(std::string(option.name));
  return options;
}

// The manual page with its roff escapes for dashes undone.
std::string ManualPage() {
  return absl::StrReplaceAll(testing::ReadSourceFile("docs/claimcheck.1"), {{"\\-", "-"}});
}

TEST(Docs, NameEveryOptionAndNoOther) {
  EXPECT_EQ(OptionsIn(testing::ReadSourceFile("docs/cli.md")), KnownOptions());
  EXPECT_EQ(OptionsIn(ManualPage()), KnownOptions());
}

TEST(Docs, NameEveryCommand) {
  const std::string page = testing::ReadSourceFile("docs/cli.md");
  for (const CommandSpec& command : CommandSpecs()) {
    EXPECT_THAT(page, HasSubstr(absl::StrCat("\nclaimcheck ", command.name, " ")));
    EXPECT_THAT(ManualPage(), HasSubstr(absl::StrCat(".B claimcheck ", command.name, "\n")));
  }
}

TEST(Docs, TellTheArgumentsOfOptions) {
  const std::string page = testing::ReadSourceFile("docs/cli.md");
  for (const OptionSpec& option : OptionSpecs()) {
    const std::string argument = option.argument.empty() ? "" : absl::StrCat(" ", option.argument);
    EXPECT_THAT(page, HasSubstr(absl::StrCat(option.name, argument,
                                             option.takes_several ? "..." : "", "`")));
  }
}

}  // namespace
}  // namespace claimcheck
