// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_TEXT_LETTER_RUN_H_
#define CLAIMS_TEXT_LETTER_RUN_H_

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "absl/strings/string_view.h"
#include "claims/text/folded_word.h"

namespace claimcheck {

// The letters of ASCII that stand in a row, up to eight of them, looked at together: the eight
// bytes are one number, and a few operations on it ask each byte the same question.
//
//   LetterRun("Khan, 42", 0)      size 4, 1 upper
//   LetterRun("President", 0)     size 8, 1 upper; the next run begins at 8 and has size 1
class LetterRun {
 public:
  static constexpr std::size_t kMost = sizeof(std::uint64_t);

  // The letters that begin at `at`, which must be at most text.size().
  LetterRun(absl::string_view text, std::size_t at) {
    const std::uint64_t bytes = Load(text.data() + at, text.size() - at);
    folded_ = bytes | Each(0x20);
    // Added to seven bits, these carry into the eighth from 'a' on and from behind 'z' on.
    const std::uint64_t low = folded_ & Each(0x7F);
    const std::uint64_t from_a = low + Each(0x80 - 'a');
    const std::uint64_t behind_z = low + Each(0x7F - 'z');
    const std::uint64_t others = ~(from_a & ~behind_z & ~bytes) & Each(0x80);
    size_ = others == 0 ? kMost : static_cast<std::size_t>(std::countr_zero(others)) / 8;
    // All bits below the first byte that is no letter.
    const std::uint64_t letters = ((others & (0 - others)) >> 7) - 1;
    // Bit 5 is what a small letter has and its capital has not; the sum lands in the last byte.
    uppers_ = ((~bytes & letters & Each(0x20)) >> 5) * Each(1) >> 56;
  }

  std::size_t size() const { return size_; }
  std::size_t uppers() const { return uppers_; }

  // Adds the letters to the key of the word that they belong to.
  void AddTo(KeyMaker& key) const {
    std::uint64_t rest = folded_;
    for (std::size_t i = 0; i < size_; ++i, rest >>= 8) key.Add(static_cast<char>(rest & 0xFF));
  }

 private:
  // `byte` eight times.
  static constexpr std::uint64_t Each(std::uint64_t byte) { return byte * 0x0101010101010101u; }

  // The eight bytes at `begin`, the first the lowest; 0 for those behind the first `size`.
  static std::uint64_t Load(const char* begin, std::size_t size) {
    std::uint64_t bytes = 0;
    if (size >= kMost) [[likely]] {
      std::memcpy(&bytes, begin, kMost);
    } else {
      std::memcpy(&bytes, begin, size);
    }
    if constexpr (std::endian::native == std::endian::big) {
      auto* first = reinterpret_cast<unsigned char*>(&bytes);
      std::reverse(first, first + kMost);
    }
    return bytes;
  }

  std::uint64_t folded_;
  std::size_t size_;
  std::size_t uppers_;
};

}  // namespace claimcheck

#endif  // CLAIMS_TEXT_LETTER_RUN_H_
