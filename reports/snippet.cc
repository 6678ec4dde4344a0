// SPDX-License-Identifier: Apache-2.0
#include "reports/snippet.h"

#include <algorithm>
#include <vector>

#include "absl/strings/str_cat.h"
#include "reports/visible.h"

namespace claimcheck {
namespace {

constexpr char kCut[] = "…";

// Characters on their way out from the figure, the nearest first, with their width together. `cut`
// tells that the line goes on beyond the last of them.
struct Stretch {
  std::vector<VisibleCharacter> characters;
  std::size_t width = 0;
  bool cut = false;

  void Append(VisibleCharacter character) {
    width += static_cast<std::size_t>(character.width);
    characters.push_back(std::move(character));
  }
  void RemoveLast() {
    width -= static_cast<std::size_t>(characters.back().width);
    characters.pop_back();
  }
  std::size_t ShownWidth() const { return width + (cut ? 1 : 0); }
};

bool IsLineBreak(char byte) { return byte == '\n' || byte == '\r'; }

// Combining marks take no columns, so that a flood of them needs a bound of its own.
bool IsFull(const Stretch& stretch, std::size_t width) {
  return stretch.width >= width || stretch.characters.size() >= 4 * width;
}

// The figure itself: line breaks within it become spaces.
Stretch ReadFigure(absl::string_view text, Span figure, std::size_t width) {
  Stretch stretch;
  std::size_t at = figure.begin;
  while (at < figure.end && !IsFull(stretch, width)) {
    stretch.Append(VisibleAt(text, at));
    at += stretch.characters.back().bytes;
  }
  stretch.cut = at < figure.end;
  return stretch;
}

Stretch ReadRight(absl::string_view text, std::size_t at, std::size_t width) {
  Stretch stretch;
  while (at < text.size() && !IsLineBreak(text[at]) && !IsFull(stretch, width)) {
    stretch.Append(VisibleAt(text, at));
    at += stretch.characters.back().bytes;
  }
  stretch.cut = at < text.size() && !IsLineBreak(text[at]);
  return stretch;
}

// Where the character that ends before `at` begins: at most three continuation bytes back.
std::size_t StepBack(absl::string_view text, std::size_t at) {
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) {
    --begin;
  }
  return begin + VisibleAt(text, begin).bytes == at ? begin : at - 1;
}

Stretch ReadLeft(absl::string_view text, std::size_t at, std::size_t width) {
  Stretch stretch;
  while (at > 0 && !IsLineBreak(text[at - 1]) && !IsFull(stretch, width)) {
    at = StepBack(text, at);
    stretch.Append(VisibleAt(text, at));
  }
  stretch.cut = at > 0 && !IsLineBreak(text[at - 1]);
  return stretch;
}

// Takes characters off the far end until the stretch and the sign of the cut fit in `width`: after
// a space when there is one in the last third, else where the width ends.
void Fit(Stretch& stretch, std::size_t width) {
  if (stretch.ShownWidth() <= width) return;
  stretch.cut = true;
  while (stretch.ShownWidth() > width && !stretch.characters.empty()) stretch.RemoveLast();
  Stretch at_word = stretch;
  const std::size_t least = width - width / 3;
  while (at_word.width > least && !at_word.characters.back().is_space) at_word.RemoveLast();
  if (at_word.width > least) stretch = std::move(at_word);
}

std::string Shown(const Stretch& stretch) {
  std::string shown;
  for (const VisibleCharacter& character : stretch.characters) shown += character.shown;
  if (stretch.cut) shown += kCut;
  return shown;
}

std::string ShownBackwards(const Stretch& stretch) {
  std::string shown(stretch.cut ? kCut : "");
  for (auto it = stretch.characters.rbegin(); it != stretch.characters.rend(); ++it) {
    shown += it->shown;
  }
  return shown;
}

}  // namespace

Snippet CutSnippet(absl::string_view text, Span figure, std::size_t width) {
  Stretch middle = ReadFigure(text, figure, width);
  Fit(middle, width);
  const std::size_t room = width - std::min(width, middle.ShownWidth());

  // Each side may have half of the room, and what the other side leaves of its half.
  Stretch left = ReadLeft(text, figure.begin, room);
  Stretch right = middle.cut ? Stretch{} : ReadRight(text, figure.end, room);
  Fit(left, std::max(room / 2, room - std::min(room, right.ShownWidth())));
  // An indented paragraph begins at the left edge.
  while (!left.cut && !left.characters.empty() && left.characters.back().is_space) {
    left.RemoveLast();
  }
  Fit(right, room - std::min(room, left.ShownWidth()));

  return {.line = absl::StrCat(ShownBackwards(left), Shown(middle), Shown(right)),
          .mark_column = left.ShownWidth(),
          .mark_width = std::max<std::size_t>(1, middle.width)};
}

}  // namespace claimcheck
