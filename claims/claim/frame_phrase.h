// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_FRAME_PHRASE_H_
#define CLAIMS_CLAIM_FRAME_PHRASE_H_

#include <cstddef>
#include <cstdint>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The words of a row of frames.tsv as they stand in a sentence, with what may stand between them:
//
//   "moved [900 residents] to [a sports] hall"             an object, what describes a noun
//   "looked [on Friday] for 12 people"                     a time
//   "taken on [Monday]"                                    which is no "take on"
//   "were 34 people[, including 12 children,] in the hotel"

// One past the row's last token when the row's words stand at `token`, else `token`. Where the
// object stands among a verb's words, one past those before it.
std::size_t MatchEnd(const SentenceReading& reading, std::size_t token, const FrameRow& row);

// One past the figure that begins at `at`, an article before it allowed ("the 900 residents"), else
// `at`.
std::size_t EndOfFigureAt(const SentenceReading& reading, std::size_t at);

// One of 64 bits for the word with this key.
std::uint64_t BitOfWord(std::uint64_t key);

// The bits of the words that may be the second of a phrase that begins with `first` at `token`: of
// most phrases that begin with a word they tell that they do not stand there.
std::uint64_t BitsOfSeconds(const SentenceReading& reading, std::size_t token, const Lemma& first,
                            FramePart part);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_FRAME_PHRASE_H_
