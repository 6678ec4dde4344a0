// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_CONFIG_H_
#define CLI_CONFIG_H_

#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "checker/finding.h"
#include "checker/settings.h"
#include "cli/path_pattern.h"

namespace claimcheck {

// The name that is looked for, in the working folder and the folders above it.
inline constexpr absl::string_view kConfigName = ".claimcheck.toml";

// Where a setting is written: ".claimcheck.toml:4:12".
struct ConfigPlace {
  std::string path;
  std::size_t line = 1;
  std::size_t column = 1;
};
std::string PlaceText(const ConfigPlace& place);

// [published]: the articles that a pattern matches are of that day.
struct PublishedSetting {
  PathPattern paths;
  absl::CivilDay day;
  ConfigPlace place;
};

// [[outlet]]: habits of the articles that `paths` match; of all when it is empty.
struct OutletSetting {
  std::vector<PathPattern> paths;
  OutletHabits habits;
};

// [[suppress]]: findings of `rule` in the articles that `paths` match are let stand.
struct SuppressSetting {
  std::string rule;
  std::vector<PathPattern> paths;
  std::string reason;
  ConfigPlace place;
};

// A setting as it was given, for --print-config.
struct GivenSetting {
  std::string name;   // "fail-on", "rules.date-differs", "outlet[0].dates"
  std::string value;  // as TOML
  ConfigPlace place;
};

// What a .claimcheck.toml says. Every pattern in it is relative to `folder`. What it leaves out has
// the default that docs/configuration.md gives.
struct Config {
  std::string path;          // of the file; empty when there is none
  std::string folder = ".";  // that the file lies in; "." is the working folder

  std::vector<PathPattern> drafts;
  std::vector<PathPattern> sources;
  std::vector<PathPattern> ignore;
  bool has_fail_on = false;
  std::optional<Severity> fail_on = Severity::kError;  // nullopt: never
  double min_confidence = 0;
  std::string baseline;  // path from the working folder; empty when there is none
  std::string rules_page;
  std::vector<RuleSetting> rules;
  std::vector<PublishedSetting> published;
  std::vector<OutletSetting> outlets;
  std::vector<Tolerance> tolerances;
  std::vector<SuppressSetting> suppressions;
  HouseTerms house;

  std::vector<GivenSetting> given;  // all of these, in the order of docs/configuration.md
};

// Reads `bytes`, the file at `path`. Every error names the place and what would do:
//
//   .claimcheck.toml:3:1: there is no setting "fail_on"; did you mean fail-on?
//   .claimcheck.toml:7:18: rules.date-differs is "loud"; give off, note, warning or error
//
// `config` holds what could be read; with an error it is not to be used.
std::vector<absl::Status> ReadConfig(const std::string& path, absl::string_view bytes,
                                     Config* config);

}  // namespace claimcheck

#endif  // CLI_CONFIG_H_
