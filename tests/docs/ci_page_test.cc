// SPDX-License-Identifier: Apache-2.0
// docs/ci.md is run: its files are written and its commands carried out, in its order, in a git
// repository of the test's own. What the page shows below a command is what the command prints.
#include <gtest/gtest.h>

#include <cstdlib>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "cli/program.h"
#include "tests/cli/repository.h"
#include "tests/reports/golden_file.h"

namespace claimcheck {
namespace {

// Carries the page out line by line and writes it anew with what the commands print.
class PageRunner {
 public:
  explicit PageRunner(const testing::Repository& folder) : folder_(folder) {}

  std::string Run(absl::string_view page) {
    for (absl::string_view line : absl::StrSplit(absl::StripSuffix(page, "\n"), '\n')) {
      ReadLine(line);
    }
    return page_;
  }

  int commands() const { return commands_; }

 private:
  void ReadLine(absl::string_view line) {
    if (absl::StartsWith(line, "```")) {
      ReadFence(line);
    } else if (in_file_) {
      absl::StrAppend(&file_, line, "\n");
    } else if (in_console_) {
      if (absl::StartsWith(line, "$ ")) RunCommand(line);
      return;  // what was printed when the page was written is printed anew
    }
    absl::StrAppend(&page_, line, "\n");
  }

  void ReadFence(absl::string_view line) {
    if (in_file_) folder_.Write(path_, file_);
    const bool begins = !in_file_ && !in_console_ && line.size() > 3;
    const std::size_t name = line.find(" file=");
    in_file_ = begins && name != absl::string_view::npos;
    in_console_ = begins && line == "```console";
    if (in_file_) path_ = std::string(line.substr(name + 6));
    file_.clear();
  }

  void RunCommand(absl::string_view line) {
    ++commands_;
    const absl::StatusOr<ProgramResult> result = RunProgram(
        {"sh", "-c", absl::StrCat("cd '", folder_.path(), "' && { ", line.substr(2), "; } 2>&1")});
    ASSERT_TRUE(result.ok()) << result.status();
    absl::StrAppend(&page_, line, "\n", result->out);
  }

  const testing::Repository& folder_;
  std::string page_;
  bool in_file_ = false;
  bool in_console_ = false;
  std::string path_;
  std::string file_;
  int commands_ = 0;
};

int Count(absl::string_view text, absl::string_view part) {
  int count = 0;
  for (std::size_t at = text.find(part); at != absl::string_view::npos;
       at = text.find(part, at + 1)) {
    ++count;
  }
  return count;
}

TEST(CiPage, ShowsWhatHappens) {
  const std::string path = std::getenv("PATH");
  ASSERT_EQ(setenv("PATH", absl::StrCat(CLAIMCHECK_PROGRAM_DIR, ":", path).c_str(), 1), 0);
  testing::Repository folder;
  const std::string page = testing::ReadSourceFile("docs/ci.md");
  PageRunner runner(folder);
  const std::string run = runner.Run(page);
  testing::ExpectGolden("docs/ci.md", run);
  EXPECT_GE(runner.commands(), 15);
  // Red with both, green when corrected, as the page says.
  const std::size_t red = run.find("status 1"), green = run.find("status 0");
  EXPECT_LT(red, green);
  const std::string first = run.substr(0, red);
  EXPECT_TRUE(absl::StrContains(first, "[quantity-differs]"));
  EXPECT_TRUE(absl::StrContains(first, "[date-conflict]"));
  EXPECT_EQ(Count(run, "\nstatus 0\n"), 5);
  EXPECT_EQ(Count(run, "\nstatus 1\n"), 3);
  EXPECT_EQ(Count(run, "\nstatus 2\n"), 1);
}

}  // namespace
}  // namespace claimcheck
