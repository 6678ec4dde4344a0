// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_HTML_HIDDEN_ELEMENT_H_
#define CLAIMS_DOCUMENT_HTML_HIDDEN_ELEMENT_H_

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "claims/document/html_tokenizer.h"

namespace claimcheck {

// How far what a hidden element of a page holds reaches: to its end tag, or to where the elements
// around it end or, after a drawing, a page goes on (WHATWG HTML Living Standard, 13.2.6.5).
class HiddenElement {
 public:
  bool is_open() const { return depth_ > 0; }

  void Open(const HtmlToken& token) {
    name_ = token.name;
    depth_ = 1;
    blocks_ = 0;
  }

  // Takes the next tag; false when the element ended before it, so that it counts as usual.
  bool Take(const HtmlToken& token) {
    const bool start = token.kind == HtmlToken::Kind::kStartTag;
    if (absl::EqualsIgnoreCase(token.name, name_)) {
      depth_ += start ? 1 : -1;
      return true;
    }
    if (!token.facts->is_block || token.facts->is_raw_text) return true;
    blocks_ += start ? 1 : -1;
    if (blocks_ >= 0 && !(start && absl::EqualsIgnoreCase(name_, "svg"))) return true;
    depth_ = 0;
    return false;
  }

 private:
  absl::string_view name_;
  int depth_ = 0;
  int blocks_ = 0;
};

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_HTML_HIDDEN_ELEMENT_H_
