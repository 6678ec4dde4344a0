// SPDX-License-Identifier: Apache-2.0
#include "claims/document/line_index.h"

#include <algorithm>

#include "claims/text/eight_bytes.h"

namespace claimcheck {
namespace {

constexpr std::size_t kBlockBytes = 256;

// Every byte of UTF-8 begins a code point but the continuation bytes 10xxxxxx.
bool BeginsCodePoint(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }

std::size_t CountCodePoints(absl::string_view text) {
  std::size_t count = 0;
  for (; text.size() >= EightBytes::kSize; text.remove_prefix(EightBytes::kSize)) {
    count += EightBytes::kSize - EightBytes(text, 0).CountContinuations();
  }
  return count + static_cast<std::size_t>(std::count_if(text.begin(), text.end(), BeginsCodePoint));
}

}  // namespace

LineIndex::LineIndex(absl::string_view text) : text_(text) {
  line_begins_.push_back(0);
  std::size_t lf = text.find('\n');
  std::size_t cr = text.find('\r');
  while (lf != absl::string_view::npos || cr != absl::string_view::npos) {
    if (lf < cr) {
      line_begins_.push_back(lf + 1);
      lf = text.find('\n', lf + 1);
    } else {
      if (cr + 1 != lf) line_begins_.push_back(cr + 1);
      cr = text.find('\r', cr + 1);
    }
  }
  std::size_t code_points = 0;
  for (std::size_t begin = 0; begin <= text.size(); begin += kBlockBytes) {
    block_code_points_.push_back(code_points);
    code_points += CountCodePoints(text.substr(begin, kBlockBytes));
  }
}

std::size_t LineIndex::CodePointsBefore(std::size_t byte_offset) const {
  const std::size_t block = byte_offset / kBlockBytes;
  const std::size_t begin = block * kBlockBytes;
  return block_code_points_[block] + CountCodePoints(text_.substr(begin, byte_offset - begin));
}

TextPlace LineIndex::PlaceOf(std::size_t byte_offset) const {
  const std::size_t at = std::min(byte_offset, text_.size());
  const auto line = LineOf(at);
  return {.line = static_cast<std::size_t>(line - line_begins_.begin()) + 1,
          .column = CodePointsBefore(at) - CodePointsBefore(*line) + 1};
}

std::size_t LineIndex::BeginOf(std::size_t line) const {
  return line <= line_begins_.size() ? line_begins_[line - std::min<std::size_t>(line, 1)]
                                     : text_.size();
}

std::size_t LineIndex::ByteColumnOf(std::size_t byte_offset) const {
  const std::size_t at = std::min(byte_offset, text_.size());
  return at - *LineOf(at) + 1;
}

std::vector<std::size_t>::const_iterator LineIndex::LineOf(std::size_t byte_offset) const {
  return std::prev(std::upper_bound(line_begins_.begin(), line_begins_.end(), byte_offset));
}

}  // namespace claimcheck
