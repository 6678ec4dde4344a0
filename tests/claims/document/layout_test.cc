// SPDX-License-Identifier: Apache-2.0
#include "claims/document/layout.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claims/document/read.h"
#include "claims/text/character.h"
#include "tests/case_file.h"
#include "tests/source_path.h"

namespace claimcheck {
namespace {

std::string KindName(BlockKind kind) {
  switch (kind) {
    case BlockKind::kTitle:
      return "title";
    case BlockKind::kHeading:
      return "heading";
    case BlockKind::kParagraph:
      return "paragraph";
    case BlockKind::kListItem:
      return "list item";
    case BlockKind::kTableRow:
      return "table row";
    case BlockKind::kCaption:
      return "caption";
    case BlockKind::kDateLine:
      return "date line";
    case BlockKind::kByline:
      return "byline";
    case BlockKind::kLeftOut:
      return "left out";
  }
  return "";
}

std::string SourceName(DateHint::Source source) {
  switch (source) {
    case DateHint::Source::kMetadata:
      return "metadata";
    case DateHint::Source::kDateLine:
      return "date line";
    case DateHint::Source::kDateline:
      return "dateline";
    case DateHint::Source::kFooter:
      return "footer";
  }
  return "";
}

std::string NameOf(const Block& block) {
  const std::string name = KindName(block.kind);
  return block.reason.empty() ? name : absl::StrCat(name, " (", block.reason, ")");
}

TEST(Layout, BlocksAreWhatTheCasesSay) {
  for (const testing::Case& c : testing::ReadCases("blocks.txt")) {
    SCOPED_TRACE(absl::StrCat(c.file, ":", c.line, ": ", c.text));
    const Layout layout = ReadLayout(c.text, "");
    std::vector<std::string> names;
    for (const Block& block : layout.blocks) names.push_back(NameOf(block));
    EXPECT_EQ(absl::StrJoin(names, ", "), c.expected);
  }
}

TEST(Layout, DateHintsAreWhatTheCasesSay) {
  for (const testing::Case& c : testing::ReadCases("date_hints.txt")) {
    SCOPED_TRACE(absl::StrCat(c.file, ":", c.line, ": ", c.text));
    const Layout layout = ReadLayout(c.text, "");
    std::vector<std::string> hints;
    for (const DateHint& hint : layout.date_hints) {
      hints.push_back(absl::StrCat(SourceName(hint.source), " ", hint.text));
      EXPECT_EQ(hint.text, Slice(c.text, *hint.span));
    }
    EXPECT_EQ(hints.empty() ? "none" : absl::StrJoin(hints, " | "), c.expected);
  }
}

std::string ReadFile(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

// What was read of an article, a line for each hint and block.
std::string Describe(const Document& document) {
  std::string result;
  for (const DateHint& hint : document.date_hints) {
    absl::StrAppend(&result, "hint, ", SourceName(hint.source), ": ", hint.text, "\n");
  }
  for (const Block& block : document.blocks) {
    absl::StrAppend(&result, NameOf(block), ": ", Slice(document.text, block.span), "\n");
  }
  return result;
}

// Each article of articles/NAME.txt is described in NAME.blocks; with CLAIMCHECK_UPDATE set in the
// environment the descriptions are written anew.
TEST(Layout, ArticlesAreReadAsDescribed) {
  const std::filesystem::path folder = testing::SourcePath("tests/claims/document/articles");
  std::size_t articles = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".txt") continue;
    SCOPED_TRACE(entry.path().filename());
    ++articles;
    const ReadResult result = ReadDocuments("article.txt", ReadFile(entry.path()));
    ASSERT_EQ(result.documents.size(), 1u);
    std::filesystem::path expected = entry.path();
    expected.replace_extension(".blocks");
    if (std::getenv("CLAIMCHECK_UPDATE") != nullptr) {
      std::ofstream(expected, std::ios::binary) << Describe(result.documents[0]);
    }
    EXPECT_EQ(Describe(result.documents[0]), ReadFile(expected));
  }
  EXPECT_GE(articles, 10u);
}

TEST(Layout, TakesAKnownTitleOnlyFromAnEqualFirstLine) {
  const std::string text = "Ferry runs aground\n\nThe ferry ran aground on Monday.";
  EXPECT_EQ(ReadLayout(text, "Ferry runs aground").title, (Span{0, 18}));
  EXPECT_TRUE(ReadLayout(text, "Ferry aground").title.empty());
}

// Pieces of which pages are made, so that generated texts reach the rules.
rc::Gen<std::string> Page() {
  return rc::gen::map(
      rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(std::vector<std::string>{
          "\n",
          "\n\n",
          "\r",
          "\r\n",
          "\xC2\x85",
          "\xE2\x80\xA8",
          " ",
          "\xC2\xA0",
          "\xE2\x80\x8B",
          "Ferry runs aground",
          "The ferry ran aground on Monday, and nobody of the crew was hurt.",
          "## ",
          "- ",
          "1. ",
          "Recent Posts",
          "1 day ago",
          "Comments",
          "By Jane Roe",
          "…",
          "---",
          "May 11, 2015",
          "11/05/2015",
          "Published: ",
          "(",
          ")",
          " — ",
          "Jane Roe",
          "Jane is a poet.",
          "Published on X (http://x)",
          "Photo: ",
          "Home > News",
          "\t",
          "|",
          "é",
          "\xFF",
          "@"})),
      [](const std::vector<std::string>& parts) { return absl::StrJoin(parts, ""); });
}

bool IsWhite(const Character& c) {
  return c.kind == CharClass::kSpace || c.kind == CharClass::kLineBreak;
}

TEST(Layout, BlocksHoldEveryByteThatIsNotWhiteSpace) {
  EXPECT_TRUE(rc::check([] {
    const std::string text = *Page();
    const Layout layout = ReadLayout(text, "");
    std::size_t at = 0;
    for (const Block& block : layout.blocks) {
      RC_ASSERT(block.span.begin >= at && block.span.end > block.span.begin);
      RC_ASSERT(block.span.end <= text.size());
      for (; at < block.span.begin; at += CharacterAt(text, at).size) {
        RC_ASSERT(IsWhite(CharacterAt(text, at)));
      }
      RC_ASSERT((block.kind == BlockKind::kLeftOut) == !block.reason.empty());
      at = block.span.end;
    }
    for (; at < text.size(); at += CharacterAt(text, at).size) {
      RC_ASSERT(IsWhite(CharacterAt(text, at)));
    }
  }));
}

TEST(Layout, HasAtMostOneTitleAndHintsInTheText) {
  EXPECT_TRUE(rc::check([] {
    const std::string text = *Page();
    const Layout layout = ReadLayout(text, "");
    const auto titles =
        std::count_if(layout.blocks.begin(), layout.blocks.end(),
                      [](const Block& block) { return block.kind == BlockKind::kTitle; });
    RC_ASSERT(titles == (layout.title.empty() ? 0 : 1));
    for (const DateHint& hint : layout.date_hints) {
      RC_ASSERT(hint.span.has_value() && hint.span->end <= text.size());
      RC_ASSERT(hint.text == Slice(text, *hint.span));
    }
  }));
}

}  // namespace
}  // namespace claimcheck
