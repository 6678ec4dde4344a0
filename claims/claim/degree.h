// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_DEGREE_H_
#define CLAIMS_CLAIM_DEGREE_H_

#include <optional>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// How badly it befell those counted. Those whom it befell so badly are a part of all.
enum class Degree { kGrave, kSlight };

// The degree that the word right before the trigger, or in it, tells of harm: "30 were [seriously]
// hurt", "12 houses were [badly] damaged", "suffered [minor] injuries"; nullopt for frames of other
// things.
std::optional<Degree> DegreeBefore(const SentenceReading& reading, const Trigger& trigger);

// The degree that stands alone behind a count, whose verb is told with the count before it:
//
//   "Forty people were hurt, [12] seriously"
//   "Forty people were hurt, [12] of them badly"
std::optional<Degree> DegreeBehind(const SentenceReading& reading, const Quantity& count);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_DEGREE_H_
