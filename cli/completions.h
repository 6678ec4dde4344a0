// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_COMPLETIONS_H_
#define CLI_COMPLETIONS_H_

#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace claimcheck {

// A script with which `shell` (bash, zsh or fish) completes the command line: commands, the options
// of each, the words that an option takes, the rules, else files. Made from the option table.
absl::StatusOr<std::string> CompletionScript(absl::string_view shell);

}  // namespace claimcheck

#endif  // CLI_COMPLETIONS_H_
