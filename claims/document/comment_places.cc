// SPDX-License-Identifier: Apache-2.0
#include "claims/document/comment_places.h"

#include <cstddef>
#include <string>

namespace claimcheck {
namespace {

constexpr absl::string_view kOpen = "<!--";

// Blanks every "<!--" of text[begin, end); lines and columns stay.
void BlankOpeners(std::size_t begin, std::size_t end, std::string* text) {
  for (std::size_t at = text->find(kOpen.data(), begin, kOpen.size());
       at != std::string::npos && at < end; at = text->find(kOpen.data(), at, kOpen.size())) {
    text->replace(at, kOpen.size(), kOpen.size(), ' ');
  }
}

}  // namespace

std::vector<SuppressionComment> SuppressionsIn(absl::string_view text,
                                               const std::vector<Span>& comments) {
  if (comments.empty()) return {};
  std::string copy(text);
  std::size_t begin = 0;
  for (const Span& comment : comments) {
    BlankOpeners(begin, comment.begin, &copy);
    begin = comment.end;
  }
  BlankOpeners(begin, copy.size(), &copy);
  return ReadSuppressionComments(copy);
}

}  // namespace claimcheck
