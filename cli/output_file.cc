// SPDX-License-Identifier: Apache-2.0
#include "cli/output_file.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>

#include "absl/strings/str_cat.h"
#include "cli/system_error.h"

namespace claimcheck {
namespace {

// Where `path` leads when it is a link; the file at its end need not exist.
std::string WithoutLinks(const std::string& path) {
  char* resolved = realpath(path.c_str(), nullptr);
  if (resolved == nullptr) return path;
  std::string result(resolved);
  free(resolved);
  return result;
}

// The permissions that a new file would get.
mode_t NewFileMode() {
  const mode_t mask = umask(0);
  umask(mask);
  return 0666 & ~mask;
}

absl::Status WriteDirectly(const std::string& path, Pieces pieces) {
  const int file_descriptor = open(path.c_str(), O_WRONLY | O_CLOEXEC);
  if (file_descriptor < 0) return SystemError(path, errno);
  absl::Status status = WriteAll(file_descriptor, pieces, path);
  if (close(file_descriptor) != 0 && status.ok()) status = SystemError(path, errno);
  return status;
}

// Writes, flushes and closes; the first step that fails is the error.
absl::Status FillFile(int file_descriptor, mode_t mode, Pieces pieces, const std::string& path) {
  absl::Status status = WriteAll(file_descriptor, pieces, path);
  if (status.ok() && fchmod(file_descriptor, mode) != 0) status = SystemError(path, errno);
  if (status.ok() && fsync(file_descriptor) != 0) status = SystemError(path, errno);
  if (close(file_descriptor) != 0 && status.ok()) status = SystemError(path, errno);
  return status;
}

}  // namespace

absl::Status WriteAll(int file_descriptor, absl::string_view bytes, absl::string_view name) {
  while (!bytes.empty()) {
    const ssize_t count = write(file_descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return SystemError(name, errno);
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return absl::OkStatus();
}

absl::Status WriteAll(int file_descriptor, Pieces pieces, absl::string_view name) {
  for (const absl::string_view piece : pieces) {
    absl::Status status = WriteAll(file_descriptor, piece, name);
    if (!status.ok()) return status;
  }
  return absl::OkStatus();
}

absl::Status WriteWholeFile(const std::string& path, Pieces pieces) {
  struct stat existing = {};
  const bool exists = stat(path.c_str(), &existing) == 0;
  if (exists && S_ISDIR(existing.st_mode)) return SystemError(path, EISDIR);
  if (exists && !S_ISREG(existing.st_mode)) return WriteDirectly(path, pieces);

  const std::string target = exists ? WithoutLinks(path) : path;
  std::string temporary = absl::StrCat(target, ".XXXXXX");
  const int file_descriptor = mkstemp(temporary.data());
  if (file_descriptor < 0) return SystemError(path, errno);
  const mode_t mode = exists ? existing.st_mode & 07777 : NewFileMode();
  absl::Status status = FillFile(file_descriptor, mode, pieces, path);
  if (status.ok() && std::rename(temporary.c_str(), target.c_str()) != 0) {
    status = SystemError(path, errno);
  }
  if (!status.ok()) unlink(temporary.c_str());
  return status;
}

std::string WayToWorkingFolder(const std::string& path) {
  namespace fs = std::filesystem;
  std::error_code error;
  const fs::path working = fs::current_path(error);
  if (error || path.empty()) return "";
  const std::string way =
      working.lexically_relative((working / path).lexically_normal().parent_path()).string();
  return way.empty() || way == "." ? "" : absl::StrCat(way, "/");
}

}  // namespace claimcheck
