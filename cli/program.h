// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_PROGRAM_H_
#define CLI_PROGRAM_H_

#include <string>
#include <vector>

#include "absl/status/statusor.h"

namespace claimcheck {

// What another program wrote and how it ended.
struct ProgramResult {
  int status = 0;  // its exit status; 128 and the signal when one ended it
  std::string out;
  std::string error;
};

// Runs the program words[0], looked up in PATH, with `words` as its arguments. No shell is between:
// a word is an argument, whatever it holds. It reads nothing. The error is for a program that could
// not be started: "git: No such file or directory".
absl::StatusOr<ProgramResult> RunProgram(const std::vector<std::string>& words);

}  // namespace claimcheck

#endif  // CLI_PROGRAM_H_
