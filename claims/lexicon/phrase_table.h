// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_PHRASE_TABLE_H_
#define CLAIMS_LEXICON_PHRASE_TABLE_H_

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "claims/text/token.h"
#include "claims/text/tokenize.h"

namespace claimcheck {

// Finds the phrases of a lexicon in tokens: for each phrase ("no fewer than") a Value (the row it
// stands for). Case is folded. A lookup costs one hash probe at a token that begins no phrase, and
// touches only as many tokens as the longest phrase beginning with that token has.
//
// The phrase is cut by Tokenize, so that it matches what the text's tokens look like: a row may
// hold "9/11", "U.S." or "don't".
template <typename Value>
class PhraseTable {
 public:
  struct Match {
    const Value* value = nullptr;
    std::size_t last = 0;  // one past the phrase's last token
    explicit operator bool() const { return value != nullptr; }
  };

  // Adds a phrase; one that is there already keeps its first value.
  void Add(absl::string_view phrase, Value value) {
    const TokenizedText cut = Tokenize(phrase);
    if (cut.tokens.empty()) return;
    Entry entry;
    for (std::size_t i = 0; i < cut.tokens.size(); ++i) entry.words.push_back(Folded(cut.at(i)));
    entry.value = std::move(value);
    std::vector<Entry>& bucket = buckets_[cut.tokens.front().key];
    for (const Entry& other : bucket) {
      if (other.words == entry.words) return;
    }
    bucket.push_back(std::move(entry));
    std::stable_sort(bucket.begin(), bucket.end(), [](const Entry& a, const Entry& b) {
      return a.words.size() > b.words.size();
    });
  }

  // The longest phrase that begins at token `first` and ends at or before token `limit`.
  Match Longest(const TokenizedText& text, std::size_t first, std::size_t limit) const {
    if (first >= limit) return {};
    const auto bucket = buckets_.find(text.tokens[first].key);
    if (bucket == buckets_.end()) return {};
    for (const Entry& entry : bucket->second) {
      if (first + entry.words.size() > limit) continue;
      if (Matches(entry, text, first)) return {&entry.value, first + entry.words.size()};
    }
    return {};
  }

  // Whether a phrase begins with the word that has this key.
  bool Begins(std::uint64_t key) const { return buckets_.contains(key); }

 private:
  struct Entry {
    std::vector<std::string> words;
    Value value;
  };

  static bool Matches(const Entry& entry, const TokenizedText& text, std::size_t first) {
    for (std::size_t k = 0; k < entry.words.size(); ++k) {
      if (!FoldedEquals(text.at(first + k), entry.words[k])) return false;
    }
    return true;
  }

  absl::flat_hash_map<std::uint64_t, std::vector<Entry>> buckets_;
};

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_PHRASE_TABLE_H_
