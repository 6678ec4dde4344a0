// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_OPTIONS_H_
#define CLI_OPTIONS_H_

#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "checker/finding.h"
#include "cli/option_table.h"

namespace claimcheck {

// A report to write and where to: FILE, or standard output when `path` is empty.
struct OutputOption {
  std::string format = "text";
  std::string path;
  friend bool operator==(const OutputOption&, const OutputOption&) = default;
};

// --published GLOB=DATE; the glob is "*" when only a date was given.
struct PublishedOption {
  std::string glob;
  absl::CivilDay day;
  friend bool operator==(const PublishedOption&, const PublishedOption&) = default;
};

enum class ColorWhen { kAuto, kAlways, kNever };

// What the command line asks for.
struct Options {
  Command command = Command::kNone;
  bool help = false;
  bool version = false;

  std::vector<std::string> arguments;  // articles, the rule to explain, or the shell
  std::vector<std::string> against;    // sources; drafts are then the arguments
  bool has_against = false;
  std::vector<OutputOption> outputs;  // one at least
  bool has_fail_on = false;
  std::optional<Severity> fail_on = Severity::kError;  // nullopt: never
  std::string baseline;
  std::string write_baseline;
  std::string diff;  // the revision
  bool statistics = false;
  std::string config;
  bool no_config = false;
  bool print_config = false;
  std::vector<PublishedOption> published;
  bool all = false;
  bool mentions = false;
  int jobs = 0;  // 0: one for each processor
  std::string stdin_filename;
  std::string input_format;  // a name of FormatNames(); empty: the files tell
  ColorWhen color = ColorWhen::kAuto;
  bool quiet = false;
};

// Reads the words after the program's name. Options may stand before, between and after the
// articles; "--name value" and "--name=value" are the same; after "--" all words are articles.
//
// A --format belongs to the -o that follows it; one without goes to standard output:
//
//   --format json -o r.json --format text      JSON to r.json, text to standard output
//   -o r.txt                                   text to r.txt
//
// That there is no article is no error here: the configuration may name some.
//
// Errors say what was found and what would do, with the nearest known name for an unknown one.
absl::StatusOr<Options> ParseOptions(const std::vector<std::string>& words);

}  // namespace claimcheck

#endif  // CLI_OPTIONS_H_
