// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_JOBS_OF_PLANT_H_
#define CLAIMS_CLAIM_JOBS_OF_PLANT_H_

#include "absl/strings/string_view.h"
#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// All jobs of a plant that closes or may close, whatever the words: those lost, those at risk, and
// those saved if it stays.
inline constexpr absl::string_view kJobsAtStake = "jobs at stake";

// What a count of those who work at a plant is called by, where its own words tell of no work: they
// do so now, whatever the plans for it.
inline constexpr absl::string_view kStaffOfPlant = "plant's staff";

// Whether those counted are such jobs, or those who have them.
//
//   "will close the mill with the loss of [360 jobs]"    "would save the mill and its [360 jobs]"
//   "the closure puts [360 jobs] at risk", "[360 jobs] are under threat"
//   "[360 workers] at the mill face redundancy"
//   not "will cut [360 jobs]", "hurt [12 workers] at the mill"
bool AreJobsAtStake(const SentenceReading& reading, const Quantity& count);

// Whether workers of whom no verb tells anything are all that a plant or a firm has: "the mill,
// which has [360 workers]", "half of the company's [9,000 workers]".
bool AreStaff(const SentenceReading& reading, const Quantity& count);

// Whether jobs are counted or those who have them.
bool CountsJobs(const About& about);

// Whether one of two claims counts the jobs that a plant's end puts at stake and the other all who
// work at a plant, or jobs that go.
bool CountJobsOfPlant(const Claim& a, const Claim& b);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_JOBS_OF_PLANT_H_
