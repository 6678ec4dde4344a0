// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_SYNTAX_ATTACHMENT_H_
#define CLAIMS_SYNTAX_ATTACHMENT_H_

#include <cstddef>
#include <optional>

#include "claims/syntax/attachment_features.h"
#include "claims/syntax/key_table.h"

namespace claimcheck {

// Weights as they lie in model/attachment.bin: a KeyTable from features to signed 16-bit numbers.
int Score(const KeyTable& weights, const FeatureList& features);

// The best answer to `question` about tokens [first, last); nullopt when "none" scores best. A
// linear ranker: the same few sums for any pair of words, no parse. For kIsSubject see IsSubject.
std::optional<std::size_t> Answer(const KeyTable& weights, const TaggedSentence& s,
                                  Question question, std::size_t first, std::size_t last);

// Whether the phrase that tokens [first, last) head is the subject of `predicate`.
bool IsSubject(const KeyTable& weights, const TaggedSentence& s, std::size_t first,
               std::size_t last, std::size_t predicate);

// Whether `verb` is a passive: a past participle after a form of "be" or "get", or one that
// modifies a noun by itself ("people killed in").
bool IsPassive(const TaggedSentence& s, std::size_t verb);

// The weights compiled into the program.
const KeyTable& AttachmentWeights();

}  // namespace claimcheck

#endif  // CLAIMS_SYNTAX_ATTACHMENT_H_
