// SPDX-License-Identifier: Apache-2.0
#include "claims/document/mhtml.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "claims/document/transfer_encoding.h"

namespace claimcheck {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr char kHead[] =
    "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
    "\ttype=\"text/html\";\r\n\tboundary=\"--B\"\r\n\r\n";

std::string Page(absl::string_view head, absl::string_view body) {
  return absl::StrCat(kHead, "----B\r\n", head, "\r\n", body, "\r\n");
}

Document Read(const std::string& bytes) {
  ReadResult result = ReadMhtml("a.mhtml", bytes);
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

TEST(TransferEncoding, UndoesWhatItKnows) {
  const struct {
    const char* encoding;
    const char* body;
    const char* bytes;
  } rows[] = {
      {"quoted-printable", "a =3D =C2=\r\n=A35", "a = £5"},
      {"Quoted-Printable", "a=20=  \n b=", "a  b"},
      {"quoted-printable", "=", ""},
      {"quoted-printable", "50=% =zz =c3=a9", "50=% =zz é"},
      {"base64", "RmlmdHkg\r\nZGllZC4=\r\n", "Fifty died."},
      {"BASE64", "Rm lm\n!dHkg", "Fifty "},
      {"base64", "R", ""},
      {"8bit", "a=3D", "a=3D"},
      {"", "a=3D", "a=3D"},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.body);
    EXPECT_EQ(UndoTransferEncoding(row.encoding, row.body).bytes, row.bytes);
  }
}

TEST(TransferEncoding, KeepsTheirPlaces) {
  const std::string quoted = "It cost =C2=A335 mil=\nlion.";
  const TransferredBytes text = UndoTransferEncoding("quoted-printable", quoted);
  const std::size_t at = text.bytes.find("£35 million");
  const Span span = text.source_map.FileSpan({at, at + std::string("£35 million").size()});
  EXPECT_EQ(quoted.substr(span.begin, span.size()), "=C2=A335 mil=\nlion");
  const TransferredBytes base64 = UndoTransferEncoding("base64", "RmlmdHkg\r\nZGllZC4=");
  EXPECT_EQ(base64.source_map.FileOffset(0), 0u);
  EXPECT_EQ(base64.source_map.FileOffset(3), 4u);
  EXPECT_EQ(base64.source_map.FileOffset(6), 10u);
}

TEST(Mhtml, ReadsThePageAndPointsIntoTheFile) {
  const std::string bytes = Page(
      "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
      "Content-Location: https://post.example/2016/05/03/a\r\n",
      "<title>Ferry runs aground</title><h1>Ferry runs aground</h1>\r\n<p>The ferry cost "
      "=C2=A3=\r\n"
      "35 million, its owner said on Monday.</p>\r\n<p>Nobody of the 214 was hurt, he said.</p>"
      "\r\n----B\r\nContent-Type: text/html\r\n\r\n<p>An advertisement of 99.</p>\r\n----B--");
  ASSERT_TRUE(IsMhtml("a", bytes));
  const Document document = Read(bytes);
  EXPECT_EQ(document.title, "Ferry runs aground");
  EXPECT_EQ(document.url, "https://post.example/2016/05/03/a");
  EXPECT_THAT(Lines(document), ElementsAre("Ferry runs aground",
                                           "The ferry cost £35 million, its owner said on Monday.",
                                           "Nobody of the 214 was hurt, he said."));
  EXPECT_TRUE(document.not_read.empty());
  const std::size_t at = document.text.find("£35 million");
  const Span span = document.source_map.FileSpan({at, at + std::string("£35 million").size()});
  EXPECT_EQ(bytes.substr(span.begin, span.size()), "=C2=A3=\r\n35 million");
  const std::size_t hurt = document.text.find("214");
  const Landmark* mark = LandmarkAt(document, hurt);
  ASSERT_NE(mark, nullptr);
  EXPECT_EQ(
      mark->line,
      static_cast<std::size_t>(
          1 + std::count(bytes.begin(),
                         bytes.begin() + static_cast<std::ptrdiff_t>(bytes.find("Nobody")), '\n')));
}

TEST(Mhtml, TakesThePartThatTheHeadNames) {
  const std::string bytes =
      "Content-Type: multipart/related; start=\"<b>\"; boundary=x\n\n--x\nContent-Type: text/html\n"
      "\n<p>One died.\n--x\nContent-Type: text/html; charset=windows-1252\nContent-ID: <b>\n\n"
      "<p>Two died for \xA3"
      "5.\n--x--\n";
  EXPECT_TRUE(IsMhtml("a.mht", bytes));
  EXPECT_THAT(Lines(Read(bytes)), ElementsAre("Two died for £5."));
}

TEST(Mhtml, IsKnownByItsHead) {
  EXPECT_TRUE(IsMhtml("a", Page("", "")));
  EXPECT_TRUE(
      IsMhtml("a", "Snapshot-Content-Location: x\nContent-Type: Multipart/Related; a=b\n\n"));
  EXPECT_FALSE(IsMhtml("a.eml", "From: <a@b>\nContent-Type: multipart/related; boundary=x\n\n"));
  EXPECT_FALSE(IsMhtml("a.mht", "From: Oslo\n\nFive died.\n"));
  EXPECT_FALSE(IsMhtml("a.mht", "Five died.\n"));
  EXPECT_FALSE(IsMhtml("a.mht", ""));
}

TEST(Mhtml, SaysWhatItCouldNotRead) {
  const Document cut = Read(Page("Content-Type: text/html\r\n", "<p>Five died."));
  EXPECT_THAT(cut.not_read, ElementsAre(HasSubstr("was not saved whole")));
  for (const std::string& bytes : {Page("Content-Type: image/png\r\n", "x"), std::string(kHead),
                                   std::string("Content-Type: multipart/related\n\n"),
                                   std::string("Content-Type: multipart/related; boundary=\"" +
                                               std::string(100, 'x') + "\"\n\n")}) {
    const ReadResult result = ReadMhtml("a.mhtml", bytes);
    EXPECT_TRUE(result.documents.empty());
    ASSERT_EQ(result.errors.size(), 1u);
    EXPECT_THAT(std::string(result.errors[0].message()), HasSubstr("holds no web page"));
  }
}

// A million of what could make a reader look twice.
TEST(Mhtml, ReadsHostilePatternsInLinearTime) {
  for (absl::string_view piece :
       {"--B\r\n", "----B\r\n", "=\r\n", "=3D", "a: b\r\n", "; x=y", "----B"}) {
    SCOPED_TRACE(piece);
    std::string bytes = kHead;
    for (int i = 0; i < 1'000'000; ++i) bytes.append(piece.data(), piece.size());
    bytes += "\r\n----B\r\nContent-Type: text/html\r\n\r\n<p>Five died.";
    const ReadResult result = ReadMhtml("a.mhtml", bytes);
    EXPECT_EQ(result.documents.size() + result.errors.size(), 1u);
  }
}

}  // namespace
}  // namespace claimcheck
