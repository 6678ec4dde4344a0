// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_FURTHER_COUNT_H_
#define CLAIMS_CLAIM_FURTHER_COUNT_H_

#include <cstddef>
#include <span>

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether the others that `about` counts are other than those of another frame that the article
// counted before, so that it counts all of its own kind; `before` are the article's claims up to
// it.
//
//   "Four people were killed. A further 13 were hurt."               all the hurt
//   "Nine were hurt at the gate. A further 13 were hurt inside."     a part of them
//   "They brought in 31 people; two more were rescued."              a part: so were the 31
//
// `sentence` is the one that counts them.
bool AreOthersOfOtherFrame(const About& about, Span sentence, std::span<const Claim> before);

// Gives the last of `claims`, all of one sentence, the noun of the count before it where it is told
// as more of them and has none: those who do something or are it are told apart from others.
//
//   "Twelve rioters were killed and another 14 injured."      14 rioters
//   "Two guards were killed and 14 others injured."           14 others
void TakeNounOfThoseBefore(const SentenceReading& reading, std::span<Claim> claims);

// Makes those counted right before others a part as well: "[Four] were flown to Velje, and another
// two are in Halden": the four are not all, either. "Two officers and 12 others" are all the
// officers. `claims` are the article's up to the others, from `begin` on those of their sentence.
void MarkThoseBeside(const SentenceReading& reading, const Quantity& others, const About& about,
                     std::size_t begin, std::span<Claim> claims);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_FURTHER_COUNT_H_
