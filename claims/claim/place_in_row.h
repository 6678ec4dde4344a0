// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_PLACE_IN_ROW_H_
#define CLAIMS_CLAIM_PLACE_IN_ROW_H_

#include <vector>

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Which of a row an event is.
struct PlaceInRow {
  Quantity quantity;  // of dimension "ordinal", over the ordinal and what it counts
  About about;        // of role kPosition
};

// The places in a row that the sentence gives to something that somebody does again and again:
//
//   "won the cup for the third time"     win, 3
//   "a fourth cup title"                 win, 4
//   "his second visit to Oslo"           visit, 2
std::vector<PlaceInRow> PlacesInRows(const SentenceReading& reading);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_PLACE_IN_ROW_H_
