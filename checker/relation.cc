// SPDX-License-Identifier: Apache-2.0
#include "checker/relation.h"

namespace claimcheck {

absl::string_view RelationName(Relation relation) {
  switch (relation) {
    case Relation::kAgree:
      return "agree";
    case Relation::kCompatible:
      return "compatible";
    case Relation::kDiffers:
      return "differs";
    case Relation::kConflict:
      return "conflict";
  }
  return "";
}

}  // namespace claimcheck
