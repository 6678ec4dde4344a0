// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_TEXT_FOLDED_WORD_H_
#define CLAIMS_TEXT_FOLDED_WORD_H_

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

#include "absl/strings/string_view.h"

// Words as they are compared: ASCII letters in lower case, ’ as '. A word is known by its key, a
// hash of 64 bits, made once when the text is cut into tokens; after that comparing two words is
// comparing two numbers. Two different words of one key are not to be expected: among the ten
// thousand words of the lexicon and a million words of text the chance is less than 10^-9, and all
// that would come of it is a word misread.

namespace claimcheck {

constexpr char FoldedByte(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

// FNV-1a with 64 bits (Fowler, Noll, Vo; draft-eastlake-fnv, section 5), byte by byte.
class KeyMaker {
 public:
  constexpr void Add(char folded) {
    key_ = (key_ ^ static_cast<unsigned char>(folded)) * 1099511628211u;
  }
  constexpr std::uint64_t key() const { return key_; }

 private:
  std::uint64_t key_ = 14695981039346656037u;
};

// Calls `take` with each folded byte of `word` until it returns false.
template <typename Take>
constexpr bool ForEachFoldedByte(absl::string_view word, Take take) {
  for (std::size_t i = 0; i < word.size(); ++i) {
    // The bytes of ’ (U+2019) in UTF-8.
    if (word[i] == '\xE2' && i + 2 < word.size() && word[i + 1] == '\x80' &&
        word[i + 2] == '\x99') {
      if (!take('\'')) return false;
      i += 2;
    } else if (!take(FoldedByte(word[i]))) {
      return false;
    }
  }
  return true;
}

// The key of a word. Never 0 for a word that occurs; 0 stands for "no word".
constexpr std::uint64_t FoldedHash(absl::string_view word) {
  KeyMaker maker;
  ForEachFoldedByte(word, [&maker](char c) {
    maker.Add(c);
    return true;
  });
  return maker.key();
}

// A word that the program names, given folded: FoldedWord("people"). From a literal the compiler
// makes the key.
class FoldedWord {
 public:
  template <std::size_t N>
  consteval FoldedWord(
      const char (&literal)[N])  // NOLINT: implicit, so that Is(i, "of") reads well
      : key_(FoldedHash(absl::string_view(literal, N - 1))) {}
  constexpr FoldedWord(absl::string_view word) : key_(FoldedHash(word)) {}  // NOLINT: likewise

  constexpr std::uint64_t key() const { return key_; }

 private:
  std::uint64_t key_;
};

// A few words that the program names, to ask whether a word is one of them. One that stands twice
// among them does not compile:
//
//   static constexpr WordSet kArticles({"a", "an", "the"});
//   if (kArticles.Holds(token.key)) …
template <std::size_t N>
class WordSet {
 public:
  consteval WordSet(const absl::string_view (&words)[N]) {  // NOLINT: implicit
    for (const absl::string_view word : words) {
      const std::uint64_t key = FoldedHash(word);
      std::size_t slot = key & (kSlots - 1);
      while (keys_[slot] != 0) {
        if (keys_[slot] == key) throw "a word stands twice in a WordSet";
        slot = (slot + 1) & (kSlots - 1);
      }
      keys_[slot] = key;
    }
  }

  constexpr bool Holds(std::uint64_t key) const {
    std::size_t slot = key & (kSlots - 1);
    while (keys_[slot] != 0) {
      if (keys_[slot] == key) return true;
      slot = (slot + 1) & (kSlots - 1);
    }
    return false;
  }

 private:
  // At most a third of the slots are taken, so that most questions end at the first.
  static constexpr std::size_t kSlots = std::bit_ceil(3 * N);
  std::array<std::uint64_t, kSlots> keys_{};
};

}  // namespace claimcheck

#endif  // CLAIMS_TEXT_FOLDED_WORD_H_
