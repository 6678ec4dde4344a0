// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_GROUP_SIZE_H_
#define CLAIMS_CLAIM_GROUP_SIZE_H_

#include <optional>
#include <string>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// A group of people that is told of as one, and whose size a number tells.
struct GroupSize {
  std::string measure;  // "attendance" of a crowd or rally, "caravan size" of what travels
                        // together, "aboard" of all passengers
  std::string noun;     // the group's lemma: "caravan"
};

// The group whose size `quantity` is, where the words beside it say so:
//
//   "a caravan of 400 migrants"     "a caravan that once numbered about 1,900"
//   "400 people in the caravan"     "some 300 people at the rally"
//   "the 210 passengers", "with 210 passengers"    aboard
//   "160 people were on the Aurora", in an article on a ferry    aboard
//   "150 members of the caravan"    (none: some of them)
std::optional<GroupSize> GroupSizeOf(const SentenceReading& reading, const Quantity& quantity);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_GROUP_SIZE_H_
