// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_DATED_PAPER_H_
#define CLAIMS_CLAIM_DATED_PAPER_H_

#include <cstddef>
#include <optional>

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Makes `about` the writing of the paper that the date is beside, of the kinds of which a story has
// one or few: memo, letter, note, contract, treaty, will. `word` is the one that the date hangs on.
// Whether it is one.
//
//   "a memo in May 2018", "the letter of 3 May", "a contract, dated 3 May,"     beside it
//   "she wrote the memo in May 2018", "the memo was sent in May 2018"           its making
//   "was fixed in 1978 by a treaty"                                            named behind it
//   "signed the treaty in May", which has a frame of its own                   none
//   "the memo was shown to the court in May"                                    none
bool NameDatedPaper(const SentenceReading& reading, const TimeExpression& time,
                    std::optional<std::size_t> word, About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_DATED_PAPER_H_
