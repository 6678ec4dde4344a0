// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_NEWCOMERS_H_
#define CLAIMS_CLAIM_NEWCOMERS_H_

#include <cstddef>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether behind token `from` a clause with "when" tells of somebody who came upon those of the
// clause before. Who somebody that waits or walks is told to have met at an hour of the clock did
// what the story tells.
//
//   "was waiting at noon when a van [drew] up", "when two men [approached] her"
//   "was waiting at noon when she was [attacked]"
//   not "when she [found] a wallet", "when officers [came]"
bool ComesSomebody(const SentenceReading& reading, std::size_t from);

// Whether a verb tells that the one who did it came to where he did it.
//
//   "the gunman [entered] the shop at noon", "two masked men [burst] in"
//   "the suspect [approached] the victim"
//   not "the gunman [came] out", "the suspect [walked] into court"
bool IsComingOfDoer(const SentenceReading& reading, std::size_t verb);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_NEWCOMERS_H_
