// SPDX-License-Identifier: Apache-2.0
#include "claims/document/html_page.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/document/character_reference.h"
#include "claims/document/html_hidden_element.h"
#include "claims/document/html_open_elements.h"
#include "claims/document/html_tokenizer.h"
#include "claims/document/line.h"
#include "claims/document/markup_text.h"

namespace claimcheck {
namespace {

constexpr std::size_t kMaxJsonLdBytes = std::size_t{1} << 20;
constexpr std::size_t kMaxMetas = 1024;
constexpr std::size_t kMaxTimes = 1024;
constexpr std::size_t kMaxNoteMarkBytes = 8;
constexpr std::size_t kMaxCellBytes = 200;

std::string Decoded(absl::string_view value) {
  return std::string(
      absl::StripAsciiWhitespace(WithoutReferences(value, ReferencePlace::kAttribute)));
}

class PageReader {
 public:
  explicit PageReader(absl::string_view html) : html_(html), tokenizer_(html), text_(html) {}

  HtmlPage Read() {
    Open(HtmlTag::kHtml, nullptr);
    HtmlToken token;
    while (page_.cut.empty() && tokenizer_.Next(&token)) Take(token);
    EndBlock(html_.size());
    while (open_.size() > 0) Close();
    page_.text = text_.TakeText();
    page_.source_map = text_.TakeSourceMap();
    page_.landmarks = text_.TakeLandmarks();
    page_.suppressions = tokenizer_.suppressions();
    CountSkipped();
    return std::move(page_);
  }

 private:
  void Take(const HtmlToken& token) {
    if (token.kind == HtmlToken::Kind::kText) {
      TakeText(token);
    } else if (!hidden_.is_open() || !hidden_.Take(token)) {
      if (token.kind == HtmlToken::Kind::kStartTag) {
        TakeStartTag(token);
      } else {
        TakeEndTag(token);
      }
    }
  }

  void TakeText(const HtmlToken& token) {
    if (raw_ != HtmlTag::kCount) return TakeRawText(token);
    if (hidden_.is_open() || IsNoteMark(Slice(html_, token.span))) return;
    const std::size_t before = text_.size();
    const WhiteSpace white_space =
        open_.Has(HtmlTag::kPre) ? WhiteSpace::kKept : WhiteSpace::kCollapsed;
    text_.Append(WithinLimit(token.span), white_space, true);
    if (text_.size() == before) return;
    cell_begins_ = false;
    if (!in_block_) {
      in_block_ = true;
      page_.blocks.push_back({{before, before}, open_.top(), 0, false});
    }
    page_.blocks.back().has_time = page_.blocks.back().has_time || in_time_;
    if (link_depth_ > 0) page_.blocks.back().link_bytes += text_.size() - before;
  }

  // As much of `span` as the limit of a page's text allows, by whole characters.
  Span WithinLimit(Span span) {
    const std::size_t left = kMaxHtmlTextBytes - std::min(text_.size(), kMaxHtmlTextBytes);
    if (span.size() <= left) return span;
    page_.cut = absl::StrCat("the page has more than ", kMaxHtmlTextBytes, " bytes of text");
    span.end = span.begin + left;
    while (span.end > span.begin && (html_[span.end] & 0xC0) == 0x80) --span.end;
    return span;
  }

  // Whether the text is the mark of a footnote, which would read as a figure: a link within the
  // page of a few characters without a letter ("1", "[12]", "↩").
  bool IsNoteMark(absl::string_view text) const {
    return in_note_link_ && link_depth_ > 0 && text.size() <= kMaxNoteMarkBytes &&
           std::none_of(text.begin(), text.end(), absl::ascii_isalpha);
  }

  void TakeRawText(const HtmlToken& token) {
    const absl::string_view content = Slice(html_, token.span);
    if (raw_ == HtmlTag::kTitle && page_.title.empty() && !hidden_.is_open()) {
      page_.title = std::string(
          absl::StripAsciiWhitespace(WithoutReferences(content, ReferencePlace::kText)));
      absl::RemoveExtraAsciiWhitespace(&page_.title);
    } else if (raw_ == HtmlTag::kScript && raw_is_json_ld_) {
      TakeJsonLd(content);
    }
    raw_ = HtmlTag::kCount;
  }

  void TakeJsonLd(absl::string_view content) {
    if (content.size() <= kMaxJsonLdBytes) {
      page_.json_ld.emplace_back(content);
    } else {
      page_.skipped.push_back(absl::StrCat("a JSON-LD script of ", content.size(), " bytes where ",
                                           kMaxJsonLdBytes, " are the most"));
    }
  }

  // What exceeds the other limits.
  void CountSkipped() {
    if (metas_ > kMaxMetas) {
      page_.skipped.push_back(
          absl::StrCat(metas_ - kMaxMetas, " <meta> after the first ", kMaxMetas));
    }
    if (tokenizer_.skipped_attributes() > 0) {
      page_.skipped.push_back(absl::StrCat(tokenizer_.skipped_attributes(),
                                           " attributes of tags with more than ",
                                           HtmlTokenizer::kMaxAttributes));
    }
  }

  void TakeStartTag(const HtmlToken& token) {
    const HtmlTagFacts& facts = *token.facts;
    raw_ = HtmlTag::kCount;
    if (facts.is_raw_text) {
      raw_ = facts.tag;
      raw_is_json_ld_ = facts.tag == HtmlTag::kScript &&
                        absl::StartsWithIgnoreCase(token.Attribute("type"), "application/ld+json");
      if (facts.is_block && facts.tag != HtmlTag::kScript && facts.tag != HtmlTag::kStyle) {
        EndBlock(token.span.begin);
      }
      return;
    }
    if (facts.is_hidden) return hidden_.Open(token);
    TakeInline(token);
    if (facts.tag == HtmlTag::kHtml || facts.tag == HtmlTag::kBody) return;
    const bool custom = facts.tag == HtmlTag::kCustom;
    if (!facts.is_block && facts.tag != HtmlTag::kSpan && !custom) return;
    const PagePart* part = facts.is_void ? nullptr : FindPagePart(token);
    if (facts.is_block) {
      const bool next_cell = IsCell(facts.tag) && (in_row_ || InCell());
      const bool in_next_cell = facts.tag == HtmlTag::kP && cell_begins_;
      if (!next_cell && !in_next_cell) EndBlock(token.span.begin);
      CloseImplied(facts.tag);
      if (next_cell) EndCell(token.span.begin);
      cell_begins_ = next_cell;
    }
    if (custom) custom_names_.push_back(token.name);
    if (!facts.is_void) Open(facts.tag, part);
  }

  // What is no block, or says something of the page.
  void TakeInline(const HtmlToken& token) {
    switch (token.facts->tag) {
      case HtmlTag::kHtml:
        if (page_.language.empty()) page_.language = Decoded(token.Attribute("lang"));
        break;
      case HtmlTag::kA:
        link_depth_ = token.HasAttribute("href") ? open_.size() : 0;
        in_note_link_ = absl::StartsWith(token.Attribute("href"), "#");
        break;
      case HtmlTag::kBr:
        TakeLineBreak(token);
        break;
      case HtmlTag::kTime:
        in_time_ = true;
        if (page_.times.size() == kMaxTimes) break;
        page_.times.push_back({Decoded(token.Attribute("datetime")), open_.top(), text_.size()});
        break;
      case HtmlTag::kMeta:
        TakeMeta(token);
        break;
      case HtmlTag::kLink:
        if (absl::EqualsIgnoreCase(token.Attribute("rel"), "canonical")) {
          page_.canonical_url = Decoded(token.Attribute("href"));
        }
        break;
      default:
        break;
    }
  }

  // One <br> ends a line, a second one the paragraph.
  void TakeLineBreak(const HtmlToken& token) {
    if (!in_block_) return;
    if (text_.text().back() == '\n') return EndBlock(token.span.begin);
    text_.Break("\n", token.span.begin);
  }

  void TakeMeta(const HtmlToken& token) {
    if (++metas_ > kMaxMetas) return;
    for (absl::string_view attribute : {"property", "name", "itemprop", "http-equiv"}) {
      const absl::string_view name = token.Attribute(attribute);
      if (name.empty()) continue;
      page_.metas.push_back({absl::AsciiStrToLower(absl::StripAsciiWhitespace(name)),
                             Decoded(token.Attribute("content"))});
      return;
    }
  }

  void TakeEndTag(const HtmlToken& token) {
    const HtmlTag tag = token.facts->tag;
    raw_ = HtmlTag::kCount;
    if (tag == HtmlTag::kA) link_depth_ = 0;
    if (tag == HtmlTag::kTime) in_time_ = false;
    if (tag == HtmlTag::kBr) TakeLineBreak(token);  // </br> is <br> (13.2.6.4.7)
    if (tag == HtmlTag::kSpan) {
      if (open_.top_tag() == tag) Close();
      return;
    }
    if (tag == HtmlTag::kCustom) return CloseCustom(token.name);
    if (!token.facts->is_block || tag == HtmlTag::kHtml || tag == HtmlTag::kBody) return;
    const bool in_row = IsCell(tag) || (tag == HtmlTag::kP && InCell());
    if (!in_row) EndBlock(token.span.begin);
    in_row_ = in_row && in_block_;
    cell_begins_ = false;
    if (open_.InScope(tag) || (tag == HtmlTag::kTable && open_.Has(tag))) {
      CloseTo(open_.After(tag) - 1);
    }
  }

  // Only the innermost one is asked for its name, so that no end tag has to look for its start.
  void CloseCustom(absl::string_view name) {
    if (!open_.InScope(HtmlTag::kCustom)) return;
    if (!absl::EqualsIgnoreCase(custom_names_.back(), name)) return;
    CloseTo(open_.After(HtmlTag::kCustom) - 1);
  }

  static bool IsCell(HtmlTag tag) { return tag == HtmlTag::kTd || tag == HtmlTag::kTh; }

  // Whether the open block is the text of a cell, without any other element around it but a
  // paragraph.
  bool InCell() const {
    if (!in_block_) return false;
    const HtmlElement& element = page_.elements[page_.blocks.back().element];
    return IsCell(element.tag) ||
           (element.tag == HtmlTag::kP && IsCell(page_.elements[element.parent].tag));
  }

  // The next cell of a row goes on in the row's block.
  void EndCell(std::size_t markup_offset) {
    cells_.push_back({text_.size(), page_.blocks.back().link_bytes});
    text_.Break("\t", markup_offset);
  }

  // Closes what cannot hold a `tag` (13.2.6.4.7, 13.2.6.4.13 to 15).
  void CloseImplied(HtmlTag tag) {
    while (open_.top_tag() == HtmlTag::kSpan && open_.size() > 1) Close();
    if (open_.InScope(HtmlTag::kP) && tag != HtmlTag::kButton) {
      CloseTo(open_.After(HtmlTag::kP) - 1);
    }
    switch (tag) {
      case HtmlTag::kLi:
        CloseWithin(HtmlTag::kLi, std::max(open_.After(HtmlTag::kUl), open_.After(HtmlTag::kOl)));
        break;
      case HtmlTag::kDd:
      case HtmlTag::kDt:
        CloseWithin(HtmlTag::kDd, open_.After(HtmlTag::kDl));
        CloseWithin(HtmlTag::kDt, open_.After(HtmlTag::kDl));
        break;
      case HtmlTag::kTd:
      case HtmlTag::kTh:
        CloseCells();
        break;
      case HtmlTag::kTr:
        CloseCells();
        CloseWithin(HtmlTag::kTr, open_.After(HtmlTag::kTable));
        break;
      case HtmlTag::kTbody:
      case HtmlTag::kThead:
      case HtmlTag::kTfoot:
        CloseCells();
        for (HtmlTag part : {HtmlTag::kTr, HtmlTag::kTbody, HtmlTag::kThead, HtmlTag::kTfoot}) {
          CloseWithin(part, open_.After(HtmlTag::kTable));
        }
        break;
      case HtmlTag::kOption:
      case HtmlTag::kOptgroup:
        CloseWithin(HtmlTag::kOption, open_.After(HtmlTag::kSelect));
        break;
      default:
        break;
    }
  }

  void CloseCells() {
    CloseWithin(HtmlTag::kTd, open_.After(HtmlTag::kTable));
    CloseWithin(HtmlTag::kTh, open_.After(HtmlTag::kTable));
  }

  // Closes the innermost open `tag` if at least `bound` elements are open around it.
  void CloseWithin(HtmlTag tag, std::size_t bound) {
    if (open_.After(tag) > bound && (open_.InScope(tag) || BoundsScope(tag))) {
      CloseTo(open_.After(tag) - 1);
    }
  }

  void CloseTo(std::size_t size) {
    while (open_.size() > std::max<std::size_t>(size, 1)) Close();
  }

  void Open(HtmlTag tag, const PagePart* part) {
    const std::uint32_t index = static_cast<std::uint32_t>(page_.elements.size());
    if (index >= kMaxHtmlElements) {
      page_.cut = absl::StrCat("the page has more than ", kMaxHtmlElements, " elements");
      if (tag == HtmlTag::kCustom) custom_names_.pop_back();
      return;
    }
    page_.elements.push_back({tag, open_.size() > 0 ? open_.top() : 0, 0, part});
    open_.Push(index, tag);
  }

  void Close() {
    page_.elements[open_.top()].end = static_cast<std::uint32_t>(page_.elements.size());
    if (open_.top_tag() == HtmlTag::kCustom) custom_names_.pop_back();
    open_.Pop();
    if (open_.size() < link_depth_) link_depth_ = 0;  // a link left open ends here
  }

  void EndBlock(std::size_t markup_offset) {
    if (!in_block_) return;
    in_block_ = false;
    in_row_ = false;
    page_.blocks.back().span.end = text_.size();
    DivideRow();
    const bool at_line_begin = text_.text().back() == '\n';
    text_.Break(at_line_begin ? "\n" : "\n\n", markup_offset);
    HtmlBlock& block = page_.blocks.back();
    block.span = TrimSpace(text_.text(), block.span);
    if (block.span.empty()) page_.blocks.pop_back();
  }

  // A row with a long cell is no row of a table but a page laid out in columns: each cell becomes a
  // block.
  void DivideRow() {
    const std::vector<Cell> cells = std::exchange(cells_, {});
    const HtmlBlock row = page_.blocks.back();
    std::size_t longest = 0;
    std::size_t begin = row.span.begin;
    for (const Cell& cell : cells) {
      longest = std::max(longest, cell.end - begin);
      begin = cell.end;
    }
    longest = std::max(longest, row.span.end - begin);
    if (cells.empty() || longest <= kMaxCellBytes) return;
    page_.blocks.pop_back();
    begin = row.span.begin;
    std::size_t links = 0;
    for (const Cell& cell : cells) {
      AddCell(row, {begin, cell.end}, cell.link_bytes - links);
      begin = cell.end;
      links = cell.link_bytes;
    }
    page_.blocks.push_back(
        {{begin, row.span.end}, row.element, row.link_bytes - links, row.has_time});
  }

  void AddCell(const HtmlBlock& row, Span span, std::size_t link_bytes) {
    span = TrimSpace(text_.text(), span);
    if (!span.empty()) page_.blocks.push_back({span, row.element, link_bytes, row.has_time});
  }

  absl::string_view html_;
  HtmlTokenizer tokenizer_;
  MarkupText text_;
  HtmlPage page_;
  OpenElements open_;
  std::vector<absl::string_view> custom_names_;  // of the open kCustom
  HiddenElement hidden_;
  HtmlTag raw_ = HtmlTag::kCount;  // whose raw text comes next
  bool raw_is_json_ld_ = false;
  std::size_t metas_ = 0;
  // Where a cell of the row ends that the open block is, and how much of the row were links.
  struct Cell {
    std::size_t end = 0;
    std::size_t link_bytes = 0;
  };
  std::vector<Cell> cells_;
  bool in_row_ = false;       // a cell with nothing but text has ended
  bool cell_begins_ = false;  // the next cell has begun, and nothing in it
  bool in_block_ = false;
  bool in_note_link_ = false;   // the link leads to a place of the page
  std::size_t link_depth_ = 0;  // of open elements around the open link; 0: none is open
  bool in_time_ = false;
};

}  // namespace

HtmlPage ReadHtmlPage(absl::string_view html) { return PageReader(html).Read(); }

}  // namespace claimcheck
