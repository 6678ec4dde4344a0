// SPDX-License-Identifier: Apache-2.0
#include "claims/text/eight_bytes.h"

#include <gtest/gtest.h>

#include <string>

namespace claimcheck {
namespace {

// Each byte in each place, the others fixed.
TEST(EightBytes, SeeEachByteWhereverItStands) {
  for (std::size_t at = 0; at < EightBytes::kSize; ++at) {
    for (int byte = 0; byte < 256; ++byte) {
      SCOPED_TRACE(testing::Message() << byte << " at " << at);
      std::string text = "abcdefgh";
      text[at] = static_cast<char>(byte);
      const EightBytes bytes(text, 0);
      EXPECT_EQ(bytes.AreWithin(' ', '~'), byte >= ' ' && byte <= '~');
      EXPECT_EQ(bytes.AreWithin('a', 'h'), byte >= 'a' && byte <= 'h');
      EXPECT_EQ(bytes.AreWithin('\0', '\x7F'), byte < 0x80);
      EXPECT_TRUE(bytes.Hold(static_cast<char>(byte)));
      EXPECT_EQ(bytes.Hold('"'), byte == '"');
      EXPECT_EQ(bytes.CountContinuations(), (byte & 0xC0) == 0x80 ? 1u : 0u);
    }
  }
}

TEST(EightBytes, CountWhatGoesOnWithACharacter) {
  EXPECT_EQ(EightBytes("Grüße 42", 0).CountContinuations(), 2u);
  EXPECT_EQ(EightBytes("x漢字😀", 1).CountContinuations(), 5u);
  EXPECT_EQ(EightBytes("\xBF\xBF\xBF\xBF\xBF\xBF\xBF\xBF", 0).CountContinuations(), 8u);
}

}  // namespace
}  // namespace claimcheck
