// SPDX-License-Identifier: Apache-2.0
#include "cli/article_files.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <functional>
#include <set>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/document/read.h"
#include "claims/document/unpack.h"
#include "cli/file_path.h"
#include "cli/system_error.h"

namespace claimcheck {
namespace {

// Names that a search of a folder takes for articles.
constexpr std::array<absl::string_view, 18> kExtensions = {
    ".txt",  ".text", ".md",   ".markdown", ".html", ".htm",  ".xhtml", ".mht",    ".mhtml",
    ".docx", ".rss",  ".atom", ".nitf",     ".xml",  ".json", ".jsonl", ".ndjson", ".newsml"};

constexpr std::size_t kReadBytes = std::size_t{1} << 18;
constexpr int kReadAttempts = 3;

absl::Status TooLarge(absl::string_view path) {
  return absl::InvalidArgumentError(
      absl::StrCat(path, ": larger than ", kMaxFileBytes >> 20,
                   " MiB, the most that is read of one file; split it into several"));
}

constexpr absl::string_view kNameFolders = "name the folders that hold the articles";

absl::Status TooManyEntries(absl::string_view folder, std::size_t most) {
  return absl::ResourceExhaustedError(absl::StrCat(
      folder, ": more than ", most, " files and folders lie below it; ", kNameFolders));
}

absl::Status WholeMachine(absl::string_view folder) {
  return absl::InvalidArgumentError(absl::StrCat(folder, ": is the whole machine; ", kNameFolders));
}

bool IsArticleName(absl::string_view name) {
  const std::string folded = absl::AsciiStrToLower(PathWithoutPacking(name));
  return std::any_of(kExtensions.begin(), kExtensions.end(), [&folded](absl::string_view ending) {
    return absl::EndsWith(folded, ending);
  });
}

bool operator==(const timespec& a, const timespec& b) {
  return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

// The bytes of an open file, and whether they changed meanwhile: then they may be half of one
// edition and half of another.
absl::StatusOr<std::string> ReadOpenFile(int file_descriptor, const std::string& path,
                                         bool* changed) {
  struct stat before = {};
  if (fstat(file_descriptor, &before) != 0) return SystemError(path, errno);
  if (static_cast<std::uint64_t>(before.st_size) > kMaxFileBytes) return TooLarge(path);
  absl::StatusOr<std::string> bytes =
      ReadAll(file_descriptor, path, static_cast<std::size_t>(before.st_size));
  struct stat after = {};
  *changed = fstat(file_descriptor, &after) != 0 || before.st_size != after.st_size ||
             !(before.st_mtim == after.st_mtim);
  return bytes;
}

FileId IdOf(const struct stat& status) { return {status.st_dev, status.st_ino}; }

// The entries of the folder at `path` that are not hidden, in the order of their bytes.
absl::StatusOr<std::vector<std::string>> EntriesOf(const std::string& path) {
  DIR* folder = opendir(path.c_str());
  if (folder == nullptr) return SystemError(path, errno);
  std::vector<std::string> names;
  errno = 0;
  while (const dirent* entry = readdir(folder)) {
    if (entry->d_name[0] != '.') names.emplace_back(entry->d_name);
  }
  const int error = errno;
  closedir(folder);
  if (error != 0) return SystemError(path, error);
  std::sort(names.begin(), names.end());
  return names;
}

class Finder {
 public:
  Finder(const IgnoredFiles& ignored, std::size_t max_entries)
      : ignored_(ignored), max_entries_(max_entries) {}

  void AddArgument(const std::string& argument) {
    if (argument == "-") {
      AddFile(argument, {0, 0});
      return;
    }
    struct stat status = {};
    if (stat(argument.c_str(), &status) != 0) {
      found_.errors.push_back(SystemError(argument, errno));
    } else if (S_ISDIR(status.st_mode) && IsRoot(status)) {
      found_.errors.push_back(WholeMachine(argument));
    } else if (S_ISDIR(status.st_mode)) {
      AddFolder(argument);
    } else if (S_ISREG(status.st_mode)) {
      AddNamedFile(argument, IdOf(status));
    } else {
      found_.errors.push_back(absl::InvalidArgumentError(
          absl::StrCat(argument, ": not a file or a folder; give - to read from standard input")));
    }
  }

  void AddMatching(const std::string& folder, const std::vector<PathPattern>& patterns,
                   const std::string& source) {
    std::set<const PathPattern*> used;
    const auto choose = [&](const std::string& path) {
      const PathPattern* last = LastMatch(patterns, RelativeTo(folder, path));
      if (last != nullptr) used.insert(last);
      return last != nullptr && !last->negated;
    };
    std::size_t articles = 0;
    if (!Search(folder, choose, articles)) return;
    for (const PathPattern& pattern : patterns) {
      if (pattern.negated || used.count(&pattern) > 0) continue;
      TellOfNone(absl::StrCat(source, ":", pattern.line, ":", pattern.column, ": the pattern \"",
                              pattern.pattern, "\" matches no article"),
                 articles > 0);
    }
  }

  ArticleFiles Take() { return std::move(found_); }

 private:
  using Choice = std::function<bool(const std::string& path)>;

  void AddNamedFile(const std::string& path, FileId id) {
    const std::string place = ignored_.PlaceOf(path);
    if (place.empty()) {
      AddFile(path, id);
    } else {
      found_.warnings.push_back(absl::StrCat(path, ": passed over: ", place, " says so"));
    }
  }

  static bool IsRoot(const struct stat& status) {
    struct stat root = {};
    return stat("/", &root) == 0 && IdOf(root) == IdOf(status);
  }

  void AddFile(const std::string& path, FileId id) {
    if (seen_files_.insert(id).second) found_.files.push_back({.path = path, .id = id});
  }

  void AddFolder(const std::string& path) {
    std::size_t articles = 0;
    const auto all = [](const std::string&) { return true; };
    if (!Search(path, all, articles) || articles > 0) return;
    TellOfNone(
        absl::StrCat(path,
                     ": no articles in this folder (.txt, .md, .html, .docx, .xml, .jsonl and "
                     "others; hidden ones are passed over)"),
        false);
  }

  // That there is nothing is an error, unless other articles were found or ignored.
  void TellOfNone(const std::string& message, bool found_others) {
    if (found_others) {
      found_.warnings.push_back(message);
    } else if (ignored_some_) {
      found_.warnings.push_back(absl::StrCat(message, " that is not ignored"));
    } else {
      found_.errors.push_back(absl::NotFoundError(message));
    }
  }

  // Depth first by a stack of folders, so that no depth of them can exhaust the call stack. Counts
  // the articles, those known from another path included. Of a folder with too much below it
  // nothing is taken, for what is found first would be checked as if it were all; then false.
  bool Search(const std::string& folder, const Choice& choose, std::size_t& articles) {
    std::vector<std::string> paths = {folder};
    std::size_t entries = 0;
    const std::size_t found_before = found_.files.size();
    while (!paths.empty()) {
      if (++entries > max_entries_) {
        DropFilesFrom(found_before);
        found_.errors.push_back(TooManyEntries(folder, max_entries_));
        return false;
      }
      const std::string path = std::move(paths.back());
      paths.pop_back();
      struct stat status = {};
      if (stat(path.c_str(), &status) != 0) continue;  // a link that leads nowhere, or a loop
      if (S_ISDIR(status.st_mode)) {
        if (ignored_.AllOf(path)) {
          ignored_some_ = true;
        } else if (seen_folders_.insert(IdOf(status)).second) {
          PushEntries(path, paths);
        }
      } else if (S_ISREG(status.st_mode) && IsArticleName(path)) {
        if (!choose(path)) continue;
        ++articles;
        if (ignored_.PlaceOf(path).empty()) AddFile(path, IdOf(status));
      }
    }
    return true;
  }

  void DropFilesFrom(std::size_t index) {
    for (std::size_t i = index; i < found_.files.size(); ++i) seen_files_.erase(found_.files[i].id);
    found_.files.resize(index);
  }

  // On the stack in reverse, so that the first comes off it first.
  void PushEntries(const std::string& path, std::vector<std::string>& paths) {
    const absl::StatusOr<std::vector<std::string>> names = EntriesOf(path);
    if (!names.ok()) {
      found_.errors.push_back(names.status());
      return;
    }
    const absl::string_view slash = absl::EndsWith(path, "/") ? "" : "/";
    for (auto name = names->rbegin(); name != names->rend(); ++name) {
      paths.push_back(absl::StrCat(path, slash, *name));
    }
  }

  const IgnoredFiles& ignored_;
  const std::size_t max_entries_;
  ArticleFiles found_;
  bool ignored_some_ = false;
  std::set<FileId> seen_files_;
  std::set<FileId> seen_folders_;
};

}  // namespace

absl::StatusOr<FileId> IdOfFile(const std::string& path) {
  struct stat status = {};
  if (stat(path.c_str(), &status) != 0) return SystemError(path, errno);
  return IdOf(status);
}

ArticleFiles FindMatchingFiles(const std::string& folder, const std::vector<PathPattern>& patterns,
                               const std::string& source, const IgnoredFiles& ignored) {
  Finder finder(ignored, kMaxFolderEntries);
  finder.AddMatching(folder, patterns, source);
  ArticleFiles found = finder.Take();
  for (ArticleFile& file : found.files) {
    if (absl::StartsWith(file.path, "./")) file.path.erase(0, 2);
  }
  return found;
}

ArticleFiles FindArticleFiles(const std::vector<std::string>& arguments,
                              const IgnoredFiles& ignored, std::size_t max_entries) {
  Finder finder(ignored, max_entries);
  for (const std::string& argument : arguments) finder.AddArgument(argument);
  return finder.Take();
}

absl::StatusOr<std::string> ReadAll(int file_descriptor, absl::string_view name,
                                    std::size_t expected) {
  std::string bytes(expected > 0 ? expected + 1 : kReadBytes, '\0');  // one more: the end shows
  std::size_t size = 0;
  while (true) {
    if (size == bytes.size()) bytes.resize(size + kReadBytes);
    const ssize_t count = read(file_descriptor, bytes.data() + size, bytes.size() - size);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return SystemError(name, errno);
    if (count == 0) break;
    size += static_cast<std::size_t>(count);
    if (size > kMaxFileBytes) return TooLarge(name);
  }
  bytes.resize(size);
  return bytes;
}

absl::StatusOr<std::string> ReadFile(const std::string& path) {
  for (int attempt = 0; attempt < kReadAttempts; ++attempt) {
    const int file_descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file_descriptor < 0) return SystemError(path, errno);
    bool changed = false;
    absl::StatusOr<std::string> bytes = ReadOpenFile(file_descriptor, path, &changed);
    close(file_descriptor);
    if (!changed) return bytes;
  }
  return absl::UnavailableError(absl::StrCat(
      path, ": changed while it was read, again and again; check it once it is whole"));
}

}  // namespace claimcheck
