// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_BOUNDS_H_
#define CLAIMS_MENTION_BOUNDS_H_

#include "claims/lexicon/hedges.h"
#include "claims/mention/quantity.h"
#include "claims/mention/sentence_tokens.h"

namespace claimcheck {

// The hedges of one number: the one that bounds it ("up to"), and the one that makes it approximate
// ("about"), of "up to about 40".
struct Hedges {
  const Hedge* bounding = nullptr;  // the one nearest to the number
  const Hedge* about = nullptr;

  void Add(const Hedge* hedge);
};

// Adds the hedges that stand before token `first`, none of them before `from`; returns the token
// where the first of them begins.
std::size_t ReadHedgesBefore(const SentenceTokens& tokens, std::size_t from, std::size_t first,
                             Hedges& hedges);

// Adds the hedge that begins at token `at`, with a hyphen before it or without: "40 or more",
// "40-odd". Returns one past it.
std::size_t ReadHedgesAfter(const SentenceTokens& tokens, std::size_t at, Hedges& hedges);

// Turns the hedges of `quantity` into its bound, interval and approximate:
//
//   more than 40   (40, +inf)             just over 40   (40, 44] approximate
//   about 40       [36, 44] approximate   nearly 40      [36, 40) approximate
//
// A range and a vague amount keep their interval and are at most made approximate.
void ApplyHedges(const Hedges& hedges, Quantity& quantity);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_BOUNDS_H_
