// SPDX-License-Identifier: Apache-2.0
#include "cli/standing.h"

#include <set>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "cli/article_files.h"
#include "cli/baseline.h"
#include "cli/changed_lines.h"
#include "cli/file_path.h"
#include "cli/notice.h"
#include "cli/output_file.h"
#include "cli/suppress.h"

namespace claimcheck {
namespace {

absl::Status UseBaseline(const std::string& path, const std::vector<RuleSetting>& rules,
                         CheckResult& result) {
  const absl::StatusOr<std::string> bytes = ReadFile(path);
  if (!bytes.ok()) {
    return absl::NotFoundError(
        absl::StrCat("the baseline cannot be read: ", bytes.status().message(),
                     "; write it with --write-baseline ", path));
  }
  const absl::StatusOr<Baseline> baseline = ReadBaseline(path, *bytes);
  if (!baseline.ok()) return baseline.status();
  ApplyBaseline(*baseline, rules, result);
  return absl::OkStatus();
}

// Never over one of the articles.
absl::Status WriteBaseline(const std::string& path, const CheckResult& result) {
  const absl::StatusOr<FileId> id = IdOfFile(path);
  for (const Article& article : result.articles) {
    if (!id.ok() || IdOfFile(FilePath(article.document)) != id) continue;
    return absl::InvalidArgumentError(
        absl::StrCat("--write-baseline ", path, " is one of the articles; give another file"));
  }
  return WriteWholeFile(path, BaselineText(result, path));
}

// The files whose changes count: the drafts', or all when there are none.
std::vector<std::string> FilesThatCount(const CheckResult& result, const std::vector<bool>& draft) {
  std::set<std::string> files;
  for (std::size_t i = 0; i < result.articles.size(); ++i) {
    if (!draft.empty() && !draft[i]) continue;
    files.insert(FilePath(result.articles[i].document));
  }
  return {files.begin(), files.end()};
}

absl::Status UseDiff(const std::string& revision, const std::vector<bool>& draft,
                     CheckResult& result) {
  const absl::StatusOr<ChangedLines> changes =
      ChangedLines::Since(revision, FilesThatCount(result, draft));
  if (!changes.ok()) return changes.status();
  MarkChanges(*changes, draft, result);
  return absl::OkStatus();
}

}  // namespace

absl::Status GiveStanding(const Options& options, const Config& config,
                          const std::vector<bool>& draft, CheckResult& result) {
  SuppressFindings(draft, config, result);
  absl::Status status;
  if (!options.write_baseline.empty()) {
    status = WriteBaseline(options.write_baseline, result);
    if (status.ok()) status = UseBaseline(options.write_baseline, config.rules, result);
  } else if (!options.baseline.empty()) {
    status = UseBaseline(options.baseline, config.rules, result);
  }
  if (status.ok() && !options.diff.empty()) status = UseDiff(options.diff, draft, result);
  SortNotices(result);
  return status;
}

}  // namespace claimcheck
