// SPDX-License-Identifier: Apache-2.0
#include "claims/document/html.h"

#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claims/document/comment_places.h"
#include "claims/document/decode_markup.h"
#include "claims/document/format.h"
#include "claims/document/html_main_text.h"
#include "claims/document/html_metadata.h"
#include "claims/document/html_page.h"
#include "claims/document/layout.h"
#include "claims/document/markup_head.h"

namespace claimcheck {
namespace {

std::vector<std::string> Titles(const Metadata& metadata) {
  std::vector<std::string> titles;
  for (const Metadatum& datum : metadata) {
    if (datum.name == "title") titles.push_back(datum.value);
  }
  return titles;
}

// The tags that a page without a document type begins with (MIME Sniffing, 7.1); they end there.
bool BeginsWithTag(absl::string_view head) {
  for (absl::string_view tag :
       {"html",    "head",  "script",  "iframe", "h1",     "div", "font", "table",
        "a",       "style", "title",   "b",      "body",   "br",  "p",    "meta",
        "article", "main",  "section", "header", "figure", "h2"}) {
    if (head.size() <= tag.size() + 1 || head.substr(1, tag.size()) != tag) continue;
    const char after = head[tag.size() + 1];
    if (after == '>' || after == '/' || absl::ascii_isspace(after)) return head[0] == '<';
  }
  return false;
}

// What a limit kept from being looked at is a remark, or a finding where it may hold the date that
// nothing else tells.
void TellOfSkipped(const std::vector<std::string>& skipped, Document* document) {
  if (skipped.empty()) return;
  const std::string what = absl::StrJoin(skipped, ", ");
  if (document->date_hints.empty()) {
    document->not_read.push_back(
        absl::StrCat(what, ": not looked at, and nothing else says when it was published"));
  } else {
    document->warnings.push_back(absl::StrCat(what, ": not looked at"));
  }
}

// Offsets count within `markup`.
Document ReadHtmlDocument(absl::string_view markup) {
  HtmlPage page = ReadHtmlPage(markup);
  Document document;
  document.metadata = ReadHtmlMetadata(markup, page);
  document.suppressions = SuppressionsIn(markup, page.suppressions);
  std::vector<Block> blocks = MainText(page, Titles(document.metadata), PageScope::kPage);
  document.text = std::move(page.text);
  document.source_map = std::move(page.source_map);
  document.landmarks = std::move(page.landmarks);
  if (!page.cut.empty()) {
    document.not_read.push_back(absl::StrCat(page.cut, "; what follows them was not read"));
  }
  Layout layout = ReadLayout(document.text, std::move(blocks), "");
  document.blocks = std::move(layout.blocks);
  document.title_span = layout.title;
  UseMetadata(std::move(layout.date_hints), &document);
  TellOfSkipped(page.skipped, &document);
  return document;
}

}  // namespace

// "<!doctype html", "<html" and the other tags that pages begin with, after white space, comments
// and an XML declaration.
bool IsHtml(absl::string_view path, absl::string_view bytes) {
  const std::string head = MarkupHead(bytes);
  if (absl::StartsWith(head, "<!doctype html") || BeginsWithTag(head)) return true;
  if (head.empty() || head[0] != '<' || absl::StartsWith(head, "<!doctype")) return false;
  return absl::EndsWithIgnoreCase(path, ".html") || absl::EndsWithIgnoreCase(path, ".htm") ||
         absl::EndsWithIgnoreCase(path, ".xhtml");
}

ReadResult ReadHtml(absl::string_view path, absl::string_view bytes) {
  return ReadHtmlIn("", path, bytes);
}

ReadResult ReadHtmlIn(absl::string_view encoding, absl::string_view path, absl::string_view bytes) {
  absl::StatusOr<DecodedText> markup = DecodeMarkup(bytes, encoding);
  if (!markup.ok()) return {{}, {ErrorAt(path, markup.status().message())}};
  Document document = ReadHtmlDocument(markup->text);
  document.path = std::string(path);
  document.source_map = Through(document.source_map, markup->source_map, document.text.size());
  document.warnings.insert(document.warnings.begin(), markup->warnings.begin(),
                           markup->warnings.end());
  ReadResult result;
  if (document.blocks.empty()) {
    result.errors.push_back(ErrorAt(path, "holds no text: there is nothing to check"));
  } else {
    result.documents.push_back(std::move(document));
  }
  return result;
}

TextPiece ReadHtmlPiece(absl::string_view markup) {
  HtmlPage page = ReadHtmlPage(markup);
  std::vector<Block> blocks = MainText(page, {}, PageScope::kFragment);
  return {std::move(page.text), std::move(page.source_map), std::move(page.landmarks),
          std::move(blocks)};
}

}  // namespace claimcheck
