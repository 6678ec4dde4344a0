// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_FINDING_REASONS_H_
#define REPORTS_FINDING_REASONS_H_

#include <optional>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/finding.h"

namespace claimcheck {

// One line of why a finding was made.
struct FindingReason {
  std::string letters;               // "A and B, B and C": the pairs it holds for; may be empty
  std::optional<Relation> relation;  // how these relate; else `name` says what the words are
  absl::string_view name;            // "About the same thing", "Note"
  std::string words;                 // may hold an article's words: not escaped
};

// Why the positions disagree, the strongest relation first, each reason with the pairs that it
// holds for and no more than eight of them; then why they are about the same thing, or what there
// is to know of a passage that is at fault by itself.
std::vector<FindingReason> ReasonsToTell(const Finding& finding);

}  // namespace claimcheck

#endif  // REPORTS_FINDING_REASONS_H_
