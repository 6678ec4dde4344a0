// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_ALIGNMENT_H_
#define CHECKER_ALIGNMENT_H_

#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "checker/kinship.h"
#include "checker/weights.h"
#include "checker/word_use.h"
#include "claims/claim/claim.h"

namespace claimcheck {

// What is known of the articles of two claims: how they are kin, and how far their words tell their
// figures apart.
struct Meeting {
  const Kin* kin = nullptr;          // null within one article
  const WordUse* a_words = nullptr;  // of the first claim's article; may be null
  const WordUse* b_words = nullptr;
};

// How well two claims seem to be about the same thing.
struct Alignment {
  double score = 0;  // see weights.h
  // Whether the values may be held against each other; see one_thing.h.
  bool one_thing = true;
  // Whether no other figure of the two articles fits either as well, and whether another one fits
  // clearly better; see rival.h.
  bool only_match = false;
  bool outmatched = false;
  bool one_cast = false;       // see one_cast.h
  bool plan_and_fact = false;  // figures or lengths of which only one is a plan or forecast
};

// Weighs two claims: of kin articles, or of one. nullopt when they cannot be
// compared at all (another kind, role, measure or dimension), or fall short of the score
// `at_least`. Symmetric.
std::optional<Alignment> Align(const Claim& a, const Claim& b, const Meeting& meeting,
                               const Weights& weights = kWeights,
                               double at_least = -std::numeric_limits<double>::infinity());

// The score from which two claims of two articles may contradict each other: less where a frame
// tells what both are about.
double FlagAt(const Claim& a, const Claim& b);

// The evidence for it, in words: "same measure: death (“toll” ~ “killed”)". Of the many pairs that
// are weighed a report shows the reasons of a few.
std::vector<std::string> ReasonsToAlign(const Claim& a, const Claim& b, const Meeting& meeting);

// Claims can only align when their keys are equal; the index that candidates come from. A date of a
// beginning or end whose event is not named can align with any other: it has a key of its own.
std::string AlignmentKey(const Claim& claim);

}  // namespace claimcheck

#endif  // CHECKER_ALIGNMENT_H_
