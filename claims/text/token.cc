// SPDX-License-Identifier: Apache-2.0
#include "claims/text/token.h"

namespace claimcheck {

void AppendFolded(absl::string_view word, std::string& text) {
  const std::size_t begin = text.size();
  text.append(word.data(), word.size());
  bool wide = false;
  for (std::size_t i = begin; i < text.size(); ++i) {
    wide |= text[i] == '\xE2';  // may be ’
    text[i] = FoldedByte(text[i]);
  }
  if (!wide) return;
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
