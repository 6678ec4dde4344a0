// SPDX-License-Identifier: Apache-2.0
// Reads what pandoc, LibreOffice and Chromium made of texts of our own; made/make.sh tells how.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/document/read.h"
#include "tests/source_path.h"

namespace claimcheck {
namespace {

Document Read(const std::string& name) {
  std::ifstream file(testing::SourcePath("tests/claims/document/made/" + name), std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  ReadResult result = ReadDocuments(name, bytes);
  EXPECT_EQ(result.documents.size(), 1u) << name;
  return result.documents.empty() ? Document{} : std::move(result.documents[0]);
}

std::string Body(const Document& document) {
  std::string body;
  for (const Block& block : document.blocks) {
    if (block.kind == BlockKind::kLeftOut || block.kind == BlockKind::kTitle) continue;
    absl::StrAppend(&body, Slice(document.text, block.span), "\n");
  }
  return body;
}

TEST(MadeDocuments, TheSameArticleInEveryFormat) {
  const struct {
    const char* name;
    const char* format;
  } rows[] = {{"ferry.md", "markdown"},
              {"ferry-pandoc.docx", "docx"},
              {"ferry-libreoffice.docx", "docx"},
              {"ferry-pandoc.html", "html"},
              {"ferry-libreoffice.html", "html"}};
  for (const auto& row : rows) {
    SCOPED_TRACE(row.name);
    const Document document = Read(row.name);
    EXPECT_EQ(document.format, row.format);
    EXPECT_EQ(document.title, "Ferry with 214 people runs aground off Skarholm");
    EXPECT_TRUE(document.not_read.empty());
    const std::string body = Body(document);
    for (const char* line :
         {"SKARHOLM, May 3, 2016 — A ferry with 214 people on board ran aground off Skarholm on "
          "Monday night, the coast guard said, and twelve of them were hurt.\n",
          "The rescue\n", "It lasted four hours & ten minutes.\n", "Arvo Star\t1998\t£35 million\n",
          "“We were lucky,” said the harbour master, Jon Aske, who has run the port for 30 years.",
          "Two of them are children."}) {
      EXPECT_THAT(body, ::testing::HasSubstr(line));
    }
  }
}

TEST(MadeDocuments, APageAsChromiumSavedIt) {
  for (const char* name : {"page-chromium.html", "page-chromium.mhtml"}) {
    SCOPED_TRACE(name);
    const Document document = Read(name);
    EXPECT_EQ(document.title, "Ferry with 214 people runs aground off Skarholm");
    EXPECT_EQ(Body(document),
              "A ferry with 214 people on board ran aground off Skarholm on Monday night, the "
              "coast guard said, and twelve of them were hurt.\nThe Arvo Star, built in 1998 for "
              "£35 million, struck a rock in thick fog & stuck fast, three miles out.\n");
    ASSERT_FALSE(document.date_hints.empty());
    EXPECT_EQ(document.date_hints[0].text, "2016-05-03T06:10:00Z");
  }
  EXPECT_EQ(Read("page-chromium.mhtml").url, "http://harbourpost.example/2016/05/03/ferry");
}

}  // namespace
}  // namespace claimcheck
