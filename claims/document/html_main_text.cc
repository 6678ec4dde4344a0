// SPDX-License-Identifier: Apache-2.0
#include "claims/document/html_main_text.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "claims/document/date_shape.h"
#include "claims/document/line_shape.h"
#include "claims/text/character.h"

namespace claimcheck {
namespace {

constexpr absl::string_view kOutside = "outside the article";
constexpr absl::string_view kLinks = "links";
constexpr absl::string_view kByline = "byline";
constexpr absl::string_view kBeforeTitle = "before the headline";

constexpr std::size_t kNoBlock = std::numeric_limits<std::size_t>::max();
constexpr std::size_t kMaxDateLineBytes = 160;
constexpr std::size_t kMinTitleBytes = 12;
constexpr std::size_t kMaxTitleBytes = 400;

// A sentence that is mostly links has this much beside them, unlike a list of links.
constexpr std::int64_t kMinOwnText = 60;

// Text of this many bytes is prose even when it does not end as a sentence.
constexpr std::int64_t kLongText = 160;

// A part without the headline that leaves no more prose than this elsewhere holds the article.
constexpr std::int64_t kFewLines = 400;

// A list of links within the article counts against it, but not more the longer it is.
constexpr std::int64_t kMostLinkBytes = 30;

std::int64_t Size(const HtmlBlock& block) { return static_cast<std::int64_t>(block.span.size()); }

std::int64_t LinkBytes(const HtmlBlock& block) {
  return static_cast<std::int64_t>(block.link_bytes);
}

bool IsMostlyLinks(const HtmlBlock& block) { return LinkBytes(block) * 2 > Size(block); }

class MainTextReader {
 public:
  MainTextReader(const HtmlPage& page, const std::vector<std::string>& titles)
      : page_(page),
        titles_(titles),
        out_(page.elements.size(), nullptr),
        prose_(page.elements.size(), 0),
        holds_headline_(page.elements.size(), false),
        in_article_(page.elements.size(), false) {}

  std::vector<Block> Read(PageScope scope) {
    FindTitle();
    FindProse();
    LeaveOutParts();
    if (scope == PageScope::kPage) FindMain();
    return MakeBlocks();
  }

 private:
  // The letters and digits of `text` alone, so that curly quotes and spaces make no difference.
  static std::string Letters(absl::string_view text) {
    std::string letters;
    for (std::size_t at = 0; at < text.size();) {
      const Character c = CharacterAt(text, at);
      const bool kept = c.kind == CharClass::kLower || c.kind == CharClass::kUpper ||
                        c.kind == CharClass::kLetter || c.kind == CharClass::kDigit;
      if (kept) letters += absl::AsciiStrToLower(text.substr(at, c.size));
      at += c.size;
    }
    return letters;
  }

  // The first heading, h1 before the others, that the page's own titles hold: <title> has the
  // outlet's name beside it. Without one the only h1 is the title.
  void FindTitle() {
    std::vector<std::string> titles;
    for (const std::string& title : titles_) titles.push_back(Letters(title));
    std::size_t best_rank = std::numeric_limits<std::size_t>::max();
    std::size_t h1_blocks = 0;
    std::size_t last_h1 = kNoBlock;
    for (std::size_t i = 0; i < page_.blocks.size(); ++i) {
      const HtmlBlock& block = page_.blocks[i];
      const std::size_t rank = HeadingRank(block.element);
      if (rank == 0 || block.span.size() > kMaxTitleBytes) continue;
      if (rank == 1) {
        ++h1_blocks;
        last_h1 = i;
      }
      if (rank >= best_rank || block.span.size() < kMinTitleBytes) continue;
      const std::string letters = Letters(Slice(page_.text, block.span));
      const bool named = std::any_of(titles.begin(), titles.end(), [&](const std::string& title) {
        return !letters.empty() && letters.size() * 2 >= title.size() &&
               absl::StrContains(title, letters);
      });
      if (!named) continue;
      best_rank = rank;
      title_block_ = i;
    }
    if (title_block_ == kNoBlock && h1_blocks == 1) title_block_ = last_h1;
  }

  // 1 for what stands in <h1>, 2 in <h2>, …; 0 outside of headings.
  std::size_t HeadingRank(std::uint32_t element) const {
    for (int steps = 0; steps < 3; ++steps) {
      const HtmlTag tag = page_.elements[element].tag;
      if (tag >= HtmlTag::kH1 && tag <= HtmlTag::kH6) {
        return static_cast<std::size_t>(tag) - static_cast<std::size_t>(HtmlTag::kH1) + 1;
      }
      element = page_.elements[element].parent;
    }
    return 0;
  }

  // Adds the values of elements to those that hold them, each at least `least`.
  void SumUp(std::int64_t least, std::vector<std::int64_t>* values) const {
    for (std::size_t i = page_.elements.size(); i-- > 1;) {
      (*values)[page_.elements[i].parent] += std::max((*values)[i], least);
    }
  }

  bool IsProseBlock(const HtmlBlock& block) const {
    const bool all_link = IsMostlyLinks(block) && Size(block) - LinkBytes(block) < kMinOwnText;
    if (all_link && !IsLinkedSentence(block)) return false;
    return IsProse(Slice(page_.text, block.span)) ||
           (Size(block) - LinkBytes(block) >= kLongText && HoldsSentence(block));
  }

  // Whether the block is a paragraph that links a whole sentence to what it tells of: unlike the
  // headline of another story it ends in a full stop.
  bool IsLinkedSentence(const HtmlBlock& block) const {
    const absl::string_view text = Slice(page_.text, block.span);
    return page_.elements[block.element].tag == HtmlTag::kP && Size(block) >= kMinOwnText &&
           absl::EndsWith(text, ".") && !absl::EndsWith(text, "...");
  }

  // Whether a sentence ends within the block and another begins.
  bool HoldsSentence(const HtmlBlock& block) const {
    const absl::string_view text = Slice(page_.text, block.span);
    for (std::size_t at = 0; at + 2 < text.size(); ++at) {
      const char c = text[at];
      const bool ends = (c == '.' || c == '!' || c == '?') && text[at + 1] == ' ';
      if (ends && absl::ascii_isupper(text[at + 2])) return true;
    }
    return false;
  }

  void FindProse() {
    is_prose_.reserve(page_.blocks.size());
    for (const HtmlBlock& block : page_.blocks) {
      is_prose_.push_back(IsProseBlock(block));
      if (is_prose_.back()) prose_[block.element] += Size(block) - LinkBytes(block);
    }
    SumUp(0, &prose_);
    for (std::size_t i = 1; i < page_.elements.size(); ++i) {
      const HtmlElement& element = page_.elements[i];
      in_article_[i] = in_article_[element.parent] || element.tag == HtmlTag::kArticle;
    }
    if (title_block_ != kNoBlock) holds_headline_[page_.blocks[title_block_].element] = true;
    for (std::size_t i = page_.elements.size(); i-- > 0;) {
      const HtmlElement& element = page_.elements[i];
      const bool body = element.part != nullptr && element.part->role == PagePartRole::kBody;
      if (element.tag == HtmlTag::kH1 || element.tag == HtmlTag::kArticle ||
          element.tag == HtmlTag::kMain || body) {
        holds_headline_[i] = true;
      }
      if (holds_headline_[i]) holds_headline_[element.parent] = true;
    }
  }

  // Whether element `i`, whatever its names say, holds the article: what others wrote needs the
  // headline too.
  bool HoldsTheArticle(std::size_t i, PagePartRole role) const {
    if (prose_[i] == 0) return false;
    const std::int64_t rest = prose_[0] - prose_[i];
    if (role == PagePartRole::kOthers) return holds_headline_[i] && prose_[i] > rest;
    const std::int64_t own_rest = own_prose_ - prose_[i];
    return prose_[i] > own_rest &&
           (holds_headline_[i] || own_rest < kFewLines || prose_[i] > 3 * own_rest);
  }

  // An <aside> within <article> is about the article, one outside of it about the page (WHATWG HTML
  // Living Standard, 4.3.5): a box of prose that no name tells to be something else. A line or two
  // is the teaser of another story, or a quotation that stands in the text as well.
  bool IsBoxOfTheArticle(std::size_t i) const {
    const HtmlElement& aside = page_.elements[i];
    const bool unnamed = aside.tag == HtmlTag::kAside && aside.part->words == "aside";
    return unnamed && in_article_[i] && prose_[i] >= kLongText;
  }

  bool IsOut(std::size_t i) const {
    const PagePart* part = page_.elements[i].part;
    if (part == nullptr || page_.elements[i].tag == HtmlTag::kArticle) return false;
    if (IsBoxOfTheArticle(i)) return false;
    if (part->role == PagePartRole::kSide) return prose_[i] == 0;
    const bool out = part->role == PagePartRole::kOut || part->role == PagePartRole::kOthers;
    return out && !HoldsTheArticle(i, part->role);
  }

  // The page's prose without what others wrote.
  std::int64_t OwnProse() const {
    std::int64_t own = prose_[0];
    for (std::size_t i = 1; i < page_.elements.size();) {
      const PagePart* part = page_.elements[i].part;
      const bool others = part != nullptr && part->role == PagePartRole::kOthers && IsOut(i);
      if (others) own -= prose_[i];
      i = others ? page_.elements[i].end : i + 1;
    }
    return own;
  }

  void LeaveOutParts() {
    own_prose_ = OwnProse();
    for (std::size_t i = 1; i < page_.elements.size(); ++i) {
      const std::uint32_t parent = page_.elements[i].parent;
      out_[i] = out_[parent] != nullptr ? out_[parent]
                : IsOut(i)              ? page_.elements[i].part
                                        : nullptr;
    }
  }

  // What a block says for its elements' being the article.
  std::int64_t ValueOf(std::size_t block) const {
    const HtmlBlock& b = page_.blocks[block];
    if (out_[b.element] != nullptr) return 0;
    if (is_prose_[block]) return Size(b) - LinkBytes(b);
    return IsMostlyLinks(b) ? -Size(b) : 0;
  }

  void FindMain() {
    std::vector<std::int64_t> values(page_.elements.size(), 0);
    for (std::size_t i = 0; i < page_.blocks.size(); ++i) {
      values[page_.blocks[i].element] += ValueOf(i);
    }
    SumUp(-kMostLinkBytes, &values);
    for (std::size_t i = 0; i < page_.elements.size(); ++i) {
      if (out_[i] == nullptr && values[i] > 0 && values[i] >= values[main_]) {
        main_ = static_cast<std::uint32_t>(i);
      }
    }
    // An article of one long paragraph is what holds it.
    while (main_ > 0 && IsLineElement(page_.elements[main_].tag))
      main_ = page_.elements[main_].parent;
  }

  static bool IsLineElement(HtmlTag tag) {
    return tag == HtmlTag::kP || tag == HtmlTag::kSpan || tag == HtmlTag::kLi ||
           tag == HtmlTag::kBlockquote || (tag >= HtmlTag::kH1 && tag <= HtmlTag::kH6);
  }

  bool InMain(std::uint32_t element) const {
    return element >= main_ && element < page_.elements[main_].end;
  }

  absl::string_view ReasonOf(std::size_t block) const {
    const HtmlBlock& b = page_.blocks[block];
    if (out_[b.element] != nullptr) return out_[b.element]->reason;
    if (!InMain(b.element)) return kOutside;
    if (block < title_block_ && title_block_ != kNoBlock && !is_prose_[block] &&
        InMain(page_.blocks[title_block_].element)) {
      return kBeforeTitle;
    }
    return !is_prose_[block] && IsMostlyLinks(b) ? kLinks : "";
  }

  BlockKind KindOf(std::uint32_t element) const {
    for (int steps = 0; steps < 4; ++steps) {
      const HtmlElement& e = page_.elements[element];
      if (e.part != nullptr && e.part->role == PagePartRole::kCaption) return BlockKind::kCaption;
      switch (e.tag) {
        case HtmlTag::kH1:
        case HtmlTag::kH2:
        case HtmlTag::kH3:
        case HtmlTag::kH4:
        case HtmlTag::kH5:
        case HtmlTag::kH6:
          return BlockKind::kHeading;
        case HtmlTag::kLi:
        case HtmlTag::kDd:
        case HtmlTag::kDt:
          return BlockKind::kListItem;
        case HtmlTag::kTd:
        case HtmlTag::kTh:
          return BlockKind::kTableRow;
        case HtmlTag::kCaption:
          return BlockKind::kCaption;
        default:
          break;
      }
      if (e.parent == element) break;
      element = e.parent;
    }
    return BlockKind::kParagraph;
  }

  // Whether the block says when the article was published, and nothing else.
  bool IsDateLine(const HtmlBlock& block) const {
    if (block.span.size() > kMaxDateLineBytes) return false;
    const DateLine line = ReadDateLine(Slice(page_.text, block.span));
    return !line.dates.empty() && line.other_words == 0;
  }

  std::vector<Block> MakeBlocks() const {
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < page_.blocks.size(); ++i) {
      const HtmlBlock& b = page_.blocks[i];
      const absl::string_view reason = i == title_block_ ? "" : ReasonOf(i);
      if (i == title_block_) {
        blocks.push_back({BlockKind::kTitle, b.span, ""});
      } else if (reason == kByline && IsDateLine(b)) {
        blocks.push_back({BlockKind::kParagraph, b.span, ""});
      } else if (reason.empty()) {
        blocks.push_back({KindOf(b.element), b.span, ""});
      } else if (!blocks.empty() && blocks.back().reason == reason) {
        blocks.back().span.end = b.span.end;
      } else {
        blocks.push_back({BlockKind::kLeftOut, b.span, std::string(reason)});
      }
    }
    return blocks;
  }

  const HtmlPage& page_;
  const std::vector<std::string>& titles_;
  std::size_t title_block_ = kNoBlock;
  std::vector<const PagePart*> out_;  // of each element, the part around it that is out
  std::vector<std::int64_t> prose_;   // of each element
  std::vector<bool> holds_headline_;
  std::vector<bool> in_article_;  // of each element, whether it stands within <article>
  std::vector<bool> is_prose_;    // of each block
  std::int64_t own_prose_ = 0;
  std::uint32_t main_ = 0;
};

}  // namespace

std::vector<Block> MainText(const HtmlPage& page, const std::vector<std::string>& titles,
                            PageScope scope) {
  return MainTextReader(page, titles).Read(scope);
}

}  // namespace claimcheck
