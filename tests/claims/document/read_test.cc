// SPDX-License-Identifier: Apache-2.0
#include "claims/document/read.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

namespace claimcheck {
namespace {

TEST(Read, ChoosesTheFormatByContentThenName) {
  const struct {
    const char* path;
    const char* bytes;
    const char* format;
  } rows[] = {
      {"a.txt", "Five died.", "text"},
      {"a", "Five died.", "text"},
      {"a.txt", "{\"id\": \"x\", \"text\": \"Five died.\"}\n", "jsonl"},
      {"-", "{\"id\": \"x\", \"text\": \"Five died.\"}\n", "jsonl"},
      {"A.JSONL", "{\"id\": \"x\", \"text\": \"Five died.\"}\n", "jsonl"},
      {"a.txt", "{a remark} that is no JSON.", "text"},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.bytes);
    const ReadResult result = ReadDocuments(row.path, row.bytes);
    ASSERT_EQ(result.documents.size(), 1u);
    EXPECT_EQ(result.documents[0].format, row.format);
  }
}

TEST(Read, ErrorsBeginWithThePath) {
  const ReadResult empty = ReadDocuments("drafts/a.txt", "\n");
  EXPECT_TRUE(empty.documents.empty());
  ASSERT_EQ(empty.errors.size(), 1u);
  EXPECT_EQ(empty.errors[0].message(), "drafts/a.txt: is empty: there is nothing to check");
  // Only the size is looked at.
  const char byte = 'a';
  const ReadResult large = ReadDocuments("a.txt", absl::string_view(&byte, kMaxFileBytes + 1));
  ASSERT_EQ(large.errors.size(), 1u);
  EXPECT_THAT(std::string(large.errors[0].message()),
              ::testing::HasSubstr("a.txt: is too large: 1073741825 bytes"));
}

TEST(Read, KeepsTheBytesOfAValidText) {
  const std::string bytes = "Ferry runs aground\r\n\r\nFive died in the caf\xC3\xA9.\n";
  const ReadResult result = ReadDocuments("a.txt", bytes);
  ASSERT_EQ(result.documents.size(), 1u);
  EXPECT_EQ(result.documents[0].text, bytes);
  EXPECT_TRUE(result.documents[0].source_map.runs().empty());
  EXPECT_EQ(result.documents[0].title, "Ferry runs aground");
}

// A line of 5 MiB takes the same way as one of a gigabyte.
TEST(Read, AVeryLongArticleIsCutAndSaysSo) {
  std::string bytes;
  while (bytes.size() < kMaxArticleBytes + (1 << 20)) bytes += "five people died, ";
  for (const char* path : {"a.txt", "a.md", "a.html"}) {
    SCOPED_TRACE(path);
    const ReadResult result = ReadDocuments(path, absl::StrCat(path[2] == 'h' ? "<p>" : "", bytes));
    ASSERT_EQ(result.documents.size(), 1u);
    const Document& document = result.documents[0];
    EXPECT_LE(document.text.size(), kMaxArticleBytes);
    ASSERT_EQ(document.not_read.size(), 1u);
    EXPECT_THAT(document.not_read[0], ::testing::HasSubstr("4194304 are the most"));
    ASSERT_FALSE(document.blocks.empty());
    EXPECT_LE(document.blocks.back().span.end, document.text.size());
  }
}

TEST(Read, LeftOutGivesWhatIsNotTheArticle) {
  const ReadResult result = ReadDocuments("a.txt", "Advertisement\n\nFive died.\n\nShare\n");
  ASSERT_EQ(result.documents.size(), 1u);
  const std::vector<Block> left_out = LeftOut(result.documents[0]);
  ASSERT_EQ(left_out.size(), 2u);
  EXPECT_EQ(left_out[0].reason, "advertisement");
  EXPECT_EQ(left_out[1].span, (Span{27, 32}));
}

}  // namespace
}  // namespace claimcheck
