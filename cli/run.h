// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_RUN_H_
#define CLI_RUN_H_

#include <optional>
#include <string>
#include <vector>

#include "checker/finding.h"

namespace claimcheck {

// The files that a run reads from and writes to, as the system numbers them.
struct StandardFiles {
  int in = 0;
  int out = 1;
  int error = 2;
};

// The program's status as docs/cli.md tells it.
inline constexpr int kExitClean = 0;
inline constexpr int kExitFound = 1;
inline constexpr int kExitFailed = 2;

// The status of a check that could be done: whether a finding that counts, or a notice, is at or
// above `fail_on` (nullopt: none is), and kExitFailed when a part was not fully checked, because
// silence about it means nothing.
int StatusOf(const CheckResult& result, std::optional<Severity> fail_on);

// Does what `words`, the command line after the program's name, ask for, and returns the exit
// status. Results go to `files.out` or to the files that -o names, everything else to
// `files.error`.
int RunCommandLine(const std::vector<std::string>& words, const StandardFiles& files);

}  // namespace claimcheck

#endif  // CLI_RUN_H_
