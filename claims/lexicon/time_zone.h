// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_TIME_ZONE_H_
#define CLAIMS_LEXICON_TIME_ZONE_H_

#include <cstdint>
#include <optional>
#include <vector>

#include "claims/lexicon/time_phrase.h"

namespace claimcheck {

// Minutes east of UTC of the zone abbreviated by the word with this key (see Token::key), by
// lexicon/en/timezones.tsv: "EDT" -240.
std::optional<int> TimeZoneOffset(std::uint64_t key);

std::vector<PhraseExample> TimeZoneExamples();

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_TIME_ZONE_H_
