// SPDX-License-Identifier: Apache-2.0
#include "claims/document/decode.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "absl/strings/str_join.h"
#include "claims/document/utf8.h"

namespace claimcheck {
namespace {

using ::testing::HasSubstr;

using namespace std::string_literals;

TEST(Utf8, TellsWellFormedFromOther) {
  struct Row {
    std::string bytes;
    std::size_t valid;
    std::size_t invalid;  // how many bytes one U+FFFD stands for; 0 when all are valid
  };
  const Row rows[] = {
      {"", 0, 0},
      {"a", 1, 0},
      {"16 bytes of text and some more of it", 36, 0},
      {"é€😀", 9, 0},
      {"a\x80", 1, 1},             // a continuation alone
      {"\xC0\x80", 0, 1},          // overlong
      {"\xE0\x9F\xBF", 0, 1},      // overlong
      {"\xF0\x8F\xBF\xBF", 0, 1},  // overlong
      {"\xED\xA0\x80", 0, 1},      // a surrogate
      {"\xED\x9F\xBF", 3, 0},      // the last before them
      {"\xEE\x80\x80", 3, 0},      // the first after them
      {"\xF4\x8F\xBF\xBF", 4, 0},  // U+10FFFF
      {"\xF4\x90\x80\x80", 0, 1},  // beyond it
      {"\xF5\x80\x80\x80", 0, 1},
      {"a\xE2\x82", 1, 2},  // cut short
      {"\xE2\x82\x41", 0, 2},
      {"\xF0\x9F\x98", 0, 3},
      {"sixteen bytes ok\xFF", 16, 1},
      {"thirty-one bytes and then one \xC2", 30, 1},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.bytes);
    EXPECT_EQ(ValidUtf8Size(row.bytes), row.valid);
    if (row.invalid == 0) continue;
    EXPECT_EQ(InvalidUtf8Size(absl::string_view(row.bytes).substr(row.valid)), row.invalid);
  }
}

TEST(Decode, ReadsUtf8AndUtf16) {
  struct Row {
    std::string name;
    std::string bytes;
    std::string text;
    std::vector<std::string> warnings;
  };
  const std::string spaces(64, ' ');
  const Row rows[] = {
      {"UTF-8", "café 5", "café 5", {}},
      {"byte order mark",
       "\xEF\xBB\xBF"
       "café 5",
       "café 5",
       {}},
      {"UTF-16 LE",
       "\xFF\xFE"
       "5\0\xE9\0\xAC\x20\x3D\xD8\x00\xDE"s,
       "5é€😀",
       {}},
      {"UTF-16 BE",
       "\xFE\xFF\0"
       "5\0\xE9\x20\xAC\xD8\x3D\xDE\x00"s,
       "5é€😀",
       {}},
      {"one invalid byte",
       "15 people\xFF died",
       "15 people\xEF\xBF\xBD died",
       {"1 place is not UTF-8 and reads as U+FFFD; it is byte 9"}},
      {"two places",
       "15 people\xFF died in \xE2\x82 a storm",
       "15 people\xEF\xBF\xBD died in \xEF\xBF\xBD a storm",
       {"2 places are not UTF-8 and read as U+FFFD; the first is byte 9"}},
      {"lone surrogate",
       "\xFF\xFE"
       "5\0\x00\xD8"
       "6\0"s,
       "5\xEF\xBF\xBD"
       "6",
       {"1 place is not UTF-16 and reads as U+FFFD; it is byte 4"}},
      {"odd byte",
       "\xFF\xFE"
       "5\0"
       "6"s,
       "5\xEF\xBF\xBD",
       {"1 place is not UTF-16 and reads as U+FFFD; it is byte 4"}},
      {"line breaks stay",
       "a\r\nb\rc\xC2\x85"
       "d\xE2\x80\xA8"
       "e",
       "a\r\nb\rc\xC2\x85"
       "d\xE2\x80\xA8"
       "e",
       {}},
      {"zero width stays",
       "6\xE2\x80\x8B"
       "100",
       "6\xE2\x80\x8B"
       "100",
       {}},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.name);
    const absl::StatusOr<DecodedText> decoded = Decode(row.bytes);
    ASSERT_TRUE(decoded.ok()) << decoded.status();
    EXPECT_EQ(decoded->text, row.text);
    EXPECT_EQ(decoded->warnings, row.warnings);
  }
}

TEST(Decode, MapsBackToTheFile) {
  const DecodedText marked = *Decode(
      "\xEF\xBB\xBF"
      "5 died");
  EXPECT_EQ(marked.source_map.FileSpan({0, 1}), (Span{3, 4}));
  const DecodedText broken = *Decode("15 people\xE2\x82 died, 6\xFF");
  EXPECT_EQ(broken.source_map.FileSpan({9, 12}), (Span{9, 11}));
  EXPECT_EQ(broken.source_map.FileSpan({12, 17}), (Span{11, 16}));
  EXPECT_EQ(broken.source_map.FileSpan({19, 23}), (Span{18, 20}));
  const DecodedText wide = *Decode(
      "\xFF\xFE"
      "5\0\xE9\0\xAC\x20\x3D\xD8\x00\xDE"
      "6\0"s);
  EXPECT_EQ(wide.text, "5é€😀6");
  EXPECT_EQ(wide.source_map.FileSpan({0, 1}), (Span{2, 4}));
  EXPECT_EQ(wide.source_map.FileSpan({3, 6}), (Span{6, 8}));
  EXPECT_EQ(wide.source_map.FileSpan({6, 11}), (Span{8, 14}));
}

TEST(Decode, RefusesWhatIsNotText) {
  struct Row {
    std::string bytes;
    std::string message;
  };
  const Row rows[] = {
      {"", "is empty: there is nothing to check"},
      {" \n\t\r\n\xC2\xA0\xE2\x80\x8B", "is empty: there is nothing to check"},
      {"\xEF\xBB\xBF", "is empty"},
      {"\xFF\xFE", "is empty"},
      {"%PDF-1.4\n", "is not text: it is a PDF file; save it as plain text in UTF-8"},
      {"PK\x03\x04zip", "it is a ZIP archive, such as a Word document"},
      {"\x1F\x8B\x08", "it is compressed with gzip"},
      {"a\0b and so on"s, "is not text: byte 1 is NUL"},
      {"a\0b\0c\0d\0"s, "is not text: it looks like UTF-16 without a byte order mark"},
      {"\xFF\xFE"
       "a\0\0\0"s,
       "is not text: byte 4 is NUL"},
      {"\x01\x02\x03 and text", "is not text: it holds many control characters"},
      {"\xCF\xF0\xE8\xE2\xE5\xF2", "is not text: it is not UTF-8 from byte 0 on"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.message);
    const absl::StatusOr<DecodedText> decoded = Decode(row.bytes);
    ASSERT_FALSE(decoded.ok());
    EXPECT_THAT(std::string(decoded.status().message()), HasSubstr(row.message));
  }
}

TEST(Decode, GivesValidUtf8WithAPlaceInTheFile) {
  EXPECT_TRUE(rc::check([](std::vector<std::string> parts, bool wide) {
    for (std::string& part : parts) part = absl::StrCat("words of an article ", part, " é€😀 ");
    std::string bytes = absl::StrJoin(parts, "");
    if (wide) bytes.insert(0, "\xFE\xFF");
    const absl::StatusOr<DecodedText> decoded = Decode(bytes);
    if (!decoded.ok()) return;
    RC_ASSERT(ValidUtf8Size(decoded->text) == decoded->text.size());
    std::size_t last = 0;
    for (std::size_t i = 0; i < decoded->text.size(); ++i) {
      const Span span = decoded->source_map.FileSpan({i, i + 1});
      RC_ASSERT(span.begin >= last && span.end > span.begin && span.end <= bytes.size());
      last = span.begin;
    }
  }));
}

}  // namespace
}  // namespace claimcheck
