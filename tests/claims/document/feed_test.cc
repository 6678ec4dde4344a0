// SPDX-License-Identifier: Apache-2.0
#include "claims/document/feed.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "claims/document/json_string.h"
#include "claims/document/ninjs.h"

namespace claimcheck {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::string Body(const Document& document) {
  std::string body;
  for (const Block& block : document.blocks) {
    if (block.kind == BlockKind::kLeftOut || block.kind == BlockKind::kTitle) continue;
    absl::StrAppend(&body, Slice(document.text, block.span), "\n");
  }
  return body;
}

// The document's words, which must stand in the file as `in_file`.
void ExpectPlace(const Document& document, absl::string_view file, absl::string_view words,
                 absl::string_view in_file) {
  const std::size_t at = document.text.find(words.data(), 0, words.size());
  ASSERT_NE(at, std::string::npos) << words;
  const Span span = document.source_map.FileSpan({at, at + words.size()});
  EXPECT_EQ(Slice(file, span), in_file);
  const Landmark* mark = LandmarkAt(document, at);
  ASSERT_NE(mark, nullptr);
  EXPECT_EQ(mark->line, 1 + std::count(file.begin(), file.begin() + span.begin, '\n'));
}

constexpr char kRss[] = R"(<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Harbour Post</title><language>en-GB</language>
<item><title>Ferry &amp; barge collide</title><guid>a1</guid>
<pubDate>Tue, 03 May 2016 06:10:00 GMT</pubDate>
<description>Short.</description>
<content:encoded><![CDATA[<p>A ferry with 214 people
on board sank.</p><p>It cost &pound;35 million.</p>]]></content:encoded></item>
<item><title>March</title><description>&lt;p&gt;Some 3,000 marched &amp;amp; sang.&lt;/p&gt;
</description><link>https://h.example/2</link></item>
<item><title>No text</title></item>
<item><title>Plain</title><description>Twelve died.

Thirteen lived.</description></item>
</channel></rss>)";

TEST(Feed, EachItemOfRssIsAnArticle) {
  const ReadResult result = ReadFeed("f.rss", kRss);
  ASSERT_EQ(result.documents.size(), 3u);
  EXPECT_TRUE(result.errors.empty());
  const Document& first = result.documents[0];
  EXPECT_EQ(first.path, "f.rss#a1");
  EXPECT_EQ(first.title, "Ferry & barge collide");
  EXPECT_EQ(first.source, "Harbour Post");
  EXPECT_EQ(first.language, "en-GB");
  EXPECT_EQ(first.date_hints.at(0).text, "Tue, 03 May 2016 06:10:00 GMT");
  EXPECT_EQ(Body(first), "A ferry with 214 people on board sank.\nIt cost £35 million.\n");
  ExpectPlace(first, kRss, "214 people", "214 people");
  ExpectPlace(first, kRss, "£35 million", "&pound;35 million");
  ExpectPlace(first, kRss, "& barge", "&amp; barge");
  const Document& second = result.documents[1];
  EXPECT_EQ(second.path, "f.rss#2");
  EXPECT_EQ(second.url, "https://h.example/2");
  EXPECT_EQ(Body(second), "Some 3,000 marched & sang.\n");
  ExpectPlace(second, kRss, "3,000 marched & sang", "3,000 marched &amp;amp; sang");
  EXPECT_EQ(Body(result.documents[2]), "Twelve died.\nThirteen lived.\n");
  ExpectPlace(result.documents[2], kRss, "Thirteen", "Thirteen");
}

// An item that says nothing of its date has that in its address, or the feed's; never another
// item's.
TEST(Feed, AnItemWithoutADateHasTheFeeds) {
  const ReadResult result = ReadFeed(
      "f.rss",
      "<rss><channel><title>HP</title><lastBuildDate>Wed, 04 May 2016 09:00:00 GMT</lastBuildDate>"
      "<item><title>A</title><description>Five died.</description></item>"
      "<item><link>https://h.example/2016/05/02/b</link><description>Six died.</description></item>"
      "<item><pubDate>Tue, 03 May 2016 06:10:00 GMT</pubDate><description>Seven.</description>"
      "</item></channel></rss>");
  ASSERT_EQ(result.documents.size(), 3u);
  const char* const dates[] = {"Wed, 04 May 2016 09:00:00 GMT", "2016-05-02",
                               "Tue, 03 May 2016 06:10:00 GMT"};
  for (std::size_t i = 0; i < 3; ++i) {
    ASSERT_FALSE(result.documents[i].date_hints.empty());
    EXPECT_EQ(result.documents[i].date_hints[0].text, dates[i]);
  }
}

TEST(Feed, ReadsManyItemsInLinearTime) {
  std::string bytes = "<rss><channel>";
  for (int i = 0; i < 200'000; ++i) bytes += "<item><description>a</description></item>";
  EXPECT_EQ(ReadFeed("f.rss", bytes + "</channel></rss>").documents.size(), 200'000u);
}

TEST(Feed, ReadsAtom) {
  constexpr char kAtom[] =
      "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en'><title>HP</title><entry><id>e1</id>"
      "<title type='html'>Nine &lt;b&gt;dead&lt;/b&gt;</title><published>2016-05-03T08:00:00Z"
      "</published><updated>2016-05-04T08:00:00Z</updated><author><name>Jane Roe</name></author>"
      "<link href='https://h.example/1'/><content type='xhtml'><div><p>Nine people died on "
      "Monday.</p></div></content></entry></feed>";
  const ReadResult result = ReadFeed("f", kAtom);
  ASSERT_EQ(result.documents.size(), 1u);
  const Document& document = result.documents[0];
  EXPECT_EQ(document.title, "Nine dead");
  EXPECT_EQ(document.url, "https://h.example/1");
  EXPECT_EQ(Body(document), "Nine people died on Monday.\n");
  EXPECT_EQ(document.date_hints.at(0).text, "2016-05-03T08:00:00Z");
  ExpectPlace(document, kAtom, "Nine people", "Nine people");
}

// What stands before the headline within a title of tags is left out, and stays so.
TEST(Feed, ATitleOfTagsHasItsHeadline) {
  const ReadResult result = ReadFeed(
      "f.rss",
      "<rss><item><title>&lt;p&gt;Local news&lt;/p&gt;&lt;h1&gt;Nine dead&lt;/h1&gt;</title>"
      "<description>Nine died.</description></item></rss>");
  ASSERT_EQ(result.documents.size(), 1);
  const Document& document = result.documents[0];
  ASSERT_EQ(document.blocks.size(), 3);
  EXPECT_EQ(document.blocks[0].kind, BlockKind::kLeftOut);
  EXPECT_EQ(document.blocks[0].reason, "before the headline");
  EXPECT_EQ(document.blocks[1].kind, BlockKind::kTitle);
  EXPECT_EQ(document.title, "Nine dead");
}

TEST(Feed, ReadsNitfInItsEncoding) {
  constexpr char kNitf[] =
      "<?xml version='1.0' encoding='ISO-8859-1'?>\n<!DOCTYPE nitf SYSTEM 'nitf.dtd'>\n<nitf "
      "xml:lang='en'><head><docdata><doc-id id-string='x7'/><date.issue norm='20160503T061000Z'/>"
      "</docdata></head><body><body.head><hedline><hl1>Nine dead</hl1></hedline></body.head>"
      "<body.content><p>Nine died at the caf\xE9 on Monday.</p><table><tr><td>Dead</td><td>9</td>"
      "</tr></table></body.content></body></nitf>";
  const ReadResult result = ReadFeed("f.xml", kNitf);
  ASSERT_EQ(result.documents.size(), 1u);
  const Document& document = result.documents[0];
  EXPECT_EQ(document.path, "f.xml#x7");
  EXPECT_EQ(document.date_hints.at(0).text, "2016-05-03");
  EXPECT_EQ(Body(document), "Nine died at the café on Monday.\nDead\t9\n");
  ExpectPlace(document, kNitf, "café on", "caf\xE9 on");
}

TEST(Feed, ReadsNewsMl) {
  constexpr char kNewsMl[] =
      "<newsMessage><itemSet><newsItem guid='tag:x'><itemMeta><provider literal='HP'/>"
      "<versionCreated>2016-05-04</versionCreated><firstCreated>2016-05-03</firstCreated></"
      "itemMeta>"
      "<contentMeta><headline>Nine dead</headline><language tag='en'/></contentMeta><contentSet>"
      "<inlineXML><html><body><p>Nine people died on Monday.</p></body></html></inlineXML>"
      "</contentSet></newsItem></itemSet></newsMessage>";
  const ReadResult result = ReadFeed("f.xml", kNewsMl);
  ASSERT_EQ(result.documents.size(), 1u);
  EXPECT_EQ(result.documents[0].path, "f.xml#tag:x");
  EXPECT_EQ(result.documents[0].title, "Nine dead");
  EXPECT_EQ(Body(result.documents[0]), "Nine people died on Monday.\n");
  EXPECT_EQ(result.documents[0].date_hints.at(0).text, "2016-05-03");
}

TEST(Feed, IsKnownByItsRoot) {
  for (const char* bytes :
       {"<rss version='2.0'>", "<?xml version='1.0'?><!-- c --><feed xmlns='x'>",
        "<rdf:RDF xmlns:rdf='x'>", "<!DOCTYPE nitf SYSTEM 'x'><nitf>", "<newsItem guid='x'>"}) {
    EXPECT_TRUE(IsFeed("a", bytes)) << bytes;
  }
  for (const char* bytes : {"<html>", "<feeds>", "<p>", "Five died.", "<!DOCTYPE html>"}) {
    EXPECT_FALSE(IsFeed("a.xml", bytes)) << bytes;
  }
}

TEST(Feed, SaysWhatItCouldNotRead) {
  const ReadResult empty = ReadFeed("f.rss", "<rss><channel/></rss>");
  ASSERT_EQ(empty.errors.size(), 1u);
  EXPECT_EQ(empty.errors[0].message(), "f.rss: holds no articles: there is nothing to check");
  const ReadResult broken = ReadFeed(
      "f.rss", "<rss><item><title>A</title><description>Five died.</description></item><item></x>");
  EXPECT_EQ(broken.documents.size(), 1u);
  ASSERT_EQ(broken.errors.size(), 1u);
  EXPECT_THAT(std::string(broken.errors[0].message()), HasSubstr("is not well-formed XML"));
}

TEST(Feed, ReplacesNoEntities) {
  const ReadResult result = ReadFeed(
      "f.rss",
      "<!DOCTYPE rss [<!ENTITY a 'lol'><!ENTITY b '&a;&a;'><!ENTITY x SYSTEM "
      "'file:///etc/passwd'>]>"
      "<rss><item><title>A</title><description>Five &b; &x; died.</description></item></rss>");
  ASSERT_EQ(result.documents.size(), 1u);
  EXPECT_EQ(Body(result.documents[0]), "Five &b; &x; died.\n");
}

TEST(Ninjs, ReadsBothVersions) {
  constexpr char kNews[] =
      "{\"items\": [{\"uri\": \"u1\", \"headline\": \"Nine dead\", \"versioncreated\": "
      "\"2016-05-03T08:00:00Z\", \"associations\": {\"x\": {\"headline\": "
      "\"no\"}},\n\"body_text\": "
      "\"Nine died.\\n\\nIt cost \\u00a335 million, \\\"they\\\" said.\"},\n{\"headlines\": "
      "[{\"value\": \"Two\"}], \"bodies\": [{\"value\": \"<p>Some 3,000 marched.</p>\"}]}]}";
  ASSERT_TRUE(IsNinjs("a.json", kNews));
  const ReadResult result = ReadNinjs("a.json", kNews);
  ASSERT_EQ(result.documents.size(), 2u);
  EXPECT_EQ(result.documents[0].path, "a.json#u1");
  EXPECT_EQ(result.documents[0].title, "Nine dead");
  EXPECT_EQ(Body(result.documents[0]), "Nine died.\nIt cost £35 million, \"they\" said.\n");
  ExpectPlace(result.documents[0], kNews, "£35 million", "\\u00a335 million");
  EXPECT_EQ(result.documents[1].path, "a.json#2");
  EXPECT_EQ(Body(result.documents[1]), "Some 3,000 marched.\n");
  ExpectPlace(result.documents[1], kNews, "3,000", "3,000");
}

TEST(Ninjs, IsNotWhatOnlyLooksLikeIt) {
  EXPECT_FALSE(IsNinjs("a.jsonl", "{\"body_text\": \"x\"}"));
  EXPECT_FALSE(IsNinjs("a", "{\"body_text\": "));
  EXPECT_FALSE(IsNinjs("a", "{\"text\": \"x\"}"));
  EXPECT_FALSE(IsNinjs("a", "A \"body_text\"."));
}

TEST(JsonString, UndoesEscapes) {
  const struct {
    const char* json;
    const char* text;
  } rows[] = {
      {R"("a\"b\\c\/d")", "a\"b\\c/d"},
      {R"("\u00a3\ud83d\ude00")", "£😀"},
      {R"("\ud83d x")", "\uFFFD x"},
      {R"("\u0000a")", "a"},
      {R"("\u12")", "\uFFFD12"},
      {R"("a\tb")", "a b"},
      {"\"", ""},
      {"\"a\\", "a\\"},
      {"\"\xDE\x93", "\xDE\x93"},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.json);
    const FeedString string = ReadJsonString(row.json, 0);
    if (*row.text != '\0') {
      EXPECT_EQ(string.text, row.text);
    }
  }
  std::vector<std::string> paths;
  for (const JsonString& s : JsonStrings("{\"a\": [1, \"x\", {\"b\": \"y\"}], \"c\": \"z\"}", 3)) {
    paths.push_back(s.path);
  }
  EXPECT_THAT(paths, ElementsAre("a/1", "a/2/b", "c"));
  EXPECT_TRUE(JsonStrings(std::string(1'000'000, '['), 3).empty());
  EXPECT_TRUE(JsonStrings("]]}}\"a\"", 3).empty());
}

}  // namespace
}  // namespace claimcheck
