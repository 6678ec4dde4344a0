// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_PERSON_NOUNS_H_
#define CLAIMS_LEXICON_PERSON_NOUNS_H_

#include "claims/lexicon/word_kinds.h"

namespace claimcheck {

// What a noun for one person, in the singular, tells of him or her: the kinds of
// en/person_nouns.tsv.
const WordKinds& PersonNouns();

inline constexpr WordKind kMaleNoun(PersonNouns, 0);
inline constexpr WordKind kFemaleNoun(PersonNouns, 1);
inline constexpr WordKind kChildNoun(PersonNouns, 2);
inline constexpr WordKind kTeenNoun(PersonNouns, 3);
inline constexpr WordKind kRelativeNoun(PersonNouns, 4);
inline constexpr WordKind kParentNoun(PersonNouns, 5);
inline constexpr WordKind kElderNoun(PersonNouns, 6);  // "a [widow] of three"
inline constexpr WordKind kCloseNoun(PersonNouns, 7);  // "her [friend]"

inline constexpr WordKind kLawmakerNoun(PersonNouns, 8);
inline constexpr WordKind kBodyNoun(PersonNouns, 9);

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_PERSON_NOUNS_H_
