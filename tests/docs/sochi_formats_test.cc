// SPDX-License-Identifier: Apache-2.0
// The articles of docs/examples/sochi as web pages, Markdown and Word documents: what is found in
// them is what is found in their text.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "checker/check.h"
#include "claims/document/read.h"
#include "tests/claims/document/zip_bytes.h"
#include "tests/source_path.h"

namespace claimcheck {
namespace {

std::vector<std::string> Texts() {
  const std::filesystem::path folder = testing::SourcePath("docs/examples/sochi");
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> texts;
  for (const std::filesystem::path& path : paths) {
    std::ifstream file(path, std::ios::binary);
    texts.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return texts;
}

// The paragraphs of a text, which stand on lines of their own.
std::vector<std::string> Paragraphs(const std::string& text) {
  std::vector<std::string> paragraphs;
  for (absl::string_view line : absl::StrSplit(text, '\n')) {
    line = absl::StripAsciiWhitespace(line);
    if (!line.empty()) paragraphs.emplace_back(line);
  }
  return paragraphs;
}

std::string Escaped(absl::string_view text) {
  std::string escaped;
  for (char c : text) {
    if (c == '&') {
      escaped += "&amp;";
    } else if (c == '<') {
      escaped += "&lt;";
    } else {
      escaped += c;
    }
  }
  return escaped;
}

// What stands among the paragraphs of a page and is not the article, with figures of its own.
constexpr char kBetween[] =
    "<div class=\"newsletter-signup\"><p>Join the 40,000 people who read our morning letter, which "
    "has come out since April 2003.</p></div>\n"
    "<div class=\"related-story\"><a href=\"/2009/kerry\"><h4>Kerry in Sochi for 12 days</h4><p>It "
    "was "
    "his third visit since 2007 and cost 17 million dollars.</p></a></div>\n"
    "<!-- The fighting began in 1998. --><script>var dead = \"9,000 people were "
    "killed\";</script>\n";

// With a navigation, related stories and comments around it, all with figures of their own.
std::string AsPage(const std::string& text) {
  std::string page =
      "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"></head><body>\n"
      "<nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/w\">World</a></li></ul></nav>\n"
      "<main><div class=\"article-body\">\n";
  const std::vector<std::string> paragraphs = Paragraphs(text);
  for (std::size_t i = 0; i < paragraphs.size(); ++i) {
    absl::StrAppend(&page, "<p>", Escaped(paragraphs[i]), "</p>\n", i == 4 ? kBetween : "");
  }
  absl::StrAppend(
      &page,
      "</div></main>\n<aside class=\"related-stories\"><h3>Related stories</h3><p>Kerry was in "
      "Sochi for 12 days in March 2009, a visit that cost 17 million dollars.</p></aside>\n"
      "<section id=\"comments\"><p>The fighting in Ukraine began in 1999 and has killed "
      "250,000 people, as everybody knows.</p></section>\n<footer><p>Founded in 1871 by 9 "
      "people who had nothing better to do.</p></footer></body></html>\n");
  return page;
}

std::string AsMarkdown(const std::string& text) {
  std::string markdown;
  for (const std::string& paragraph : Paragraphs(text)) {
    for (char c : paragraph) {
      if (absl::ascii_ispunct(c)) markdown += '\\';
      markdown += c;
    }
    markdown += "\n\n";
  }
  return markdown;
}

std::string AsWord(const std::string& text) {
  std::string body = "<w:document><w:body>";
  for (const std::string& paragraph : Paragraphs(text)) {
    // Word cuts runs anywhere.
    const std::size_t half = paragraph.find(' ') == std::string::npos ? 0 : paragraph.find(' ');
    absl::StrAppend(&body, "<w:p><w:r><w:t>", Escaped(paragraph.substr(0, half)),
                    "</w:t></w:r><w:r><w:t xml:space=\"preserve\">",
                    Escaped(paragraph.substr(half)), "</w:t></w:r></w:p>");
  }
  testing::ZipBytes zip;
  zip.Add("word/document.xml", body + "</w:body></w:document>");
  return zip.Finish();
}

// What an editor reads of each finding.
std::vector<std::string> Findings(const std::string& ending,
                                  std::string (*make)(const std::string&)) {
  std::vector<Document> documents;
  for (const std::string& text : Texts()) {
    const std::string path = absl::StrCat("article", documents.size() + 1, ending);
    ReadResult read = ReadDocuments(path, make(text));
    for (Document& document : read.documents) documents.push_back(std::move(document));
  }
  const CheckResult result = Check(std::move(documents), {});
  std::vector<std::string> findings;
  for (const Finding& finding : result.findings) {
    std::string told = absl::StrCat(finding.rule, ": ", finding.message);
    for (const Position& position : finding.positions) {
      absl::StrAppend(&told, "\n  ", position.value);
      for (std::size_t claim : position.claims) {
        const Document& document = result.article_of(claim).document;
        absl::StrAppend(&told, " | ", document.path.substr(0, 8), " ",
                        Slice(TextOf(document, result.claim(claim)), result.claim(claim).span));
      }
    }
    findings.push_back(std::move(told));
  }
  return findings;
}

TEST(SochiFormats, GiveTheFindingsOfTheText) {
  const std::vector<std::string> of_text =
      Findings(".txt", [](const std::string& text) { return text; });
  ASSERT_FALSE(of_text.empty());
  EXPECT_EQ(Findings(".html", AsPage), of_text);
  EXPECT_EQ(Findings(".md", AsMarkdown), of_text);
  EXPECT_EQ(Findings(".docx", AsWord), of_text);
}

}  // namespace
}  // namespace claimcheck
