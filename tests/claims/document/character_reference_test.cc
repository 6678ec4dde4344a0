// SPDX-License-Identifier: Apache-2.0
#include "claims/document/character_reference.h"

#include <gtest/gtest.h>

namespace claimcheck {
namespace {

TEST(CharacterReference, ReadsNamesAndNumbers) {
  const struct {
    const char* markup;
    std::size_t size;
    const char* text;
  } rows[] = {
      {"&amp; Sons", 5, "&"},
      {"&lt;", 4, "<"},
      {"&nbsp;m", 6, "\xC2\xA0"},
      {"&pound;5", 7, "£"},
      {"&NotEqualTilde;", 15, "\u2242\u0338"},
      {"&CounterClockwiseContourIntegral;", 33, "\u2233"},
      // The older names may do without the semicolon; the longest counts.
      {"&copy2015", 5, "©"},
      {"&notit;", 4, "¬"},
      {"&notin;", 7, "∉"},
      {"&ampersand", 4, "&"},
      {"&#8217;s", 7, "’"},
      {"&#x2019;s", 8, "’"},
      {"&#X41", 5, "A"},
      {"&#65x", 4, "A"},
      // Windows-1252, as browsers read these numbers.
      {"&#128;", 6, "€"},
      {"&#150;", 6, "–"},
      // No character.
      {"&#0;", 4, "\uFFFD"},
      {"&#xD800;", 8, "\uFFFD"},
      {"&#99999999999999999999;", 23, "\uFFFD"},
      {"&nosuch;", 0, ""},
      {"&hearts", 0, ""},
      {"&#;", 0, ""},
      {"&#x;", 0, ""},
      {"& ", 0, ""},
      {"&", 0, ""},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.markup);
    std::string text;
    EXPECT_EQ(ReadCharacterReference(row.markup, ReferencePlace::kText, &text), row.size);
    EXPECT_EQ(text, row.text);
  }
}

TEST(CharacterReference, AddressesKeepTheirParameters) {
  EXPECT_EQ(WithoutReferences("?a=1&copy=2&amp;b=3", ReferencePlace::kAttribute),
            "?a=1&copy=2&b=3");
  EXPECT_EQ(WithoutReferences("&copy 2015", ReferencePlace::kAttribute), "© 2015");
  EXPECT_EQ(WithoutReferences("&copy=2", ReferencePlace::kText), "©=2");
}

}  // namespace
}  // namespace claimcheck
