// SPDX-License-Identifier: Apache-2.0
#include "claims/document/markup_text.h"

#include <algorithm>

#include "claims/document/character_reference.h"

namespace claimcheck {
namespace {

bool IsSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

bool BeginsCharacter(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

// Whether a reader sees nothing but the gap: references to the white space of markup.
bool IsSpaceText(absl::string_view text) { return text.size() == 1 && IsSpace(text[0]); }

}  // namespace

void MarkupText::Append(Span span, WhiteSpace white_space, bool has_references) {
  std::string characters;
  for (std::size_t at = span.begin; at < span.end;) {
    const char c = markup_[at];
    if (IsSpace(c) && (white_space == WhiteSpace::kCollapsed || c == '\r')) {
      std::size_t end = at + 1;
      while (end < span.end && IsSpace(markup_[end])) ++end;
      if (!has_space_) space_ = {at, end};
      has_space_ = true;
      at = end;
      continue;
    }
    if (c == '&' && has_references) {
      characters.clear();
      const std::size_t size = ReadCharacterReference(markup_.substr(at, span.end - at),
                                                      ReferencePlace::kText, &characters);
      if (size > 0) {
        if (IsSpaceText(characters)) {
          if (!has_space_) space_ = {at, at + size};
          has_space_ = true;
        } else {
          AppendUnit(characters, {at, at + size});
        }
        at += size;
        continue;
      }
    }
    std::size_t end = at + 1;
    while (end < span.end && markup_[end] != '&' &&
           !(IsSpace(markup_[end]) && white_space == WhiteSpace::kCollapsed) &&
           markup_[end] != '\r') {
      ++end;
    }
    AppendPlain(at, end);
    at = end;
  }
}

void MarkupText::AppendSpace(std::size_t markup_offset) {
  if (!has_space_) space_ = {markup_offset, std::min(markup_offset + 1, markup_.size())};
  has_space_ = true;
}

void MarkupText::Break(absl::string_view breaks, std::size_t markup_offset) {
  has_space_ = false;
  if (text_.empty()) return;
  source_map_.Add({text_.size(), markup_offset, 1, 0});
  text_.append(breaks.data(), breaks.size());
  expected_ = kNowhere;
}

void MarkupText::AppendPlain(std::size_t begin, std::size_t end) {
  FlushSpace();
  if (expected_ != begin) {
    source_map_.Add({text_.size(), begin, 1, 1});
    AddLandmark(begin);
  }
  text_.append(markup_.data() + begin, end - begin);
  expected_ = end;
}

void MarkupText::AppendUnit(absl::string_view text, Span span) {
  FlushSpace();
  source_map_.Add({text_.size(), span.begin, text.size(), span.size()});
  AddLandmark(span.begin);
  text_.append(text.data(), text.size());
  expected_ = kNowhere;
}

void MarkupText::FlushSpace() {
  if (!has_space_) return;
  has_space_ = false;
  if (AtBegin()) return;
  const bool plain = space_.size() == 1 && markup_[space_.begin] == ' ';
  if (!plain || expected_ != space_.begin) {
    source_map_.Add({text_.size(), space_.begin, 1, space_.size()});
    AddLandmark(space_.begin);
  }
  text_.push_back(' ');
  // What follows a line break of the file stands on another line.
  expected_ = plain ? space_.end : kNowhere;
}

void MarkupText::AddLandmark(std::size_t markup_offset) {
  if (!has_landmarks_) return;
  Locate(markup_offset);
  landmarks_.push_back({text_.size(), line_, column_, 0, markup_offset - line_begin_ + 1});
}

// Lines end at "\n", "\r" or both.
void MarkupText::Locate(std::size_t markup_offset) {
  if (markup_offset <= located_) return;
  const absl::string_view passed = markup_.substr(located_, markup_offset - located_);
  std::size_t line_begin = 0;  // in `passed`; 0: its first line is one begun before
  for (std::size_t end = passed.find('\n'); end != absl::string_view::npos;
       end = passed.find('\n', line_begin)) {
    ++line_;
    line_begin = end + 1;
  }
  for (std::size_t end = passed.find('\r'); end != absl::string_view::npos;
       end = passed.find('\r', end + 1)) {
    const std::size_t next = located_ + end + 1;
    if (next < markup_.size() && markup_[next] == '\n') continue;
    ++line_;
    line_begin = std::max(line_begin, end + 1);
  }
  if (line_begin > 0) {
    column_ = 1;
    line_begin_ = located_ + line_begin;
  }
  column_ += static_cast<std::size_t>(
      std::count_if(passed.begin() + line_begin, passed.end(), BeginsCharacter));
  located_ = markup_offset;
}

}  // namespace claimcheck
