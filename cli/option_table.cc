// SPDX-License-Identifier: Apache-2.0
#include "cli/option_table.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

namespace claimcheck {
namespace {

constexpr std::size_t kHelpColumn = 28;

constexpr absl::string_view kArticles =
    "ARTICLE is a file, a folder (searched by name) or - for standard input: plain text,\n"
    "Markdown, a web page, a Word document, a feed (RSS, Atom), a wire (NITF, NewsML-G2, ninjs)\n"
    "or .jsonl, an article a line: {\"id\", \"text\"} and, if known, \"title\", \"published\",\n"
    "\"language\", \"url\", \"source\"; each also compressed (.gz, .zst).\n";

constexpr absl::string_view kExitStatus =
    "Exit status: 0 nothing at or above --fail-on, 1 something, 2 the run could not be done.\n";

// "  --output, -o FILE       help", the help in a column of its own, its lines cut at "\n".
std::string Row(absl::string_view head, absl::string_view help) {
  std::string row = absl::StrCat("  ", head);
  for (absl::string_view line : absl::StrSplit(help, '\n')) {
    if (row.back() == '\n' || row.size() >= kHelpColumn) {
      absl::StrAppend(&row, row.back() == '\n' ? "" : "\n", std::string(kHelpColumn, ' '));
    } else {
      row.resize(kHelpColumn, ' ');
    }
    absl::StrAppend(&row, line, "\n");
  }
  return row;
}

std::string Head(const OptionSpec& option) {
  return absl::StrCat(option.short_name, option.short_name.empty() ? "" : ", ", option.name,
                      option.argument.empty() ? "" : " ", option.argument,
                      option.takes_several ? "..." : "");
}

std::string OptionRows(Command command) {
  std::string rows;
  for (const OptionSpec& option : OptionSpecs()) {
    if (BelongsTo(option, command)) rows += Row(Head(option), option.help);
  }
  return rows;
}

std::string GeneralHelp() {
  std::string help =
      "Reads news articles, cross-compares the numbers and dates they claim, and flags what\n"
      "disagrees.\n\nUsage: claimcheck COMMAND [OPTION...] ARTICLE...\n\nCommands:\n";
  for (const CommandSpec& spec : CommandSpecs()) help += Row(spec.name, spec.help);
  return absl::StrCat(help, "\nOptions of all commands:\n", OptionRows(Command::kNone),
                      "\n`claimcheck COMMAND --help` tells the options of one.\n\n", kArticles,
                      "\n", kExitStatus);
}

}  // namespace

const std::vector<CommandSpec>& CommandSpecs() {
  static const auto& specs = *new std::vector<CommandSpec>{
      {Command::kCheck, "check", "ARTICLE... [--against SOURCE...]",
       "Cross-compares all articles, and each one with itself;\n"
       "with --against, flags only what involves an ARTICLE."},
      {Command::kExtract, "extract", "ARTICLE...", "Prints the claims, one JSON object a line."},
      {Command::kRead, "read", "ARTICLE...",
       "Prints what was read of each article and what was left\nout, one JSON object a line."},
      {Command::kRules, "rules", "", "Lists what is checked."},
      {Command::kExplain, "explain", "RULE", "Explains one rule, with an example."},
      {Command::kInit, "init", "",
       "Writes a .claimcheck.toml to start from, with every\nsetting explained."},
      {Command::kCompletions, "completions", "SHELL",
       "Prints the completions of these words for bash, zsh or\nfish."},
  };
  return specs;
}

const std::vector<OptionSpec>& OptionSpecs() {
  using enum Command;
  static const std::vector<Command> reading = {kCheck, kExtract, kRead};
  static const std::vector<Command> writing = {kCheck, kExtract, kRead, kCompletions};
  static const auto& specs = *new std::vector<OptionSpec>{
      {OptionId::kAgainst,
       "--against",
       "",
       "SOURCE",
       true,
       {kCheck},
       "The articles are drafts; compare them with these.\n"
       "Takes all that follows up to the next option."},
      {OptionId::kFormat,
       "--format",
       "",
       "FORMAT",
       false,
       {kCheck},
       "text (default), json, jsonl, sarif, github, gitlab,\njunit, checkstyle, rdjson, rdjsonl, "
       "html, "
       "markdown or\nmarkdown-comment. May repeat, each before the\n-o FILE that it is for."},
      {OptionId::kOutput, "--output", "-o", "FILE", false, writing,
       "Write to FILE, whole or not at all, instead of\nstandard output."},
      {OptionId::kFailOn,
       "--fail-on",
       "",
       "SEVERITY",
       false,
       {kCheck},
       "The lowest severity that makes the exit status 1:\nerror (default), warning, note or "
       "never.",
       {"error", "warning", "note", "never"}},
      {OptionId::kBaseline,
       "--baseline",
       "",
       "FILE",
       false,
       {kCheck},
       "Findings that FILE lists are known and do not count."},
      {OptionId::kWriteBaseline,
       "--write-baseline",
       "",
       "FILE",
       false,
       {kCheck},
       "Makes what is found now the known findings of FILE."},
      {OptionId::kDiff,
       "--diff",
       "",
       "REVISION",
       false,
       {kCheck},
       "Only findings on lines that changed since REVISION\nof git, committed or not."},
      {OptionId::kStatistics,
       "--statistics",
       "",
       "",
       false,
       {kCheck},
       "Counts of articles, claims and findings by rule, on\nstandard error."},
      {OptionId::kPublished, "--published", "", "DATE", false, reading,
       "Publication date, as 2015-05-11, of articles without\n"
       "one; GLOB=DATE: of those whose path matches, the\n"
       "last match counting. May repeat."},
      {OptionId::kAll, "--all", "", "", false, {kCheck}, "Agreements too, not only disagreements."},
      {OptionId::kMentions,
       "--mentions",
       "",
       "",
       false,
       {kExtract},
       "Every number and date that was recognized, whether\nor not it became a claim."},
      {OptionId::kInputFormat,
       "--input-format",
       "",
       "FORMAT",
       false,
       reading,
       "What the articles are in, whatever they look like:\n"
       "docx, feed, html, jsonl, markdown, mhtml, ninjs or text.",
       {"docx", "feed", "html", "jsonl", "markdown", "mhtml", "ninjs", "text"}},
      {OptionId::kJobs, "--jobs", "", "N", false, reading,
       "Threads; default: one for each processor."},
      {OptionId::kStdinFilename, "--stdin-filename", "", "NAME", false, reading,
       "What standard input (-) is called."},
      {OptionId::kConfig, "--config", "", "FILE", false, reading,
       "Settings; default: .claimcheck.toml in the working\nfolder or the nearest above it."},
      {OptionId::kNoConfig, "--no-config", "", "", false, reading, "Read no settings of a file."},
      {OptionId::kPrintConfig, "--print-config", "", "", false, reading,
       "Print the settings that hold and where each comes\nfrom, and do nothing else."},
      {OptionId::kColor,
       "--color",
       "",
       "WHEN",
       false,
       {},
       "auto (default), always or never. NO_COLOR is\nhonoured.",
       {"auto", "always", "never"}},
      {OptionId::kQuiet, "--quiet", "", "", false, {}, "No progress, notes or summary."},
      {OptionId::kVersion, "--version", "", "", false, {}, "Print the version."},
      {OptionId::kHelp, "--help", "-h", "", false, {}, "Print this help."},
  };
  return specs;
}

bool BelongsTo(const OptionSpec& option, Command command) {
  return option.commands.empty() || std::find(option.commands.begin(), option.commands.end(),
                                              command) != option.commands.end();
}

std::string HelpText(Command command) {
  for (const CommandSpec& spec : CommandSpecs()) {
    if (spec.command != command) continue;
    const bool reads =
        command == Command::kCheck || command == Command::kExtract || command == Command::kRead;
    return absl::StrCat("Usage: claimcheck ", spec.name, spec.arguments.empty() ? "" : " ",
                        spec.arguments, " [OPTION...]\n\n", spec.help, "\n\nOptions:\n",
                        OptionRows(command), reads ? "\n" : "", reads ? kArticles : "", "\n",
                        kExitStatus);
  }
  return GeneralHelp();
}

}  // namespace claimcheck
