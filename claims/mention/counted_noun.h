// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_COUNTED_NOUN_H_
#define CLAIMS_MENTION_COUNTED_NOUN_H_

#include <optional>

#include "claims/mention/sentence_tokens.h"
#include "claims/text/span.h"

namespace claimcheck {

// The noun phrase that a number counts, as far as words alone tell; the learned governor
// (claims/syntax) knows more.
struct CountedPhrase {
  Span span;             // "senior officials"
  std::size_t head = 0;  // the token of "officials"
  std::size_t last = 0;  // one past the phrase's last token
  bool adjacent = true;  // nothing but adjectives stands between number and noun
};

// Reads the noun phrase that begins at token `at`, right behind a number:
//
//   6,100 [people]    40 [armed men]    12-[member] panel    6,100 of the 8,000 [people]
//   three of them [children]    six of the dead were [police officers]
//   24 dead           (none)            40 in hospital       (none)
//
// The head is the first plural; after "one" (`singular`) the last word before the phrase ends.
std::optional<CountedPhrase> ReadCountedNoun(const SentenceTokens& tokens, std::size_t at,
                                             bool singular);

// The subject of a level, when nothing is counted behind the number; `first` is the first token of
// the amount and its hedges:
//
//   the number of [refugees] reached 3 million    [confirmed cases] rose by 45
//   [refugees] now number 3,000                   shares rose to 310  (none: a price)
//
// After "the number of" any plural; else one of lexicon/counted.h.
std::optional<CountedPhrase> ReadCountedSubject(const SentenceTokens& tokens, std::size_t first);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_COUNTED_NOUN_H_
