// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_TWO_KINDS_H_
#define CHECKER_TWO_KINDS_H_

#include "claims/claim/claim.h"

namespace claimcheck {

// Whether two quantities of one measure are of two kinds of things, as far as their sizes, their
// nouns and whoever holds them tell. A value is no evidence that two claims belong together; that
// they lie an order of magnitude apart is some that they do not:
//
//   "evacuated 20 people" / "2 million fled"                    unless one frame says they may grow
//   "the mine's output of 2 million tons" / "63 million tons"
//   "about 140 people were there" / "it has 380 people"         nothing but people in common
//   "a tenth of its value" / "a quarter of the profit"          two wholes
//   "nine in ten patients go home" / "31 percent of the patients are children"
//   "the Reds took 16.9 percent" / "the Blues took 21.8"        two holders
//   "5 feet 8, with brown hair" / "6 feet 2, with brown hair"   two whom the police describe
bool AreOfTwoKinds(const Claim& a, const Claim& b);

// Whether one value is more than ten times the other: a price and a turnover. Not where the larger
// is the smaller with zeros added, million for thousand: one of them has slipped.
bool AreTenTimesApart(const Quantity& a, const Quantity& b);

// Whether one is more than half as much again as the other.
bool AreHalfApart(const Quantity& a, const Quantity& b);

// Whether two figures of a measure of which one story tells many (what this or that costs, who owes
// what, shares, lengths, counts without a frame) lie more than twice apart. Two tellings of one
// seldom do: what tells that they are one must be the more. Not slips: of a zero, or of digits
// exchanged ("26" for "62").
bool AreTwiceApart(const Claim& a, const Claim& b);

// Whether one value is the other with zeros added: a digit too many, or million for thousand.
bool AreSlips(const Quantity& a, const Quantity& b);

}  // namespace claimcheck

#endif  // CHECKER_TWO_KINDS_H_
