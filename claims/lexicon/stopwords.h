// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_STOPWORDS_H_
#define CLAIMS_LEXICON_STOPWORDS_H_

#include <cstdint>

#include "claims/lexicon/key_map.h"

namespace claimcheck {

// Whether the word with this key (see Token::key) says nothing of what a sentence is about:
// function words, and the words of reporting and of time that every news text is full of ("said",
// "official", "Tuesday", "year"). For measures of how much two sentences have in common. Numbers
// and proper names are never stopwords, nor is anything that is counted ("people", "deaths").
bool IsStopword(std::uint64_t key);

const KeySet& Stopwords();

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_STOPWORDS_H_
