// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_CONFIG_TEXT_H_
#define CLI_CONFIG_TEXT_H_

#include <string>

#include "cli/config.h"

namespace claimcheck {

// The file that `claimcheck init` writes: every setting with what it means and an example, all of
// them commented out. A line that begins with "#" and no space is a setting.
std::string ConfigTemplate();

// docs/claimcheck.schema.json: a JSON Schema of .claimcheck.toml, for editors that know one.
std::string ConfigSchema();

// docs/configuration.md.
std::string ConfigMarkdown();

// `claimcheck check --print-config`: every setting that holds, as TOML, with where it comes from.
std::string ConfigListing(const Config& config);

}  // namespace claimcheck

#endif  // CLI_CONFIG_TEXT_H_
