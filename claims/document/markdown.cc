// SPDX-License-Identifier: Apache-2.0
#include "claims/document/markdown.h"

#include <md4c.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/document/comment_places.h"
#include "claims/document/decode.h"
#include "claims/document/format.h"
#include "claims/document/front_matter.h"
#include "claims/document/html_tokenizer.h"
#include "claims/document/layout.h"
#include "claims/document/line.h"
#include "claims/document/markup_text.h"
#include "claims/document/plain_text.h"

namespace claimcheck {
namespace {

// Stands in the copy that md4c reads for what is no text of the article: footnote marks.
constexpr char kNothing = '\x01';
constexpr std::size_t kMaxFootnoteName = 64;

// An article has kMaxArticleBytes of text at most, and is held several times while it is read.
constexpr std::size_t kMaxMarkdownBytes = std::size_t{1} << 26;

// Cuts what is too much off `text`, at a character; false when nothing is.
bool CutToLimit(std::string* text) {
  std::size_t size = kMaxMarkdownBytes;
  if (text->size() <= size) return false;
  while (size > 0 && ((*text)[size] & 0xC0) == 0x80) --size;
  text->resize(size);
  text->shrink_to_fit();
  return true;
}

// A copy of `text`, byte for byte as long, without front matter and the marks of footnotes.
std::string WithoutFootnoteMarks(absl::string_view text, std::size_t front_matter_size) {
  std::string copy(text);
  std::replace_if(
      copy.begin(), copy.begin() + static_cast<std::ptrdiff_t>(front_matter_size),
      [](char c) { return c != '\n' && c != '\r'; }, ' ');
  for (std::size_t at = copy.find("[^", front_matter_size); at != std::string::npos;
       at = copy.find("[^", at + 2)) {
    std::size_t end = at + 2;
    while (end < copy.size() && end - at < kMaxFootnoteName && copy[end] != ']' &&
           copy[end] != '\n' && copy[end] != ' ' && copy[end] != '[') {
      ++end;
    }
    if (end >= copy.size() || copy[end] != ']' || end == at + 2) continue;
    const bool at_line_begin = at == 0 || copy[at - 1] == '\n';
    const bool definition = at_line_begin && end + 1 < copy.size() && copy[end + 1] == ':';
    std::fill(copy.begin() + static_cast<std::ptrdiff_t>(at),
              copy.begin() + static_cast<std::ptrdiff_t>(end + (definition ? 2 : 1)), kNothing);
  }
  return copy;
}

// Gathers the text that md4c finds.
class MarkdownReader {
 public:
  MarkdownReader(absl::string_view source, absl::string_view copy)
      : copy_(copy), text_(source), max_events_(kMaxMarkdownEvents * source.size() + 4096) {}

  // False when it would take too long.
  bool Read() {
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;
    parser.enter_block = [](MD_BLOCKTYPE type, void*, void* self) {
      return static_cast<MarkdownReader*>(self)->EnterBlock(type);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) {
      return static_cast<MarkdownReader*>(self)->LeaveBlock(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void*, void* self) {
      return static_cast<MarkdownReader*>(self)->Span(type, 1);
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
      return static_cast<MarkdownReader*>(self)->Span(type, -1);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
      return static_cast<MarkdownReader*>(self)->Text(type, {text, size});
    };
    if (md_parse(copy_.data(), static_cast<MD_SIZE>(copy_.size()), &parser, this) != 0) {
      return false;
    }
    EndBlock();
    return true;
  }

  MarkupText& text() { return text_; }
  std::vector<Block> TakeBlocks() { return std::move(blocks_); }
  const std::vector<claimcheck::Span>& suppressions() const { return suppressions_; }

 private:
  // md4c stops at anything but 0.
  int Count() { return ++events_ > max_events_ ? 1 : 0; }

  int EnterBlock(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_TD || type == MD_BLOCK_TH) {
      if (in_block_) text_.Break("\t", at_);
    } else {
      EndBlock();
    }
    if (type == MD_BLOCK_LI) kind_ = BlockKind::kListItem;
    if (type == MD_BLOCK_H) kind_ = BlockKind::kHeading;
    if (type == MD_BLOCK_TR) kind_ = BlockKind::kTableRow;
    if (type == MD_BLOCK_HTML) html_ = claimcheck::Span{copy_.size(), 0};
    return Count();
  }

  int LeaveBlock(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_TD || type == MD_BLOCK_TH) return Count();
    if (html_.has_value() && type == MD_BLOCK_HTML) AppendHtml();
    EndBlock();
    kind_ = BlockKind::kParagraph;
    return Count();
  }

  int Span(MD_SPANTYPE type, int step) {
    if (type == MD_SPAN_IMG || type == MD_SPAN_CODE) silent_ += step;
    return Count();
  }

  int Text(MD_TEXTTYPE type, absl::string_view piece) {
    const bool inside = piece.data() >= copy_.data() && piece.data() < copy_.data() + copy_.size();
    if (inside) at_ = static_cast<std::size_t>(piece.data() - copy_.data());
    if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR) {
      if (in_block_) BreakLine(type);
    } else if (html_.has_value() && type == MD_TEXT_HTML) {
      if (inside) html_ = {std::min(html_->begin, at_), std::max(html_->end, at_ + piece.size())};
    } else if (inside && type == MD_TEXT_HTML) {
      TakeInlineHtml();
    } else if (inside && silent_ == 0 && (type == MD_TEXT_NORMAL || type == MD_TEXT_ENTITY)) {
      AppendText({at_, at_ + piece.size()}, type == MD_TEXT_ENTITY);
      at_ += piece.size();
    }
    return Count();
  }

  void BreakLine(MD_TEXTTYPE type) {
    if (type == MD_TEXT_BR) {
      text_.Break("\n", at_);
    } else {
      text_.AppendSpace(at_);
    }
  }

  // The pieces between marks of footnotes; a mark at the beginning of a line begins a block.
  void AppendText(claimcheck::Span span, bool has_references) {
    for (std::size_t at = span.begin; at < span.end;) {
      if (copy_[at] == kNothing) {
        if (at == 0 || copy_[at - 1] == '\n') EndBlock();
        ++at;
        continue;
      }
      const std::size_t end = std::min(copy_.substr(0, span.end).find(kNothing, at), span.end);
      AppendPiece({at, end}, has_references);
      at = end;
    }
  }

  void AppendPiece(claimcheck::Span span, bool has_references) {
    const std::size_t before = text_.size();
    text_.Append(span, WhiteSpace::kCollapsed, has_references);
    if (in_block_ || text_.size() == before) return;
    in_block_ = true;
    blocks_.push_back({kind_, {before, before}, ""});
  }

  // A tag or comment within a paragraph; md4c hands on a comment line by line.
  void TakeInlineHtml() {
    if (!absl::StartsWith(copy_.substr(at_), "<!--")) return;
    const std::size_t end = copy_.find("-->", at_);
    if (end == absl::string_view::npos) return;
    if (MayHoldSuppressions(copy_.substr(at_, end - at_))) suppressions_.push_back({at_, end + 3});
  }

  // A block of HTML: the words between its tags.
  void AppendHtml() {
    const claimcheck::Span span = *std::exchange(html_, std::nullopt);
    if (span.begin >= span.end) return;
    HtmlTokenizer tokenizer(copy_.substr(span.begin, span.end - span.begin));
    HtmlToken token;
    while (tokenizer.Next(&token)) {
      if (token.kind != HtmlToken::Kind::kText) {
        if (token.facts->is_block) EndBlock();
      } else if (!token.is_raw) {
        AppendPiece({span.begin + token.span.begin, span.begin + token.span.end}, true);
      }
    }
    for (const claimcheck::Span& comment : tokenizer.suppressions()) {
      suppressions_.push_back({span.begin + comment.begin, span.begin + comment.end});
    }
  }

  void EndBlock() {
    if (!std::exchange(in_block_, false)) return;
    claimcheck::Span& span = blocks_.back().span;
    span = TrimSpace(text_.text(), {span.begin, text_.size()});
    text_.Break("\n\n", at_);
    if (span.empty()) blocks_.pop_back();
  }

  absl::string_view copy_;
  MarkupText text_;
  std::vector<Block> blocks_;
  BlockKind kind_ = BlockKind::kParagraph;
  bool in_block_ = false;
  int silent_ = 0;      // open pictures and code
  std::size_t at_ = 0;  // in the copy, where reading is
  std::optional<claimcheck::Span> html_;
  std::vector<claimcheck::Span> suppressions_;
  std::size_t events_ = 0;
  std::size_t max_events_;
};

}  // namespace

bool IsMarkdown(absl::string_view path, absl::string_view bytes) {
  const FrontMatter front_matter = ReadFrontMatter(bytes);
  return FindMetadatum(front_matter.metadata, "title") != nullptr ||
         FindMetadatum(front_matter.metadata, "published") != nullptr ||
         absl::EndsWithIgnoreCase(path, ".md") || absl::EndsWithIgnoreCase(path, ".markdown");
}

ReadResult ReadMarkdown(absl::string_view path, absl::string_view bytes) {
  absl::StatusOr<DecodedText> decoded = Decode(bytes);
  if (!decoded.ok()) return {{}, {ErrorAt(path, decoded.status().message())}};
  const bool is_cut = CutToLimit(&decoded->text);
  FrontMatter front_matter = ReadFrontMatter(decoded->text);
  const std::string copy = WithoutFootnoteMarks(decoded->text, front_matter.size);
  MarkdownReader reader(decoded->text, copy);
  if (!reader.Read()) {
    ReadResult result = ReadPlainText(path, bytes);
    for (Document& document : result.documents) {
      document.not_read.push_back("the Markdown has too many cells; it was read as plain text");
    }
    return result;
  }
  Document document;
  document.path = std::string(path);
  document.metadata = std::move(front_matter.metadata);
  document.text = reader.text().TakeText();
  document.source_map =
      Through(reader.text().TakeSourceMap(), decoded->source_map, document.text.size());
  document.landmarks = reader.text().TakeLandmarks();
  document.suppressions = std::move(front_matter.suppressions);
  for (SuppressionComment& comment : SuppressionsIn(decoded->text, reader.suppressions())) {
    document.suppressions.push_back(std::move(comment));
  }
  document.warnings = std::move(decoded->warnings);
  document.warnings.insert(document.warnings.end(), front_matter.warnings.begin(),
                           front_matter.warnings.end());
  if (is_cut) {
    document.not_read.push_back(absl::StrCat("it has more than ", kMaxMarkdownBytes,
                                             " bytes of Markdown; what follows was not read"));
  }
  std::vector<Block> blocks = reader.TakeBlocks();
  if (blocks.empty()) {
    return {{}, {ErrorAt(path, "holds no text: there is nothing to check")}};
  }
  const Metadatum* title = FindMetadatum(document.metadata, "title");
  Layout layout =
      ReadLayout(document.text, std::move(blocks), title == nullptr ? "" : title->value);
  document.blocks = std::move(layout.blocks);
  document.title_span = layout.title;
  UseMetadata(std::move(layout.date_hints), &document);
  ReadResult result;
  result.documents.push_back(std::move(document));
  return result;
}

}  // namespace claimcheck
