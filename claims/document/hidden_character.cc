// SPDX-License-Identifier: Apache-2.0
#include "claims/document/hidden_character.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "claims/text/character.h"

namespace claimcheck {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// Whether `byte` may begin one of the characters: U+00AD, U+061C, U+180E, U+200B to U+2069, U+FEFF.
bool MayBeginHidden(char byte) {
  return byte == '\xC2' || byte == '\xD8' || byte == '\xE1' || byte == '\xE2' || byte == '\xEF';
}

// Characters that go, in the order of the text, each with the offset in the text that is left.
class Removal {
 public:
  explicit Removal(absl::string_view text) : text_(text) {}

  // False when there are none.
  bool Find() {
    for (std::size_t at = 0; at < text_.size();) {
      if (!MayBeginHidden(text_[at]) || !IsHiddenAt(at)) {
        ++at;
        continue;
      }
      std::size_t end = at;
      while (end < text_.size() && MayBeginHidden(text_[end]) && IsHiddenAt(end)) {
        end += CharacterAt(text_, end).size;
      }
      if (IsInFigure(at, end)) removed_.push_back({at, end});
      at = end;
    }
    return !removed_.empty();
  }

  const std::vector<Span>& removed() const { return removed_; }

  std::string TextLeft() const {
    std::string left;
    std::size_t at = 0;
    for (Span span : removed_) {
      left.append(text_.data() + at, span.begin - at);
      at = span.end;
    }
    left.append(text_.data() + at, text_.size() - at);
    return left;
  }

  // Where the byte at `offset` of the old text stands in what is left.
  std::size_t Moved(std::size_t offset) const {
    const auto after =
        std::upper_bound(removed_.begin(), removed_.end(), offset,
                         [](std::size_t wanted, Span span) { return wanted < span.end; });
    const std::size_t before = BytesBefore(static_cast<std::size_t>(after - removed_.begin()));
    const std::size_t inside =
        after != removed_.end() && after->begin < offset ? offset - after->begin : 0;
    return offset - before - inside;
  }
  Span Moved(Span span) const { return {Moved(span.begin), Moved(span.end)}; }

  // From the text that is left to the old one.
  SourceMap Map() const {
    SourceMap map;
    std::size_t gone = 0;
    for (Span span : removed_) {
      gone += span.size();
      map.Add({span.end - gone, span.end, 1, 1});
    }
    return map;
  }

  void Finish() {
    bytes_before_.assign(1, 0);
    for (Span span : removed_) bytes_before_.push_back(bytes_before_.back() + span.size());
  }

 private:
  bool IsHiddenAt(std::size_t at) const {
    const Character c = CharacterAt(text_, at);
    return c.kind == CharClass::kInvisible;
  }

  bool IsInFigure(std::size_t begin, std::size_t end) const {
    if (begin == 0 || end == text_.size()) return false;
    const char before = text_[begin - 1];
    const char after = text_[end];
    const auto is_space = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
    return (IsDigit(before) && !is_space(after)) || (IsDigit(after) && !is_space(before));
  }

  std::size_t BytesBefore(std::size_t count) const { return bytes_before_[count]; }

  absl::string_view text_;
  std::vector<Span> removed_;
  std::vector<std::size_t> bytes_before_;
};

// "U+200B" of the character at `at`.
std::string NameAt(absl::string_view text, std::size_t at) {
  return absl::StrFormat("U+%04X", static_cast<unsigned>(CharacterAt(text, at).code));
}

std::string Warning(std::size_t count, absl::string_view first) {
  return absl::StrCat("hidden characters stand in ", count, count == 1 ? " figure" : " figures",
                      " and were not read; the first is ", first);
}

void RevealText(Document* document) {
  Removal removal(document->text);
  if (!removal.Find()) return;
  removal.Finish();
  const std::size_t first = removal.removed().front().begin;
  document->warnings.push_back(
      Warning(removal.removed().size(), absl::StrCat(NameAt(document->text, first), " at byte ",
                                                     document->source_map.FileOffset(first))));
  for (Span span : removal.removed()) {
    document->hidden.push_back({removal.Moved(span.begin), NameAt(document->text, span.begin)});
  }
  std::string text = removal.TextLeft();
  document->source_map = Through(removal.Map(), document->source_map, text.size());
  for (Block& block : document->blocks) block.span = removal.Moved(block.span);
  for (Landmark& landmark : document->landmarks) {
    landmark.text_begin = removal.Moved(landmark.text_begin);
  }
  for (FilePart& part : document->parts) part.text_begin = removal.Moved(part.text_begin);
  for (DateHint& hint : document->date_hints) {
    if (!hint.span.has_value()) continue;
    hint.span = removal.Moved(*hint.span);
    hint.text = text.substr(hint.span->begin, hint.span->size());
  }
  document->title_span = removal.Moved(document->title_span);
  document->text = std::move(text);
  if (!document->title_span.empty()) {
    document->title = std::string(Slice(document->text, document->title_span));
  }
}

// The same of a title that does not stand in the text.
void RevealTitle(Document* document) {
  if (!document->title_span.empty()) return;
  Removal removal(document->title);
  if (!removal.Find()) return;
  removal.Finish();
  const std::size_t first = removal.removed().front().begin;
  document->warnings.push_back(Warning(
      removal.removed().size(), absl::StrCat(NameAt(document->title, first), " in the title")));
  for (Span span : removal.removed()) {
    document->hidden.push_back({HiddenOffsetInTitle(*document, removal.Moved(span.begin)),
                                NameAt(document->title, span.begin)});
  }
  document->title = removal.TextLeft();
}

}  // namespace

void RevealFigures(Document* document) {
  RevealText(document);
  RevealTitle(document);
}

std::size_t HiddenOffsetInTitle(const Document& document, std::size_t offset) {
  return document.text.size() + 1 + offset;
}

}  // namespace claimcheck
