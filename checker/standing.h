// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_STANDING_H_
#define CHECKER_STANDING_H_

#include <optional>
#include <string>

#include "absl/strings/string_view.h"

namespace claimcheck {

// Who said that a finding is known and stays.
enum class SuppressedBy { kComment, kFrontMatter, kConfiguration };
absl::string_view SuppressedByName(SuppressedBy by);  // "comment", "front-matter", "configuration"

// An editor's word that a finding is to be let stand, and why.
struct Suppression {
  SuppressedBy by = SuppressedBy::kComment;
  std::string place;   // where it says so: "draft.md:12:1", ".claimcheck.toml:8:1"
  std::string reason;  // "agency figure kept"; never empty
  friend bool operator==(const Suppression&, const Suppression&) = default;
};

// A finding beside a baseline of known findings; kNone when the run was given none. What the
// baseline holds and the run no longer finds is a Notice of the rule "expired-baseline".
enum class BaselineState { kNone, kNew, kUnchanged };
absl::string_view BaselineStateName(BaselineState state);  // "none", "new", "unchanged"

// Whether a finding is news. All findings are made, whatever their standing: formats that can say
// it (JSON, SARIF) show them all with it, the others show those that count.
struct Standing {
  std::optional<Suppression> suppression;
  BaselineState baseline = BaselineState::kNone;
  bool outside_changes = false;  // with --diff: no passage of it lies on a changed line

  // Whether the finding is shown in every format and bears on the exit status.
  bool counts() const {
    return !suppression && baseline != BaselineState::kUnchanged && !outside_changes;
  }
  friend bool operator==(const Standing&, const Standing&) = default;
};

}  // namespace claimcheck

#endif  // CHECKER_STANDING_H_
