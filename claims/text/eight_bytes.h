// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_TEXT_EIGHT_BYTES_H_
#define CLAIMS_TEXT_EIGHT_BYTES_H_

#include <cstddef>
#include <cstdint>
#include <cstring>

#include "absl/strings/string_view.h"

namespace claimcheck {

// Eight bytes of a text, looked at together: they are one number, and a few operations on it ask
// each byte the same question. Nothing hangs on their order.
//
//   EightBytes("Khan, 42", 0).AreWithin(' ', '~')      true
//   EightBytes("Khan, 42", 0).Hold(',')                true
//   EightBytes("Grüße 42", 0).CountContinuations()     2
class EightBytes {
 public:
  static constexpr std::size_t kSize = sizeof(std::uint64_t);

  // Those of `text` from `at` on, where at least as many stand.
  EightBytes(absl::string_view text, std::size_t at) {
    std::memcpy(&bytes_, text.data() + at, kSize);
  }

  // Whether each is ASCII, not less than `least` and not more than `most`.
  bool AreWithin(char least, char most) const {
    const std::uint64_t below = (bytes_ - Each(least)) & ~bytes_;
    const std::uint64_t above = (bytes_ + Each(static_cast<char>(0x7F - most))) | bytes_;
    return ((below | above) & kHighBits) == 0;
  }

  // Whether one is `byte`.
  bool Hold(char byte) const {
    const std::uint64_t other_bits = bytes_ ^ Each(byte);
    return ((other_bits - Each(1)) & ~other_bits & kHighBits) != 0;
  }

  // How many go on with a code point of UTF-8: 10xxxxxx.
  std::size_t CountContinuations() const {
    const std::uint64_t ones = (bytes_ >> 7) & ~(bytes_ >> 6) & Each(1);
    return ones * Each(1) >> 56;  // the sum of all eight
  }

 private:
  static constexpr std::uint64_t kHighBits = 0x8080808080808080u;

  // `byte` eight times.
  static constexpr std::uint64_t Each(char byte) {
    return static_cast<unsigned char>(byte) * std::uint64_t{0x0101010101010101u};
  }

  std::uint64_t bytes_ = 0;
};

}  // namespace claimcheck

#endif  // CLAIMS_TEXT_EIGHT_BYTES_H_
