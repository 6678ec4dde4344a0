// SPDX-License-Identifier: Apache-2.0
#include "cli/options.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claims/document/read.h"
#include "claims/value/date_interval.h"
#include "cli/nearest_name.h"
#include "reports/report.h"

namespace claimcheck {
namespace {

constexpr int kMaxJobs = 1024;

// A word of the command line that is an option, with its value.
struct GivenOption {
  const OptionSpec* spec = nullptr;
  std::string value;
};

// The command line cut into its parts, before any value is looked at.
struct GivenWords {
  Command command = Command::kNone;
  std::vector<GivenOption> options;
  std::vector<std::string> arguments;
};

const OptionSpec* FindOption(absl::string_view name) {
  for (const OptionSpec& spec : OptionSpecs()) {
    if (name == spec.name || (!spec.short_name.empty() && name == spec.short_name)) return &spec;
  }
  return nullptr;
}

absl::StatusOr<Command> FindCommand(const std::string& name) {
  std::vector<std::string> names;
  for (const CommandSpec& spec : CommandSpecs()) {
    if (spec.name == name) return spec.command;
    names.emplace_back(spec.name);
  }
  return absl::InvalidArgumentError(absl::StrCat("there is no command \"", name,
                                                 "\"; commands are ", absl::StrJoin(names, ", "),
                                                 DidYouMean(name, names)));
}

absl::string_view NameOf(Command command) {
  for (const CommandSpec& spec : CommandSpecs()) {
    if (spec.command == command) return spec.name;
  }
  return "";
}

absl::Status UnknownOption(absl::string_view name, Command command) {
  std::vector<std::string> names;
  for (const OptionSpec& spec : OptionSpecs()) {
    if (command == Command::kNone || BelongsTo(spec, command)) names.emplace_back(spec.name);
  }
  return absl::InvalidArgumentError(
      absl::StrCat("there is no option \"", name, "\"", DidYouMean(name, names)));
}

bool IsOption(const std::string& word) { return word.size() > 1 && word[0] == '-'; }

// word = "--" name ["=" value] | "-" letter [value] | argument
class WordReader {
 public:
  explicit WordReader(const std::vector<std::string>& words) : words_(words) {}

  absl::StatusOr<GivenWords> Read() {
    while (at_ < words_.size()) {
      const std::string& word = words_[at_++];
      absl::Status status;
      if (word == "--" && !only_arguments_) {
        only_arguments_ = true;
      } else if (!only_arguments_ && IsOption(word)) {
        status = ReadOption(word);
      } else {
        status = ReadArgument(word);
      }
      if (!status.ok()) return status;
    }
    return given_;
  }

 private:
  absl::Status ReadArgument(const std::string& word) {
    if (given_.command != Command::kNone) {
      given_.arguments.push_back(word);
      return absl::OkStatus();
    }
    absl::StatusOr<Command> command = FindCommand(word);
    if (command.ok()) given_.command = *command;
    return command.status();
  }

  absl::Status ReadOption(const std::string& word) {
    const bool is_long = absl::StartsWith(word, "--");
    const std::size_t name_end = is_long ? word.find('=') : 2;
    const std::string name = word.substr(0, name_end);
    const OptionSpec* spec = FindOption(name);
    if (spec == nullptr) return UnknownOption(name, given_.command);
    std::optional<std::string> value;
    if (is_long && name_end != std::string::npos) value = word.substr(name_end + 1);
    if (!is_long && word.size() > 2) value = word.substr(2);
    return spec->argument.empty() ? AddSwitch(*spec, value) : AddValues(*spec, value);
  }

  absl::Status AddSwitch(const OptionSpec& spec, const std::optional<std::string>& value) {
    if (value) return absl::InvalidArgumentError(absl::StrCat(spec.name, " takes no value"));
    given_.options.push_back({.spec = &spec, .value = ""});
    return absl::OkStatus();
  }

  bool NextIsValue() const { return at_ < words_.size() && !IsOption(words_[at_]); }

  absl::Status AddValues(const OptionSpec& spec, std::optional<std::string> value) {
    if (!value && NextIsValue()) value = words_[at_++];
    if (!value || value->empty()) {
      return absl::InvalidArgumentError(absl::StrCat(spec.name, " needs a ", spec.argument));
    }
    given_.options.push_back({.spec = &spec, .value = *std::move(value)});
    while (spec.takes_several && NextIsValue()) {
      given_.options.push_back({.spec = &spec, .value = words_[at_++]});
    }
    return absl::OkStatus();
  }

  const std::vector<std::string>& words_;
  std::size_t at_ = 0;
  bool only_arguments_ = false;
  GivenWords given_;
};

absl::Status NotOneOf(absl::string_view option, absl::string_view value,
                      const std::vector<std::string>& choices) {
  return absl::InvalidArgumentError(absl::StrCat(
      option, " ", value, ": give ", absl::StrJoin(choices, ", "), DidYouMean(value, choices)));
}

absl::Status SetColor(const std::string& value, Options& options) {
  if (value == "auto") {
    options.color = ColorWhen::kAuto;
  } else if (value == "always") {
    options.color = ColorWhen::kAlways;
  } else if (value == "never") {
    options.color = ColorWhen::kNever;
  } else {
    return NotOneOf("--color", value, {"auto", "always", "never"});
  }
  return absl::OkStatus();
}

absl::Status SetFailOn(const std::string& value, Options& options) {
  options.has_fail_on = true;
  for (const Severity severity : {Severity::kError, Severity::kWarning, Severity::kNote}) {
    if (value == SeverityName(severity)) {
      options.fail_on = severity;
      return absl::OkStatus();
    }
  }
  if (value != "never") {
    return NotOneOf("--fail-on", value, {"error", "warning", "note", "never"});
  }
  options.fail_on = std::nullopt;
  return absl::OkStatus();
}

absl::Status SetInputFormat(const std::string& value, Options& options) {
  const std::vector<std::string> names = FormatNames();
  if (std::find(names.begin(), names.end(), value) == names.end()) {
    return absl::InvalidArgumentError(absl::StrCat("there is no input format \"", value,
                                                   "\"; formats are ", absl::StrJoin(names, ", "),
                                                   DidYouMean(value, names)));
  }
  options.input_format = value;
  return absl::OkStatus();
}

absl::Status SetJobs(const std::string& value, Options& options) {
  if (absl::SimpleAtoi(value, &options.jobs) && options.jobs >= 1 && options.jobs <= kMaxJobs) {
    return absl::OkStatus();
  }
  return absl::InvalidArgumentError(
      absl::StrCat("--jobs ", value, ": give a number of threads from 1 to ", kMaxJobs));
}

// Why `text` is no day: what of it does not exist, and what would do.
std::string NoSuchDay(absl::string_view text) {
  int year = 0, month = 0, day = 0;
  const bool has_shape = text.size() == 10 && text[4] == '-' && text[7] == '-' &&
                         absl::SimpleAtoi(text.substr(0, 4), &year) &&
                         absl::SimpleAtoi(text.substr(5, 2), &month) &&
                         absl::SimpleAtoi(text.substr(8, 2), &day);
  if (!has_shape) return "is not a date; give year-month-day, such as 2015-05-11";
  if (month < 1 || month > 12) {
    return absl::StrCat("there is no month ", month, "; give year-month-day, such as 2015-05-11");
  }
  if (year < 1) return "there is no year 0; give a year from 0001 to 9999";
  const absl::CivilDay last = absl::CivilDay(absl::CivilMonth(year, month) + 1) - 1;
  return absl::StrCat("there is no such day; that month ends on ", IsoDay(last));
}

absl::Status AddPublished(const std::string& value, Options& options) {
  const std::size_t equals = value.rfind('=');
  const bool has_glob = equals != std::string::npos;
  const std::string date = has_glob ? value.substr(equals + 1) : value;
  const std::optional<absl::CivilDay> day = ParseIsoDay(date);
  if (!day) {
    return absl::InvalidArgumentError(
        absl::StrCat("--published ", value, ": \"", date, "\": ", NoSuchDay(date)));
  }
  if (equals == 0) {
    return absl::InvalidArgumentError(
        absl::StrCat("--published ", value, ": there is no pattern before the ="));
  }
  options.published.push_back({.glob = has_glob ? value.substr(0, equals) : "*", .day = *day});
  return absl::OkStatus();
}

absl::Status AddFormat(const std::string& value, Options& options) {
  const absl::StatusOr<ReportFormat> format = FindReportFormat(value);
  if (!format.ok()) return format.status();
  options.outputs.push_back({.format = value, .path = ""});
  return absl::OkStatus();
}

// -o takes up the --format before it when that one still waits for a file.
void AddOutput(const std::string& path, Options& options) {
  const bool format_waits = !options.outputs.empty() && options.outputs.back().path.empty();
  if (!format_waits) options.outputs.push_back({});
  options.outputs.back().path = path;
}

std::size_t CountOf(OptionId id, const std::vector<GivenOption>& given) {
  return static_cast<std::size_t>(
      std::count_if(given.begin(), given.end(),
                    [id](const GivenOption& option) { return option.spec->id == id; }));
}

// One --format and one -o belong together, whichever stands first.
void JoinLoneFormat(const std::vector<GivenOption>& given, Options& options) {
  const bool lone =
      CountOf(OptionId::kFormat, given) == 1 && CountOf(OptionId::kOutput, given) == 1;
  if (!lone || options.outputs.size() != 2) return;
  options.outputs = {{.format = options.outputs[1].format, .path = options.outputs[0].path}};
}

absl::Status Apply(const GivenOption& given, Options& options) {
  switch (given.spec->id) {
    case OptionId::kAgainst:
      options.has_against = true;
      options.against.push_back(given.value);
      break;
    case OptionId::kAll:
      options.all = true;
      break;
    case OptionId::kColor:
      return SetColor(given.value, options);
    case OptionId::kBaseline:
      options.baseline = given.value;
      break;
    case OptionId::kConfig:
      options.config = given.value;
      break;
    case OptionId::kDiff:
      options.diff = given.value;
      break;
    case OptionId::kFailOn:
      return SetFailOn(given.value, options);
    case OptionId::kFormat:
      return AddFormat(given.value, options);
    case OptionId::kHelp:
      options.help = true;
      break;
    case OptionId::kInputFormat:
      return SetInputFormat(given.value, options);
    case OptionId::kJobs:
      return SetJobs(given.value, options);
    case OptionId::kMentions:
      options.mentions = true;
      break;
    case OptionId::kNoConfig:
      options.no_config = true;
      break;
    case OptionId::kPrintConfig:
      options.print_config = true;
      break;
    case OptionId::kOutput:
      AddOutput(given.value, options);
      break;
    case OptionId::kPublished:
      return AddPublished(given.value, options);
    case OptionId::kQuiet:
      options.quiet = true;
      break;
    case OptionId::kStatistics:
      options.statistics = true;
      break;
    case OptionId::kWriteBaseline:
      options.write_baseline = given.value;
      break;
    case OptionId::kStdinFilename:
      options.stdin_filename = given.value;
      break;
    case OptionId::kVersion:
      options.version = true;
      break;
  }
  return absl::OkStatus();
}

absl::Status CheckOutputs(const Options& options) {
  for (std::size_t i = 0; i < options.outputs.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const std::string& path = options.outputs[i].path;
      if (path != options.outputs[j].path) continue;
      return absl::InvalidArgumentError(
          path.empty() ? "two formats for standard output; give an -o FILE after one of them"
                       : absl::StrCat("two reports for the file ", path));
    }
  }
  return absl::OkStatus();
}

absl::Status CheckArguments(const Options& options) {
  const std::size_t count = options.arguments.size();
  const bool has_stdin = std::count(options.arguments.begin(), options.arguments.end(), "-") +
                             std::count(options.against.begin(), options.against.end(), "-") >
                         0;
  switch (options.command) {
    case Command::kNone:
      return absl::InvalidArgumentError("no command given");
    case Command::kRules:
    case Command::kInit:
      if (count == 0) return absl::OkStatus();
      return absl::InvalidArgumentError(
          absl::StrCat(NameOf(options.command), " takes no arguments"));
    case Command::kCompletions:
      if (count != 1) return absl::InvalidArgumentError("completions takes bash, zsh or fish");
      return absl::OkStatus();
    case Command::kExplain:
      if (count != 1) return absl::InvalidArgumentError("explain takes the name of one rule");
      return absl::OkStatus();
    default:
      break;
  }
  if (options.no_config && !options.config.empty()) {
    return absl::InvalidArgumentError("--config and --no-config exclude each other");
  }
  if (!options.baseline.empty() && !options.write_baseline.empty()) {
    return absl::InvalidArgumentError(
        "--baseline and --write-baseline exclude each other; the one reads what the other writes");
  }
  if (!options.diff.empty() && has_stdin) {
    return absl::InvalidArgumentError("--diff cannot tell what changed of standard input");
  }
  if (!options.stdin_filename.empty() && !has_stdin) {
    return absl::InvalidArgumentError("--stdin-filename needs - among the articles");
  }
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<Options> ParseOptions(const std::vector<std::string>& words) {
  absl::StatusOr<GivenWords> given = WordReader(words).Read();
  if (!given.ok()) return given.status();
  Options options;
  options.command = given->command;
  options.arguments = std::move(given->arguments);
  for (const GivenOption& option : given->options) {
    if (options.command != Command::kNone && !BelongsTo(*option.spec, options.command)) {
      return absl::InvalidArgumentError(
          absl::StrCat(option.spec->name, " does not belong to ", NameOf(options.command)));
    }
    const absl::Status status = Apply(option, options);
    if (!status.ok()) return status;
  }
  if (options.help || options.version) return options;
  JoinLoneFormat(given->options, options);
  if (options.outputs.empty()) options.outputs.push_back({});
  for (const absl::Status& status : {CheckArguments(options), CheckOutputs(options)}) {
    if (!status.ok()) return status;
  }
  return options;
}

}  // namespace claimcheck
