// SPDX-License-Identifier: Apache-2.0
#include "claims/text/token.h"

#include <cstring>

namespace claimcheck {

namespace {

// Folds the letters of ASCII in the bytes at `at`, as many as a Number has, all at once; it does no
// harm to fold some twice. Whether one of the bytes may be the first of ’.
template <typename Number>
bool FoldAt(char* at) {
  constexpr Number kEach = static_cast<Number>(0x0101010101010101u);
  Number bytes;
  std::memcpy(&bytes, at, sizeof bytes);
  // Bit 7 of each byte tells whether it is a capital, and bit 5 is what makes it small.
  const Number low = bytes & 0x7F * kEach;
  const Number from_a = low + (0x80 - 'A') * kEach, past_z = low + (0x7F - 'Z') * kEach;
  const Number folded = bytes | (from_a & ~past_z & ~bytes & 0x80 * kEach) >> 2;
  std::memcpy(at, &folded, sizeof folded);
  const Number others = bytes ^ 0xE2 * kEach;
  return ((others - kEach) & ~others & 0x80 * kEach) != 0;
}

// The same for any number of bytes.
bool FoldBytes(char* at, std::size_t size) {
  using Eight = std::uint64_t;
  using Four = std::uint32_t;
  bool curly = false;
  if (size >= sizeof(Eight)) {
    for (std::size_t i = 0; i + sizeof(Eight) < size; i += sizeof(Eight)) {
      curly |= FoldAt<Eight>(at + i);
    }
    return curly | FoldAt<Eight>(at + size - sizeof(Eight));
  }
  if (size >= sizeof(Four)) return FoldAt<Four>(at) | FoldAt<Four>(at + size - sizeof(Four));
  for (std::size_t i = 0; i < size; ++i) {
    curly |= at[i] == '\xE2';
    at[i] = FoldedByte(at[i]);
  }
  return curly;
}

}  // namespace

void AppendFolded(absl::string_view word, std::string& text) {
  const std::size_t begin = text.size();
  text.append(word.data(), word.size());
  if (!FoldBytes(text.data() + begin, word.size())) return;
  text.resize(begin);
  ForEachFoldedByte(word, [&text](char c) {
    text.push_back(c);
    return true;
  });
}

std::string Folded(absl::string_view word) {
  std::string folded;
  AppendFolded(word, folded);
  return folded;
}

bool FoldedEqualsByBytes(absl::string_view word, absl::string_view folded) {
  std::size_t at = 0;
  const bool same =
      ForEachFoldedByte(word, [&](char c) { return at < folded.size() && folded[at++] == c; });
  return same && at == folded.size();
}

}  // namespace claimcheck
