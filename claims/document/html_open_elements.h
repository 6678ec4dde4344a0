// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_HTML_OPEN_ELEMENTS_H_
#define CLAIMS_DOCUMENT_HTML_OPEN_ELEMENTS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "claims/document/html_tag.h"

namespace claimcheck {

// Which open elements a tag may close: none outside of the innermost of these (WHATWG HTML Living
// Standard, 13.2.4.2, "has an element in scope").
inline bool BoundsScope(HtmlTag tag) {
  return tag == HtmlTag::kTable || tag == HtmlTag::kTd || tag == HtmlTag::kTh ||
         tag == HtmlTag::kCaption || tag == HtmlTag::kHtml;
}

// The open elements of a page, the outermost first. Where each kind of element is open is kept
// beside them, so that no end tag has to look for its start. None of top(), top_tag() and Pop() may
// be asked while none is open.
class OpenElements {
 public:
  // `element` is its index in HtmlPage::elements.
  void Push(std::uint32_t element, HtmlTag tag) {
    places_[Index(tag)].push_back(static_cast<std::uint32_t>(open_.size()));
    if (BoundsScope(tag)) bounds_.push_back(static_cast<std::uint32_t>(open_.size()));
    open_.push_back({element, tag});
  }

  void Pop() {
    const HtmlTag tag = open_.back().second;
    places_[Index(tag)].pop_back();
    if (BoundsScope(tag)) bounds_.pop_back();
    open_.pop_back();
  }

  std::size_t size() const { return open_.size(); }
  std::uint32_t top() const { return open_.back().first; }
  HtmlTag top_tag() const { return open_.back().second; }
  bool Has(HtmlTag tag) const { return !places_[Index(tag)].empty(); }

  // One more than the place of the innermost open `tag`, 0 when none is open.
  std::size_t After(HtmlTag tag) const { return Has(tag) ? places_[Index(tag)].back() + 1 : 0; }

  // Whether the innermost open `tag` stands within the innermost element that bounds scopes, or is
  // that element.
  bool InScope(HtmlTag tag) const {
    return Has(tag) && (bounds_.empty() || places_[Index(tag)].back() >= bounds_.back());
  }

 private:
  static std::size_t Index(HtmlTag tag) { return static_cast<std::size_t>(tag); }

  std::vector<std::pair<std::uint32_t, HtmlTag>> open_;
  std::array<std::vector<std::uint32_t>, static_cast<std::size_t>(HtmlTag::kCount)> places_;
  std::vector<std::uint32_t> bounds_;
};

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_HTML_OPEN_ELEMENTS_H_
