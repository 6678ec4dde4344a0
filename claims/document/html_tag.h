// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_HTML_TAG_H_
#define CLAIMS_DOCUMENT_HTML_TAG_H_

#include <cstdint>

#include "absl/strings/string_view.h"

namespace claimcheck {

// The elements that reading a page asks about; all others are kOther.
enum class HtmlTag : std::uint8_t {
  kOther,
  kA,
  kAddress,
  kArticle,
  kAside,
  kBase,
  kBlockquote,
  kBody,
  kBr,
  kButton,
  kCaption,
  kCenter,
  kCustom,  // any element whose name holds a "-" (WHATWG HTML Living Standard, 4.13)
  kDd,
  kDialog,
  kDiv,
  kDl,
  kDt,
  kFieldset,
  kFigcaption,
  kFigure,
  kFooter,
  kForm,
  kH1,
  kH2,
  kH3,
  kH4,
  kH5,
  kH6,
  kHead,
  kHeader,
  kHr,
  kHtml,
  kIframe,
  kImg,
  kInput,
  kLegend,
  kLi,
  kLink,
  kMain,
  kMeta,
  kNav,
  kNoscript,
  kOl,
  kOptgroup,
  kOption,
  kP,
  kPlaintext,
  kPre,
  kScript,
  kSection,
  kSelect,
  kSpan,
  kStyle,
  kSummary,
  kSvg,
  kTable,
  kTbody,
  kTd,
  kTextarea,
  kTfoot,
  kTh,
  kThead,
  kTime,
  kTitle,
  kTr,
  kUl,
  kXmp,
  kCount,  // how many there are
};

// What the standard says of an element (WHATWG HTML Living Standard, read 2024; clauses below).
struct HtmlTagFacts {
  HtmlTag tag = HtmlTag::kOther;
  // Begins and ends a line (15.3.3, 15.3.4: display is block, list-item or table and its parts).
  bool is_block = false;
  bool is_void = false;      // has no content and no end tag (13.1.2)
  bool is_raw_text = false;  // its content holds no tags (13.2.5.2, 13.2.5.3, 13.2.5.5)
  bool is_hidden = false;    // its content is no text for readers (15.3.1, and what is drawn)
};

// The facts of the element `name`, in any case of ASCII letters.
const HtmlTagFacts& FactsOf(absl::string_view name);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_HTML_TAG_H_
