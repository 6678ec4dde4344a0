// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_PART_OF_COUNT_H_
#define CLAIMS_CLAIM_PART_OF_COUNT_H_

#include <cstddef>
#include <optional>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Two counts in "12 of the 40 people aboard died": the verb tells of the 12.

// One past the last token of the whole that `part`, 12, is told to be of; of a number that is of
// none, its own end.
std::size_t EndOfWhole(const SentenceReading& reading, const Quantity& part);

// Whether `whole`, 40, is what a number before it is of.
bool IsWhole(const SentenceReading& reading, const Quantity& whole);

// "of them", "among whom", "of these" at `token`: words that point back to those counted before.
bool PointsToThem(const TokenizedText& text, std::size_t token);

// The whole that `part` is told to be of by the words right before it: 19 of "injured 19, among
// them six firefighters", "19 were injured, of whom six are firefighters", "destroyed 19 barns,
// including six silos", "among the 19 hurt were six firefighters". The nearest count before those
// words; nullptr where there is none or they are others. Points into reading.quantities.
const Quantity* WholeAhead(const SentenceReading& reading, const Quantity& part);

// The whole behind `part` and "among": 19 of "six firefighters were among the 19 hurt"; nullptr
// where there is none. Points into reading.quantities.
const Quantity* WholeBehind(const SentenceReading& reading, const Quantity& part);

// Whether the words behind `part`, or before it, set it among all whom something befell:
//
//   "A family of [three] among 19 dead", "[six members] of a choir were among those killed"
//   "Among the injured were [three clerks]"
bool StandsAmongAll(const SentenceReading& reading, const Quantity& part);

// The same of a count that names nobody: those of whom it tells may be any, "a family of three",
// but "three children among the dead" are all the children, as far as is told.
bool IsAmongAll(const SentenceReading& reading, const Quantity& part);

// The token of "among" where the sentence names the whole first: "[Among] the dead were six
// nurses".
std::optional<std::size_t> AmongAhead(const SentenceReading& reading, const Quantity& part);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_PART_OF_COUNT_H_
