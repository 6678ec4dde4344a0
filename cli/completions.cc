// SPDX-License-Identifier: Apache-2.0
#include "cli/completions.h"

#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/strip.h"
#include "cli/option_table.h"
#include "reports/report.h"
#include "reports/rule.h"

namespace claimcheck {
namespace {

using Words = std::vector<std::string>;

constexpr absl::string_view kMade =
    "# Made from the program's option table by `claimcheck completions`.\n";

Words ChoicesOf(const OptionSpec& option) {
  Words words(option.choices.begin(), option.choices.end());
  if (option.id != OptionId::kFormat) return words;
  for (const ReportFormat& format : ReportFormats()) words.emplace_back(format.name);
  return words;
}

// What the arguments of a command may be; empty: files.
Words ArgumentsOf(Command command) {
  Words words;
  if (command == Command::kExplain) {
    for (const Rule& rule : Rules()) words.emplace_back(rule.id);
  }
  if (command == Command::kCompletions) words = {"bash", "zsh", "fish"};
  return words;
}

bool TakesFiles(Command command) {
  return command == Command::kCheck || command == Command::kExtract || command == Command::kRead;
}

// Whether the argument of `option` names a file.
bool IsFile(const OptionSpec& option) {
  return option.argument == "FILE" || option.argument == "SOURCE";
}

Words NamesOf(const OptionSpec& option) {
  Words names = {std::string(option.name)};
  if (!option.short_name.empty()) names.emplace_back(option.short_name);
  return names;
}

Words OptionsOf(Command command) {
  Words names;
  for (const OptionSpec& option : OptionSpecs()) {
    if (!BelongsTo(option, command)) continue;
    for (std::string& name : NamesOf(option)) names.push_back(std::move(name));
  }
  return names;
}

Words CommandNames() {
  Words names;
  for (const CommandSpec& command : CommandSpecs()) names.emplace_back(command.name);
  return names;
}

// Help on one line, without what a shell would read.
std::string OneLine(absl::string_view help) {
  return absl::StrReplaceAll(absl::StripSuffix(help, "."),
                             {{"\n", " "}, {"'", ""}, {"[", "("}, {"]", ")"}, {":", " -"}});
}

std::string BashOptionCases() {
  std::string cases;
  for (const OptionSpec& option : OptionSpecs()) {
    if (option.argument.empty()) continue;
    const Words choices = ChoicesOf(option);
    if (choices.empty() && !IsFile(option)) continue;
    absl::StrAppend(&cases, "    ", absl::StrJoin(NamesOf(option), "|"), ") ",
                    choices.empty()
                        ? "mapfile -t COMPREPLY < <(compgen -f -- \"$current\")"
                        : absl::StrCat("mapfile -t COMPREPLY < <(compgen -W \"",
                                       absl::StrJoin(choices, " "), "\" -- \"$current\")"),
                    "; return ;;\n");
  }
  return cases;
}

std::string BashCommandCases() {
  std::string cases;
  for (const CommandSpec& command : CommandSpecs()) {
    absl::StrAppend(&cases, "    ", command.name, ") options=\"",
                    absl::StrJoin(OptionsOf(command.command), " "), "\" words=\"",
                    absl::StrJoin(ArgumentsOf(command.command), " "), "\"",
                    TakesFiles(command.command) ? " files=1" : "", " ;;\n");
  }
  return cases;
}

std::string BashScript() {
  return absl::StrCat(
      kMade,
      "_claimcheck() {\n"
      "  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}\n"
      "  local command= options=\"",
      absl::StrJoin(OptionsOf(Command::kNone), " "), "\" words=\"",
      absl::StrJoin(CommandNames(), " "),
      "\" files= word\n"
      "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
      "    [[ $word == -* ]] || { command=$word; break; }\n"
      "  done\n"
      "  case $previous in\n",
      BashOptionCases(),
      "  esac\n"
      "  case $command in\n",
      BashCommandCases(),
      "  esac\n"
      "  if [[ $current == -* ]]; then\n"
      "    mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$current\")\n"
      "  elif [[ -n $files ]]; then\n"
      "    mapfile -t COMPREPLY < <(compgen -f -- \"$current\")\n"
      "  else\n"
      "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n"
      "  fi\n"
      "}\n"
      "complete -o filenames -F _claimcheck claimcheck\n");
}

// "'(-o --output)'{-o,--output}'[help]:FILE:_files'"
std::string ZshOption(const OptionSpec& option) {
  const Words names = NamesOf(option);
  const Words choices = ChoicesOf(option);
  std::string head = names.size() == 1 ? absl::StrCat("'", names[0], "[")
                                       : absl::StrCat("{", absl::StrJoin(names, ","), "}'[");
  std::string argument;
  if (!option.argument.empty()) {
    argument = absl::StrCat(":", option.argument, ":",
                            !choices.empty() ? absl::StrCat("(", absl::StrJoin(choices, " "), ")")
                            : IsFile(option) ? "_files"
                                             : "");
  }
  return absl::StrCat(head, OneLine(option.help), "]", argument, "'");
}

std::string ZshArguments(Command command) {
  std::string words;
  for (const OptionSpec& option : OptionSpecs()) {
    if (BelongsTo(option, command)) absl::StrAppend(&words, " \\\n        ", ZshOption(option));
  }
  const Words arguments = ArgumentsOf(command);
  if (TakesFiles(command)) {
    absl::StrAppend(&words, " \\\n        '*:article:_files'");
  } else if (!arguments.empty()) {
    absl::StrAppend(&words, " \\\n        '1:argument:(", absl::StrJoin(arguments, " "), ")'");
  }
  return words;
}

std::string ZshScript() {
  std::string script = absl::StrCat("#compdef claimcheck\n", kMade,
                                    "_claimcheck() {\n"
                                    "  local curcontext=\"$curcontext\" state line\n"
                                    "  local -a commands=(\n");
  for (const CommandSpec& command : CommandSpecs()) {
    absl::StrAppend(&script, "    '", command.name, ":", OneLine(command.help), "'\n");
  }
  absl::StrAppend(&script,
                  "  )\n"
                  "  _arguments -C '1:command:->command' '*::argument:->argument'\n"
                  "  case $state in\n"
                  "    command) _describe command commands ;;\n"
                  "    argument) case $words[1] in\n");
  for (const CommandSpec& command : CommandSpecs()) {
    absl::StrAppend(&script, "      ", command.name, ") _arguments", ZshArguments(command.command),
                    " ;;\n");
  }
  return absl::StrCat(script, "      esac ;;\n  esac\n}\n_claimcheck \"$@\"\n");
}

std::string FishOption(const OptionSpec& option, absl::string_view condition) {
  std::string line = absl::StrCat("complete -c claimcheck", condition, " -l ",
                                  absl::StripPrefix(option.name, "--"));
  if (!option.short_name.empty()) {
    absl::StrAppend(&line, " -s ", absl::StripPrefix(option.short_name, "-"));
  }
  if (!option.argument.empty()) absl::StrAppend(&line, IsFile(option) ? " -r -F" : " -x");
  const Words choices = ChoicesOf(option);
  if (!choices.empty()) absl::StrAppend(&line, " -a '", absl::StrJoin(choices, " "), "'");
  return absl::StrCat(line, " -d '", OneLine(option.help), "'\n");
}

std::string FishScript() {
  std::string script = absl::StrCat(kMade, "complete -c claimcheck -f\n");
  for (const CommandSpec& command : CommandSpecs()) {
    absl::StrAppend(&script, "complete -c claimcheck -n __fish_use_subcommand -a ", command.name,
                    " -d '", OneLine(command.help), "'\n");
  }
  for (const CommandSpec& command : CommandSpecs()) {
    const std::string condition =
        absl::StrCat(" -n '__fish_seen_subcommand_from ", command.name, "'");
    if (TakesFiles(command.command)) {
      absl::StrAppend(&script, "complete -c claimcheck", condition, " -F\n");
    }
    const Words arguments = ArgumentsOf(command.command);
    if (!arguments.empty()) {
      absl::StrAppend(&script, "complete -c claimcheck", condition, " -a '",
                      absl::StrJoin(arguments, " "), "'\n");
    }
    for (const OptionSpec& option : OptionSpecs()) {
      if (BelongsTo(option, command.command)) script += FishOption(option, condition);
    }
  }
  return script;
}

}  // namespace

absl::StatusOr<std::string> CompletionScript(absl::string_view shell) {
  if (shell == "bash") return BashScript();
  if (shell == "zsh") return ZshScript();
  if (shell == "fish") return FishScript();
  return absl::InvalidArgumentError(
      absl::StrCat("there are no completions for \"", shell, "\"; give bash, zsh or fish"));
}

}  // namespace claimcheck
