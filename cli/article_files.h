// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_ARTICLE_FILES_H_
#define CLI_ARTICLE_FILES_H_

#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace claimcheck {

// A file as the system knows it, whatever path leads there: device and inode.
using FileId = std::pair<std::uint64_t, std::uint64_t>;

// The file that `path` leads to, when there is one.
absl::StatusOr<FileId> IdOfFile(const std::string& path);

// A file to read articles from; `path` is as given, or below a folder that was given.
struct ArticleFile {
  std::string path;
  FileId id;
};

// The files that `arguments` name, in their order, and what cannot be used of them.
struct ArticleFiles {
  std::vector<ArticleFile> files;
  std::vector<absl::Status> errors;  // "notes: the folder holds no articles (.txt, …)"
};

// Looks `arguments` up. A folder stands for the articles below it, by name in the order of their
// bytes, so that the order is the same on every system; hidden files and folders (.git) are passed
// over, links are followed, and a folder that was searched already, through a loop of links, is not
// searched again. Of several paths to one file the first counts. Pipes and devices are refused: "-"
// reads standard input. "-" is kept as it is.
ArticleFiles FindArticleFiles(const std::vector<std::string>& arguments);

// The bytes of the file at `path`, or why it cannot be read: "daily.txt: Permission denied". A file
// over kMaxFileBytes is refused before it is read.
absl::StatusOr<std::string> ReadFile(const std::string& path);

// The bytes that `file_descriptor` still has to give; `name` is for messages.
absl::StatusOr<std::string> ReadAll(int file_descriptor, absl::string_view name);

}  // namespace claimcheck

#endif  // CLI_ARTICLE_FILES_H_
