// SPDX-License-Identifier: Apache-2.0
#include "claims/document/html_tag.h"

#include <array>
#include <cstring>

#include "absl/strings/ascii.h"

namespace claimcheck {
namespace {

struct Row {
  absl::string_view name;
  HtmlTagFacts facts;  // tag, is_block, is_void, is_raw_text, is_hidden
};

constexpr Row kRows[] = {
    {"a", {HtmlTag::kA, false, false, false, false}},
    {"address", {HtmlTag::kAddress, true, false, false, false}},
    // Elements of AMP pages (amp.dev, "AMP components", read 2024) that hold no text of the
    // article.
    {"amp-ad", {HtmlTag::kCustom, false, false, false, true}},
    {"amp-embed", {HtmlTag::kCustom, false, false, false, true}},
    {"amp-iframe", {HtmlTag::kCustom, false, false, false, true}},
    {"amp-social-share", {HtmlTag::kCustom, false, false, false, true}},
    {"amp-sticky-ad", {HtmlTag::kCustom, false, false, false, true}},
    {"amp-video", {HtmlTag::kCustom, false, false, false, true}},
    {"applet", {HtmlTag::kOther, false, false, false, true}},
    {"area", {HtmlTag::kOther, false, true, false, false}},
    {"article", {HtmlTag::kArticle, true, false, false, false}},
    {"aside", {HtmlTag::kAside, true, false, false, false}},
    {"audio", {HtmlTag::kOther, true, false, false, true}},
    {"base", {HtmlTag::kBase, false, true, false, false}},
    {"blockquote", {HtmlTag::kBlockquote, true, false, false, false}},
    {"body", {HtmlTag::kBody, true, false, false, false}},
    {"br", {HtmlTag::kBr, false, true, false, false}},
    {"button", {HtmlTag::kButton, true, false, false, false}},
    {"canvas", {HtmlTag::kOther, false, false, false, true}},
    {"caption", {HtmlTag::kCaption, true, false, false, false}},
    {"center", {HtmlTag::kCenter, true, false, false, false}},
    {"col", {HtmlTag::kOther, false, true, false, false}},
    {"datalist", {HtmlTag::kOther, false, false, false, true}},
    {"dd", {HtmlTag::kDd, true, false, false, false}},
    {"details", {HtmlTag::kOther, true, false, false, false}},
    {"dialog", {HtmlTag::kDialog, true, false, false, false}},
    {"dir", {HtmlTag::kOther, true, false, false, false}},
    {"div", {HtmlTag::kDiv, true, false, false, false}},
    {"dl", {HtmlTag::kDl, true, false, false, false}},
    {"dt", {HtmlTag::kDt, true, false, false, false}},
    {"embed", {HtmlTag::kOther, false, true, false, false}},
    {"fieldset", {HtmlTag::kFieldset, true, false, false, false}},
    {"figcaption", {HtmlTag::kFigcaption, true, false, false, false}},
    {"figure", {HtmlTag::kFigure, true, false, false, false}},
    {"footer", {HtmlTag::kFooter, true, false, false, false}},
    {"form", {HtmlTag::kForm, true, false, false, false}},
    {"h1", {HtmlTag::kH1, true, false, false, false}},
    {"h2", {HtmlTag::kH2, true, false, false, false}},
    {"h3", {HtmlTag::kH3, true, false, false, false}},
    {"h4", {HtmlTag::kH4, true, false, false, false}},
    {"h5", {HtmlTag::kH5, true, false, false, false}},
    {"h6", {HtmlTag::kH6, true, false, false, false}},
    {"head", {HtmlTag::kHead, true, false, false, false}},
    {"header", {HtmlTag::kHeader, true, false, false, false}},
    {"hgroup", {HtmlTag::kOther, true, false, false, false}},
    {"hr", {HtmlTag::kHr, true, true, false, false}},
    {"html", {HtmlTag::kHtml, true, false, false, false}},
    {"iframe", {HtmlTag::kIframe, true, false, true, true}},
    {"img", {HtmlTag::kImg, false, true, false, false}},
    {"input", {HtmlTag::kInput, false, true, false, false}},
    {"legend", {HtmlTag::kLegend, true, false, false, false}},
    {"li", {HtmlTag::kLi, true, false, false, false}},
    {"link", {HtmlTag::kLink, false, true, false, false}},
    {"listing", {HtmlTag::kOther, true, false, false, false}},
    {"main", {HtmlTag::kMain, true, false, false, false}},
    {"map", {HtmlTag::kOther, false, false, false, true}},
    {"math", {HtmlTag::kOther, false, false, false, true}},
    {"menu", {HtmlTag::kOther, true, false, false, false}},
    {"meta", {HtmlTag::kMeta, false, true, false, false}},
    {"meter", {HtmlTag::kOther, false, false, false, true}},
    {"nav", {HtmlTag::kNav, true, false, false, false}},
    {"noembed", {HtmlTag::kOther, false, false, true, true}},
    {"noframes", {HtmlTag::kOther, false, false, true, true}},
    {"noscript", {HtmlTag::kNoscript, true, false, false, false}},
    {"object", {HtmlTag::kOther, true, false, false, true}},
    {"ol", {HtmlTag::kOl, true, false, false, false}},
    {"optgroup", {HtmlTag::kOptgroup, true, false, false, false}},
    {"option", {HtmlTag::kOption, true, false, false, false}},
    {"p", {HtmlTag::kP, true, false, false, false}},
    {"param", {HtmlTag::kOther, false, true, false, false}},
    {"plaintext", {HtmlTag::kPlaintext, true, false, true, false}},
    {"pre", {HtmlTag::kPre, true, false, false, false}},
    {"progress", {HtmlTag::kOther, false, false, false, true}},
    {"rp", {HtmlTag::kOther, false, false, false, true}},
    {"script", {HtmlTag::kScript, true, false, true, true}},
    {"search", {HtmlTag::kOther, true, false, false, false}},
    {"section", {HtmlTag::kSection, true, false, false, false}},
    {"select", {HtmlTag::kSelect, true, false, false, false}},
    {"source", {HtmlTag::kOther, false, true, false, false}},
    {"span", {HtmlTag::kSpan, false, false, false, false}},
    {"style", {HtmlTag::kStyle, true, false, true, true}},
    {"summary", {HtmlTag::kSummary, true, false, false, false}},
    {"svg", {HtmlTag::kSvg, true, false, false, true}},
    {"table", {HtmlTag::kTable, true, false, false, false}},
    {"tbody", {HtmlTag::kTbody, true, false, false, false}},
    {"td", {HtmlTag::kTd, true, false, false, false}},
    {"template", {HtmlTag::kOther, false, false, false, true}},
    {"textarea", {HtmlTag::kTextarea, true, false, true, false}},
    {"tfoot", {HtmlTag::kTfoot, true, false, false, false}},
    {"th", {HtmlTag::kTh, true, false, false, false}},
    {"thead", {HtmlTag::kThead, true, false, false, false}},
    {"time", {HtmlTag::kTime, false, false, false, false}},
    {"title", {HtmlTag::kTitle, true, false, true, true}},
    {"tr", {HtmlTag::kTr, true, false, false, false}},
    {"track", {HtmlTag::kOther, false, true, false, false}},
    {"ul", {HtmlTag::kUl, true, false, false, false}},
    {"video", {HtmlTag::kOther, true, false, false, true}},
    {"wbr", {HtmlTag::kOther, false, true, false, false}},
    {"xmp", {HtmlTag::kXmp, true, false, true, false}},
};

constexpr HtmlTagFacts kUnknown;
constexpr HtmlTagFacts kCustomElement = {HtmlTag::kCustom, false, false, false, false};
constexpr std::size_t kSlots = 512;  // a power of two, well above the number of rows
constexpr std::size_t kMaxNameBytes = 16;

std::size_t SlotOf(absl::string_view name) {
  std::uint32_t hash = 2166136261u;  // FNV-1a
  for (char byte : name) {
    hash = (hash ^ static_cast<std::uint8_t>(absl::ascii_tolower(byte))) * 16777619u;
  }
  return (hash ^ hash >> 15) % kSlots;
}

bool EqualsFolded(absl::string_view name, absl::string_view folded) {
  if (name.size() != folded.size()) return false;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (absl::ascii_tolower(name[i]) != folded[i]) return false;
  }
  return true;
}

const HtmlTagFacts& UnknownFacts(absl::string_view name) {
  return name.find('-') == absl::string_view::npos ? kUnknown : kCustomElement;
}

// The rows by the hash of their names; a taken slot leads to the next.
class TagIndex {
 public:
  TagIndex() {
    for (const Row& row : kRows) {
      std::size_t slot = SlotOf(row.name);
      while (slots_[slot] != nullptr) slot = (slot + 1) % kSlots;
      slots_[slot] = &row;
    }
  }

  const HtmlTagFacts& Find(absl::string_view name) const {
    for (std::size_t slot = SlotOf(name); slots_[slot] != nullptr; slot = (slot + 1) % kSlots) {
      if (EqualsFolded(name, slots_[slot]->name)) return slots_[slot]->facts;
    }
    return UnknownFacts(name);
  }

 private:
  std::array<const Row*, kSlots> slots_ = {};
};

}  // namespace

const HtmlTagFacts& FactsOf(absl::string_view name) {
  static const TagIndex index;
  return name.size() > kMaxNameBytes ? UnknownFacts(name) : index.Find(name);
}

}  // namespace claimcheck
