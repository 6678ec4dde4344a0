// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_DEED_H_
#define CLAIMS_CLAIM_DEED_H_

#include <cstddef>

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Makes `about`, what a date is about by the word at `word`, what is done by a verb that is said of
// much else, too, where what it is done to or by whom tells. Whether it did.
//
//   "The leak was found on Sunday", "a boy found the coins in May"     discovery; not "found that"
//   "A jury found Anton Berg guilty on Friday"                         conviction
//   "a bell made in 1738", "the mill was put up in 1974",
//   "the dam, finished in 2011"                                        construction
//   "Police raided his office in May"                                  search
//   "The jet touched down at 9:35 p.m."                                landing
//   "won the Arda Prize in 1994", "was awarded the Arda Prize in"      award, without a frame
//   "The sample was taken on Monday"                                   sample
//   "will submit its application in May"                               filing
//   "The jets will start to arrive in 2031"                            start of a delivery
//   "forced him into a van", "was let out of a car"                    abduction, release
//   "The first patient fell ill on 9 May"                              start of an epidemic
//   "A slab of snow broke loose", "the volcano spewed ash"             avalanche, eruption
//   "conceded defeat at 9 p.m.", "admitted defeat"                     concession
//   "Her novel came out in 1974", "was published in 1974"              publication, without a frame
bool NameDeed(const SentenceReading& reading, const TimeExpression& time, std::size_t word,
              About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_DEED_H_
