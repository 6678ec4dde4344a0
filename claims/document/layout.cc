// SPDX-License-Identifier: Apache-2.0
#include "claims/document/layout.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/strip.h"
#include "claims/document/date_shape.h"
#include "claims/document/line.h"
#include "claims/document/line_shape.h"
#include "claims/document/main_text.h"
#include "claims/document/residue.h"
#include "claims/text/character.h"

namespace claimcheck {
namespace {

constexpr std::size_t kMaxDateLineBytes = 160;
constexpr std::size_t kMaxBylineBytes = 100;

// Between the headline and a date line that is left out stand a few blocks at most.
constexpr std::size_t kMaxBlocksAfterTitle = 4;
constexpr std::size_t kMaxHeadingBytes = 100;
constexpr std::size_t kMaxDatelineBytes = 120;
// A date line's label leaves room for an outlet or a place; any more words are a sentence.
constexpr std::size_t kMaxLabelledWords = 4;

bool IsArticle(const Block& block) { return block.kind != BlockKind::kLeftOut; }

// "a\tb\tc" or "| a | b |"
bool IsTableRow(absl::string_view line) {
  if (std::count(line.begin(), line.end(), '\t') >= 2) return true;
  return absl::StartsWith(line, "|") && std::count(line.begin(), line.end(), '|') >= 3;
}

BlockKind KindByMark(absl::string_view line) {
  if (HeadingMarkSize(line) > 0) return BlockKind::kHeading;
  if (ListMarkSize(line) > 0) return BlockKind::kListItem;
  if (line.size() < 2000 && IsTableRow(line)) return BlockKind::kTableRow;
  return BlockKind::kParagraph;
}

std::vector<Block> CutBlocks(absl::string_view text) {
  const std::vector<Span> paragraphs = CutParagraphs(text);
  std::vector<Block> blocks;
  blocks.reserve(paragraphs.size());
  for (Span span : paragraphs) blocks.push_back({KindByMark(Slice(text, span)), span, ""});
  return blocks;
}

// "By Jane Roe", "by: Jane Roe and John Doe, Harbour Post": capitalized words, few others.
bool IsByline(absl::string_view line) {
  if (line.size() > kMaxBylineBytes || line.size() < 4 || EndsSentence(line)) return false;
  if (!absl::EqualsIgnoreCase(line.substr(0, 2), "by")) return false;
  if (line[2] != ' ' && line[2] != ':') return false;
  line.remove_prefix(3);
  const DateLine words = ReadDateLine(line);
  return words.other_words >= 1 && words.other_words <= 12 &&
         words.small_words * 2 <= words.other_words;
}

// `text` without what parts a byline from its date: "By Jane Roe, ", " | By Jane Roe".
absl::string_view WithoutSeparators(absl::string_view text) {
  static constexpr absl::string_view kSeparators[] = {" ", ",", "|", "-", "–", "—",
                                                      "·", "•", ":", "/", "\t"};
  for (bool stripped = true; stripped;) {
    stripped = false;
    for (absl::string_view separator : kSeparators) {
      stripped = absl::ConsumePrefix(&text, separator) || stripped;
      stripped = absl::ConsumeSuffix(&text, separator) || stripped;
    }
  }
  return text;
}

// "By Jane Roe, May 3, 2016", "3 May 2016 | by Jane Roe": a byline and a date, nothing else.
bool IsDatedByline(absl::string_view line, const DateLine& words) {
  if (words.dates.size() != 1) return false;
  const Span date = words.dates.front().span;
  const absl::string_view before = WithoutSeparators(line.substr(0, date.begin));
  const absl::string_view after = WithoutSeparators(line.substr(date.end));
  return before.empty() ? IsByline(after) : after.empty() && IsByline(before);
}

// "2 hours ago" beside the headline: when the page was saved is not known, so that it dates
// nothing.
bool IsAge(absl::string_view line) {
  const ResidueRow* row = FindResidue(line);
  return row != nullptr && row->role == ResidueRole::kAge;
}

// Reads what the lines of a text are, step by step; see ReadLayout.
class LayoutReader {
 public:
  LayoutReader(absl::string_view text, std::vector<Block> blocks, absl::string_view known_title)
      : text_(text), known_title_(absl::StripAsciiWhitespace(known_title)) {
    layout_.blocks = std::move(blocks);
  }

  Layout Read() {
    LeaveOutFurniture(text_, &blocks());
    LeaveOutVideoLists(text_, &blocks());
    LeaveOutTeasers(text_, &blocks());
    LeaveOutComments(text_, &blocks());
    LeaveOutRepeatedText(text_, &blocks());
    FindBody();
    FindDateLines();
    FindTitle();
    FindBylines();
    LeaveOutAuthorBox(text_, &blocks());
    FindHeadings();
    FindDatelines();
    SortHints();
    return std::move(layout_);
  }

 private:
  std::vector<Block>& blocks() { return layout_.blocks; }
  absl::string_view TextOf(const Block& block) const { return Slice(text_, block.span); }

  // The body is what lies from the first to the last paragraph of running text; the first one may
  // be a summary, with the article's data between it and the second.
  void FindBody() {
    body_begin_ = after_summary_ = body_end_ = blocks().size();
    for (std::size_t i = 0; i < blocks().size(); ++i) {
      if (!IsArticle(blocks()[i]) || !IsProse(TextOf(blocks()[i]))) continue;
      if (body_begin_ == blocks().size()) {
        body_begin_ = i;
      } else if (after_summary_ == blocks().size()) {
        after_summary_ = i;
      }
      body_end_ = i + 1;
    }
  }

  // Lines that hold a date and no other words. Between two paragraphs such a line heads an entry
  // of a chronology; if labelled, it tells of the entry and not of the article.
  void FindDateLines() {
    for (std::size_t i = 0; i < blocks().size(); ++i) {
      Block& block = blocks()[i];
      if (block.span.size() > kMaxDateLineBytes) continue;
      if (i < body_begin_ && IsArticle(block) && IsAge(TextOf(block))) {
        block.kind = BlockKind::kDateLine;
      }
      if (!HasDigit(TextOf(block))) continue;
      const DateLine line = ReadDateLine(TextOf(block));
      if (line.dates.empty()) continue;
      const bool before = i < (line.labelled ? std::min(after_summary_, body_end_) : body_begin_);
      const bool outside = before || i >= body_end_;
      const bool only_date =
          line.other_words == 0 || (before && IsDatedByline(TextOf(block), line));
      if (IsArticle(block)) {
        if (!only_date && line.other_words > (line.labelled ? kMaxLabelledWords : 0)) continue;
        if (!outside && !line.labelled) continue;
        block.kind = BlockKind::kDateLine;
      } else if (!line.labelled) {
        // What a page's metadata say goes before it.
        if (only_date && FollowsTitle(i)) AddHints(block, line, DateHint::Source::kFooter);
        continue;
      }
      if (!outside) continue;
      AddHints(block, line, before ? DateHint::Source::kDateLine : DateHint::Source::kFooter);
    }
  }

  // Whether at most a few blocks that are left out stand between the headline and block `i`, which
  // comes after it.
  bool FollowsTitle(std::size_t i) const {
    for (std::size_t steps = 0; i > 0 && steps < kMaxBlocksAfterTitle; ++steps) {
      const BlockKind kind = layout_.blocks[--i].kind;
      if (kind != BlockKind::kLeftOut) return kind == BlockKind::kTitle;
    }
    return false;
  }

  void AddHints(const Block& block, const DateLine& line, DateHint::Source source) {
    for (const DateShape& date : line.dates) {
      const Span span{block.span.begin + date.span.begin, block.span.begin + date.span.end};
      const DateHint hint{source, std::string(Slice(text_, span)), span};
      (date.changed ? changed_hints_ : layout_.date_hints).push_back(hint);
    }
  }

  void FindTitle() {
    const auto told = std::find_if(blocks().begin(), blocks().end(), [](const Block& block) {
      return block.kind == BlockKind::kTitle;
    });
    if (told != blocks().end()) {
      layout_.title = told->span;
      LeaveOutRepeatedTitle(text_, TextOf(*told), &blocks());
      return;
    }
    const auto first = std::find_if(blocks().begin(), blocks().end(), [](const Block& block) {
      return IsArticle(block) && block.kind != BlockKind::kDateLine;
    });
    if (first == blocks().end()) return;
    absl::string_view line = TextOf(*first);
    const std::size_t mark = HeadingMarkSize(line);
    line.remove_prefix(mark);
    if (known_title_.empty() ? IsTitle(first, line) : line == known_title_) {
      first->kind = BlockKind::kTitle;
      layout_.title = {first->span.begin + mark, first->span.end};
    }
    const absl::string_view title =
        layout_.title.empty() ? known_title_ : Slice(text_, layout_.title);
    LeaveOutRepeatedTitle(text_, title, &blocks());
  }

  bool IsTitle(std::vector<Block>::const_iterator first, absl::string_view line) const {
    const bool kind_fits =
        first->kind == BlockKind::kParagraph || first->kind == BlockKind::kHeading;
    const bool more_follows = std::any_of(first + 1, layout_.blocks.end(), IsArticle);
    return kind_fits && more_follows && IsHeadlineLike(line) && !IsByline(line);
  }

  void FindBylines() {
    for (std::size_t i = 0; i < blocks().size(); ++i) {
      Block& block = blocks()[i];
      if (i == body_begin_) i = std::max(body_end_, i + 1) - 1;
      if (block.kind != BlockKind::kParagraph || !IsByline(TextOf(block))) continue;
      block.kind = BlockKind::kByline;
      AddHints(block, ReadDateLine(TextOf(block)), DateHint::Source::kDateLine);
    }
  }

  // Captions, and short lines that look like headlines and have something to head.
  void FindHeadings() {
    bool more_follows = false;
    for (auto block = blocks().rbegin(); block != blocks().rend(); ++block) {
      if (block->kind == BlockKind::kParagraph) {
        const absl::string_view line = TextOf(*block);
        const bool heading = more_follows && line.size() <= kMaxHeadingBytes &&
                             IsHeadlineLike(line) && !EndsSentence(line);
        if (heading) block->kind = BlockKind::kHeading;
        if (IsCaption(line)) block->kind = BlockKind::kCaption;
      }
      more_follows = more_follows || IsArticle(*block);
    }
  }

  // The datelines of the first paragraphs: a summary may stand before the one that has it.
  void FindDatelines() {
    std::size_t seen = 0;
    for (const Block& block : layout_.blocks) {
      if (block.kind != BlockKind::kParagraph) continue;
      if (++seen > 3) return;
      if (FindDateline(block)) return;
    }
  }

  bool FindDateline(const Block& block) {
    const absl::string_view head = TextOf(block).substr(0, kMaxDatelineBytes);
    for (std::size_t dash = FindDash(head, 0); dash < head.size(); dash = FindDash(head, dash)) {
      const absl::string_view before = head.substr(0, dash);
      const DateLine line = ReadDateLine(before);
      if (!line.dates.empty()) {
        if (!IsDateline(before, line)) return false;
        AddHints(block, line, DateHint::Source::kDateline);
        return true;
      }
      dash += DashSize(head, dash);
    }
    return false;
  }

  // The next dash that ends a word, from `at` on: "–", "—", "―", "--" or "-" after a space or a
  // bracket; head.size() when there is none.
  static std::size_t FindDash(absl::string_view head, std::size_t at) {
    for (; at < head.size(); ++at) {
      if (DashSize(head, at) > 0 && at > 0 &&
          (head[at - 1] == ' ' || head[at - 1] == ')' || head[at - 1] == '\xA0' ||
           head[at - 1] == '(')) {
        return at;
      }
    }
    return head.size();
  }

  static std::size_t DashSize(absl::string_view head, std::size_t at) {
    for (absl::string_view dash : {"–", "—", "―", "--", "-"}) {
      if (absl::StartsWith(head.substr(at), dash)) return dash.size();
    }
    return 0;
  }

  // Whether what stands before the dash is a dateline: no small words, and brackets, a place in
  // capitals or nothing but the date.
  static bool IsDateline(absl::string_view before, const DateLine& line) {
    if (line.small_words > 0) return false;
    return absl::StrContains(before, "(") || line.other_words == 0 || BeginsInCapitals(before);
  }

  static bool BeginsInCapitals(absl::string_view text) {
    std::size_t capitals = 0;
    for (std::size_t at = 0; at < text.size();) {
      const Character c = CharacterAt(text, at);
      if (c.kind != CharClass::kUpper) break;
      ++capitals;
      at += c.size;
    }
    return capitals >= 2;
  }

  // The best evidence first: date lines, then datelines, then footers, then dates of changes.
  void SortHints() {
    std::vector<DateHint>& hints = layout_.date_hints;
    std::stable_sort(hints.begin(), hints.end(),
                     [](const DateHint& a, const DateHint& b) { return a.source < b.source; });
    hints.insert(hints.end(), changed_hints_.begin(), changed_hints_.end());
  }

  absl::string_view text_;
  absl::string_view known_title_;
  Layout layout_;
  std::size_t body_begin_ = 0;
  std::size_t after_summary_ = 0;
  std::size_t body_end_ = 0;
  std::vector<DateHint> changed_hints_;
};

}  // namespace

Layout ReadLayout(absl::string_view text, absl::string_view known_title) {
  return LayoutReader(text, CutBlocks(text), known_title).Read();
}

Layout ReadLayout(absl::string_view text, std::vector<Block> blocks,
                  absl::string_view known_title) {
  return LayoutReader(text, std::move(blocks), known_title).Read();
}

}  // namespace claimcheck
