// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/profile.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <string>
#include <vector>

#include "claims/claim/same_name.h"
#include "claims/lexicon/word_marks.h"

namespace claimcheck {
namespace {

// Words shorter than this are function words, initials and clitics.
constexpr std::size_t kMinWordBytes = 4;

// Calls `use` with those of `items`, which lie in the order of the text and begin at `offset_of`,
// that are not left out.
template <typename Items, typename Offset, typename Use>
void ForEachKept(const Document& document, const Items& items, Offset offset_of, Use use) {
  auto item = items.begin();
  for (const Block& block : document.blocks) {
    if (block.kind != BlockKind::kLeftOut) continue;
    for (; item != items.end() && offset_of(*item) < block.span.begin; ++item) use(*item);
    while (item != items.end() && offset_of(*item) < block.span.end) ++item;
  }
  for (; item != items.end(); ++item) use(*item);
}

// For few numbers, or for such as stand nearly in order.
void InsertInOrder(std::vector<std::uint64_t>& numbers) {
  for (std::size_t i = 1; i < numbers.size(); ++i) {
    const std::uint64_t number = numbers[i];
    std::size_t at = i;
    for (; at > 0 && numbers[at - 1] > number; --at) numbers[at] = numbers[at - 1];
    numbers[at] = number;
  }
}

// The keys of words in order, each once. They are hashes, spread evenly over all numbers of 64
// bits: put in line by their first bits, about one on each place, most stand where they belong, and
// few comparisons, of which every second is guessed wrong, are left.
std::vector<std::uint64_t> InOrder(const std::vector<std::uint64_t>& keys) {
  const int first_bits = std::clamp(static_cast<int>(std::bit_width(keys.size())), 1, 16);
  const auto place_of = [first_bits](std::uint64_t key) { return key >> (64 - first_bits); };
  std::vector<std::uint32_t> ends((std::size_t{1} << first_bits) + 1);
  for (const std::uint64_t key : keys) ++ends[place_of(key) + 1];
  constexpr std::uint32_t kMostOnPlace = 32;  // one word may be said often
  const bool spread = *std::max_element(ends.begin(), ends.end()) <= kMostOnPlace;
  std::partial_sum(ends.begin(), ends.end(), ends.begin());
  std::vector<std::uint64_t> sorted(keys.size());
  for (const std::uint64_t key : keys) sorted[ends[place_of(key)]++] = key;
  spread ? InsertInOrder(sorted) : std::sort(sorted.begin(), sorted.end());
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  return sorted;
}

// The keys of the content words that are not left out.
std::vector<std::uint64_t> ContentWords(const Document& document, const TokenizedText& text) {
  // Which tokens are content words is a toss-up: rather than branch, one that is none leaves its
  // place to the next.
  std::vector<std::uint64_t> words(text.tokens.size());
  std::size_t count = 0;
  ForEachKept(
      document, text.tokens, [](const Token& token) { return token.span.begin; },
      [&](const Token& token) {
        words[count] = token.key;
        const bool word = token.kind == TokenKind::kWord, stop = IsMarked(token, kStopword);
        count += word & (token.span.size() >= kMinWordBytes) & !stop;
      });
  words.resize(count);
  return words;
}

// A name as it was said, and its first eight bytes as a number, which mostly tell which of two
// comes first.
struct SaidName {
  explicit SaidName(absl::string_view said) : name(said) {
    constexpr std::size_t kBytes = sizeof first_bytes;
    for (std::size_t i = 0; i < kBytes; ++i) {
      first_bytes = first_bytes << 8 | (i < name.size() ? static_cast<unsigned char>(name[i]) : 0u);
    }
  }
  friend bool operator<(const SaidName& a, const SaidName& b) {
    return a.first_bytes != b.first_bytes ? a.first_bytes < b.first_bytes : a.name < b.name;
  }

  absl::string_view name;
  std::uint64_t first_bytes = 0;
};

// How many names those are, which stand in order.
std::size_t CountDistinct(const std::vector<SaidName>& said) {
  std::size_t count = said.empty() ? 0 : 1;
  for (std::size_t i = 1; i < said.size(); ++i) count += said[i - 1] < said[i];
  return count;
}

}  // namespace

Profile MakeProfile(const Document& document, const TokenizedText& text,
                    const std::vector<Name>& names) {
  Profile profile{.words = InOrder(ContentWords(document, text))};
  std::vector<SaidName> said;
  said.reserve(names.size());
  ForEachKept(
      document, names, [&](const Name& name) { return text.tokens[name.first].span.begin; },
      [&](const Name& name) {
        if (name.pronoun) return;
        said.emplace_back(name.kind == NameKind::kPlace ? absl::string_view(name.canonical)
                                                        : TellingWords(name.canonical));
      });
  std::sort(said.begin(), said.end());
  profile.names.reserve(CountDistinct(said));
  for (auto first = said.begin(); first != said.end();) {
    const auto last = std::upper_bound(first, said.end(), *first);
    profile.names.push_back({std::string(first->name), static_cast<int>(last - first)});
    first = last;
  }
  return profile;
}

}  // namespace claimcheck
