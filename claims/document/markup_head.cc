// SPDX-License-Identifier: Apache-2.0
#include "claims/document/markup_head.h"

#include <algorithm>
#include <iterator>

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
  absl::string_view head = bytes.substr(0, kSampleBytes);
  std::string without_nul;  // UTF-16 holds them; other files are looked at where they lie
  if (head.find('\0') != absl::string_view::npos) {
    std::remove_copy(head.begin(), head.end(), std::back_inserter(without_nul), '\0');
    head = without_nul;
  }
  for (absl::string_view mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
    if (absl::ConsumePrefix(&head, mark)) break;
  }
  do {
    head = absl::StripLeadingAsciiWhitespace(head);
  } while (TakeComment(&head));
  return absl::AsciiStrToLower(head.substr(0, kHeadBytes));
}

}  // namespace claimcheck
