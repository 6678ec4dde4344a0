// SPDX-License-Identifier: Apache-2.0
#include "claims/document/source_map.h"

#include <gtest/gtest.h>

namespace claimcheck {
namespace {

TEST(SourceMap, WithoutRunsIsTheIdentity) {
  const SourceMap map;
  EXPECT_EQ(map.FileOffset(17), 17u);
  EXPECT_EQ(map.FileSpan({3, 5}), (Span{3, 5}));
}

TEST(SourceMap, FollowsUnits) {
  SourceMap map;            // FF FE, "ab", "é" twice, "€", U+1F600, "c" in UTF-16
  map.Add({0, 2, 1, 2});    // a
  map.Add({1, 4, 1, 2});    // b
  map.Add({2, 6, 2, 2});    // é
  map.Add({4, 8, 2, 2});    // é
  map.Add({6, 10, 3, 2});   // €
  map.Add({9, 12, 4, 4});   // U+1F600
  map.Add({13, 16, 1, 2});  // c
  EXPECT_EQ(map.runs().size(), 5u);
  const std::size_t file_offsets[] = {2, 4, 6, 6, 8, 8, 10, 10, 10, 12, 12, 12, 12, 16};
  for (std::size_t i = 0; i < std::size(file_offsets); ++i) {
    SCOPED_TRACE(i);
    EXPECT_EQ(map.FileOffset(i), file_offsets[i]);
  }
  EXPECT_EQ(map.FileSpan({1, 6}), (Span{4, 10}));
  EXPECT_EQ(map.FileSpan({9, 13}), (Span{12, 16}));
  EXPECT_EQ(map.FileSpan({13, 14}), (Span{16, 18}));
  EXPECT_EQ(map.FileSpan({6, 6}), (Span{10, 10}));
}

TEST(SourceMap, SpanEndsBeforeWhatStandsBetweenRuns) {
  SourceMap map;  // "one<br>two" read as "onetwo"
  map.Add({0, 0, 1, 1});
  map.Add({3, 7, 1, 1});
  EXPECT_EQ(map.FileSpan({0, 3}), (Span{0, 3}));
  EXPECT_EQ(map.FileSpan({2, 4}), (Span{2, 8}));
}

TEST(SourceMap, MergesRunsThatContinue) {
  SourceMap map;
  map.Add({0, 0, 1, 1});
  map.Add({5, 5, 1, 1});
  EXPECT_TRUE(map.runs().empty());
  map.Add({6, 8, 1, 1});
  map.Add({7, 9, 1, 1});
  map.Add({7, 10, 3, 1});  // nothing followed the run before
  map.Add({10, 11, 3, 1});
  EXPECT_EQ(map.runs().size(), 2u);
  EXPECT_EQ(map.FileOffset(12), 11u);
}

}  // namespace
}  // namespace claimcheck
