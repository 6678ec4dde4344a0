// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_LOT_H_
#define CLAIMS_CLAIM_LOT_H_

#include "claims/claim/context.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// What a sentence tells of one person among those that it tells of.
struct Lot {
  bool killed = false;
  bool hurt = false;     // shot, struck, wounded; of one who was killed as well
  bool held = false;     // arrested, charged
  bool did = false;      // shot or struck somebody else
  bool saved = false;    // rescued
  bool missing = false;  // not found so far
  bool kin = false;      // told only for somebody else's sake: "the mother of a boy of 9"
  bool other = false;    // the words tell something else of this one: "said", "saw", "officer"
};

// What befell the person at tokens `person`, an age of the sentence among them, read off the verb
// behind, the verb or noun before, and the "by" before:
//
//   "[Anton Berg, 24, of Halden], was pronounced dead"     killed, hurt
//   "the shooting death of [15-year-old Carl Lund]"        killed, hurt
//   "[a 9-year-old], [a boy of 5] and … were grazed"       hurt
//   "was shot by [a 12-year-old boy]", "[Berg, 27,] shot his wife"   did
//   "[a 36-year-old] told police", "an officer, 36, shot him"        none of them
Lot LotOf(const SentenceReading& reading, TokenRange person);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_LOT_H_
