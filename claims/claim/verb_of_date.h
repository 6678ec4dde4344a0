// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_VERB_OF_DATE_H_
#define CLAIMS_CLAIM_VERB_OF_DATE_H_

#include <cstddef>
#include <optional>

#include "claims/claim/context.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The word that a date or length of time belongs to where the ranker hangs it on `noun`, which
// stands before it and names no event: the verb of the clause, since things and people have no
// date; `noun` where the words leave it that. `lasts`: it is a length of time.
//
//   "They forced him into a van on 4 May"            forced
//   "Ash fell on a resort island on Thursday"         fell
//   "A report in 2024 found", "the profile from 2022" report, profile
//   "He was mayor in 2012", "held office in 2012"     mayor, office
//   "They sang before the race on Monday"             race
std::size_t VerbRatherThan(const SentenceReading& reading, std::size_t noun, TokenRange date,
                           bool lasts);

// What a form of "be" or "have" tells between a verb of saying at `said` and a date or length of
// time, which is then not that of the saying; nullopt where none stands there.
//
//   "said he had been ill for two years"                  ill
//   "says the lines will be idle until Monday"            idle
//   "said the field had been in use since 1882"           use
//   "said 900 homes had no power at noon"                 power
//   "said on Monday that he was ill"                      none: it was said on Monday
std::optional<std::size_t> PredicateReported(const SentenceReading& reading, std::size_t said,
                                             std::size_t date);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_VERB_OF_DATE_H_
