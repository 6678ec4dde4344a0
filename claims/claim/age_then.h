// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_AGE_THEN_H_
#define CLAIMS_CLAIM_AGE_THEN_H_

#include <cstddef>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether the number in tokens [first, last) is how old somebody was or will be at another time
// than that of which the sentence tells, so that it says nothing against the age of today:
//
//   "joined when she was [16]", "has sung since he was [nine]", "by the time he is [38]"
//   "was [15] when he stabbed a teacher", "Berg, who was [17] at the time", "Berg, then [15],"
//   "will be [50] before he is freed"
//   "the night [a 16-year-old] Anna Berg won a prize"
//   "was [34] when he was killed"       not so: he grew no older
bool IsAgeThen(const SentenceReading& reading, std::size_t first, std::size_t last);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_AGE_THEN_H_
