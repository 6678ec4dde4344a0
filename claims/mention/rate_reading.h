// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_RATE_READING_H_
#define CLAIMS_MENTION_RATE_READING_H_

#include "claims/lexicon/units.h"
#include "claims/mention/sentence_tokens.h"

namespace claimcheck {

// The denominator of a rate that begins at token `at`: "a day", "daily", "per person", "per 100,000
// people"; `last` is 0 when there is none.
UnitMatch ReadRate(const SentenceTokens& tokens, std::size_t at);

// Whether what stands at token `slash` tells an amount in `unit` again, in another unit of its
// dimension: "840,000 gallons[/3.2 million litres]". A slash before a bare unit makes a rate.
bool RestatesBehindSlash(const SentenceTokens& tokens, std::size_t slash, const Unit& unit);

// The unit `unit` by `denominator`: "barrel per day"; of a bare number "per day".
Unit RateOf(const Unit& unit, const UnitMatch& denominator);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_RATE_READING_H_
