// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_HTML_TOKENIZER_H_
#define CLAIMS_DOCUMENT_HTML_TOKENIZER_H_

#include <cstddef>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/document/html_tag.h"
#include "claims/text/span.h"

namespace claimcheck {

// An attribute as it is written: character references stand, the name is in any case.
struct HtmlAttribute {
  absl::string_view name;
  absl::string_view value;
};

// A piece of a page. Comments, declarations and what else is neither text nor tag give no token.
struct HtmlToken {
  enum class Kind { kText, kStartTag, kEndTag };
  Kind kind = Kind::kText;
  Span span;                              // in the page, brackets included
  absl::string_view name;                 // of a tag, as written
  const HtmlTagFacts* facts = nullptr;    // of a tag
  std::vector<HtmlAttribute> attributes;  // of a start tag
  bool is_raw = false;  // of text: the content of a script or style, without character references

  // The value of the first attribute `name` (in small letters); empty when there is none.
  absl::string_view Attribute(absl::string_view name) const;
  bool HasAttribute(absl::string_view name) const;
};

// Cuts a page into tokens in one pass, as browsers do (WHATWG HTML Living Standard, 13.2.5): any
// bytes are a page, what is left open ends with it, and no byte is looked at more than a few times.
//
// Differences, none of which changes what a reader sees: a script ends at the first </script>, also
// inside a comment within it (13.2.5.20 to 31); only the first kMaxAttributes attributes of a tag
// are kept.
class HtmlTokenizer {
 public:
  static constexpr std::size_t kMaxAttributes = 64;

  // Keeps a view of `html`.
  explicit HtmlTokenizer(absl::string_view html) : html_(html) {}

  // Reads the next token into `token`, whose memory is used again; false at the end.
  bool Next(HtmlToken* token);

  // The comments passed over so far that may be suppressions.
  const std::vector<Span>& suppressions() const { return suppressions_; }

  // How many attributes were not kept so far.
  std::size_t skipped_attributes() const { return skipped_attributes_; }

 private:
  bool ReadText(std::size_t end, HtmlToken* token);
  bool ReadRawText(HtmlToken* token);
  bool ReadMarkup(HtmlToken* token);
  void SkipComment();
  void ReadTag(HtmlToken::Kind kind, std::size_t name_begin, HtmlToken* token);
  std::size_t ReadAttributes(std::size_t at, std::vector<HtmlAttribute>* attributes);
  std::size_t Find(char byte, std::size_t from) const;

  absl::string_view html_;
  std::size_t at_ = 0;
  std::vector<Span> suppressions_;
  std::size_t skipped_attributes_ = 0;
  absl::string_view raw_name_;  // of the element whose raw text comes next
};

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_HTML_TOKENIZER_H_
