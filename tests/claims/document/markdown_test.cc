// SPDX-License-Identifier: Apache-2.0
#include "claims/document/markdown.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "claims/document/front_matter.h"

namespace claimcheck {
namespace {

using ::testing::ElementsAre;

Document Read(absl::string_view bytes) {
  ReadResult result = ReadMarkdown("a.md", bytes);
  EXPECT_EQ(result.documents.size(), 1u);
  return result.documents.empty() ? Document{} : std::move(result.documents[0]);
}

std::vector<std::string> Lines(absl::string_view bytes) {
  const Document document = Read(bytes);
  std::vector<std::string> lines;
  for (const Block& block : document.blocks) {
    if (block.kind != BlockKind::kLeftOut) lines.emplace_back(Slice(document.text, block.span));
  }
  return lines;
}

TEST(Markdown, TextIsWhatAReaderSees) {
  const struct {
    const char* markdown;
    std::vector<std::string> lines;
  } rows[] = {
      {"Five *people* died\nin **Ar**vo.", {"Five people died in Arvo."}},
      {"# A\n\n* b\n* c\n\n1. d\n", {"A", "b", "c", "d"}},
      {"[214 people](http://x \"9\") and ![7 men](y.png) were there.",
       {"214 people and were there."}},
      {"Five died.\\\nSix lived.", {"Five died.\nSix lived."}},
      {"| Dead | Hurt |\n|---|--:|\n| 24 | 31 |\n", {"Dead\tHurt", "24\t31"}},
      {"Five died.[^1] More\n\n[^1]: UN\n[^b]: Some *say* six.\n",
       {"Five died. More", "UN", "Some say six."}},
      {"a `44` b\n\n    55\n\n```\n66\n```\n<!-- 77 -->\n", {"a b"}},
      {"<div>\n<p>Five died.</p>Six lived.\n</div>\n", {"Five died.", "Six lived."}},
      {"&pound;5 &amp; 6", {"£5 & 6"}},
      {"> Nobody saw it.\n", {"Nobody saw it."}},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.markdown);
    EXPECT_EQ(Lines(row.markdown), row.lines);
  }
}

TEST(Markdown, OffsetsAndLinesAreTheFiles) {
  const std::string bytes =
      "---\ntitle: T\n---\n\n* One **2,140**\n  people\n\n[^1]: £35 million was lost.\n";
  const Document document = Read(bytes);
  for (absl::string_view word : {"2,140", "people", "£35 million"}) {
    SCOPED_TRACE(word);
    const std::size_t at = document.text.find(word.data(), 0, word.size());
    ASSERT_NE(at, std::string::npos);
    const Span span = document.source_map.FileSpan({at, at + word.size()});
    EXPECT_EQ(Slice(bytes, span), word);
    const Landmark* mark = LandmarkAt(document, at);
    ASSERT_NE(mark, nullptr);
    EXPECT_EQ(mark->line, 1 + std::count(bytes.begin(), bytes.begin() + span.begin, '\n'));
  }
}

TEST(Markdown, IsKnownByItsFrontMatterThenItsName) {
  EXPECT_TRUE(IsMarkdown("a.md", "Five died."));
  EXPECT_TRUE(IsMarkdown("A.MARKDOWN", "Five died."));
  EXPECT_TRUE(IsMarkdown("a.txt", "---\ntitle: Five died\n---\n"));
  EXPECT_TRUE(IsMarkdown("-", "+++\ndate = 2016-05-03\n+++\n"));
  EXPECT_FALSE(IsMarkdown("a.txt", "---\nFive died.\n---\n"));
  EXPECT_FALSE(IsMarkdown("a.txt", "# Five died\n"));
}

TEST(Markdown, ATableOfTooManyCellsIsReadAsTextAndSaysSo) {
  std::string bytes;
  for (int i = 0; i < 3000; ++i) bytes += "|a";
  bytes += "|\n";
  for (int i = 0; i < 3000; ++i) bytes += "|---";
  bytes += "|\n";
  for (int i = 0; i < 3000; ++i) bytes += "|5\n";
  const Document document = Read(bytes);
  ASSERT_EQ(document.not_read.size(), 1u);
}

// Patterns on which readers of Markdown are known to take quadratic time.
TEST(Markdown, StopsAtSoMuchOfIt) {
  std::string bytes = "Five died.\n\n";
  bytes.append(std::size_t{1} << 26, 'x');
  const ReadResult result = ReadMarkdown("a.md", bytes + "\n\nSix died.\n");
  ASSERT_EQ(result.documents.size(), 1u);
  EXPECT_THAT(result.documents[0].not_read,
              ::testing::ElementsAre(
                  "it has more than 67108864 bytes of Markdown; what follows was not read"));
  EXPECT_EQ(result.documents[0].text.find("Six"), std::string::npos);
}

TEST(Markdown, ReadsHostilePatternsInLinearTime) {
  for (absl::string_view piece :
       {"[", "![[]()", "*a_ ", "**a", "> ", ">", "- ", "[a]: b\n", "<a ", "<!--", "<?", "&#1",
        "[^a", "[^a]", "[a](<b", "\\", "~a~~b", "[a](b \"", "a\n"}) {
    SCOPED_TRACE(piece);
    std::string bytes;
    for (int i = 0; i < 50'000; ++i) bytes.append(piece.data(), piece.size());
    bytes += "\n\nFive died.\n";
    const ReadResult result = ReadMarkdown("a.md", bytes);
    EXPECT_EQ(result.documents.size() + result.errors.size(), 1u);
  }
}

TEST(FrontMatter, NamesEachValueByTheKeysThatLeadToIt) {
  const struct {
    const char* text;
    std::vector<std::string> entries;
  } rows[] = {
      {"---\na: 1\nb:\n  c: 2 # d\n  e:\n    f: 3\n  g: 4\nh: 5\n---\n",
       {"a=1", "b.c=2", "b.e.f=3", "b.g=4", "h=5"}},
      {"---\na:\n- x\n- \"y: z\"\nb:\n  - w\n---\n", {"a=x", "a=y: z", "b=w"}},
      {"---\na: [x, 'y, z',, \"w\"] # c\nb: []\n---\n", {"a=x", "a=y, z", "a=w"}},
      {"---\na: >-\n  Nine\n  dead\n\nb: |\n  # x\nc: 1\n---\n", {"a=Nine dead", "b=# x", "c=1"}},
      {"---\na: \"say \\\"no\\\"\" # c\nb: 'it''s'\nc: \"open\n---\n",
       {"a=say \"no\"", "b=it's", "c=open"}},
      {"+++\na = 1\n[b.c]\n\"d\" = [\"x\", 'y']\n[[e]]\nf = 2\n+++\n",
       {"a=1", "b.c.d=x", "b.c.d=y", "[].f=2"}},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.text);
    std::vector<std::string> entries;
    for (const FrontMatterEntry& entry : ReadFrontMatter(row.text).entries) {
      entries.push_back(absl::StrCat(entry.key, "=", entry.value));
    }
    EXPECT_EQ(entries, row.entries);
  }
}

TEST(FrontMatter, KnowsWhereEachValueStands) {
  const std::string text =
      "---\r\ntitle: Nine dead\r\nclaimcheck:\r\n  disable:\r\n    dates: \"as \\\"sent\\\"\" # "
      "x\r\n"
      "    ages:\r\n  source: Post\r\n---\r\nNine died.\r\n";
  const FrontMatter front_matter = ReadFrontMatter(text);
  std::vector<std::string> entries;
  for (const FrontMatterEntry& entry : front_matter.entries) {
    entries.push_back(absl::StrCat(entry.line, " ", entry.key, " = ", entry.value, " @ ",
                                   Slice(text, entry.span)));
  }
  EXPECT_THAT(entries,
              ElementsAre("2 title = Nine dead @ Nine dead",
                          "5 claimcheck.disable.dates = as \"sent\" @ \"as \\\"sent\\\"\"",
                          "6 claimcheck.disable.ages =  @ ", "7 claimcheck.source = Post @ Post"));
  ASSERT_EQ(front_matter.suppressions.size(), 2u);
  EXPECT_EQ(front_matter.suppressions[0].rule, "dates");
  EXPECT_EQ(front_matter.suppressions[0].reason, "as \"sent\"");
  EXPECT_EQ(front_matter.suppressions[0].line, 5u);
  EXPECT_FALSE(front_matter.suppressions[1].fault.empty());
}

TEST(FrontMatter, ReadsYamlAndToml) {
  const FrontMatter yaml = ReadFrontMatter(
      "---\r\n# c\r\ntitle: \"Ferry: aground\"\r\ndate: 2016-05-03 # d\r\nlang: en\r\ntags:\r\n  - "
      "title: no\r\nclaimcheck:\r\n  published: 2016-05-04\r\n  colour: red\r\n---\r\nText");
  EXPECT_EQ(yaml.size, 147u);
  EXPECT_THAT(yaml.metadata,
              ElementsAre(Metadatum{"published", "2016-05-04", "front matter claimcheck.published"},
                          Metadatum{"title", "Ferry: aground", "front matter title"},
                          Metadatum{"published", "2016-05-03", "front matter date"},
                          Metadatum{"language", "en", "front matter lang"}));
  EXPECT_THAT(yaml.warnings,
              ElementsAre("front matter: claimcheck has no setting \"colour\"; settings are title, "
                          "published, language, source, url and disable"));
  const FrontMatter toml = ReadFrontMatter(
      "+++\ntitle = 'Ferry aground'\ndate = 2016-05-03T08:00:00Z\n[params]\ntitle = \"no\"\n"
      "[claimcheck]\nsource = \"Harbour Post\"\n+++\n");
  EXPECT_THAT(toml.metadata,
              ElementsAre(Metadatum{"site", "Harbour Post", "front matter claimcheck.source"},
                          Metadatum{"title", "Ferry aground", "front matter title"},
                          Metadatum{"published", "2016-05-03T08:00:00Z", "front matter date"}));
  EXPECT_EQ(ReadFrontMatter("---\nno end\n").size, 0u);
  EXPECT_EQ(ReadFrontMatter("").size, 0u);
}

}  // namespace
}  // namespace claimcheck
