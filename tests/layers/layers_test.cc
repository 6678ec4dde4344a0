// SPDX-License-Identifier: Apache-2.0
#include "tests/layers/layers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

#include "absl/strings/match.h"
#include "tests/source_path.h"

namespace claimcheck::testing {
namespace {

using ::testing::ElementsAre;

const std::filesystem::path kRoot(testing::SourcePath());

// The C++ files of the program, by their paths from the root.
std::vector<std::string> ProgramSources() {
  std::vector<std::string> sources;
  for (const char* top : {"claims", "checker", "reports", "cli"}) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(kRoot / top)) {
      const std::string extension = entry.path().extension().string();
      if (extension != ".h" && extension != ".cc") continue;
      sources.push_back(entry.path().lexically_relative(kRoot).generic_string());
    }
  }
  std::sort(sources.begin(), sources.end());
  return sources;
}

std::string Contents(const std::string& path) {
  std::ifstream file(kRoot / path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

TEST(Layers, EveryIncludeOfTheProgramPointsDown) {
  const std::vector<std::string> sources = ProgramSources();
  ASSERT_THAT(sources, ::testing::Contains("claims/text/span.h"));
  for (const std::string& path : sources) {
    for (const std::string& wrong : WrongIncludes(path, Contents(path))) ADD_FAILURE() << wrong;
  }
}

TEST(Layers, NoTwoHeadersDefineOneType) {
  std::map<std::string, std::string> header_of;
  for (const std::string& path : ProgramSources()) {
    if (!absl::EndsWith(path, ".h")) continue;
    for (const std::string& type : TypesDefined(Contents(path))) {
      const auto [known, added] = header_of.insert({type, path});
      EXPECT_TRUE(added) << path << " and " << known->second << " both define " << type;
    }
  }
  EXPECT_TRUE(header_of.contains("Claim"));
}

TEST(Layers, TypesDefinedAreNotThoseAnnounced) {
  EXPECT_THAT(
      TypesDefined("class Token;\nstruct Span {\nenum class Tag : int {\nclass A final : B {\n"),
      ElementsAre("Span", "Tag", "A"));
}

TEST(Layers, NamesTheLineThatPointsUp) {
  EXPECT_THAT(WrongIncludes("claims/text/token.h",
                            "// comment\n"
                            "#include <vector>\n"
                            "#include \"absl/strings/string_view.h\"\n"
                            "#include \"claims/text/span.h\"\n"
                            "  #  include \"claims/mention/quantity.h\"\n"),
              ElementsAre("claims/text/token.h:5: \"claims/mention/quantity.h\": claims/text may "
                          "include only itself"));
}

TEST(Layers, TellsWhichFolderMayIncludeWhich) {
  struct Row {
    const char* file;
    const char* include;
    bool allowed;
  };
  const Row rows[] = {
      {"claims/document/read.cc", "claims/document/read.h", true},
      {"claims/document/read.cc", "claims/text/span.h", true},
      {"claims/document/read.cc", "claims/mention/time_expression.h", false},
      {"claims/value/unit.h", "claims/text/span.h", true},
      {"claims/value/unit.h", "claims/document/document.h", false},
      {"claims/mention/number.cc", "claims/lexicon/phrase_table.h", true},
      {"claims/mention/number.cc", "claims/syntax/tagger.h", false},
      {"claims/claim/extract.cc", "claims/syntax/tagger.h", true},
      {"claims/claim/extract.cc", "checker/relation.h", false},
      {"claims/claim/extract.cc", "claims/syntax/train/questions.h", false},
      {"claims/syntax/train/questions.cc", "claims/syntax/tagger.h", true},
      {"claims/syntax/train/questions.cc", "claims/claim/claim.h", false},
      {"checker/check.cc", "claims/claim/claim.h", true},
      {"checker/check.cc", "reports/json.h", false},
      {"reports/json.cc", "checker/finding.h", true},
      {"reports/json.cc", "cli/options.h", false},
      {"cli/main.cc", "reports/json.h", true},
      {"cli/main.cc", "tests/case_file.h", false},
      {"cli/main.cc", "options.h", false},
      {"claims/rumour/rumour.h", "claims/text/span.h", false},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(std::string(row.file) + " includes " + row.include);
    const std::string contents = std::string("#include \"") + row.include + "\"\n";
    EXPECT_EQ(WrongIncludes(row.file, contents).empty(), row.allowed);
  }
}

TEST(Layers, EveryLayerIsAFolderOfTheProgram) {
  for (const Layer& layer : Layers()) {
    EXPECT_TRUE(std::filesystem::is_directory(kRoot / layer.folder)) << layer.folder;
  }
}

}  // namespace
}  // namespace claimcheck::testing
