// SPDX-License-Identifier: Apache-2.0
#include "claims/document/line.h"

#include <gtest/gtest.h>

#include "absl/strings/str_join.h"
#include "claims/document/line_shape.h"

namespace claimcheck {
namespace {

std::string Cut(absl::string_view text) {
  std::vector<std::string> lines;
  for (const Line& line : CutLines(text)) {
    lines.push_back((line.blank_before ? "^" : "") + std::string(Slice(text, line.span)));
  }
  return absl::StrJoin(lines, "|");
}

TEST(Line, EndsAtEveryLineBreak) {
  const struct {
    const char* text;
    const char* lines;
  } rows[] = {
      {"", ""},
      {"a", "^a"},
      {"a\nb", "^a|b"},
      {"a\r\nb\rc\n\rd", "^a|b|c|^d"},
      {"a\r\n\r\nb", "^a|^b"},
      {"a\vb\fc", "^a|b|c"},
      {"a\xC2\x85"
       "b\xE2\x80\xA8"
       "c\xE2\x80\xA9"
       "d",
       "^a|b|c|d"},
      {" a \n \xC2\xA0 \n\tb\xC2\xA0", "^a|^b"},
      {"\xC2\xA9 2015\n\xE2\x80\x94 b", "^\xC2\xA9 2015|\xE2\x80\x94 b"},
      {"\xE2\x80\x8B\na", "^\xE2\x80\x8B|a"},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.text);
    EXPECT_EQ(Cut(row.text), row.lines);
  }
}

TEST(Line, JoinsOnlyWhatWasWrapped) {
  const struct {
    const char* text;
    std::size_t paragraphs;
  } rows[] = {
      {"The ferry firm said on Monday that it would cut\n40 of its 200 jobs in the town.", 1},
      {"The ferry firm said on Monday that it would cut\n\n40 of its 200 jobs in the town.", 2},
      {"Fact checked\nMinister to meet mayor on first visit since harbour closed", 2},
      {"Tens of words\nin short lines", 2},
      {"The owners of the ferry firm said these two things:\n- that the ferry is old", 2},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.text);
    EXPECT_EQ(CutParagraphs(row.text).size(), row.paragraphs);
  }
}

TEST(Line, KnowsMarks) {
  EXPECT_EQ(ListMarkSize("- one"), 2u);
  EXPECT_EQ(ListMarkSize("• one"), 4u);
  EXPECT_EQ(ListMarkSize("12) one"), 4u);
  EXPECT_EQ(ListMarkSize("-one"), 0u);
  EXPECT_EQ(ListMarkSize("1.5 million"), 0u);
  EXPECT_EQ(ListMarkSize("2015. "), 0u);
  EXPECT_EQ(HeadingMarkSize("## one"), 3u);
  EXPECT_EQ(HeadingMarkSize("#one"), 0u);
  EXPECT_EQ(HeadingMarkSize("####### one"), 0u);
}

TEST(LineShape, TellsProseHeadlinesAndNames) {
  EXPECT_TRUE(EndsSentence("He said: “We will go.”"));
  EXPECT_TRUE(EndsSentence("He said: \"We will go. \""));
  EXPECT_FALSE(EndsSentence("He said that…"));
  EXPECT_TRUE(EndsCutShort("He said that..."));
  EXPECT_TRUE(IsHeadlineLike("“We will go”: minister in Norhaven"));
  EXPECT_TRUE(IsHeadlineLike("Ferries return to the U.S."));
  EXPECT_FALSE(IsHeadlineLike("The Eastport Mail Reports:"));
  EXPECT_FALSE(IsHeadlineLike("and then"));
  EXPECT_TRUE(IsPersonName("Carla M. Stone"));
  EXPECT_TRUE(IsPersonName("JANE O’ROE-DOE"));
  EXPECT_FALSE(IsPersonName("Jane"));
  EXPECT_FALSE(IsPersonName("Harbour of Norhaven"));
  EXPECT_TRUE(IsCaption("Ole Dahl, 54 (Photo: Jane Roe)"));
  EXPECT_FALSE(IsCaption("Ole Dahl, 54 (a captain)"));
  EXPECT_TRUE(IsSeparator("* * *"));
  EXPECT_FALSE(IsSeparator("* 5 *"));
}

}  // namespace
}  // namespace claimcheck
