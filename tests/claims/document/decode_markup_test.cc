// SPDX-License-Identifier: Apache-2.0
#include "claims/document/decode_markup.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

namespace claimcheck {
namespace {

TEST(DecodeMarkup, TakesTheBestEvidence) {
  const struct {
    std::string bytes;
    std::string text;
  } rows[] = {
      {"\xEF\xBB\xBF<p>caf\xC3\xA9", "<p>café"},
      {std::string("\xFF\xFE<\0p\0>\0\xE9\0", 10), "<p>é"},
      {"<meta charset=\"iso-8859-1\">\xA3 \x93x\x94", "<meta charset=\"iso-8859-1\">£ “x”"},
      {"<META http-equiv=Content-Type content='text/html; Charset=windows-1251'>\xE4\xE0",
       "<META http-equiv=Content-Type content='text/html; Charset=windows-1251'>да"},
      {"<?xml version='1.0' encoding='Shift_JIS'?><p>\x93\xFA\x96\x7B",
       "<?xml version='1.0' encoding='Shift_JIS'?><p>日本"},
      // A label that was left behind when the page was saved anew.
      {"<meta charset=iso-8859-1>caf\xC3\xA9", "<meta charset=iso-8859-1>café"},
      {"<meta charset=utf-8>caf\xE9!", "<meta charset=utf-8>caf\uFFFD!"},
      // Encodings mixed in one page: what is not of the first stays unread.
      {"<p>caf\xC3\xA9 \xE2\x80\x9Cx\xE2\x80\x9D \xA3\x35", "<p>café “x” \uFFFD5"},
      {"<meta charset=utf-8>caf\xC3\xA9 \xC2\xA3\x35, \xA3\x36",
       "<meta charset=utf-8>café £5, \uFFFD6"},
      {std::string("a\0b\0\0c", 6), "abc"},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.text);
    const absl::StatusOr<DecodedText> decoded = DecodeMarkup(row.bytes);
    ASSERT_TRUE(decoded.ok());
    EXPECT_EQ(decoded->text, row.text);
  }
}

TEST(DecodeMarkup, GuessesWhatSaysNothing) {
  std::string page = "<p>";
  for (int i = 0; i < 20; ++i) {
    // "Пожар уничтожил пять домов в посёлке. " in windows-1251
    page +=
        "\xCF\xEE\xE6\xE0\xF0 \xF3\xED\xE8\xF7\xF2\xEE\xE6\xE8\xEB \xEF\xFF\xF2\xFC "
        "\xE4\xEE\xEC\xEE\xE2 \xE2 \xEF\xEE\xF1\xB8\xEB\xEA\xE5. ";
  }
  const absl::StatusOr<DecodedText> decoded = DecodeMarkup(page);
  ASSERT_TRUE(decoded.ok());
  EXPECT_THAT(decoded->text, ::testing::HasSubstr("Пожар уничтожил пять домов"));
  ASSERT_EQ(decoded->warnings.size(), 1u);
  EXPECT_THAT(decoded->warnings[0], ::testing::HasSubstr("does not say its encoding"));
}

TEST(DecodeMarkup, KeepsThePlaceOfEachCharacter) {
  const std::string bytes = "<meta charset=latin1>\xA3\x35 caf\xE9 x";
  const absl::StatusOr<DecodedText> decoded = DecodeMarkup(bytes);
  ASSERT_TRUE(decoded.ok());
  for (const auto& [word, file] :
       {std::pair<std::string, std::string>{"£5", "\xA3\x35"}, {"café", "caf\xE9"}, {"x", "x"}}) {
    const std::size_t at = decoded->text.rfind(word);
    const Span span = decoded->source_map.FileSpan({at, at + word.size()});
    EXPECT_EQ(bytes.substr(span.begin, span.size()), file);
  }
}

TEST(DecodeMarkup, SaysWhatIsNoCharacterAndWhatIsEmpty) {
  const absl::StatusOr<DecodedText> invalid = DecodeMarkup("<p>\xC3(five\xFF");
  ASSERT_TRUE(invalid.ok());
  EXPECT_EQ(invalid->text, "<p>\uFFFD(five\uFFFD");
  EXPECT_THAT(invalid->warnings,
              ::testing::ElementsAre("2 places are not UTF-8 and read as U+FFFD"));
  EXPECT_FALSE(DecodeMarkup(" \n").ok());
}

}  // namespace
}  // namespace claimcheck
