// SPDX-License-Identifier: Apache-2.0
#include "claims/document/line_index.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

namespace claimcheck {
namespace {

TEST(LineIndex, CountsAsEditorsDo) {
  struct {
    std::string text;
    std::size_t offset;
    TextPlace place;
  } const cases[] = {
      {"", 0, {1, 1}},       {"abc", 0, {1, 1}},
      {"abc", 3, {1, 4}},    {"abc", 99, {1, 4}},
      {"a\nb", 1, {1, 2}},   {"a\nb", 2, {2, 1}},
      {"a\r\nb", 3, {2, 1}}, {"a\rb", 2, {2, 1}},
      {"a\r\rb", 3, {3, 1}}, {"a\n\nb", 3, {3, 1}},
      {"é漢😀x", 9, {1, 4}},  {"a\u2028b", 4, {1, 3}},  // no break to an editor
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(absl::StrCat(c.text, " at ", c.offset));
    const TextPlace place = LineIndex(c.text).PlaceOf(c.offset);
    EXPECT_EQ(place.line, c.place.line);
    EXPECT_EQ(place.column, c.place.column);
  }
}

TEST(LineIndex, CountsBytesToo) {
  const LineIndex index("é漢\nxé😀y");
  EXPECT_EQ(index.ByteColumnOf(0), 1u);
  EXPECT_EQ(index.ByteColumnOf(2), 3u);
  EXPECT_EQ(index.ByteColumnOf(6), 1u);
  EXPECT_EQ(index.ByteColumnOf(13), 8u);
  EXPECT_EQ(index.ByteColumnOf(99), 9u);
}

// The definition, character by character.
TextPlace PlaceByCounting(const std::string& text, std::size_t offset) {
  TextPlace place;
  for (std::size_t i = 0; i < offset; ++i) {
    const bool breaks =
        text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
    const bool begins = (static_cast<unsigned char>(text[i]) & 0xC0) != 0x80;
    place = breaks ? TextPlace{place.line + 1, 1}
                   : TextPlace{place.line, place.column + (begins ? 1 : 0)};
  }
  return place;
}

TEST(LineIndex, AgreesWithCountingInTextsOfManyBlocks) {
  EXPECT_TRUE(rc::check([] {
    const auto parts =
        *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(std::vector<std::string>{
            "\n", "\r\n", "\r", "é", "漢", "x", std::string(700, 'y'), "\xFF"}));
    const std::string text = absl::StrJoin(parts, "");
    const std::size_t offset = *rc::gen::inRange<std::size_t>(0, text.size() + 1);
    RC_ASSERT(LineIndex(text).PlaceOf(offset) == PlaceByCounting(text, offset));
  }));
}

}  // namespace
}  // namespace claimcheck
