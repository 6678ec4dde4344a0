// SPDX-License-Identifier: Apache-2.0
#include "checker/policy.h"

#include <cmath>

#include "absl/strings/str_cat.h"
#include "checker/weights.h"

namespace claimcheck {

Severity DefaultSeverity(Relation relation) {
  switch (relation) {
    case Relation::kConflict:
      return Severity::kError;
    case Relation::kDiffers:
      return Severity::kWarning;
    case Relation::kCompatible:
    case Relation::kAgree:
      return Severity::kNote;
  }
  return Severity::kNote;
}

std::string RuleFor(ClaimKind kind, Relation relation) {
  return absl::StrCat(ClaimKindName(kind), "-", RelationName(relation));
}

double ConfidenceOf(double score) {
  const double confidence = 1 / (1 + std::exp(-(score - kAlign) / 2));
  return std::round(confidence * 100) / 100;
}

}  // namespace claimcheck
