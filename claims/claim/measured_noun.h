// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_MEASURED_NOUN_H_
#define CLAIMS_CLAIM_MEASURED_NOUN_H_

#include <optional>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The token of what a measure is a measure of, or reaches to, where its own phrase says so:
//
//   800 hectares of [farmland]            54 percent of the [vote]
//   30 miles east of [Velje]              20 km (12 miles) of the valley's [shoreline]
//   one in five [voters]
std::optional<std::size_t> MeasuredNoun(const SentenceReading& reading, const Quantity& quantity);

// One past the brackets that begin at token `at`: "20 km [(12 miles)]"; `at` when none do.
std::size_t SkipBrackets(const SentenceReading& reading, std::size_t at);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_MEASURED_NOUN_H_
