// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_CHILDREN_OF_H_
#define CLAIMS_CLAIM_CHILDREN_OF_H_

#include <cstddef>
#include <optional>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The measure of how many children somebody has.
inline constexpr absl::string_view kChildren = "children";

// The token of the parent whose children a count tells, all of them: a name, a pronoun or a noun;
// none where it tells anything else.
//
//   "[Berg] was a father of three", "[Berg], a mother of three girls, …"
//   "[Berg] had three children", "[she] leaves behind three young children"
//   "[Berg] is survived by his wife and three children"
//   "Berg, a grandfather of three", "took three children", "Berg had three sons"       none
std::optional<std::size_t> ParentOf(const SentenceReading& reading, const Quantity& quantity);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_CHILDREN_OF_H_
