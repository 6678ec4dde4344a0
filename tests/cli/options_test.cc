// SPDX-License-Identifier: Apache-2.0
#include "cli/options.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"

namespace claimcheck {
namespace {

using ::testing::ElementsAre;

// The words of `line`, divided by spaces.
absl::StatusOr<Options> Parse(const std::string& line) {
  return ParseOptions(absl::StrSplit(line, ' ', absl::SkipEmpty()));
}

Options Parsed(const std::string& line) {
  absl::StatusOr<Options> options = Parse(line);
  EXPECT_TRUE(options.ok()) << line << ": " << options.status().message();
  return options.ok() ? *options : Options{};
}

TEST(Options, HaveTheContractsDefaults) {
  const Options options = Parsed("check a.txt b");
  EXPECT_EQ(options.command, Command::kCheck);
  EXPECT_THAT(options.arguments, ElementsAre("a.txt", "b"));
  EXPECT_THAT(options.outputs, ElementsAre(OutputOption{.format = "text", .path = ""}));
  EXPECT_EQ(options.fail_on, Severity::kError);
  EXPECT_EQ(options.color, ColorWhen::kAuto);
  EXPECT_FALSE(options.all || options.quiet || options.mentions || options.has_against);
}

TEST(Options, StandAnywhere) {
  const Options options =
      Parsed("--quiet check --all a.txt --fail-on=never --jobs 3 b.txt --color always -- --c.txt");
  EXPECT_THAT(options.arguments, ElementsAre("a.txt", "b.txt", "--c.txt"));
  EXPECT_TRUE(options.all && options.quiet);
  EXPECT_EQ(options.fail_on, std::nullopt);
  EXPECT_EQ(options.jobs, 3);
  EXPECT_EQ(options.color, ColorWhen::kAlways);
  EXPECT_THAT(Parsed("check [drafts] -").arguments, ElementsAre("[drafts]", "-"));
}

TEST(Options, TakeSourcesUpToTheNextOption) {
  const Options options = Parsed("check d1 d2 --against s1 s2 --all --against=s3");
  EXPECT_THAT(options.arguments, ElementsAre("d1", "d2"));
  EXPECT_THAT(options.against, ElementsAre("s1", "s2", "s3"));
  EXPECT_TRUE(options.has_against);
}

TEST(Options, PairFormatsWithTheFilesThatFollow) {
  struct {
    std::string line;
    std::vector<OutputOption> outputs;
  } const cases[] = {
      {"check a", {{"text", ""}}},
      {"check a --format json", {{"json", ""}}},
      {"check a -o r", {{"text", "r"}}},
      {"check a -or", {{"text", "r"}}},
      {"check a --format json --output=r", {{"json", "r"}}},
      {"check a --output=r --format json", {{"json", "r"}}},
      {"check a --format json -o r --format text", {{"json", "r"}, {"text", ""}}},
      {"check a --format text --format json -o r", {{"text", ""}, {"json", "r"}}},
      {"check a -o r --format json -o s", {{"text", "r"}, {"json", "s"}}},
      {"extract a -o r", {{"text", "r"}}},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.line);
    EXPECT_EQ(Parsed(c.line).outputs, c.outputs);
  }
}

TEST(Options, TakePublicationDates) {
  EXPECT_THAT(Parsed("check a --published 2015-05-11 --published x=y*=2015-05-12").published,
              ElementsAre(PublishedOption{"*", absl::CivilDay(2015, 5, 11)},
                          PublishedOption{"x=y*", absl::CivilDay(2015, 5, 12)}));
}

TEST(Options, SayWhatIsWrongAndWhatWouldDo) {
  struct {
    std::string line;
    std::string message;
  } const cases[] = {
      {"", "no command given"},
      {"chekc a",
       "there is no command \"chekc\"; commands are check, extract, read, rules, explain, init, "
       "completions; did you "
       "mean check?"},
      {"check a --config c --no-config", "--config and --no-config exclude each other"},
      {"check a --baseline b --write-baseline c",
       "--baseline and --write-baseline exclude each other; the one reads what the other writes"},
      {"check - --diff main", "--diff cannot tell what changed of standard input"},
      {"init a", "init takes no arguments"},
      {"completions", "completions takes bash, zsh or fish"},
      {"check a --fromat json", "there is no option \"--fromat\"; did you mean --format?"},
      {"check a --zebra", "there is no option \"--zebra\""},
      {"check a -x", "there is no option \"-x\""},
      {"check a --all=yes", "--all takes no value"},
      {"check a --format", "--format needs a FORMAT"},
      {"check a --format --all", "--format needs a FORMAT"},
      {"check a --output=", "--output needs a FILE"},
      {"check a --format jsn",
       "there is no format \"jsn\"; formats are text, json, jsonl, sarif, github, gitlab, junit, "
       "checkstyle, rdjson, rdjsonl, "
       "html, markdown, markdown-comment"},
      {"check a --fail-on errors",
       "--fail-on errors: give error, warning, note, never; did you mean error?"},
      {"check a --color sometimes", "--color sometimes: give auto, always, never"},
      {"check a --jobs 0", "--jobs 0: give a number of threads from 1 to 1024"},
      {"check a --jobs 4x", "--jobs 4x: give a number of threads from 1 to 1024"},
      {"check a --jobs 99999999999", "--jobs 99999999999: give a number of threads from 1 to 1024"},
      {"check a --published 2015-02-30",
       "--published 2015-02-30: \"2015-02-30\": there is no such day; that month ends on "
       "2015-02-28"},
      {"check a --published *.txt=2015-13-01",
       "--published *.txt=2015-13-01: \"2015-13-01\": there is no month 13; give year-month-day, "
       "such as 2015-05-11"},
      {"check a --published 0000-01-01",
       "--published 0000-01-01: \"0000-01-01\": there is no year 0; give a year from 0001 to 9999"},
      {"check a --published 11/05/2015",
       "--published 11/05/2015: \"11/05/2015\": is not a date; give year-month-day, such as "
       "2015-05-11"},
      {"check a --published =2015-05-11",
       "--published =2015-05-11: there is no pattern before the ="},
      {"check a --input-format wurst",
       "there is no input format \"wurst\"; formats are docx, feed, html, jsonl, markdown, "
       "mhtml, ninjs, text"},
      {"rules --config c", "--config does not belong to rules"},
      {"check a --format text --format json",
       "two formats for standard output; give an -o FILE after one of them"},
      {"check a -o r --format json -o r", "two reports for the file r"},
      {"check a --stdin-filename x", "--stdin-filename needs - among the articles"},
      {"check a --mentions", "--mentions does not belong to check"},
      {"extract a --format json", "--format does not belong to extract"},
      {"rules a", "rules takes no arguments"},
      {"explain", "explain takes the name of one rule"},
      {"explain a b", "explain takes the name of one rule"},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.line);
    const absl::StatusOr<Options> options = Parse(c.line);
    ASSERT_FALSE(options.ok());
    EXPECT_EQ(options.status().message(), c.message);
  }
}

TEST(Options, AskForHelpWithoutMore) {
  EXPECT_TRUE(Parsed("--help").help);
  EXPECT_TRUE(Parsed("check -h").help);
  EXPECT_TRUE(Parsed("--version").version);
  for (const CommandSpec& spec : CommandSpecs()) {
    const std::string help = HelpText(spec.command);
    for (const OptionSpec& option : OptionSpecs()) {
      const std::string start =
          absl::StrCat(option.name, option.argument.empty() ? "" : " ", option.argument);
      EXPECT_EQ(help.find(start) != std::string::npos, BelongsTo(option, spec.command))
          << spec.name << " " << start;
    }
    for (const absl::string_view line : absl::StrSplit(help, '\n')) EXPECT_LE(line.size(), 92u);
  }
}

TEST(Options, TakeAnyWordsWithoutHarm) {
  EXPECT_TRUE(rc::check([] {
    const auto words = *rc::gen::container<std::vector<std::string>>(rc::gen::oneOf(
        rc::gen::elementOf(std::vector<std::string>{"check", "--format", "json", "-o", "--", "-",
                                                    "--published", "=", "--against", "-h", "--="}),
        rc::gen::string<std::string>()));
    const absl::StatusOr<Options> options = ParseOptions(words);
    RC_ASSERT(options.ok() || !options.status().message().empty());
  }));
}

}  // namespace
}  // namespace claimcheck
