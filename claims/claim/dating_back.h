// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_DATING_BACK_H_
#define CLAIMS_CLAIM_DATING_BACK_H_

#include <cstddef>

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Makes `about`, what a date is about by the word at `word`, the founding of what is said to go
// back to it. Whether it did. A building that dates back so far was built then.
//
//   "Halden Mills, whose roots [go] back to 1791"     "The club [traces] its roots to 1791"
//   "The firm's history [goes] back to 1791"       "The church dates back to 1791": nothing
bool NameDatingBack(const SentenceReading& reading, std::size_t word, About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_DATING_BACK_H_
