// SPDX-License-Identifier: Apache-2.0
#include "claims/document/main_text.h"

#include <algorithm>
#include <optional>
#include <string>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/strip.h"
#include "claims/document/date_shape.h"
#include "claims/document/furniture.h"
#include "claims/document/line.h"
#include "claims/document/line_shape.h"
#include "claims/document/residue.h"
#include "claims/text/token.h"

namespace claimcheck {
namespace {

// The reason of the rows of residue.tsv that tell a form for comments.
constexpr absl::string_view kCommentForm = "comment form";

// A shorter sentence may be said twice: "No arrests have been made."
constexpr std::size_t kMinRepeatedBytes = 40;
constexpr std::size_t kMinVideos = 3;

void LeaveOut(absl::string_view reason, Block* block) {
  if (block->kind == BlockKind::kLeftOut) return;
  block->kind = BlockKind::kLeftOut;
  block->reason = std::string(reason);
}

bool IsLeftOut(const Block& block) { return block.kind == BlockKind::kLeftOut; }

// The block's text without a heading's or list item's mark.
absl::string_view TextOf(absl::string_view text, const Block& block) {
  absl::string_view line = Slice(text, block.span);
  line.remove_prefix(HeadingMarkSize(line));
  line.remove_prefix(ListMarkSize(line));
  return line;
}

const ResidueRow* ResidueOf(absl::string_view text, const Block& block, ResidueRole role) {
  const ResidueRow* row = FindResidue(TextOf(text, block));
  return row != nullptr && row->role == role ? row : nullptr;
}

// Whether `block` could be part of a list of teasers: a headline or what was cut short.
bool IsTeaserShaped(absl::string_view text, const Block& block) {
  if (IsLeftOut(block)) return true;
  const absl::string_view line = TextOf(text, block);
  if (EndsCutShort(line) || ResidueOf(text, block, ResidueRole::kAge) != nullptr) return true;
  return !EndsSentence(line) ? line.size() <= 200 : line.size() <= 100 && line.back() == '?';
}

// Where the teasers end that begin at block `first`: before the first block that is not shaped like
// one, unless a teaser's age follows within two blocks.
std::size_t TeasersEnd(absl::string_view text, const std::vector<Block>& blocks,
                       std::size_t first) {
  std::size_t end = first;
  for (std::size_t i = first; i < blocks.size() && i < end + 3; ++i) {
    const bool age = ResidueOf(text, blocks[i], ResidueRole::kAge) != nullptr;
    if (age || (i == end && IsTeaserShaped(text, blocks[i]))) end = i + 1;
  }
  return end;
}

// Whether `block` shows that readers write here: "Ole says:", "Reply", or a line of the form.
bool IsCommentMark(absl::string_view text, const Block& block) {
  const absl::string_view line = Slice(text, block.span);
  return block.reason == kCommentForm || (line.size() <= 80 && absl::EndsWith(line, " says:")) ||
         line == "Reply" || line == "Reply to this";
}

// What lies after each block, read from the end.
struct Following {
  bool prose = false;          // there is running text
  bool comment_marks = false;  // there are signs of readers' comments
};

std::vector<Following> FollowingEach(absl::string_view text, const std::vector<Block>& blocks) {
  std::vector<Following> following(blocks.size() + 1);
  for (std::size_t i = blocks.size(); i-- > 0;) {
    Following& next = following[i] = following[i + 1];
    if (IsCommentMark(text, blocks[i])) next.comment_marks = true;
    if (IsLeftOut(blocks[i])) continue;
    next.prose = next.prose || IsProse(Slice(text, blocks[i].span));
  }
  return following;
}

// The seconds that a line of a list of videos begins with: "1:36 Storm sinks boats"; none when the
// line is no such, or goes on as a clock time or a sentence does.
std::optional<int> VideoLength(absl::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == 0 || colon > 2 || line.size() < colon + 5 || line.size() > 200) return std::nullopt;
  int minutes = 0;
  int seconds = 0;
  if (!absl::SimpleAtoi(line.substr(0, colon), &minutes) || line[colon + 3] != ' ' ||
      !absl::SimpleAtoi(line.substr(colon + 1, 2), &seconds)) {
    return std::nullopt;
  }
  const absl::string_view rest = line.substr(colon + 4);
  const bool headline = IsHeadlineLike(rest) && !absl::ascii_isdigit(rest.front()) &&
                        !EndsSentence(rest) && ReadDateLine(line).dates.empty();
  return headline ? std::optional<int>(minutes * 60 + seconds) : std::nullopt;
}

// What an author's box says after the name or "He", "She", "They".
bool IsBiographyVerb(absl::string_view word) {
  for (absl::string_view verb :
       {"is",          "was",         "has",       "writes", "covers",  "reports",
        "works",       "worked",      "joined",    "lives",  "loves",   "enjoys",
        "specializes", "specialises", "graduated", "holds",  "studied", "contributes",
        "edits",       "are",         "have",      "write",  "cover"}) {
    if (word == verb) return true;
  }
  return false;
}

absl::string_view TakeWord(absl::string_view* text) {
  *text = absl::StripLeadingAsciiWhitespace(*text);
  const std::size_t end = std::min(text->find_first_of(" ,"), text->size());
  const absl::string_view word = text->substr(0, end);
  text->remove_prefix(end);
  return word;
}

// Whether `paragraph` tells who `name` is: "Jane is a …", "Jane A. Roe covers …", "She writes …".
bool IsBiography(absl::string_view paragraph, absl::string_view name) {
  if (!EndsSentence(paragraph)) return false;
  const absl::string_view given = name.substr(0, name.find(' '));
  if (!absl::ConsumePrefix(&paragraph, name)) {
    const absl::string_view subject = TakeWord(&paragraph);
    if (subject != given && subject != "He" && subject != "She" && subject != "They") return false;
  }
  return IsBiographyVerb(TakeWord(&paragraph));
}

// Whether an article that ends before block `end` speaks of the person.
bool IsMentioned(absl::string_view text, const std::vector<Block>& blocks, std::size_t end,
                 absl::string_view name) {
  const absl::string_view surname = name.substr(name.rfind(' ') + 1);
  for (std::size_t i = 0; i < end; ++i) {
    if (IsLeftOut(blocks[i]) || blocks[i].kind == BlockKind::kByline) continue;
    if (absl::StrContains(Slice(text, blocks[i].span), surname)) return true;
  }
  return false;
}

// Whether `line` is `title` one or more times over, with or without white space in between.
bool RepeatsTitle(absl::string_view line, absl::string_view title) {
  if (title.empty()) return false;
  std::size_t times = 0;
  while (absl::ConsumePrefix(&line, title)) {
    line = absl::StripLeadingAsciiWhitespace(line);
    ++times;
  }
  return times > 0 && line.empty();
}

}  // namespace

void LeaveOutFurniture(absl::string_view text, std::vector<Block>* blocks) {
  for (Block& block : *blocks) {
    const absl::string_view reason = FurnitureReason(TextOf(text, block));
    if (!reason.empty()) LeaveOut(reason, &block);
  }
}

void LeaveOutRepeatedText(absl::string_view text, std::vector<Block>* blocks) {
  absl::flat_hash_set<absl::string_view> seen;
  for (Block& block : *blocks) {
    const absl::string_view line = Slice(text, block.span);
    // A question may be put to one person after another.
    const bool running = line.size() >= kMinRepeatedBytes && line.back() != '?' &&
                         (EndsSentence(line) || EndsCutShort(line));
    const bool caption = block.kind == BlockKind::kCaption && line.size() >= kMinRepeatedBytes;
    if (!caption && (block.kind != BlockKind::kParagraph || !running)) continue;
    if (!seen.insert(line).second) LeaveOut("repeated text", &block);
  }
}

void LeaveOutVideoLists(absl::string_view text, std::vector<Block>* blocks) {
  for (std::size_t first = 0; first < blocks->size();) {
    std::size_t last = first;
    bool in_order = true;
    int before = -1;
    for (; last < blocks->size(); ++last) {
      const std::optional<int> length = VideoLength(TextOf(text, (*blocks)[last]));
      if (!length.has_value()) break;
      in_order = in_order && before <= *length;
      before = *length;
    }
    for (std::size_t k = first; last >= first + kMinVideos && !in_order && k < last; ++k) {
      LeaveOut("video list", &(*blocks)[k]);
    }
    first = std::max(last, first + 1);
  }
}

void LeaveOutTeasers(absl::string_view text, std::vector<Block>* blocks) {
  for (std::size_t i = 0; i < blocks->size(); ++i) {
    const ResidueRow* heading = ResidueOf(text, (*blocks)[i], ResidueRole::kTeasers);
    if (heading == nullptr) continue;
    const std::size_t end = TeasersEnd(text, *blocks, i + 1);
    for (std::size_t k = i; k < end; ++k) LeaveOut(heading->reason, &(*blocks)[k]);
    i = end - 1;
  }
}

void LeaveOutComments(absl::string_view text, std::vector<Block>* blocks) {
  const std::vector<Following> following = FollowingEach(text, *blocks);
  bool prose_before = false;
  for (std::size_t i = 0; i < blocks->size(); ++i) {
    Block& block = (*blocks)[i];
    const ResidueRow* heading = ResidueOf(text, block, ResidueRole::kComments);
    if (heading == nullptr) {
      prose_before = prose_before || (!IsLeftOut(block) && IsProse(Slice(text, block.span)));
      continue;
    }
    LeaveOut(heading->reason, &block);
    const Following& rest = following[i + 1];
    if (!prose_before || (rest.prose && !rest.comment_marks)) continue;
    for (++i; i < blocks->size(); ++i) LeaveOut(heading->reason, &(*blocks)[i]);
  }
}

void LeaveOutAuthorBox(absl::string_view text, std::vector<Block>* blocks) {
  std::size_t end = blocks->size();
  while (end > 0 && IsLeftOut((*blocks)[end - 1])) --end;
  if (end < 3) return;
  Block& biography = (*blocks)[end - 1];
  Block& heading = (*blocks)[end - 2];
  if (IsLeftOut(heading) || heading.kind == BlockKind::kTitle) return;
  const absl::string_view name = TextOf(text, heading);
  const bool announced = ResidueOf(text, heading, ResidueRole::kAuthor) != nullptr;
  const bool named = IsPersonName(name) && IsBiography(Slice(text, biography.span), name) &&
                     !IsMentioned(text, *blocks, end - 2, name);
  if (!announced && !named) return;
  LeaveOut("author box", &heading);
  LeaveOut("author box", &biography);
}

void LeaveOutRepeatedTitle(absl::string_view text, absl::string_view title,
                           std::vector<Block>* blocks) {
  for (Block& block : *blocks) {
    if (block.kind == BlockKind::kTitle) continue;
    if (RepeatsTitle(TextOf(text, block), title)) LeaveOut("repeated headline", &block);
  }
}

}  // namespace claimcheck
