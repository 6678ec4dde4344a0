// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_FIRM_OF_H_
#define CLAIMS_CLAIM_FIRM_OF_H_

#include <string>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whose profit, sales, debt or staff it is that the words of `trigger` tell of: the canonical name;
// "" where none stands in the clause as its own.
//
//   "[Halden Mills] employs 900 people"          "[Halden Mills]' profit fell to 9 million"
//   "a profit of 9 million at [Halden Mills]"    "[Halden Mills], which had sales of 9 million"
std::string FirmOf(const SentenceReading& reading, const Quantity& quantity,
                   const Trigger& trigger);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_FIRM_OF_H_
