// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_POLICY_H_
#define CHECKER_POLICY_H_

#include <string>

#include "checker/finding.h"

namespace claimcheck {

// The severity that a relation has by default: conflict error, differs warning, the others note.
Severity DefaultSeverity(Relation relation);

// The rule that a finding falls under: "quantity-conflict", "date-differs", …
std::string RuleFor(ClaimKind kind, Relation relation);

// An alignment's score as a confidence from 0 to 1: half at kAlign, rounded to two digits.
double ConfidenceOf(double score);

}  // namespace claimcheck

#endif  // CHECKER_POLICY_H_
