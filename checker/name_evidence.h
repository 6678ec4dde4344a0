// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_NAME_EVIDENCE_H_
#define CHECKER_NAME_EVIDENCE_H_

#include <string>

#include "checker/alignment.h"
#include "checker/evidence.h"
#include "claims/claim/claim.h"

namespace claimcheck {

// What the names of people, firms and places beside two claims say for or against their being about
// one thing; weights.h has what each is worth.

// How far a shared word or name tells one figure of the two articles from the others, 0 to 1; half
// where nothing is known of the articles' words.
double Specificity(const std::string& word, const Meeting& meeting);

// Names in common, or other names beside what is somebody's: ages, a firm's sales. First those of
// people and things, then those of places.
void WeighNames(const Claim& a, const Claim& b, const Meeting& meeting, Evidence& evidence);

// What a gauge shows at one place is not what it shows at another: "the river stood at 6 metres in
// Velje" / "in Ostby".
void WeighGauge(const Claim& a, const Claim& b, Evidence& evidence);

// Counted in one district and in another; or in one district beside all that is told of. A quake
// has one magnitude wherever it is felt, and a person one age.
void WeighScopePlace(const Claim& a, const Claim& b, const Kin* kin, Evidence& evidence);

}  // namespace claimcheck

#endif  // CHECKER_NAME_EVIDENCE_H_
