// SPDX-License-Identifier: Apache-2.0
#include "claims/text/token.h"

namespace claimcheck {

std::string Folded(absl::string_view word) {
  std::string folded(word);
  bool wide = false;
  for (char& c : folded) {
    wide |= c == '\xE2';  // may be ’
    c = FoldedByte(c);
  }
  if (!wide) return folded;
  folded.clear();
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
