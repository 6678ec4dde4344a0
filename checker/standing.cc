// SPDX-License-Identifier: Apache-2.0
#include "checker/standing.h"

namespace claimcheck {

absl::string_view SuppressedByName(SuppressedBy by) {
  switch (by) {
    case SuppressedBy::kComment:
      return "comment";
    case SuppressedBy::kFrontMatter:
      return "front-matter";
    case SuppressedBy::kConfiguration:
      return "configuration";
  }
  return "";
}

absl::string_view BaselineStateName(BaselineState state) {
  switch (state) {
    case BaselineState::kNone:
      return "none";
    case BaselineState::kNew:
      return "new";
    case BaselineState::kUnchanged:
      return "unchanged";
  }
  return "";
}

}  // namespace claimcheck
