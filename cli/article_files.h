// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_ARTICLE_FILES_H_
#define CLI_ARTICLE_FILES_H_

#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "cli/ignored.h"
#include "cli/path_pattern.h"

namespace claimcheck {

// A file as the system knows it, whatever path leads there: device and inode.
using FileId = std::pair<std::uint64_t, std::uint64_t>;

// The file that `path` leads to, when there is one.
absl::StatusOr<FileId> IdOfFile(const std::string& path);

// A folder with more in it than this, below it included, is hardly one of articles.
inline constexpr std::size_t kMaxFolderEntries = 1'000'000;

// A file to read articles from; `path` is as given, or below a folder that was given.
struct ArticleFile {
  std::string path;
  FileId id;
};

// The files that `arguments` name, in their order, and what cannot be used of them.
struct ArticleFiles {
  std::vector<ArticleFile> files;
  std::vector<absl::Status> errors;   // "notes: the folder holds no articles (.txt, …)"
  std::vector<std::string> warnings;  // "old.md: passed over: .claimcheckignore:3:1 says so"
};

// Looks `arguments` up. A folder stands for the articles below it, by name in the order of their
// bytes, so that the order is the same on every system; hidden files and folders (.git) are passed
// over, links are followed, and a folder that was searched already, through a loop of links, is not
// searched again. Of several paths to one file the first counts. Pipes and devices are refused: "-"
// reads standard input. "-" is kept as it is. Files that are `ignored` are passed over; of one that
// was named a warning tells. The root of the file system, and a folder with more than `max_entries`
// files and folders below it, are refused: it was hardly meant, and would be walked for hours.
ArticleFiles FindArticleFiles(const std::vector<std::string>& arguments,
                              const IgnoredFiles& ignored = {},
                              std::size_t max_entries = kMaxFolderEntries);

// The articles below `folder` whose path from there `patterns` choose, in the same order and under
// the same rules. A pattern that chooses nothing is a warning, which begins with `source`, the file
// that holds the patterns; when none does that is an error.
ArticleFiles FindMatchingFiles(const std::string& folder, const std::vector<PathPattern>& patterns,
                               const std::string& source, const IgnoredFiles& ignored);

// The bytes of the file at `path`, or why it cannot be read: "daily.txt: Permission denied". A file
// over kMaxFileBytes is refused before it is read; one that changes while it is read is read anew,
// and refused when it does not come to rest.
absl::StatusOr<std::string> ReadFile(const std::string& path);

// The bytes that `file_descriptor` still has to give; `name` is for messages. How many are
// expected, where that is known, saves memory and time.
absl::StatusOr<std::string> ReadAll(int file_descriptor, absl::string_view name,
                                    std::size_t expected = 0);

}  // namespace claimcheck

#endif  // CLI_ARTICLE_FILES_H_
