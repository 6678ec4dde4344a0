// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_OPTION_TABLE_H_
#define CLI_OPTION_TABLE_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace claimcheck {

enum class Command { kNone, kCheck, kExtract, kRead, kRules, kExplain, kInit, kCompletions };

// A command as help tells it.
struct CommandSpec {
  Command command = Command::kNone;
  absl::string_view name;       // "check"
  absl::string_view arguments;  // "ARTICLE... [--against SOURCE...]"
  absl::string_view help;
};
const std::vector<CommandSpec>& CommandSpecs();

enum class OptionId {
  kAgainst,
  kAll,
  kBaseline,
  kColor,
  kConfig,
  kDiff,
  kFailOn,
  kFormat,
  kHelp,
  kInputFormat,
  kJobs,
  kMentions,
  kNoConfig,
  kOutput,
  kPrintConfig,
  kPublished,
  kQuiet,
  kStatistics,
  kStdinFilename,
  kVersion,
  kWriteBaseline,
};

// An option as it is read and as help tells it: the one list that both are made from.
struct OptionSpec {
  OptionId id = OptionId::kHelp;
  absl::string_view name;         // "--output"
  absl::string_view short_name;   // "-o"; empty when there is none
  absl::string_view argument;     // "FILE"; empty for a switch
  bool takes_several = false;     // all arguments up to the next option
  std::vector<Command> commands;  // that it belongs to; empty: to all
  absl::string_view help;
  // What the argument may be, where a few words are all; shells offer them.
  std::vector<absl::string_view> choices = {};
};
const std::vector<OptionSpec>& OptionSpecs();

// Whether `option` belongs to `command`.
bool BelongsTo(const OptionSpec& option, Command command);

// The text of `claimcheck --help` (kNone) and `claimcheck COMMAND --help`.
std::string HelpText(Command command);

}  // namespace claimcheck

#endif  // CLI_OPTION_TABLE_H_
