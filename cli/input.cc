// SPDX-License-Identifier: Apache-2.0
#include "cli/input.h"

#include "absl/strings/str_cat.h"
#include "claims/document/read.h"

namespace claimcheck {
namespace {

std::string NameOf(const std::string& path, const Options& options) {
  if (path != "-") return path;
  return options.stdin_filename.empty() ? "<stdin>" : options.stdin_filename;
}

void ReadArticleFile(const ArticleFile& file, const Options& options, int standard_input,
                     Input& input) {
  const std::string name = NameOf(file.path, options);
  const absl::StatusOr<std::string> bytes =
      file.path == "-" ? ReadAll(standard_input, name) : ReadFile(file.path);
  if (!bytes.ok()) {
    input.errors.push_back(bytes.status());
    return;
  }
  ReadResult read = options.input_format.empty()
                        ? ReadDocuments(name, *bytes)
                        : ReadDocumentsAs(options.input_format, name, *bytes);
  for (absl::Status& error : read.errors) input.errors.push_back(std::move(error));
  for (Document& document : read.documents) {
    for (const std::string& warning : document.warnings) {
      input.warnings.push_back(absl::StrCat(document.path, ": ", warning));
    }
    input.documents.push_back(std::move(document));
  }
}

}  // namespace

Input ReadInput(const Options& options, int standard_input) {
  Input input;
  bool is_draft = options.has_against;
  for (const std::vector<std::string>* arguments : {&options.arguments, &options.against}) {
    ArticleFiles found = FindArticleFiles(*arguments);
    for (absl::Status& error : found.errors) input.errors.push_back(std::move(error));
    for (const ArticleFile& file : found.files) {
      if (!input.files.insert(file.id).second) continue;
      ReadArticleFile(file, options, standard_input, input);
    }
    if (options.has_against) input.drafts.resize(input.documents.size(), is_draft);
    is_draft = false;
  }
  return input;
}

std::vector<std::optional<absl::CivilDay>> PublishedDates(
    const std::vector<PublishedOption>& published, const std::vector<Document>& documents,
    std::vector<std::string>& warnings) {
  std::vector<std::optional<absl::CivilDay>> dates(documents.size());
  for (const PublishedOption& option : published) {
    bool matches = false;
    for (std::size_t i = 0; i < documents.size(); ++i) {
      if (!MatchesGlob(documents[i].path, option.glob)) continue;
      dates[i] = option.day;
      matches = true;
    }
    if (matches || documents.empty()) continue;
    warnings.push_back(absl::StrCat("--published ", option.glob, "=…: no article's path matches"));
  }
  return dates;
}

}  // namespace claimcheck
