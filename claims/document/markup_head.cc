// SPDX-License-Identifier: Apache-2.0
#include "claims/document/markup_head.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/strip.h"

namespace claimcheck {
namespace {

constexpr std::size_t kSampleBytes = std::size_t{1} << 16;
constexpr std::size_t kHeadBytes = 64;

// Takes "<!-- … -->" or "<? … >" off `head`.
bool TakeComment(absl::string_view* head) {
  for (const auto& [begin, end] :
       {std::pair<absl::string_view, absl::string_view>{"<!--", "-->"}, {"<?", ">"}}) {
    if (!absl::StartsWith(*head, begin)) continue;
    const std::size_t at = head->find(end);
    head->remove_prefix(at == absl::string_view::npos ? head->size() : at + end.size());
    return true;
  }
  return false;
}

}  // namespace

std::string MarkupHead(absl::string_view bytes) {
  std::string sample(bytes.substr(0, kSampleBytes));
  sample.erase(std::remove(sample.begin(), sample.end(), '\0'), sample.end());
  absl::string_view head = sample;
  for (absl::string_view mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
    if (absl::ConsumePrefix(&head, mark)) break;
  }
  do {
    head = absl::StripLeadingAsciiWhitespace(head);
  } while (TakeComment(&head));
  return absl::AsciiStrToLower(head.substr(0, kHeadBytes));
}

}  // namespace claimcheck
