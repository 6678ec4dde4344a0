// SPDX-License-Identifier: Apache-2.0
#include "claims/document/jsonl.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "claims/document/json_article.h"
#include "claims/document/read.h"

namespace claimcheck {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::vector<std::string> Messages(const ReadResult& result) {
  std::vector<std::string> messages;
  for (const absl::Status& error : result.errors) messages.emplace_back(error.message());
  return messages;
}

TEST(JsonLines, ReadsAnArticleALine) {
  const ReadResult result = ReadDocuments(
      "a.jsonl",
      "{\"id\": \"x\", \"text\": \"Five died.\\nCaf\\u00e9 \\ud83d\\ude00\", \"title\": \"Storm\", "
      "\"published\": \"2015-05-11\", \"language\": \"en-GB\", \"url\": \"http://x.example\", "
      "\"source\": \"Post\", \"more\": {\"text\": [1, {\"id\": 2}]}}\r\n"
      "\n"
      "{\"text\": \"Six died.\", \"id\": 7, \"title\": null}");
  EXPECT_THAT(Messages(result), IsEmpty());
  ASSERT_EQ(result.documents.size(), 2u);
  const Document& first = result.documents[0];
  EXPECT_EQ(first.path, "a.jsonl#x");
  EXPECT_EQ(first.format, "jsonl");
  EXPECT_EQ(first.text, "Five died.\nCafé 😀");
  EXPECT_EQ(first.title, "Storm");
  EXPECT_EQ(first.title_field, "title");
  EXPECT_TRUE(first.title_span.empty());
  EXPECT_EQ(first.language, "en-GB");
  EXPECT_EQ(first.url, "http://x.example");
  EXPECT_EQ(first.source, "Post");
  EXPECT_THAT(first.date_hints,
              ElementsAre(DateHint{DateHint::Source::kMetadata, "2015-05-11", std::nullopt}));
  EXPECT_EQ(result.documents[1].path, "a.jsonl#7");
  EXPECT_EQ(result.documents[1].language, "en");
  EXPECT_EQ(result.documents[1].title, "");
}

TEST(JsonLines, TakesTheDigitsOfANumberForAnId) {
  for (const char* digits : {"7", "-7", "9007199254740993", "18446744073709551615", "1.50", "1e3",
                             "123456789012345678901234567890"}) {
    const absl::StatusOr<JsonArticle> article =
        ReadJsonArticle(absl::StrCat("{\"id\": ", digits, ", \"text\": \"Five died.\"}"));
    ASSERT_TRUE(article.ok()) << article.status();
    EXPECT_EQ(article->id, digits);
  }
}

TEST(JsonLines, OfMembersWithOneNameTheLastStringCounts) {
  const absl::StatusOr<JsonArticle> article = ReadJsonArticle(
      R"({"text": "Two.", "title": "A", "te\u0078t": "Three.", "title": null, "x": {"text": 5}})");
  ASSERT_TRUE(article.ok()) << article.status();
  EXPECT_EQ(article->text, "Three.");
  EXPECT_EQ(article->title, "A");
}

TEST(JsonLines, FindsTheTitleInTheText) {
  const ReadResult result = ReadDocuments(
      "a.jsonl", "{\"id\": \"x\", \"text\": \"Storm\\n\\nFive died.\", \"title\": \"Storm\"}");
  ASSERT_EQ(result.documents.size(), 1u);
  EXPECT_EQ(result.documents[0].title_span, (Span{0, 5}));
  EXPECT_EQ(result.documents[0].title_field, "");
}

TEST(JsonLines, NamesTheLineThatCannotBeRead) {
  const struct {
    const char* line;
    const char* message;
  } rows[] = {
      {"no json", "a.jsonl:2: is not JSON (column 2); each line holds one article"},
      {"{\"text\": \"a\"", "a.jsonl:2: is not JSON"},
      {"[1]", "a.jsonl:2: is an array, not an object"},
      {"5", "a.jsonl:2: is a number, not an object"},
      {"{\"id\": \"x\"}", "a.jsonl:2: has no \"text\""},
      {"{\"text\": 5}", "a.jsonl:2: \"text\" is a number, not a string"},
      {"{\"text\": {\"a\": \"b\"}}", "a.jsonl:2: \"text\" is an object, not a string"},
      {"{\"text\": null}", "a.jsonl:2: \"text\" is null, not a string"},
      {"{\"text\": \" \\n\"}", "a.jsonl:2: \"text\" is empty"},
      {"{\"id\": \"one\", \"text\": \"a\"}", "a.jsonl:2: has the id \"one\" of line 1"},
      {"{\"id\": true, \"text\": \"a\"}", "a.jsonl:2: \"id\" is a truth value, not a string"},
      {"{\"text\": \"\\ud800\"}", "a.jsonl:2: is not JSON"},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.line);
    const ReadResult result =
        ReadDocuments("a.jsonl", absl::StrCat("{\"id\": \"one\", \"text\": \"a\"}\n", row.line,
                                              "\n{\"id\": \"three\", \"text\": \"b\"}\n"));
    EXPECT_EQ(result.documents.size(), 2u);
    EXPECT_THAT(Messages(result), ElementsAre(HasSubstr(row.message)));
  }
}

TEST(JsonLines, TellsManyErrorsInFew) {
  std::string bytes;
  for (int i = 0; i < 1000; ++i) bytes += "plain text\n";
  const ReadResult result = ReadDocuments("a.ndjson", bytes);
  ASSERT_EQ(result.errors.size(), 21u);
  EXPECT_EQ(result.errors.back().message(), "a.ndjson: holds 980 more lines like these");
}

TEST(JsonLines, HoldingNoArticleIsAnError) {
  EXPECT_THAT(Messages(ReadDocuments("a.jsonl", "")),
              ElementsAre("a.jsonl: is empty: there is nothing to check"));
  EXPECT_THAT(Messages(ReadDocuments("a.jsonl", "\n \n")),
              ElementsAre("a.jsonl: is empty: there is nothing to check"));
}

TEST(JsonLines, DropsNulAndKeepsThePlaces) {
  const ReadResult result = ReadDocuments(
      "a.jsonl",
      "{\"text\": \"\\u0000A quake\\u0000 killed 1\\u00005.\", \"title\": \"Qu\\u0000ake\"}\n"
      "{\"text\": \" \\u0000\"}\n");
  ASSERT_EQ(result.documents.size(), 1u);
  const Document& document = result.documents[0];
  EXPECT_EQ(document.text, "A quake killed 15.");
  EXPECT_EQ(document.title, "Quake");
  EXPECT_EQ(document.source_map.FileSpan({0, 7}), (Span{1, 8}));
  EXPECT_EQ(document.source_map.FileSpan({15, 17}), (Span{17, 20}));
  EXPECT_THAT(Messages(result), ElementsAre(HasSubstr("a.jsonl:2: \"text\" is empty")));
}

// The other lines are read.
TEST(JsonLines, ALineThatIsTooLongIsAnErrorUnread) {
  const std::string bytes =
      absl::StrCat("{\"id\": \"a\", \"text\": \"", std::string(std::size_t{1} << 26, 'x'),
                   "\"}\n{\"id\": \"b\", \"text\": \"Five died.\"}\n");
  const ReadResult result = ReadDocuments("a.jsonl", bytes);
  ASSERT_EQ(result.documents.size(), 1u);
  EXPECT_EQ(result.documents[0].path, "a.jsonl#b");
  ASSERT_EQ(result.errors.size(), 1u);
  EXPECT_EQ(result.errors[0].message(),
            "a.jsonl:1: is too long: 67108887 bytes where 67108864 are the most");
}

TEST(JsonLines, NestingCostsNoStack) {
  const std::string deep(1000000, '[');
  EXPECT_FALSE(ReadJsonArticle(deep).ok());
  const std::string closed =
      absl::StrCat("{\"more\": ", deep, std::string(deep.size(), ']'), ", \"text\": \"a\"}");
  const absl::StatusOr<JsonArticle> article = ReadJsonArticle(closed);
  ASSERT_TRUE(article.ok()) << article.status();
  EXPECT_EQ(article->text, "a");
  std::string objects;
  for (int i = 0; i < 1000000; ++i) objects += "{\"text\":";
  EXPECT_FALSE(ReadJsonArticle(objects).ok());
}

TEST(JsonLines, ReadsOtherEncodings) {
  std::string wide = "\xFF\xFE";
  for (char c : absl::string_view("{\"id\": \"x\", \"text\": \"Five died.\"}")) {
    wide += c;
    wide += '\0';
  }
  const ReadResult result = ReadDocuments("a.jsonl", wide);
  ASSERT_EQ(result.documents.size(), 1u);
  EXPECT_EQ(result.documents[0].text, "Five died.");
  const ReadResult broken =
      ReadDocuments("a.jsonl", "{\"id\": \"x\", \"text\": \"Five\xFF died.\"}");
  ASSERT_EQ(broken.documents.size(), 1u);
  EXPECT_EQ(broken.documents[0].text, "Five\xEF\xBF\xBD died.");
  EXPECT_THAT(broken.documents[0].warnings, ElementsAre(HasSubstr("1 place is not UTF-8")));
}

}  // namespace
}  // namespace claimcheck
