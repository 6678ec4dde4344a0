// SPDX-License-Identifier: Apache-2.0
// Places in files, of articles as the readers read them: the words that a place marks are cut out
// of the file by an editor's way of counting and compared with the claim's.
#include "reports/file_place.h"

#include <gtest/gtest.h>

#include "claims/claim/article.h"
#include "claims/document/read.h"
#include "reports/file_path.h"
#include "tests/reports/sample_result.h"

namespace claimcheck {
namespace {

// A result with one claim, on the first `quote` of the article that `bytes` hold.
CheckResult ResultOf(const std::string& path, const std::string& bytes, const std::string& quote) {
  ReadResult read = ReadDocuments(path, bytes);
  CheckResult result;
  Article article;
  article.document = std::move(read.documents.at(0));
  testing::AddQuantity(article, quote, 40, BoundKind::kExact);
  result.articles.push_back(std::move(article));
  testing::IndexClaims(result);
  return result;
}

FilePlace PlaceOf(const CheckResult& result) {
  PlaceCache places(result);
  return FilePlaceOf(result, {}, places, 0);
}

// The offset of the `point` in `file` by bytes; lines end at LF here.
std::size_t OffsetOf(const std::string& file, const FilePoint& point) {
  std::size_t at = 0;
  for (std::size_t line = 1; line < point.line; ++line) at = file.find('\n', at) + 1;
  return at + point.byte_column - 1;
}

// The same by code points.
std::size_t OffsetByCharacters(const std::string& file, const FilePoint& point) {
  std::size_t at = 0;
  for (std::size_t line = 1; line < point.line; ++line) at = file.find('\n', at) + 1;
  for (std::size_t column = 1; column < point.column; ++column) {
    for (++at; at < file.size() && (static_cast<unsigned char>(file[at]) & 0xC0) == 0x80;) ++at;
  }
  return at;
}

TEST(FilePlaceOf, MarksTheWordsOfTheFile) {
  const struct {
    const char* path;
    std::string bytes;
    const char* quote;   // of the text
    const char* marked;  // of the file
  } cases[] = {
      {"a.txt", "Café 漢 😀 holds 40 people.\n", "40 people", "40 people"},
      {"a.txt", "One.\n\nTwo, or 40\npeople.\n", "40\npeople", "40\npeople"},
      {"a.txt", "Of 6,\u200B100 dead, é 40 people.\n", "40 people", "40 people"},
      {"a.txt", "Of the 6,\u200B100 dead.\n", "6,100 dead", "6,\u200B100 dead"},
      {"a.md", "Some *words* é\nthen **40** people came.\n", "40 people", "40** people"},
      {"a.html",
       "<html><body><p>Words of the é&eacute; article,\n and <b>40</b> people came. </p></body>"
       "</html>\n",
       "40 people", "40</b> people"},
      {"a.html", "<html><body><p>It was &#163;40&nbsp;m all told.</p></body></html>\n", "£40",
       "&#163;40"},
      {"a.html", "<html><body><p>It was 40&euro; all told.</p></body></html>\n", "40€", "40&euro;"},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.bytes);
    const FilePlace place = PlaceOf(ResultOf(c.path, c.bytes, c.quote));
    EXPECT_TRUE(place.in_file_lines);
    ASSERT_TRUE(place.bytes.has_value());
    EXPECT_EQ(c.bytes.substr(place.bytes->begin, place.bytes->size()), c.marked);
    const std::size_t begin = OffsetOf(c.bytes, place.begin);
    EXPECT_EQ(c.bytes.substr(begin, OffsetOf(c.bytes, place.end) - begin), c.marked);
    const std::size_t first = OffsetByCharacters(c.bytes, place.begin);
    EXPECT_EQ(c.bytes.substr(first, OffsetByCharacters(c.bytes, place.end) - first), c.marked);
  }
}

TEST(FilePlaceOf, KnowsOnlyTheLineOfAnArticleInJsonLines) {
  const std::string bytes =
      "{\"id\": \"one\", \"text\": \"Nothing.\"}\n\n{\"id\": \"two#2\", \"text\": \"40 people\"}\n";
  ReadResult read = ReadDocuments("./news.jsonl", bytes);
  CheckResult result;
  Article article;
  article.document = std::move(read.documents.at(1));
  testing::AddQuantity(article, "40 people", 40, BoundKind::kExact);
  result.articles.push_back(std::move(article));
  testing::IndexClaims(result);
  const FilePlace place = PlaceOf(result);
  EXPECT_EQ(place.path, "news.jsonl");
  EXPECT_EQ(place.part, "two#2");
  EXPECT_EQ(place.begin, (FilePoint{.line = 3}));
  EXPECT_EQ(place.end, (FilePoint{.line = 3}));
  EXPECT_FALSE(place.bytes.has_value());
}

TEST(FilePlaceOf, KnowsNoLineOfATitleInMetadata) {
  CheckResult result = testing::SampleResult();
  PlaceCache places(result);
  const FilePlace place = FilePlaceOf(result, {}, places, 5);
  EXPECT_EQ(place.begin, FilePoint{});
  EXPECT_EQ(place.part, "title");
}

}  // namespace
}  // namespace claimcheck
