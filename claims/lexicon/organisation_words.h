// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_ORGANISATION_WORDS_H_
#define CLAIMS_LEXICON_ORGANISATION_WORDS_H_

#include "claims/lexicon/word_kinds.h"

namespace claimcheck {

// Last words of names that are organisations or places, not persons; see en/organisation_words.tsv.
const WordKinds& OrganisationWords();

inline constexpr WordKind kOrganisationWords(OrganisationWords, 0);

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_ORGANISATION_WORDS_H_
