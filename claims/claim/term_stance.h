// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_TERM_STANCE_H_
#define CLAIMS_CLAIM_TERM_STANCE_H_

#include <cstddef>
#include <optional>

#include "absl/strings/string_view.h"
#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// What makes a term in prison another than the one imposed, as a modifier: "asked" for by the
// prosecution, the "limit" that the law sets, the "least" that must be served; "" for none.
//
//   Prosecutors had sought a sentence of [15 years]     asked
//   He faces up to [20 years] in prison                 limit
//   a minimum of [22 years], serve at least [8 years]   least
absl::string_view StanceOfTerm(const SentenceReading& reading, const TimeExpression& term);

// Whether a length of time is the sentence that somebody got, where only the words beside it tell:
// "gets [12 years] for fraud", "was given [12 years] after admitting an offence", "the court cut
// the sentence from 12 to [nine years]", "a suspended term of [18 months]", "prosecutors asked for
// [nine years]".
bool IsTermImposed(const SentenceReading& reading, const TimeExpression& term);

// The noun for whoever got it, where a verb of getting or serving tells of it: "[the clerk]
// received a suspended term of three years", "was handed"; nullopt elsewhere.
std::optional<std::size_t> WhoGotTerm(const SentenceReading& reading, const TimeExpression& term);

// The noun for whoever got the last of several terms: "Anton Berg and [Carl Lund] were jailed for
// four and [six years] respectively"; nullopt without that word.
std::optional<std::size_t> WhoGotRespectively(const SentenceReading& reading,
                                              const TimeExpression& term);

// Makes that stance, if there is one, the modifier of what is told.
void AddStance(const SentenceReading& reading, const TimeExpression& term, About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_TERM_STANCE_H_
