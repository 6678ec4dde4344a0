// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_WORD_KINDS_H_
#define CLAIMS_LEXICON_WORD_KINDS_H_

#include <cstdint>
#include <initializer_list>

#include "absl/strings/string_view.h"
#include "claims/lexicon/key_map.h"

namespace claimcheck {

// The words of a table whose rows are a kind, words of that kind and an example sentence, of which
// the words are separated by commas; a word may be of several kinds, and a kind have several rows:
//
//   hurt    shot, shoots, shooting    Two were shot.
class WordKinds {
 public:
  // `kinds` names them: the first is bit 0. Aborts over a row of another kind, and over one that
  // says of a word what an earlier one said.
  WordKinds(absl::string_view file, absl::string_view bytes,
            std::initializer_list<absl::string_view> kinds);

  // The kinds of the word with this key, or'ed; 0 for a word without any.
  std::uint32_t Of(std::uint64_t key) const {
    const std::uint32_t* kinds = kinds_.Find(key);
    return kinds == nullptr ? 0 : *kinds;
  }

 private:
  KeyMap<std::uint32_t> kinds_;
};

// The words of one kind of a table, asked like a WordSet (text/folded_word.h):
//
//   const WordKinds& FateWords();
//   inline constexpr WordKind kKilled(FateWords, 0);
//   if (kKilled.Holds(token.key)) …
class WordKind {
 public:
  constexpr WordKind(const WordKinds& (*table)(), unsigned bit)
      : table_(table), kind_(std::uint32_t{1} << bit) {}

  bool Holds(std::uint64_t key) const { return (table_().Of(key) & kind_) != 0; }

 private:
  const WordKinds& (*table_)();
  std::uint32_t kind_;
};

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_WORD_KINDS_H_
