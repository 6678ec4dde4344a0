// SPDX-License-Identifier: Apache-2.0
#include "claims/document/hidden_character.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "absl/strings/str_replace.h"
#include "claims/document/read.h"

namespace claimcheck {
namespace {

Document Read(absl::string_view bytes) {
  ReadResult result = ReadDocuments("a.txt", bytes);
  EXPECT_EQ(result.documents.size(), 1u);
  return result.documents.empty() ? Document{} : std::move(result.documents[0]);
}

TEST(HiddenCharacter, AFigureReadsAsAReaderSeesIt) {
  const struct {
    const char* bytes;
    const char* text;
    std::size_t hidden;
  } rows[] = {
      {"Some 6,\u200B100 died.", "Some 6,100 died.", 1},
      {"Some 6\u200B\u200D,1\u206000 died.", "Some 6,100 died.", 2},
      {"It cost $\u00AD5\u200Cm then.", "It cost $5m then.", 2},
      {"Only 2\u202E1\u202C died.", "Only 21\u202C died.", 1},
      {"1\uFEFF2 died.", "12 died.", 1},
      // Elsewhere they stay.
      {"Some \u200E6,100\u200F died.", "Some \u200E6,100\u200F died.", 0},
      {"Nobody\u200B died, no\u00ADbody.", "Nobody\u200B died, no\u00ADbody.", 0},
      {"“5” and 6–7", "“5” and 6–7", 0},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.text);
    const Document document = Read(row.bytes);
    EXPECT_EQ(document.text, row.text);
    EXPECT_EQ(document.hidden.size(), row.hidden);
    EXPECT_EQ(document.warnings.empty(), row.hidden == 0);
  }
}

// U+202D and U+202E write what follows from left to right or from right to left, up to U+202C;
// U+2066 and U+2067 do so for what is not a figure, up to U+2069.
TEST(HiddenCharacter, AReorderedFigureReadsAsAReaderSeesIt) {
  const struct {
    const char* bytes;
    const char* text;
    const char* figure;
    const char* in_file;
  } rows[] = {
      {"Some \u202E001,6\u202C died.", "Some 6,100 died.", "6,100", "001,6"},
      {"Some 4 and \u202E.deid 94\u202C", "Some 4 and 49 died.", "49", "94"},
      {"It cost \u202Em5$\u202C, or 3.", "It cost $5m, or 3.", "$5m", "m5$"},
      {"Some \u2067000 6\u2069 died.", "Some 6 000 died.", "6 000", "000 6"},
      {"A line.\n\nSome \u202E52\u202C died.\n\nMore.", "A line.\n\nSome 25 died.\n\nMore.", "25",
       "52"},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.text);
    const Document document = Read(row.bytes);
    EXPECT_EQ(absl::StrReplaceAll(document.text,
                                  {{"\u202C", ""}, {"\u202E", ""}, {"\u2067", ""}, {"\u2069", ""}}),
              row.text);
    EXPECT_FALSE(document.hidden.empty());
    const std::size_t at = document.text.find(row.figure);
    ASSERT_NE(at, std::string::npos);
    const Span span = document.source_map.FileSpan({at, at + std::string(row.figure).size()});
    EXPECT_THAT(std::string(row.bytes).substr(span.begin, span.size()),
                ::testing::HasSubstr(row.in_file));
  }
}

TEST(HiddenCharacter, MarksThatReorderNoFigureChangeNothing) {
  for (const char* bytes : {"Some \u202Aabout 6,100\u202C died.",
                            "He said \u2067שלום 6 100\u2069 twice.", "Some 12 \u202Eeid\u202C."}) {
    SCOPED_TRACE(bytes);
    EXPECT_EQ(Read(bytes).text, bytes);
  }
}

TEST(HiddenCharacter, AVeryLongLineOfMarksIsNotReadSilently) {
  std::string bytes(std::size_t{2} << 20, 'a');
  bytes += " \u202E52\u202C";
  const Document document = Read(bytes);
  EXPECT_EQ(document.not_read.size(), 1u);
}

TEST(HiddenCharacter, ThePlaceIsThatOfTheFile) {
  const std::string bytes = "Ferry sinks\n\nSome 6,\u200B100 died and 7\u200B0 lived.\n";
  const Document document = Read(bytes);
  EXPECT_THAT(document.warnings,
              ::testing::ElementsAre("hidden characters stand in 2 figures and were not read; the "
                                     "first is U+200B at byte 20"));
  for (const auto& [words, in_file] : {std::pair<std::string, std::string>{"6,100", "6,\u200B100"},
                                       {"70 lived", "7\u200B0 lived"},
                                       {"Ferry", "Ferry"}}) {
    const std::size_t at = document.text.find(words);
    ASSERT_NE(at, std::string::npos);
    const Span span = document.source_map.FileSpan({at, at + words.size()});
    EXPECT_EQ(bytes.substr(span.begin, span.size()), in_file);
  }
  for (const Block& block : document.blocks) EXPECT_LE(block.span.end, document.text.size());
}

TEST(HiddenCharacter, ATitleFromElsewhereReadsAsAReaderSeesIt) {
  const ReadResult result = ReadDocuments(
      "a.jsonl", "{\"title\": \"Quake kills 6,\u200B100\", \"text\": \"A quake struck.\"}");
  ASSERT_EQ(result.documents.size(), 1u);
  const Document& document = result.documents[0];
  EXPECT_EQ(document.title, "Quake kills 6,100");
  ASSERT_EQ(document.hidden.size(), 1u);
  EXPECT_EQ(document.hidden[0].text_offset,
            HiddenOffsetInTitle(document, document.title.find("100")));
  EXPECT_THAT(document.warnings,
              ::testing::ElementsAre("hidden characters stand in 1 figure and were not read; the "
                                     "first is U+200B in the title"));
}

RC_GTEST_PROP(HiddenCharacter, WhatIsSeenStaysInOrder, ()) {
  const std::vector<std::string> pieces = *rc::gen::container<std::vector<std::string>>(
      rc::gen::element<std::string>("5", ",", " ", "a", "\u200B", "\u00AD", "é", "\n"));
  std::string bytes = "Five ";
  for (const std::string& piece : pieces) bytes += piece;
  const Document document = Read(bytes);
  for (std::size_t i = 0; i < document.text.size(); ++i) {
    RC_ASSERT(bytes[document.source_map.FileOffset(i)] == document.text[i]);
  }
}

}  // namespace
}  // namespace claimcheck
