// SPDX-License-Identifier: Apache-2.0
#include <csignal>
#include <string>
#include <vector>

#include "cli/run.h"

int main(int argument_count, char** arguments) {
  // A reader that goes away and a limit on the size of files are then errors of write(), which are
  // told, instead of the end of the process.
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  const std::vector<std::string> words(arguments + (argument_count > 0 ? 1 : 0),
                                       arguments + argument_count);
  return claimcheck::RunCommandLine(words, claimcheck::StandardFiles{});
}
