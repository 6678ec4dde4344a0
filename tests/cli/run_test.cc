// SPDX-License-Identifier: Apache-2.0
#include "cli/run.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "absl/strings/str_split.h"
#include "cli/progress_bar.h"
#include "reports/visible.h"
#include "tests/cli/temporary_folder.h"

namespace claimcheck {
namespace {

using ::testing::ElementsAre;

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::StartsWith;

struct RunResult {
  int status = 0;
  std::string out;
  std::string error;
};

// Runs the command line with `input` on standard input; the three standard files are files of
// `folder`.
RunResult RunWith(const testing::TemporaryFolder& folder, const std::vector<std::string>& words,
                  const std::string& input = "") {
  const testing::TemporaryFolder files;
  files.Write("in", input);
  files.Write("out", "");
  files.Write("error", "");
  const auto previous = std::filesystem::current_path();
  std::filesystem::current_path(folder.path());
  const StandardFiles standard = {.in = open(files.At("in").c_str(), O_RDONLY),
                                  .out = open(files.At("out").c_str(), O_WRONLY),
                                  .error = open(files.At("error").c_str(), O_WRONLY)};
  RunResult result;
  result.status = RunCommandLine(words, standard);
  for (const int file : {standard.in, standard.out, standard.error}) close(file);
  std::filesystem::current_path(previous);
  result.out = files.Read("out");
  result.error = files.Read("error");
  return result;
}

constexpr char kArticle[] = "The talks in Arvo went on for the whole of the day.\n";

TEST(StatusOf, FollowsTheLowestSeverityThatCounts) {
  const auto error = Severity::kError, warning = Severity::kWarning, note = Severity::kNote;
  struct {
    std::vector<Severity> findings;
    std::optional<Severity> fail_on;
    int status;
  } const cases[] = {
      {{}, note, kExitClean},
      {{error}, error, kExitFound},
      {{warning, note}, error, kExitClean},
      {{note, warning}, warning, kExitFound},
      {{note}, note, kExitFound},
      {{error}, std::nullopt, kExitClean},
  };
  for (const auto& c : cases) {
    CheckResult result;
    for (const Severity severity : c.findings) result.findings.push_back({.severity = severity});
    EXPECT_EQ(StatusOf(result, c.fail_on), c.status);
    result.not_checked = {{.path = "a.txt", .reason = "too deep"}};
    EXPECT_EQ(StatusOf(result, c.fail_on), kExitFailed);
  }
}

TEST(StatusOf, LeavesOutWhatDoesNotCount) {
  const Standing suppressed = {.suppression = Suppression{.place = "a.md:1:1", .reason = "kept"}};
  struct {
    Standing standing;
    int status;
  } const cases[] = {
      {{}, kExitFound},
      {{.baseline = BaselineState::kNew}, kExitFound},
      {{.baseline = BaselineState::kUnchanged}, kExitClean},
      {{.outside_changes = true}, kExitClean},
      {suppressed, kExitClean},
  };
  for (const auto& c : cases) {
    CheckResult result;
    result.findings = {{.severity = Severity::kError, .standing = c.standing}};
    EXPECT_EQ(StatusOf(result, Severity::kError), c.status);
  }
  CheckResult result;
  result.notices = {{.severity = Severity::kWarning}};
  EXPECT_EQ(StatusOf(result, Severity::kError), kExitClean);
  EXPECT_EQ(StatusOf(result, Severity::kWarning), kExitFound);
  EXPECT_EQ(StatusOf(result, std::nullopt), kExitClean);
}

TEST(Run, WritesResultsToStandardOutputOnly) {
  const testing::TemporaryFolder folder;
  folder.Write("a.txt", kArticle);
  const RunResult text = RunWith(folder, {"check", "a.txt"});
  EXPECT_EQ(text.status, kExitClean);
  EXPECT_THAT(text.out, HasSubstr("no disagreements in 1 article"));
  EXPECT_EQ(text.error, "");
  const RunResult json = RunWith(folder, {"check", ".", "--format", "json"});
  EXPECT_EQ(nlohmann::json::parse(json.out)["documents"][0]["path"], "./a.txt");
  EXPECT_EQ(json.error, "");
  const RunResult read = RunWith(folder, {"read", "a.txt", "--published", "*.txt=2015-05-11"});
  EXPECT_EQ(nlohmann::json::parse(read.out)["published"],
            (nlohmann::json{{"date", "2015-05-11"}, {"from", "option"}}));
}

TEST(Run, ChecksTheOthersWhenAFileCannotBeRead) {
  const testing::TemporaryFolder folder;
  folder.Write("a.txt", kArticle);
  folder.Write("empty.txt", "");
  std::filesystem::create_directory(folder.At("none"));
  const RunResult result =
      RunWith(folder, {"check", "a.txt", "missing.txt", "empty.txt", "none", "/proc/self/mem"});
  EXPECT_EQ(result.status, kExitFailed);
  EXPECT_THAT(result.out, HasSubstr("in 1 article"));
  const std::vector<std::string> errors = absl::StrSplit(result.error, '\n', absl::SkipEmpty());
  EXPECT_THAT(errors, ElementsAre(StartsWith("claimcheck: missing.txt: No such file or directory"),
                                  StartsWith("claimcheck: none: no articles in this folder"),
                                  StartsWith("claimcheck: empty.txt: "),
                                  StartsWith("claimcheck: /proc/self/mem: Input/output error")));
}

TEST(Run, EndsWithStatusTwoWhenThereIsNothingToCheck) {
  const testing::TemporaryFolder folder;
  const RunResult missing = RunWith(folder, {"check", "missing.txt"});
  EXPECT_EQ(missing.status, kExitFailed);
  EXPECT_EQ(missing.out, "");
  const RunResult wrong = RunWith(folder, {"check", "--fromat", "json"});
  EXPECT_EQ(wrong.status, kExitFailed);
  EXPECT_EQ(wrong.error,
            "claimcheck: there is no option \"--fromat\"; did you mean --format?\n"
            "claimcheck --help tells how it is used.\n");
}

TEST(Run, ReadsStandardInputUnderItsName) {
  const testing::TemporaryFolder folder;
  const RunResult named = RunWith(folder, {"read", "-", "--stdin-filename", "x.txt"}, kArticle);
  EXPECT_EQ(nlohmann::json::parse(named.out)["path"], "x.txt");
  const RunResult unnamed = RunWith(folder, {"read", "-"}, kArticle);
  EXPECT_EQ(nlohmann::json::parse(unnamed.out)["path"], "<stdin>");
  EXPECT_EQ(RunWith(folder, {"read", "-"}, "").status, kExitFailed);
}

TEST(Run, WritesSeveralReports) {
  const testing::TemporaryFolder folder;
  folder.Write("a.txt", kArticle);
  const RunResult result = RunWith(folder, {"check", "a.txt", "--format", "json", "-o", "r.json",
                                            "--format", "text", "-o", "r"});
  EXPECT_EQ(result.status, kExitClean);
  EXPECT_EQ(result.out, "");
  EXPECT_EQ(nlohmann::json::parse(folder.Read("r.json"))["schema_version"], 1);
  EXPECT_THAT(folder.Read("r"), HasSubstr("no disagreements"));
  EXPECT_THAT(folder.Names(), ElementsAre("a.txt", "r", "r.json"));
}

TEST(Run, NeverWritesOverAnArticle) {
  const testing::TemporaryFolder folder;
  folder.Write("a.txt", kArticle);
  std::filesystem::create_symlink("a.txt", folder.At("link"));
  const RunResult result = RunWith(folder, {"check", "a.txt", "-o", "link"});
  EXPECT_EQ(result.status, kExitFailed);
  EXPECT_THAT(result.error, HasSubstr("-o link is one of the articles"));
  EXPECT_EQ(folder.Read("a.txt"), kArticle);
}

TEST(Run, TellsWhenAReportCannotBeWritten) {
  const testing::TemporaryFolder folder;
  folder.Write("a.txt", kArticle);
  const RunResult result = RunWith(folder, {"check", "a.txt", "-o", "/dev/full"});
  EXPECT_EQ(result.status, kExitFailed);
  EXPECT_EQ(result.error, "claimcheck: /dev/full: No space left on device\n");
  const int full = open("/dev/full", O_WRONLY);
  const int null = open("/dev/null", O_WRONLY);
  EXPECT_EQ(RunCommandLine({"rules"}, {.in = 0, .out = full, .error = null}), kExitFailed);
  close(full);
  close(null);
}

TEST(Run, WarnsOfADateForNoArticle) {
  const testing::TemporaryFolder folder;
  folder.Write("a.txt", kArticle);
  const RunResult result = RunWith(folder, {"check", "a.txt", "--published", "b*=2015-05-11"});
  EXPECT_EQ(result.status, kExitClean);
  EXPECT_EQ(result.error, "claimcheck: warning: --published b*=…: no article's path matches\n");
}

TEST(Run, WarnsOfAPublicationThatNamesNoDay) {
  const testing::TemporaryFolder folder;
  folder.Write(
      "a.jsonl",
      "{\"id\": \"a\", \"published\": \"2015-05-11\", \"text\": \"It rained on Monday.\"}\n"
      "{\"id\": \"b\", \"published\": \"2015-13-45\", \"text\": \"It rained on Monday.\"}\n");
  const std::string warning =
      "claimcheck: warning: a.jsonl#b: line 2: \"published\" is \"2015-13-45\", which names no "
      "day: "
      "write it as YYYY-MM-DD or give --published\n";
  EXPECT_EQ(RunWith(folder, {"extract", "a.jsonl"}).error, warning);
  EXPECT_EQ(RunWith(folder, {"extract", "a.jsonl", "--published", "*#b=2015-05-11"}).error, "");
}

TEST(Run, ExplainsRules) {
  const testing::TemporaryFolder folder;
  EXPECT_THAT(RunWith(folder, {"rules"}).out, HasSubstr("quantity-differs     warning"));
  EXPECT_THAT(RunWith(folder, {"explain", "date-differs"}).out,
              StartsWith("date-differs (warning)\n"));
  EXPECT_THAT(RunWith(folder, {"explain", "date-differs"}).out,
              EndsWith("/docs/rules.md#date-differs\n"));
  const RunResult unknown = RunWith(folder, {"explain", "date-difers"});
  EXPECT_EQ(unknown.status, kExitFailed);
  EXPECT_THAT(unknown.error, HasSubstr("did you mean date-differs?"));
  EXPECT_EQ(RunWith(folder, {"--version"}).out.substr(0, 11), "claimcheck ");
  EXPECT_THAT(RunWith(folder, {"--help"}).out, HasSubstr("Usage: claimcheck COMMAND"));
}

TEST(Run, ShowsNoControlCharacterOfAPathOrAnOption) {
  const testing::TemporaryFolder folder;
  const std::string name = "\x1B[2J\r\u202E.txt";
  folder.Write(name, kArticle);
  for (const std::vector<std::string>& words :
       std::vector<std::vector<std::string>>{{"check", "x" + name},
                                             {"check", name},
                                             {"check", "--" + name},
                                             {name},
                                             {"check", name, "--published", name},
                                             {"check", name, "--format", name},
                                             {"check", name, "-o", name},
                                             {"read", name},
                                             {"extract", name, "--published", name + "=2015-05-11"},
                                             {"explain", name}}) {
    const RunResult result = RunWith(folder, words);
    for (const std::string& text : {result.out, result.error}) {
      for (const absl::string_view line : absl::StrSplit(text, '\n')) {
        EXPECT_EQ(Visible(line), line);
      }
    }
  }
}

TEST(ProgressLine, FillsWithTheShareThatIsDone) {
  EXPECT_EQ(ProgressLine(0), "checking [                    ]   0 %");
  EXPECT_EQ(ProgressLine(0.5), "checking [##########          ]  50 %");
  EXPECT_EQ(ProgressLine(1), "checking [####################] 100 %");
  EXPECT_EQ(ProgressLine(7), ProgressLine(1));
  EXPECT_EQ(ProgressLine(-1), ProgressLine(0));
}

}  // namespace
}  // namespace claimcheck
