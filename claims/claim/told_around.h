// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_TOLD_AROUND_H_
#define CLAIMS_CLAIM_TOLD_AROUND_H_

#include <optional>

#include "absl/strings/string_view.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// A measure that no one word evokes, what the figure is called by, and whose it is where that is
// told: "nurse" of what nurses ask for; two trades ask for two rises.
struct ToldAround {
  absl::string_view measure;
  absl::string_view evoked_by;
  absl::string_view head = "";
};

// What a figure is about where several words of its sentence tell together, whatever row of the
// frame table one of them has: the result of a vote (vote_result.h), what each of those who lost
// something is given (payout_each.h), what is asked or offered in a dispute over pay (pay_talk.h),
// what a club pays for a player (transfer_fee.h), what analysts had expected (expectation.h), what
// a lot made (auction.h), who live somewhere (population.h), how one party voted (party_vote.h),
// whom captors took and what they were paid (hostage_taking.h).
std::optional<ToldAround> MeasureToldAround(const SentenceReading& reading,
                                            const Quantity& quantity);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_TOLD_AROUND_H_
