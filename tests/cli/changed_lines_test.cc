// SPDX-License-Identifier: Apache-2.0
#include "cli/changed_lines.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "absl/strings/str_cat.h"
#include "cli/program.h"
#include "tests/cli/repository.h"

namespace claimcheck {
namespace {

using ::testing::HasSubstr;

TEST(ParseDiff, TellsTheLinesAsTheyAreNow) {
  const absl::StatusOr<Changes> changes = ParseDiff(
      "diff --git a/news/a.md b/news/a.md\nindex 1..2 100644\n--- a/news/a.md\n+++ b/news/a.md\n"
      "@@ -2 +2,2 @@ a heading\n-old\n+new\n++++ b/not-a-header\n"
      "@@ -9,2 +10,0 @@\n-gone\n--- a/not-a-header\n"
      "@@ -20,0 +20 @@\n+@@ -1 +1 @@\n\\ No newline at end of file\n"
      "diff --git a/gone.md b/gone.md\n--- a/gone.md\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n"
      "diff --git a/p.docx b/p.docx\nBinary files a/p.docx and b/p.docx differ\n"
      "diff --git a/n.docx b/n.docx\nBinary files /dev/null and b/n and b/m.docx differ\n"
      "diff --git a/with space b/with space\n--- a/with space\t\n+++ b/with space\t\n@@ -1 +1 @@\n"
      "-x\n+y\n"
      "--- \"a/t\\tab\\303\\251\\\"\"\n+++ \"b/t\\tab\\303\\251\\\"\"\n@@ -0,0 +1,3 "
      "@@\n+x\n+y\n+z\n");
  ASSERT_TRUE(changes.ok()) << changes.status();
  const Changes expected = {{"news/a.md", {.ranges = {{2, 3}, {20, 20}}}},
                            {"p.docx", {.whole = true}},
                            {"m.docx", {.whole = true}},
                            {"with space", {.ranges = {{1, 1}}}},
                            {"t\tab\u00E9\"", {.ranges = {{1, 3}}}}};
  EXPECT_EQ(*changes, expected);
}

TEST(ParseDiff, TakesNothingElseForADiff) {
  for (const char* diff :
       {"@@ -1 +1 @@\n-x\n", "@@ what @@\n", "@@ -1 +x @@\n-x\n+y\n", "@@ -1 +1 @@\n x\n",
        "@@ -1,0 +0,1 @@\n+x\n", "@@ -1,9223372036854775808 +3,9223372036854775808 @@\n"}) {
    EXPECT_FALSE(ParseDiff(diff).ok()) << diff;
  }
}

TEST(RunProgram, TellsWhatWasWrittenAndHowItEnded) {
  const absl::StatusOr<ProgramResult> result =
      RunProgram({"sh", "-c", "cat; printf '%s' \"$1\"; echo no >&2; exit 3", "sh", "a b;c$d"});
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(result->status, 3);
  EXPECT_EQ(result->out, "a b;c$d");
  EXPECT_EQ(result->error, "no\n");
  const absl::StatusOr<ProgramResult> large =
      RunProgram({"sh", "-c", "yes | head -c 300000; yes no | head -c 300000 >&2"});
  EXPECT_EQ(large->out.size(), 300000u);
  EXPECT_EQ(large->error.size(), 300000u);
  EXPECT_THAT(std::string(RunProgram({"no-such-program-here"}).status().message()),
              HasSubstr("no-such-program-here: No such file or directory"));
}

// ChangedLines::Since with the repository as the working folder.
absl::StatusOr<ChangedLines> Since(const testing::Repository& repository,
                                   const std::string& revision,
                                   const std::vector<std::string>& paths) {
  const testing::WorkingFolder there(repository.path());
  return ChangedLines::Since(revision, paths);
}

TEST(ChangedLines, AreThoseSinceTheRevisionBranchedOff) {
  testing::Repository repository;
  repository.Write("a.md", "1\n2\n3\n4\n");
  repository.Write("dir/b c.md", "1\n2\n");
  repository.Commit("first");
  repository.Git({"branch", "there"});
  repository.Write("a.md", "1\nnew\n3\n4\n");
  repository.Commit("second");
  repository.Write("a.md", "1\nnew\n3\nnot committed\n");
  repository.Write("untracked.md", "1\n");
  const std::vector<std::string> paths = {"a.md", "dir/b c.md", "untracked.md"};
  const absl::StatusOr<ChangedLines> lines = Since(repository, "there", paths);
  ASSERT_TRUE(lines.ok()) << lines.status();
  EXPECT_FALSE(lines->Touches("a.md", {1, 1}));
  EXPECT_TRUE(lines->Touches("a.md", {2, 2}));
  EXPECT_TRUE(lines->Touches("a.md", {1, 2}));
  EXPECT_FALSE(lines->Touches("a.md", {3, 3}));
  EXPECT_TRUE(lines->Touches("a.md", {4, 9}));
  EXPECT_FALSE(lines->Touches("dir/b c.md"));
  EXPECT_TRUE(lines->Touches("untracked.md", {7, 7}));
  // What changed on the other side meanwhile is not the draft's doing.
  repository.Git({"stash", "-q"});
  repository.Git({"checkout", "-q", "there"});
  repository.Write("dir/b c.md", "1\nmeanwhile\n");
  repository.Commit("elsewhere");
  repository.Git({"checkout", "-q", "-"});
  EXPECT_FALSE(Since(repository, "there", {"dir/b c.md"})->Touches("dir/b c.md"));
}

TEST(ChangedLines, FollowARenamedFile) {
  testing::Repository repository;
  repository.Write("a.md", "1\n2\n3\n4\n5\n6\n7\n8\n");
  repository.Commit("first");
  repository.Git({"mv", "a.md", "b.md"});
  repository.Write("b.md", "1\n2\n3\nnew\n5\n6\n7\n8\n");
  repository.Commit("second");
  const absl::StatusOr<ChangedLines> lines = Since(repository, "HEAD~1", {"b.md"});
  ASSERT_TRUE(lines.ok()) << lines.status();
  EXPECT_TRUE(lines->Touches("b.md", {4, 4}));
  EXPECT_FALSE(lines->Touches("b.md", {5, 8}));
}

// The user's own settings of git change nothing.
TEST(ChangedLines, AreTheSameUnderOddSettingsOfGit) {
  testing::Repository repository;
  repository.Write("\u00E9 a.md", "1\n2\n");
  repository.Commit("first");
  repository.Write("\u00E9 a.md", "1\nnew\n");
  for (const char* setting : {"diff.noprefix=true", "diff.mnemonicPrefix=true", "color.ui=always",
                              "diff.external=false", "core.pager=false", "diff.context=9"}) {
    const std::string text = setting;
    const std::size_t equals = text.find('=');
    repository.Git({"config", text.substr(0, equals), text.substr(equals + 1)});
  }
  const absl::StatusOr<ChangedLines> lines = Since(repository, "HEAD", {"\u00E9 a.md"});
  ASSERT_TRUE(lines.ok()) << lines.status();
  EXPECT_TRUE(lines->Touches("\u00E9 a.md", {2, 2}));
  EXPECT_FALSE(lines->Touches("\u00E9 a.md", {1, 1}));
}

TEST(ChangedLines, CannotBeToldWithoutGitsHelp) {
  testing::Repository repository;
  repository.Write("a.md", "1\n");
  repository.Commit("first");
  const auto message = [&](const std::string& revision, const std::string& path) {
    return std::string(Since(repository, revision, {path}).status().message());
  };
  EXPECT_THAT(message("nowhere", "a.md"),
              HasSubstr("there is no revision \"nowhere\"; git says: "));
  EXPECT_THAT(message("nowhere", "a.md"), HasSubstr("fetch-depth: 0"));
  EXPECT_THAT(message("--output=x", "a.md"), HasSubstr("there is no revision"));
  EXPECT_THAT(message("HEAD", "/etc/passwd"), HasSubstr("/etc/passwd is not in the repository"));
  const testing::TemporaryFolder elsewhere;
  const testing::WorkingFolder there(elsewhere.path());
  EXPECT_THAT(std::string(ChangedLines::Since("HEAD", {"a.md"}).status().message()),
              HasSubstr("--diff: the working folder is in no git repository; git says: "));
}

}  // namespace
}  // namespace claimcheck
