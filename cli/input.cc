// SPDX-License-Identifier: Apache-2.0
#include "cli/input.h"

#include "absl/strings/str_cat.h"
#include "claims/claim/published.h"
#include "claims/document/read.h"
#include "claims/document/utf8.h"
#include "cli/file_path.h"
#include "cli/glob.h"

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
    input.errors.push_back({name, bytes.status()});
    return;
  }
  ReadResult read = options.input_format.empty()
                        ? ReadDocuments(name, *bytes)
                        : ReadDocumentsAs(options.input_format, name, *bytes);
  for (absl::Status& error : read.errors) input.errors.push_back({name, std::move(error)});
  for (Document& document : read.documents) {
    for (const std::string& warning : document.warnings) {
      input.warnings.push_back(absl::StrCat(document.path, ": ", warning));
    }
    input.documents.push_back(std::move(document));
  }
}

// The path of the document's file as the patterns of `config` see it.
std::string PathFrom(const Config& config, const Document& document) {
  return RelativeTo(config.folder, FilePath(document));
}

template <typename T>
void Append(std::vector<T>& from, std::vector<T>& to) {
  for (T& element : from) to.push_back(std::move(element));
}

// A date that names no day would otherwise leave every "on Tuesday" of the article open, silently.
void WarnOfNoDay(const Document& document, std::vector<std::string>& warnings) {
  constexpr std::size_t kMostShown = 40;
  absl::string_view said = PublishedWithoutDay(document).substr(0, kMostShown);
  said = said.substr(0, ValidUtf8Size(said));
  if (said.empty()) return;
  const std::string line =
      document.file_line > 0 ? absl::StrCat("line ", document.file_line, ": ") : "";
  warnings.push_back(
      absl::StrCat(document.path, ": ", line, "\"published\" is \"", said,
                   "\", which names no day: write it as YYYY-MM-DD or give --published"));
}

}  // namespace

Input ReadInput(const Options& options, const LoadedConfig& loaded, int standard_input) {
  const Config& config = loaded.config;
  const bool has_sources = options.has_against || !config.sources.empty();
  const bool checks = options.command == Command::kCheck;
  Input input;
  const auto read = [&](const std::vector<std::string>& arguments,
                        const std::vector<PathPattern>& patterns, bool is_draft) {
    ArticleFiles found =
        patterns.empty() ? FindArticleFiles(arguments, loaded.ignored)
                         : FindMatchingFiles(config.folder, patterns, config.path, loaded.ignored);
    for (absl::Status& error : found.errors) {
      const absl::string_view message = error.message();
      input.errors.push_back(
          {std::string(message.substr(0, message.find(": "))), std::move(error)});
    }
    Append(found.warnings, input.warnings);
    for (const ArticleFile& file : found.files) {
      if (!input.files.insert(file.id).second) continue;
      ReadArticleFile(file, options, standard_input, input);
    }
    if (checks && has_sources) input.drafts.resize(input.documents.size(), is_draft);
  };
  read(options.arguments, config.drafts, true);
  if (checks) read(options.against, config.sources, false);
  return input;
}

std::vector<std::optional<absl::CivilDay>> PublishedDates(
    const std::vector<PublishedOption>& published, const Config& config,
    const std::vector<Document>& documents, std::vector<std::string>& warnings) {
  std::vector<std::optional<absl::CivilDay>> dates(documents.size());
  for (std::size_t i = 0; i < documents.size() && !config.published.empty(); ++i) {
    const std::string path = PathFrom(config, documents[i]);
    for (const PublishedSetting& setting : config.published) {
      if (Matches({setting.paths}, path)) dates[i] = setting.day;
    }
  }
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
  for (std::size_t i = 0; i < documents.size(); ++i) {
    if (!dates[i]) WarnOfNoDay(documents[i], warnings);
  }
  return dates;
}

std::vector<OutletHabits> HabitsOf(const Config& config, const std::vector<Document>& documents) {
  std::vector<OutletHabits> habits(config.outlets.empty() ? 0 : documents.size());
  for (std::size_t i = 0; i < habits.size(); ++i) {
    const std::string path = PathFrom(config, documents[i]);
    for (const OutletSetting& outlet : config.outlets) {
      if (!outlet.paths.empty() && !Matches(outlet.paths, path)) continue;
      if (outlet.habits.dates != DayMonthOrder::kUnknown) habits[i].dates = outlet.habits.dates;
      if (!outlet.habits.currency.empty()) habits[i].currency = outlet.habits.currency;
      if (!outlet.habits.time_zone.empty()) habits[i].time_zone = outlet.habits.time_zone;
    }
  }
  return habits;
}

}  // namespace claimcheck
