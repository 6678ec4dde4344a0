// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_GLOB_H_
#define CLI_GLOB_H_

#include "absl/strings/string_view.h"

namespace claimcheck {

// Whether `path` matches the shell pattern `glob`. As in Vale and ruff, * matches slashes too; a
// pattern without a slash may match the last part of the path alone: "daily*.txt" matches
// "news/daily-1.txt".
bool MatchesGlob(absl::string_view path, absl::string_view glob);

}  // namespace claimcheck

#endif  // CLI_GLOB_H_
