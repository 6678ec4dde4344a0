// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_ONE_THING_H_
#define CHECKER_ONE_THING_H_

#include "claims/claim/claim.h"

namespace claimcheck {

// Whether the values of two aligned claims may be held against each other. They share a topic all
// the same when they may not:
//
//   a visit and a meeting            one occasion, two things (see lexicon/frame_traits.h); the
//                                    wounded and those shot
//   a shooting in Halden on Monday   and one in Torsvik: names beside both, and none in common
//   the age of "a man"               of some man
//   "when he was 16"                 how old he once was
//   the magnitudes of aftershocks    of which there are many
//   "the shootings on Monday"        of several which one is not told
//   what is denied                   is not claimed
//   "one man was killed"             tells of somebody; it counts nobody else out
//   "larger than the 40 of 1953"     stands beside the figure that is told, for comparison
//   $41.20 / $86 million             are a price and a turnover; but $3 million / $3 billion a slip
//   "four times worse"               a ratio to something else
//   quakes, visits, votes long ago   kinds of events that happen again: dates far apart are of two
//   a visit by nobody named          may be anybody's
//   the first blast / the second     or what other words set against each other (contrast.h)
//   a plan and what came of it       unless the text tells of a change of plan
//   what no frame names              "the court heard on Tuesday", "…, police said on Monday"; but
//                                    clock times of one deed, and how long a named one waited, may
//   things of one noun alone         "has 85 planes" / "ordered 60 planes"
//   a clock time without its day     its day was only guessed; but see date_relation.h
//   counts of two charges            or of one charge against people of whom none is the same
bool MayContradict(const Claim& a, const Claim& b);

// A plan or forecast beside a fact: two figures, no disagreement, unless both are told on one day
// and are the only ones of their kind ("the strike would cost 12 million" / "costs 21 million").
// What only may be ("could go") is neither.
bool OnlyOneIsPlanned(const Claim& a, const Claim& b);

}  // namespace claimcheck

#endif  // CHECKER_ONE_THING_H_
