// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_PHRASE_TABLE_H_
#define CLAIMS_LEXICON_PHRASE_TABLE_H_

#include <cstdint>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/lexicon/key_map.h"
#include "claims/text/token.h"
#include "claims/text/tokenize.h"

namespace claimcheck {

// Finds the phrases of a lexicon in tokens: for each phrase ("no fewer than") a Value (the row it
// stands for). Case is folded. A lookup costs a look at one slot at a token that begins no phrase,
// and touches only as many tokens as the longest phrase beginning with that token has.
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
  void Add(absl::string_view phrase, Value value) { Add(CutTokens(phrase), std::move(value)); }

  // The same for a phrase that is cut already.
  void Add(const std::vector<Token>& phrase, Value value) {
    if (phrase.empty()) return;
    Entry entry{.first_key = keys_.size(), .words = phrase.size(), .value = std::move(value)};
    for (const Token& token : phrase) keys_.push_back(token.key);
    // The longest phrases come first, those of one length as they were added.
    std::size_t* link = &first_[phrase.front().key].entry;
    while (*link != kNone && entries_[*link].words >= entry.words) {
      if (SameWords(entries_[*link], entry)) return keys_.resize(entry.first_key);
      link = &entries_[*link].next;
    }
    entry.next = *link;
    *link = entries_.size();
    entries_.push_back(std::move(entry));
    last_words_.Add(phrase.back().key);
  }

  // The longest phrase that begins at token `first` and ends at or before token `limit`.
  Match Longest(const TokenizedText& text, std::size_t first, std::size_t limit) const {
    if (first >= limit) return {};
    const FirstEntry* begin = first_.Find(text.tokens[first].key);
    if (begin == nullptr) return {};
    for (std::size_t at = begin->entry; at != kNone; at = entries_[at].next) {
      const Entry& entry = entries_[at];
      if (entry.words <= limit - first && Matches(entry, text, first)) {
        return {&entry.value, first + entry.words};
      }
    }
    return {};
  }

  // The phrase that is the one word with this key, or nullptr.
  const Value* FindWord(std::uint64_t key) const {
    const FirstEntry* begin = first_.Find(key);
    if (begin == nullptr) return nullptr;
    for (std::size_t at = begin->entry; at != kNone; at = entries_[at].next) {
      if (entries_[at].words == 1) return &entries_[at].value;
    }
    return nullptr;
  }

  // Whether a phrase begins with the word that has this key.
  bool Begins(std::uint64_t key) const { return first_.Holds(key); }
  const KeySet& first_words() const { return first_.keys(); }
  // Whether one ends with it.
  bool Ends(std::uint64_t key) const { return last_words_.Holds(key); }

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  struct Entry {
    std::size_t first_key = 0;  // its words' keys lie from here on in keys_
    std::size_t words = 0;
    std::size_t next = kNone;  // the next entry that begins with the same word
    Value value;
  };
  // The first entry that begins with a word.
  struct FirstEntry {
    std::size_t entry = kNone;
  };

  bool SameWords(const Entry& a, const Entry& b) const {
    if (a.words != b.words) return false;
    for (std::size_t k = 0; k < a.words; ++k) {
      if (keys_[a.first_key + k] != keys_[b.first_key + k]) return false;
    }
    return true;
  }

  bool Matches(const Entry& entry, const TokenizedText& text, std::size_t first) const {
    for (std::size_t k = 1; k < entry.words; ++k) {
      if (text.tokens[first + k].key != keys_[entry.first_key + k]) return false;
    }
    return true;
  }

  KeyMap<FirstEntry> first_;
  KeySet last_words_;
  std::vector<Entry> entries_;
  std::vector<std::uint64_t> keys_;
};

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_PHRASE_TABLE_H_
