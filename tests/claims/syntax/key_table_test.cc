// SPDX-License-Identifier: Apache-2.0
#include "claims/syntax/key_table.h"

#include <gtest/gtest.h>

#include <string>

namespace claimcheck {
namespace {

// Two slots: key 0x0007000000000000 has value 5, which lies in its home, slot 0.
const std::string& TwoSlots() {
  static const auto* bytes = new std::string("\x02\0\0\0\x07\0\x05\0\0\0\0\0", 12);
  return *bytes;
}

TEST(KeyTable, FindsWhatItHolds) {
  absl::string_view bytes = TwoSlots();
  const KeyTable table = KeyTable::Take(bytes);
  EXPECT_TRUE(bytes.empty());
  EXPECT_EQ(table.slot_count(), 2u);
  EXPECT_EQ(table.Find(0x0007000000000000u), 5);
  EXPECT_EQ(table.Find(0x0008000000000000u), 0);
  EXPECT_EQ(table.Find(1), 0);
}

TEST(KeyTable, OfBadBytesIsEmpty) {
  for (const std::string& bad :
       {std::string(), std::string("\x02\0\0\0", 4), std::string("\x03\0\0\0aaaabbbbcccc", 16),
        std::string(4, '\xFF')}) {
    absl::string_view bytes = bad;
    const KeyTable table = KeyTable::Take(bytes);
    EXPECT_EQ(table.slot_count(), 0u);
    EXPECT_EQ(table.Find(0), 0);
  }
}

TEST(KeyTable, FullOfOtherKeysEndsItsSearch) {
  absl::string_view bytes("\x02\0\0\0\x07\0\x05\0\x09\0\x05\0", 12);
  EXPECT_EQ(KeyTable::Take(bytes).Find(0), 0);
}

TEST(TakeUint32, ReadsLittleEndian) {
  absl::string_view bytes("\x01\x02\0\x80rest", 8);
  EXPECT_EQ(TakeUint32(bytes), 0x80000201u);
  EXPECT_EQ(bytes, "rest");
  bytes = "abc";
  EXPECT_EQ(TakeUint32(bytes), 0u);
}

}  // namespace
}  // namespace claimcheck
