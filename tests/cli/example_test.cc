// SPDX-License-Identifier: Apache-2.0
// The whole program on docs/examples/sochi: what it writes is what docs/report.schema.json and
// docs/cli.md promise, whatever the articles say.
#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "cli/run.h"
#include "tests/cli/temporary_folder.h"
#include "tests/reports/golden_file.h"
#include "tests/reports/json_schema.h"
#include "tests/source_path.h"

namespace claimcheck {
namespace {

using nlohmann::json;

constexpr char kExample[] = "docs/examples/sochi";

// Runs the command line in the project's root and returns what it writes.
std::string Output(std::vector<std::string> words) {
  const testing::TemporaryFolder folder;
  const auto previous = std::filesystem::current_path();
  std::filesystem::current_path(testing::SourcePath());
  words.insert(words.end(), {"-o", folder.At("out")});
  EXPECT_NE(RunCommandLine(words, StandardFiles{}), kExitFailed);
  std::filesystem::current_path(previous);
  return folder.Read("out");
}

std::vector<json> Lines(const std::string& text) {
  std::vector<json> lines;
  for (const absl::string_view line : absl::StrSplit(text, '\n', absl::SkipEmpty())) {
    lines.push_back(json::parse(std::string(line)));
  }
  return lines;
}

void ExpectSchema(const std::string& definition, const std::vector<json>& values) {
  const json schema = json::parse(testing::ReadSourceFile("docs/report.schema.json"));
  EXPECT_FALSE(values.empty());
  for (const json& value : values) {
    EXPECT_EQ(absl::StrJoin(testing::SchemaErrors(schema, definition, value), "\n"), "");
  }
}

TEST(Example, FollowsTheSchema) {
  ExpectSchema("", {json::parse(Output({"check", kExample, "--all", "--format", "json"}))});
  ExpectSchema("finding", Lines(Output({"check", kExample, "--all", "--format", "jsonl"})));
  ExpectSchema("claim", Lines(Output({"extract", kExample})));
  ExpectSchema("claim", Lines(Output({"extract", "--mentions", kExample})));
  ExpectSchema("article", Lines(Output({"read", kExample})));
}

TEST(Example, QuotesTheBytesOfTheFile) {
  for (const json& claim : Lines(Output({"extract", "--mentions", kExample}))) {
    if (claim["span"].contains("field")) continue;
    const std::string bytes = testing::ReadSourceFile(claim["document"]);
    const std::size_t begin = claim["span"]["begin"], end = claim["span"]["end"];
    EXPECT_EQ(bytes.substr(begin, end - begin), claim["quote"]);
  }
}

TEST(Example, IsTheSameForAnyNumberOfThreads) {
  EXPECT_EQ(Output({"check", kExample, "--format", "json", "--jobs", "1"}),
            Output({"check", kExample, "--format", "json", "--jobs", "5"}));
}

}  // namespace
}  // namespace claimcheck
