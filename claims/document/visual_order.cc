// SPDX-License-Identifier: Apache-2.0
#include "claims/document/visual_order.h"

#include <unicode/ubidi.h>
#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <memory>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

#include "claims/text/character.h"

namespace claimcheck {
namespace {

// A line takes some forty times its bytes while it is put in order.
constexpr std::size_t kMaxLineBytes = std::size_t{1} << 20;

// Embeddings and overrides, U+202A to U+202E, and isolates, U+2066 to U+2069.
bool IsDirectionMark(char32_t code) {
  return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

bool IsRightToLeftLetter(char32_t code) {
  const UCharDirection direction = u_charDirection(static_cast<UChar32>(code));
  return (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC) &&
         u_isalpha(static_cast<UChar32>(code));
}

struct Letter {
  std::size_t begin = 0;  // in the document's text
  Character character;
};

using Bidi = std::unique_ptr<UBiDi, decltype(&ubidi_close)>;

// A line that holds marks of direction.
class MarkedLine {
 public:
  MarkedLine(absl::string_view text, Span line) : text_(text) {
    for (std::size_t at = line.begin; at < line.end;) {
      const Character c = CharacterAt(text, at);
      has_digit_ = has_digit_ || c.kind == CharClass::kDigit;
      is_right_to_left_ = is_right_to_left_ || IsRightToLeftLetter(c.code);
      letters_.push_back({at, c});
      at += c.size;
    }
  }

  // The characters between the first and the last that are seen elsewhere than they stand, as
  // indexes of letters() in the order to write them; `first` is the first one's. Empty when none
  // are, or no figure is among them.
  std::vector<std::size_t> Reordered(std::size_t* first) const {
    if (!has_digit_ || is_right_to_left_) return {};
    std::vector<std::size_t> order = VisualOrder();
    std::size_t begin = 0;
    std::size_t end = order.size();
    while (begin < end && order[begin] == begin) ++begin;
    while (end > begin && order[end - 1] == end - 1) --end;
    while (begin > 0 && IsMark(begin - 1)) --begin;
    while (end < order.size() && IsMark(end)) ++end;
    *first = begin;
    std::vector<std::size_t> stretch(order.begin() + static_cast<std::ptrdiff_t>(begin),
                                     order.begin() + static_cast<std::ptrdiff_t>(end));
    const bool figure =
        std::any_of(stretch.begin(), stretch.end(), [this](std::size_t i) { return IsDigit(i); });
    return figure ? WithMarksInFigures(stretch) : std::vector<std::size_t>();
  }

  const std::vector<Letter>& letters() const { return letters_; }

 private:
  bool IsMark(std::size_t i) const { return letters_[i].character.kind == CharClass::kInvisible; }
  bool IsDigit(std::size_t i) const { return letters_[i].character.kind == CharClass::kDigit; }

  // The indexes of all letters as they stand on one line from left to right, where what is not seen
  // keeps its place.
  std::vector<std::size_t> VisualOrder() const {
    std::vector<std::size_t> order(letters_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::u16string units;
    std::vector<std::size_t> index;  // of each unit's letter
    for (std::size_t i = 0; i < letters_.size(); ++i) {
      const auto code = static_cast<UChar32>(letters_[i].character.code);
      if (code > 0xFFFF) units.push_back(static_cast<char16_t>(U16_LEAD(code)));
      units.push_back(static_cast<char16_t>(code > 0xFFFF ? U16_TRAIL(code) : code));
      index.resize(units.size(), i);
    }
    UErrorCode status = U_ZERO_ERROR;
    const Bidi bidi(ubidi_open(), &ubidi_close);
    ubidi_setPara(bidi.get(), units.data(), static_cast<std::int32_t>(units.size()), 0, nullptr,
                  &status);
    const std::int32_t runs = ubidi_countRuns(bidi.get(), &status);
    if (U_FAILURE(status)) return order;
    std::vector<std::size_t> seen;
    for (std::int32_t run = 0; run < runs; ++run) AppendRun(bidi.get(), run, index, &seen);
    for (std::size_t i = 0, next = 0; i < order.size() && next < seen.size(); ++i) {
      if (!IsMark(i)) order[i] = seen[next++];
    }
    return order;
  }

  // The letters of a run that are seen, in the order in which they are.
  void AppendRun(UBiDi* bidi, std::int32_t run, const std::vector<std::size_t>& index,
                 std::vector<std::size_t>* seen) const {
    std::int32_t begin = 0;
    std::int32_t size = 0;
    const bool reversed = ubidi_getVisualRun(bidi, run, &begin, &size) == UBIDI_RTL;
    std::size_t last = letters_.size();
    for (std::int32_t k = 0; k < size; ++k) {
      const std::size_t i = index[static_cast<std::size_t>(begin + (reversed ? size - 1 - k : k))];
      if (i != std::exchange(last, i) && !IsMark(i)) seen->push_back(i);
    }
  }

  // The same letters with what is not seen moved behind digits that something follows, each behind
  // another as long as there are any.
  std::vector<std::size_t> WithMarksInFigures(const std::vector<std::size_t>& stretch) const {
    std::vector<std::size_t> marks;
    std::vector<std::size_t> seen;
    for (std::size_t i : stretch) (IsMark(i) ? marks : seen).push_back(i);
    std::vector<std::size_t> result;
    std::size_t next = 0;
    for (std::size_t k = 0; k < seen.size(); ++k) {
      result.push_back(seen[k]);
      const bool begins = IsDigit(seen[k]) && (k == 0 || !IsDigit(seen[k - 1]));
      const bool goes_on =
          k + 1 < seen.size() && letters_[seen[k + 1]].character.kind != CharClass::kSpace;
      if (begins && goes_on && next < marks.size()) result.push_back(marks[next++]);
    }
    result.insert(result.end(), marks.begin() + static_cast<std::ptrdiff_t>(next), marks.end());
    return result;
  }

  absl::string_view text_;
  std::vector<Letter> letters_;
  bool has_digit_ = false;
  bool is_right_to_left_ = false;
};

// The text of a document while its lines are put in order.
class Reordering {
 public:
  explicit Reordering(absl::string_view text) : text_(text) {}

  // False when no line changed.
  bool Run() {
    std::size_t done = 0;  // the lines before it are read
    for (std::size_t at = NextMark(0); at < text_.size(); at = NextMark(done)) {
      std::size_t begin = done;
      for (std::size_t i = NextBreak(done); i < at; i = NextBreak(begin)) {
        begin = i + CharacterAt(text_, i).size;
      }
      done = NextBreak(at);
      TakeLine({begin, done});
    }
    if (copied_ == 0) return false;
    Keep(text_.size());
    return true;
  }

  bool has_long_line() const { return has_long_line_; }
  std::string TakeText() { return std::move(result_); }
  const SourceMap& map() const { return map_; }  // to the text as it was

 private:
  // Where the next line ends: at any break that ends one for the blocks, too (see line.h), so that
  // nothing moves from one into another.
  std::size_t NextBreak(std::size_t from) const {
    while (from < text_.size()) {
      const Character c = CharacterAt(text_, from);
      if (c.kind == CharClass::kLineBreak) break;
      from += c.size;
    }
    return from;
  }

  std::size_t NextMark(std::size_t from) const {
    for (std::size_t at = text_.find('\xE2', from); at < text_.size();
         at = text_.find('\xE2', at + 1)) {
      if (IsDirectionMark(CharacterAt(text_, at).code)) return at;
    }
    return text_.size();
  }

  void TakeLine(Span line) {
    if (line.size() > kMaxLineBytes) {
      has_long_line_ = true;
      return;
    }
    const MarkedLine marked(text_, line);
    std::size_t first = 0;
    const std::vector<std::size_t> order = marked.Reordered(&first);
    if (order.empty()) return;
    Keep(marked.letters()[first].begin);
    for (std::size_t i : order) {
      const Letter& letter = marked.letters()[i];
      map_.Add({result_.size(), letter.begin, 1, 1});
      result_.append(text_.data() + letter.begin, letter.character.size);
    }
    copied_ = result_.size();
    map_.Add({copied_, copied_, 1, 1});
  }

  // Copies what stands before `end`; the result is as long as the text.
  void Keep(std::size_t end) {
    result_.append(text_.data() + copied_, end - copied_);
    copied_ = end;
  }

  absl::string_view text_;
  std::string result_;
  SourceMap map_;
  std::size_t copied_ = 0;
  bool has_long_line_ = false;
};

}  // namespace

void PutFiguresInVisualOrder(Document* document) {
  Reordering reordering(document->text);
  const bool changed = reordering.Run();
  if (reordering.has_long_line()) {
    document->not_read.push_back(
        "marks of writing direction stand in a line of more than 1 MiB; its figures were read in "
        "the order of the file");
  }
  if (!changed) return;
  std::string text = reordering.TakeText();
  document->source_map = Through(reordering.map(), document->source_map, text.size());
  document->text = std::move(text);
  for (DateHint& hint : document->date_hints) {
    if (hint.span.has_value()) hint.text = std::string(Slice(document->text, *hint.span));
  }
  if (!document->title_span.empty()) {
    document->title = std::string(Slice(document->text, document->title_span));
  }
}

}  // namespace claimcheck
