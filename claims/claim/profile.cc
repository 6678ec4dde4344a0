// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/profile.h"

#include <algorithm>
#include <array>
#include <numeric>
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

// The keys of words in order, each once. They are hashes, spread evenly over all numbers of 64
// bits: put in line by their first bits, most stand where they belong, and few comparisons, of
// which every second is guessed wrong, are left.
std::vector<std::uint64_t> InOrder(const std::vector<std::uint64_t>& keys) {
  constexpr int kFirstBits = 9;
  const auto line_of = [](std::uint64_t key) { return key >> (64 - kFirstBits); };
  std::array<std::size_t, (1 << kFirstBits) + 1> ends = {};
  for (const std::uint64_t key : keys) ++ends[line_of(key) + 1];
  std::partial_sum(ends.begin(), ends.end(), ends.begin());
  std::vector<std::uint64_t> sorted(keys.size());
  for (const std::uint64_t key : keys) sorted[ends[line_of(key)]++] = key;
  auto first = sorted.begin();
  for (const std::size_t end : ends) {
    const auto last = sorted.begin() + end;
    if (last - first > 1) std::sort(first, last);
    first = last;
  }
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  return sorted;
}

}  // namespace

Profile MakeProfile(const Document& document, const TokenizedText& text,
                    const std::vector<Name>& names) {
  Profile profile;
  LeftOutCursor left_out(document);
  // Which tokens are content words is a toss-up: rather than branch, one that is none leaves its
  // place to the next.
  std::vector<std::uint64_t> words(text.tokens.size());
  std::size_t count = 0;
  for (const Token& token : text.tokens) {
    words[count] = token.key;
    const bool left = left_out.Holds(token.span.begin);
    const bool word = token.kind == TokenKind::kWord, stop = IsMarked(token, kStopword);
    count += word & (token.span.size() >= kMinWordBytes) & !stop & !left;
  }
  words.resize(count);
  profile.words = InOrder(words);

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
