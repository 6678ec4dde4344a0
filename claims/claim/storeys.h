// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_STOREYS_H_
#define CLAIMS_CLAIM_STOREYS_H_

#include <optional>
#include <string>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The measure of how many storeys a building has.
inline constexpr absl::string_view kStoreys = "storeys";

// The lemma of the noun for what a count of storeys is that of, where it tells how tall a building
// is, and not of some of its floors; empty where the noun is not told:
//
//   "a [five-storey] brick building"   building      "a [14-floor] block"      block
//   "The tower is [nine stories] high" (empty)       "spread to three floors"  nullopt
std::optional<std::string> HouseOfStoreys(const SentenceReading& reading, const Quantity& quantity);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_STOREYS_H_
