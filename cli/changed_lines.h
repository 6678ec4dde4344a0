// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_CHANGED_LINES_H_
#define CLI_CHANGED_LINES_H_

#include <map>
#include <set>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "checker/finding.h"

namespace claimcheck {

// Lines from `first` to `last`, both included, counted from 1.
struct LineRange {
  std::size_t first = 1;
  std::size_t last = 1;
  friend bool operator==(const LineRange&, const LineRange&) = default;
};

// What a diff says of the files as they are now.
struct FileChanges {
  bool whole = false;  // a new file, or one that git does not compare line by line
  std::vector<LineRange> ranges;
  friend bool operator==(const FileChanges&, const FileChanges&) = default;
};

// By path as the diff has it, below the repository's top.
using Changes = std::map<std::string, FileChanges>;

// Reads what `git diff --unified=0 --src-prefix=a/ --dst-prefix=b/` wrote. Lines that only went
// leave none behind. Errors name the line of the diff that is none.
absl::StatusOr<Changes> ParseDiff(absl::string_view diff);

// What changed in the repository of the working folder since `revision` branched off, and of the
// files at `paths` (as seen from the working folder). What is not committed, or not even known to
// git, is changed too.
class ChangedLines {
 public:
  // Asks git. Every failure is an error that says what git said and what would do; none is ever
  // taken for "nothing changed" or "all did".
  static absl::StatusOr<ChangedLines> Since(const std::string& revision,
                                            const std::vector<std::string>& paths);

  // Whether one of the lines `first` to `last` of the file at `path` is changed.
  bool Touches(const std::string& path, LineRange lines) const;
  // Whether the file is changed at all.
  bool Touches(const std::string& path) const;

 private:
  std::map<std::string, FileChanges> by_path_;  // by `paths`
};

// Says of every finding of `result` whether it lies outside the changed lines: whether no passage
// of a draft does (of any article, when there are no drafts), and takes away the notices on
// articles that do. A line of a .jsonl file counts as changed when anything in its file is, and so
// does a passage of a Word document, which has no lines.
void MarkChanges(const ChangedLines& changes, const std::vector<bool>& draft, CheckResult& result);

}  // namespace claimcheck

#endif  // CLI_CHANGED_LINES_H_
