// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_OFFICE_H_
#define CLAIMS_CLAIM_OFFICE_H_

#include <cstddef>

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Makes `about`, what a date is about by the word at `word`, the day on which somebody took an
// office, where the words tell since when he or she has had it. Whether it did.
//
//   "Berg, who has led the union since 2021", "ran the town from 2012"
//   "who was mayor from 2012 until his arrest", "has been its director since 2020"
//   "They have been in power since 2016"
//   "The strike has been led by Berg since Monday"     none: not for so long
bool NameOffice(const SentenceReading& reading, const TimeExpression& time, std::size_t word,
                About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_OFFICE_H_
