// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_CONFIG_FILE_H_
#define CLI_CONFIG_FILE_H_

#include <vector>

#include "absl/status/status.h"
#include "cli/config.h"
#include "cli/ignored.h"
#include "cli/options.h"

namespace claimcheck {

// The settings that hold for a run.
struct LoadedConfig {
  Config config;
  IgnoredFiles ignored;
  std::vector<absl::Status> errors;
};

// Reads the file that --config names, else the nearest .claimcheck.toml from the working folder
// upward, else nothing; and the nearest .claimcheckignore. With --no-config neither.
LoadedConfig LoadConfig(const Options& options);

// Gives `options` what the configuration says and the command line does not, and notes in
// config.given what the command line says.
void MergeConfig(Config& config, Options& options);

}  // namespace claimcheck

#endif  // CLI_CONFIG_FILE_H_
