// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_LEVEL_VERB_H_
#define CLAIMS_CLAIM_LEVEL_VERB_H_

#include <cstdint>

namespace claimcheck {

// Verbs that tell the height of something, by the key of their lemma: those before "to" ("rose to
// 40", "has grown to 40") and those without a preposition ("reached 40", "topped 40").
bool MovesToLevel(std::uint64_t lemma);
bool ReachesLevel(std::uint64_t lemma);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_LEVEL_VERB_H_
