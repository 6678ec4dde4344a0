// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_NEAREST_NAME_H_
#define CLI_NEAREST_NAME_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace claimcheck {

// The name among `names` that `given` was most likely meant to be: the one that the fewest
// insertions, deletions, substitutions and swaps of neighbours lead to, the first of several; one
// that only lacks its end counts as one step away. Empty when none is near: more than a third of
// the letters, and more than one, would have to change.
//
//   NearestName("--fromat", {"--format", "--fail-on"})   "--format"
//   NearestName("--zebra", {"--format", "--fail-on"})    ""
std::string NearestName(absl::string_view given, const std::vector<std::string>& names);

// "; did you mean --format?", or nothing when no name is near: the end of an error message.
std::string DidYouMean(absl::string_view given, const std::vector<std::string>& names);

}  // namespace claimcheck

#endif  // CLI_NEAREST_NAME_H_
