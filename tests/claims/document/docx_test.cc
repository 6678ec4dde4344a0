// SPDX-License-Identifier: Apache-2.0
#include "claims/document/docx.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "claims/document/zip_archive.h"
#include "tests/claims/document/zip_bytes.h"

namespace claimcheck {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr char kMain[] = "word/document.xml";

std::string Xml(absl::string_view body) {
  return absl::StrCat(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document "
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>",
      body, "</w:body></w:document>");
}

std::string Docx(absl::string_view body) {
  testing::ZipBytes zip;
  zip.Add(kMain, Xml(body));
  return zip.Finish();
}

Document Read(const std::string& bytes) {
  ReadResult result = ReadDocx("a.docx", bytes);
  EXPECT_EQ(result.documents.size(), 1u);
  for (const absl::Status& error : result.errors) ADD_FAILURE() << error;
  return result.documents.empty() ? Document{} : std::move(result.documents[0]);
}

std::vector<std::string> Lines(const Document& document) {
  std::vector<std::string> lines;
  for (const Block& block : document.blocks) {
    if (block.kind != BlockKind::kLeftOut) lines.emplace_back(Slice(document.text, block.span));
  }
  return lines;
}

std::string ErrorOf(const std::string& bytes) {
  const ReadResult result = ReadDocx("a.docx", bytes);
  EXPECT_TRUE(result.documents.empty());
  return result.errors.empty() ? "" : std::string(result.errors[0].message());
}

TEST(Docx, TextIsWhatAReaderSeesWithAllChangesAccepted) {
  const struct {
    const char* body;
    std::vector<std::string> lines;
  } rows[] = {
      {"<w:p><w:r><w:t>Five </w:t></w:r><w:r><w:t>died.</w:t></w:r></w:p>", {"Five died."}},
      {"<w:p><w:r><w:t xml:space='preserve'>2</w:t><w:t>4 hurt &amp; safe</w:t></w:r></w:p>",
       {"24 hurt & safe"}},
      {"<w:p><w:del><w:r><w:delText>24</w:delText></w:r></w:del><w:ins><w:r><w:t>31</w:t></w:r>"
       "</w:ins><w:r><w:t> died.</w:t></w:r></w:p>",
       {"31 died."}},
      {"<w:p><w:moveFrom><w:r><w:t>7</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>8</w:t></w:r>"
       "</w:moveTo></w:p>",
       {"8"}},
      {"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>99</w:t></w:r><w:r><w:rPr><w:vanish "
       "w:val='0'/></w:rPr><w:t>5</w:t></w:r></w:p>",
       {"5"}},
      {"<w:p><w:r><w:instrText>PAGE 44</w:instrText></w:r><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t>"
       "<w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>",
       {"a b\nc-d"}},
      {"<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Killed</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>24"
       "</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>Hurt</w:t></w:r></w:p></w:tc>"
       "</w:tr></w:tbl><w:p><w:r><w:t>After.</w:t></w:r></w:p>",
       {"Killed\t24", "Hurt", "After."}},
      {"<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>new</w:t></w:r></w:p></mc:Choice>"
       "<mc:Fallback><w:p><w:r><w:t>old</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>",
       {"new"}},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.body);
    EXPECT_EQ(Lines(Read(Docx(row.body))), row.lines);
  }
}

TEST(Docx, AFindingPointsAtParagraphAndRun) {
  const std::string body =
      "<w:p><w:r><w:t>One.</w:t></w:r></w:p><w:p><w:r><w:t xml:space='preserve'>Fire &amp; flood "
      "</w:t></w:r><w:r><w:t>killed 24.</w:t></w:r></w:p>";
  const Document document = Read(Docx(body));
  const std::size_t at = document.text.find("24");
  const Span span = document.source_map.FileSpan({at, at + 2});
  EXPECT_EQ(Xml(body).substr(span.begin, span.size()), "24");
  EXPECT_EQ(PartAt(document, at), kMain);
  const Landmark* mark = LandmarkAt(document, at);
  ASSERT_NE(mark, nullptr);
  EXPECT_EQ(mark->line, 2u);
  EXPECT_EQ(mark->run, 2u);
  EXPECT_EQ(mark->column, 13u);  // the space before "killed"
}

TEST(Docx, TextOutsideOfAParagraphIsTheFirstOnes) {
  const Document document = Read(Docx("<w:r><w:t>Five died.</w:t></w:r>"));
  ASSERT_FALSE(document.landmarks.empty());
  EXPECT_EQ(document.landmarks[0].line, 1u);
}

TEST(Docx, ReadsNotesAndHeadersAndProperties) {
  testing::ZipBytes zip;
  zip.Add("docProps/core.xml",
          "<cp:coreProperties><dc:title>Draft</dc:title><dcterms:created>2016-05-03T08:00:00Z"
          "</dcterms:created></cp:coreProperties>");
  zip.Add(kMain, Xml("<w:p><w:pPr><w:pStyle w:val='Titre'/></w:pPr><w:r><w:t>Ferry runs "
                     "aground</w:t></w:r></w:p><w:p><w:r><w:t>Five people died in it, police "
                     "said.</w:t></w:r></w:p>"));
  zip.Add("word/styles.xml",
          "<w:styles><w:style w:styleId='Titre'><w:name w:val='Title'/></w:style></w:styles>");
  zip.Add("word/footnotes.xml",
          "<w:footnotes><w:footnote w:type='separator'><w:p><w:r><w:t>no</w:t></w:r></w:p>"
          "</w:footnote><w:footnote><w:p><w:r><w:t>Six by another count.</w:t></w:r></w:p>"
          "</w:footnote></w:footnotes>");
  zip.Add("word/header1.xml", "<w:hdr><w:p><w:r><w:t>Second draft of 7.</w:t></w:r></w:p></w:hdr>");
  zip.Add("word/footer1.xml", "<w:ftr><w:p><w:r><w:t>Page 3</w:t></w:r></w:p></w:ftr>");
  zip.Add("word/comments.xml", "<w:comments><w:p><w:r><w:t>77?</w:t></w:r></w:p></w:comments>");
  const Document document = Read(zip.Finish());
  EXPECT_EQ(document.title, "Ferry runs aground");
  EXPECT_THAT(Lines(document),
              ElementsAre("Ferry runs aground", "Five people died in it, police said.",
                          "Six by another count.", "Second draft of 7."));
  ASSERT_EQ(LeftOut(document).size(), 1u);
  EXPECT_EQ(LeftOut(document)[0].reason, "page footer");
  ASSERT_FALSE(document.date_hints.empty());
  EXPECT_EQ(document.date_hints[0].text, "2016-05-03T08:00:00Z");
  const std::size_t note = document.text.find("Six");
  EXPECT_EQ(PartAt(document, note), "word/footnotes.xml");
}

TEST(Docx, HostileArchivesAreRefusedOrReadSafely) {
  testing::ZipBytes twice;
  twice.Add(kMain, Xml("<w:p><w:r><w:t>Five.</w:t></w:r></w:p>"));
  twice.Add(kMain, Xml("<w:p><w:r><w:t>Six.</w:t></w:r></w:p>"));
  EXPECT_THAT(ErrorOf(twice.Finish()), HasSubstr("has two parts word/document.xml"));

  testing::ZipBytes encrypted;
  encrypted.Add(kMain, "secret", true);
  EXPECT_THAT(ErrorOf(encrypted.Finish()), HasSubstr("is encrypted"));

  testing::ZipBytes slip;
  slip.Add("../../../etc/passwd", "root");
  slip.Add(kMain, Xml("<w:p><w:r><w:t>Five died.</w:t></w:r></w:p>"));
  EXPECT_THAT(Lines(Read(slip.Finish())), ElementsAre("Five died."));

  testing::ZipBytes many;
  for (int i = 0; i < 10001; ++i) many.Add(absl::StrCat("p", i), "");
  EXPECT_THAT(ErrorOf(many.Finish()), HasSubstr("holds 10001 parts where 10000 are the most"));

  testing::ZipBytes bomb;
  bomb.Add(kMain, std::string(kMaxPartBytes + 1, 'x'));
  EXPECT_THAT(ErrorOf(bomb.Finish()), HasSubstr("unpacks to more than 64 MiB"));

  testing::ZipBytes none;
  none.Add("word/other.xml", "");
  EXPECT_THAT(ErrorOf(none.Finish()), HasSubstr("has no part word/document.xml"));

  const std::string whole = Docx("<w:p><w:r><w:t>Five died.</w:t></w:r></w:p>");
  EXPECT_THAT(ErrorOf(whole.substr(0, whole.size() - 30)), HasSubstr("damaged ZIP archive"));
}

TEST(Docx, ReadsZip64AndBelievesNoneOfItsSizes) {
  testing::ZipBytes zip;
  zip.Add(kMain, Xml("<w:p><w:r><w:t>Five died.</w:t></w:r></w:p>"));
  EXPECT_THAT(Lines(Read(zip.FinishZip64())), ElementsAre("Five died."));
  for (std::uint64_t parts :
       {std::uint64_t{0}, std::uint64_t{2}, std::uint64_t{1} << 40, ~std::uint64_t{0}}) {
    const ReadResult result = ReadDocx("a.docx", zip.FinishZip64(parts));
    EXPECT_EQ(result.documents.size() + result.errors.size(), 1u) << parts;
  }
}

// XXE and "billion laughs": nothing is opened or replaced in any part.
TEST(Docx, NoPartReplacesEntities) {
  constexpr char kType[] =
      "<!DOCTYPE x [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;&a;&a;'><!ENTITY x SYSTEM "
      "'file:///etc/passwd'>]>";
  testing::ZipBytes zip;
  zip.Add(kMain, Xml("<w:p><w:pPr><w:pStyle w:val='T'/></w:pPr><w:r><w:t>Nine</w:t></w:r></w:p>"));
  zip.Add("word/styles.xml",
          absl::StrCat(kType,
                       "<w:styles><w:style w:styleId='T'><w:name w:val='&b;&x;'/></w:style>"
                       "</w:styles>"));
  zip.Add("word/footnotes.xml",
          absl::StrCat(kType,
                       "<w:footnotes><w:footnote><w:p><w:r><w:t>Five &b; &x;</w:t></w:r>"
                       "</w:p></w:footnote></w:footnotes>"));
  zip.Add("docProps/core.xml",
          absl::StrCat(kType,
                       "<cp:coreProperties><dc:creator>&b;&x;</dc:creator></cp:coreProperties>"));
  const Document document = Read(zip.Finish());
  EXPECT_THAT(Lines(document), ElementsAre("Nine", "Five &b; &x;"));
  const Metadatum* author = FindMetadatum(document.metadata, "author");
  ASSERT_NE(author, nullptr);
  EXPECT_EQ(author->value, "&b;&x;");
}

TEST(Docx, EntitiesOfADocumentTypeAreNotReplaced) {
  testing::ZipBytes zip;
  zip.Add(kMain,
          "<?xml version='1.0'?><!DOCTYPE w:document [<!ENTITY a 'lol'><!ENTITY b "
          "'&a;&a;&a;&a;&a;&a;'><!ENTITY x SYSTEM 'file:///etc/passwd'>]><w:document><w:p><w:r>"
          "<w:t>Five &b; &x; died.</w:t></w:r></w:p></w:document>");
  EXPECT_THAT(Lines(Read(zip.Finish())), ElementsAre("Five &b; &x; died."));
}

TEST(Docx, WhatIsNotWellFormedIsReadAsFarAsItIsAndSaysSo) {
  testing::ZipBytes zip;
  zip.Add(kMain, "<w:document><w:p><w:r><w:t>Five died.</w:t></w:r></w:p><w:p></w:x>");
  const Document document = Read(zip.Finish());
  EXPECT_THAT(Lines(document), ElementsAre("Five died."));
  ASSERT_EQ(document.not_read.size(), 1u);
  EXPECT_THAT(document.not_read[0], HasSubstr("is not well-formed XML from byte"));
}

TEST(Docx, DepthCostsNoStack) {
  std::string body;
  for (int i = 0; i < 1'000'000; ++i) body += "<w:sdt>";
  const Document document = Read(Docx("<w:p><w:r><w:t>Five died.</w:t></w:r></w:p>" + body));
  EXPECT_THAT(Lines(document), ElementsAre("Five died."));
  EXPECT_EQ(document.not_read.size(), 1u);
}

}  // namespace
}  // namespace claimcheck
