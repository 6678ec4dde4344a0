// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/profile.h"

#include <algorithm>
#include <string>
#include <vector>

#include "claims/lexicon/word_marks.h"

namespace claimcheck {
namespace {

// Words shorter than this are function words, initials and clitics.
constexpr std::size_t kMinWordBytes = 4;

// Steps through left-out blocks in the order of the text.
class LeftOutCursor {
 public:
  explicit LeftOutCursor(const Document& document) : blocks_(LeftOut(document)) {}

  bool Holds(std::size_t offset) {
    while (next_ < blocks_.size() && blocks_[next_].span.end <= offset) ++next_;
    return next_ < blocks_.size() && offset >= blocks_[next_].span.begin;
  }

 private:
  std::vector<Block> blocks_;
  std::size_t next_ = 0;
};

}  // namespace

Profile MakeProfile(const Document& document, const TokenizedText& text,
                    const std::vector<Name>& names) {
  Profile profile;
  LeftOutCursor left_out(document);
  for (const Token& token : text.tokens) {
    if (token.kind != TokenKind::kWord || token.span.size() < kMinWordBytes) continue;
    if (IsMarked(token, kStopword) || left_out.Holds(token.span.begin)) continue;
    profile.words.push_back(token.key);
  }
  std::sort(profile.words.begin(), profile.words.end());
  profile.words.erase(std::unique(profile.words.begin(), profile.words.end()), profile.words.end());

  std::vector<absl::string_view> said;
  LeftOutCursor name_left_out(document);
  for (const Name& name : names) {
    if (name.pronoun || name_left_out.Holds(text.tokens[name.first].span.begin)) continue;
    said.push_back(name.kind == NameKind::kPlace ? absl::string_view(name.canonical)
                                                 : NameKey(name.canonical));
  }
  std::sort(said.begin(), said.end());
  for (auto first = said.begin(); first != said.end();) {
    const auto last = std::upper_bound(first, said.end(), *first);
    profile.names.push_back({std::string(*first), static_cast<int>(last - first)});
    first = last;
  }
  return profile;
}

}  // namespace claimcheck
