// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_HTML_PAGE_H_
#define CLAIMS_DOCUMENT_HTML_PAGE_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/document/html_tag.h"
#include "claims/document/landmark.h"
#include "claims/document/page_part.h"
#include "claims/document/source_map.h"
#include "claims/text/span.h"

namespace claimcheck {

// An element of a page that may hold blocks of text. Those within an element follow it directly, up
// to `end`.
struct HtmlElement {
  HtmlTag tag = HtmlTag::kOther;
  std::uint32_t parent = 0;        // its own index for the first
  std::uint32_t end = 0;           // index after the last element within
  const PagePart* part = nullptr;  // what its names and its tag say it is; none: nothing
};

// A line or paragraph of a page, and how much of it are links.
struct HtmlBlock {
  Span span;  // in HtmlPage::text
  std::uint32_t element = 0;
  std::size_t link_bytes = 0;
  bool has_time = false;  // holds a <time>
};

// A <meta>, with its name, property, itemprop or http-equiv in small letters.
struct HtmlMeta {
  std::string name;
  std::string content;
};

// A <time>: its attribute if it has one, and its place among the blocks.
struct HtmlTime {
  std::string datetime;
  std::uint32_t element = 0;
  std::size_t text_begin = 0;
};

// A page as it was cut up: its text, and the elements that the text stands in.
struct HtmlPage {
  std::string text;
  SourceMap source_map;  // to the markup given
  std::vector<Landmark> landmarks;
  std::vector<HtmlElement> elements;  // the first is the page
  std::vector<HtmlBlock> blocks;
  std::string title;          // of <title>
  std::string language;       // of <html lang>
  std::string canonical_url;  // of <link rel=canonical>
  std::vector<HtmlMeta> metas;
  std::vector<HtmlTime> times;
  std::vector<std::string> json_ld;
  std::vector<Span> suppressions;  // comments of the markup that may be some
  // What was not looked at of what the page says of itself, in words.
  std::vector<std::string> skipped;
  std::string cut;  // why the rest of the page was not read, in words; empty: all of it was
};

// An element takes 24 bytes; the longest pages of the web have some 100,000.
inline constexpr std::size_t kMaxHtmlElements = std::size_t{1} << 22;

// Of the text of a page, what is not the article included; an article has kMaxArticleBytes at most.
inline constexpr std::size_t kMaxHtmlTextBytes = std::size_t{1} << 26;

// Reads `html`, valid UTF-8. What a page leaves open or closes twice is mended as browsers do
// (WHATWG HTML Living Standard, 13.2.6), as far as it tells blocks from each other: paragraphs,
// list items and cells end where the next begins; an end tag without a start counts nothing. Depth
// costs no stack, and the time is linear.
HtmlPage ReadHtmlPage(absl::string_view html);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_HTML_PAGE_H_
