// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_INPUT_H_
#define CLI_INPUT_H_

#include <set>
#include <vector>

#include "absl/status/status.h"
#include "checker/check.h"
#include "claims/document/document.h"
#include "cli/article_files.h"
#include "cli/config_file.h"
#include "cli/options.h"

namespace claimcheck {

// Why a file, or a folder, could not be read; the status begins with `path`.
struct InputError {
  std::string path;
  absl::Status status;
};

// The articles that a command line names, as they were read.
struct Input {
  std::vector<Document> documents;    // drafts first, then sources
  std::vector<bool> drafts;           // for every document; empty without --against
  std::vector<InputError> errors;     // each about one file or one line of a .jsonl
  std::vector<std::string> warnings;  // bytes that are not UTF-8, options without effect
  std::set<FileId> files;             // that were read
};

// Reads the articles and sources that `options` name, and where they name none those that the
// configuration does; "-" is read from `standard_input`. A source that is a draft too is a draft
// only.
Input ReadInput(const Options& options, const LoadedConfig& loaded, int standard_input);

// The publication date that [published] of the configuration and --published give each document,
// the last match counting. An option that matches no document adds a warning, and so does a document
// without one whose metadata name no day.
std::vector<std::optional<absl::CivilDay>> PublishedDates(
    const std::vector<PublishedOption>& published, const Config& config,
    const std::vector<Document>& documents, std::vector<std::string>& warnings);

// The habits of each document's outlet, as the configuration tells; the last match counts.
std::vector<OutletHabits> HabitsOf(const Config& config, const std::vector<Document>& documents);

}  // namespace claimcheck

#endif  // CLI_INPUT_H_
