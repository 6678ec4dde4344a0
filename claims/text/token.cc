// SPDX-License-Identifier: Apache-2.0
#include "claims/text/token.h"

namespace claimcheck {
namespace {

// FNV-1a with 64 bits (Fowler, Noll, Vo; draft-eastlake-fnv, section 5).
constexpr std::uint64_t kOffsetBasis = 14695981039346656037u;
constexpr std::uint64_t kPrime = 1099511628211u;

constexpr char FoldedByte(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

// The bytes of ’ (U+2019) in UTF-8.
bool IsCurlyApostrophe(absl::string_view word, std::size_t at) {
  return word.substr(at, 3) == "\xE2\x80\x99";
}

// Calls `take` with each folded byte of `word` until it returns false.
template <typename Take>
bool ForEachFoldedByte(absl::string_view word, Take take) {
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (word[i] == '\xE2' && IsCurlyApostrophe(word, i)) {
      if (!take('\'')) return false;
      i += 2;
    } else if (!take(FoldedByte(word[i]))) {
      return false;
    }
  }
  return true;
}

}  // namespace

std::uint64_t FoldedHash(absl::string_view word) {
  std::uint64_t hash = kOffsetBasis;
  ForEachFoldedByte(word, [&hash](char c) {
    hash = (hash ^ static_cast<unsigned char>(c)) * kPrime;
    return true;
  });
  return hash;
}

std::string Folded(absl::string_view word) {
  std::string folded;
  folded.reserve(word.size());
  ForEachFoldedByte(word, [&folded](char c) {
    folded.push_back(c);
    return true;
  });
  return folded;
}

bool FoldedEqualsByBytes(absl::string_view word, absl::string_view folded) {
  std::size_t at = 0;
  const bool same =
      ForEachFoldedByte(word, [&](char c) { return at < folded.size() && folded[at++] == c; });
  return same && at == folded.size();
}

}  // namespace claimcheck
