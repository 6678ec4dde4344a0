// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/claim.h"

namespace claimcheck {

absl::string_view ClaimKindName(ClaimKind kind) {
  switch (kind) {
    case ClaimKind::kQuantity:
      return "quantity";
    case ClaimKind::kDate:
      return "date";
    case ClaimKind::kDuration:
      return "duration";
  }
  return "";
}

absl::string_view ClaimRoleName(ClaimRole role) {
  switch (role) {
    case ClaimRole::kCount:
      return "count";
    case ClaimRole::kAmount:
      return "amount";
    case ClaimRole::kRate:
      return "rate";
    case ClaimRole::kAge:
      return "age";
    case ClaimRole::kStart:
      return "start";
    case ClaimRole::kEnd:
      return "end";
    case ClaimRole::kOccurrence:
      return "occurrence";
    case ClaimRole::kDeadline:
      return "deadline";
    case ClaimRole::kDuration:
      return "duration";
    case ClaimRole::kPosition:
      return "position";
  }
  return "";
}

std::optional<ClaimRole> ClaimRoleNamed(absl::string_view name) {
  for (ClaimRole role : {ClaimRole::kCount, ClaimRole::kAmount, ClaimRole::kRate, ClaimRole::kAge,
                         ClaimRole::kStart, ClaimRole::kEnd, ClaimRole::kOccurrence,
                         ClaimRole::kDeadline, ClaimRole::kDuration, ClaimRole::kPosition}) {
    if (ClaimRoleName(role) == name) return role;
  }
  return std::nullopt;
}

absl::string_view ModalityName(Modality modality) {
  switch (modality) {
    case Modality::kAsserted:
      return "asserted";
    case Modality::kPlanned:
      return "planned";
    case Modality::kDenied:
      return "denied";
    case Modality::kUncertain:
      return "uncertain";
  }
  return "";
}

}  // namespace claimcheck
