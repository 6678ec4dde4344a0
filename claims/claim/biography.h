// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_BIOGRAPHY_H_
#define CLAIMS_CLAIM_BIOGRAPHY_H_

#include <cstddef>
#include <optional>

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"
#include "claims/claim/what_lasted.h"

namespace claimcheck {

// What dates and lengths of time tell of a person's life by verbs that are said of much else.
// Measures of one whom a story tells of (see lexicon/frame_traits.h): where he has lived since, how
// long he was in prison, how long he has done his work.
inline constexpr absl::string_view kResidence = "residence";
inline constexpr absl::string_view kImprisonment = "imprisonment";
inline constexpr absl::string_view kExperience = "experience";

// Makes `about`, what a date is about by the verb at `word`, the beginning of somebody's living
// somewhere, `about.head` the place where it is named. Whether it did.
//
//   "He moved to Velje last May", "she has lived there since May"     start of residence
//   "the couple came to the town in 2016", "moved into the flat in"   the same
//   "They came to the town on Monday", "the firm moved to Velje"      no residence
bool NameResidence(const SentenceReading& reading, const TimeExpression& time, std::size_t word,
                   About& about);

// What of a life lasted as long as `time`, and whose it was:
//
//   "freed after serving 18 months for theft"      imprisonment
//   "she had spent 18 months behind bars"          imprisonment; not "will spend", which is a
//   sentence "the pilot, with 19 years in the job"          experience "had 19 years' experience",
//   "… of experience"  experience "has been flying for 19 years"                 experience
std::optional<Lasting> LengthInLife(const SentenceReading& reading, const TimeExpression& time);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_BIOGRAPHY_H_
