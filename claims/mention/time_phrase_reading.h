// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_TIME_PHRASE_READING_H_
#define CLAIMS_MENTION_TIME_PHRASE_READING_H_

#include <cstddef>
#include <optional>

#include "claims/mention/time_reading.h"
#include "claims/mention/time_tokens.h"

namespace claimcheck {

// Whether a phrase of lexicon/en/time_phrases.tsv may begin with token i.
bool BeginsTimePhrase(const TimeTokens& tokens, std::size_t i);

// The fixed phrase that begins at token i: "yesterday", "now", "the day before yesterday". Not one
// that is (part of) a name or a title ("USA Today"), nor a word of frequency before a noun
// ("quarterly dividend").
std::optional<TimeReading> ReadTimePhrase(const TimeTokens& tokens, std::size_t i);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_TIME_PHRASE_READING_H_
