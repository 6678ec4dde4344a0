// SPDX-License-Identifier: Apache-2.0
#include "cli/completions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "cli/option_table.h"
#include "cli/program.h"
#include "tests/cli/repository.h"

namespace claimcheck {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(Completions, HoldEveryCommandAndOption) {
  for (const char* shell : {"bash", "zsh", "fish"}) {
    SCOPED_TRACE(shell);
    const std::string script = *CompletionScript(shell);
    for (const CommandSpec& command : CommandSpecs()) {
      EXPECT_THAT(script, HasSubstr(std::string(command.name)));
    }
    for (const OptionSpec& option : OptionSpecs()) {
      const std::string name(option.name);
      EXPECT_THAT(script, HasSubstr(std::string(shell) == "fish" ? " -l " + name.substr(2) : name));
      for (const absl::string_view choice : option.choices) {
        EXPECT_THAT(script, HasSubstr(std::string(choice)));
      }
    }
    EXPECT_THAT(script, HasSubstr("quantity-differs"));
  }
  EXPECT_THAT(std::string(CompletionScript("csh").status().message()),
              HasSubstr("give bash, zsh or fish"));
}

// What bash offers for `words`, the last of which is being written.
std::vector<std::string> Offered(const std::vector<std::string>& words) {
  const testing::TemporaryFolder folder;
  const std::string script = folder.Write("claimcheck.bash", *CompletionScript("bash"));
  folder.Write("files/a draft.md", "");
  const std::string program =
      absl::StrCat("source '", script, "'; cd '", folder.At("files"),
                   "'; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _claimcheck; "
                   "printf '%s\\n' \"${COMPREPLY[@]}\"");
  std::vector<std::string> call = {"bash", "-c", program, "bash"};
  call.insert(call.end(), words.begin(), words.end());
  const absl::StatusOr<ProgramResult> result = RunProgram(call);
  EXPECT_TRUE(result.ok() && result->status == 0) << result->error;
  EXPECT_EQ(result->error, "");
  return absl::StrSplit(absl::StripSuffix(result->out, "\n"), '\n');
}

TEST(Completions, WorkInBash) {
  EXPECT_THAT(Offered({"claimcheck", "ch"}), ElementsAre("check"));
  EXPECT_THAT(Offered({"claimcheck", "--v"}), ElementsAre("--version"));
  EXPECT_THAT(Offered({"claimcheck", "check", "--fail"}), ElementsAre("--fail-on"));
  EXPECT_THAT(Offered({"claimcheck", "check", "--fail-on", "w"}), ElementsAre("warning"));
  EXPECT_THAT(Offered({"claimcheck", "check", "--format", "json"}), ElementsAre("json", "jsonl"));
  EXPECT_THAT(Offered({"claimcheck", "check", "a"}), ElementsAre("a draft.md"));
  EXPECT_THAT(Offered({"claimcheck", "check", "--baseline", "a"}), ElementsAre("a draft.md"));
  EXPECT_THAT(Offered({"claimcheck", "explain", "quantity-d"}), ElementsAre("quantity-differs"));
  EXPECT_THAT(Offered({"claimcheck", "extract", "--"}), Contains("--mentions"));
  EXPECT_THAT(Offered({"claimcheck", "extract", "--"}), Not(Contains("--diff")));
}

}  // namespace
}  // namespace claimcheck
