// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_ALIGNMENT_H_
#define CHECKER_ALIGNMENT_H_

#include <optional>
#include <string>
#include <vector>

#include "checker/kinship.h"
#include "claims/claim/claim.h"

namespace claimcheck {

// How well two claims seem to be about the same thing.
struct Alignment {
  double score = 0;  // see weights.h
  // Whether the values may be held against each other; see one_thing.h.
  bool one_thing = true;
};

// Weighs two claims: of kin articles, or of one (kin is null then). nullopt when they cannot be
// compared at all: another kind, role, measure or dimension. Symmetric.
std::optional<Alignment> Align(const Claim& a, const Claim& b, const Kin* kin);

// The evidence for it, in words: "same measure: death (“toll” ~ “killed”)". Of the many pairs that
// are weighed a report shows the reasons of a few.
std::vector<std::string> ReasonsToAlign(const Claim& a, const Claim& b, const Kin* kin);

// Claims can only align when their keys are equal; the index that candidates come from. A date of a
// beginning or end whose event is not named can align with any other: it has a key of its own.
std::string AlignmentKey(const Claim& claim);

}  // namespace claimcheck

#endif  // CHECKER_ALIGNMENT_H_
