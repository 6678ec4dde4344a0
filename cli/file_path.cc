// SPDX-License-Identifier: Apache-2.0
#include "cli/file_path.h"

#include <filesystem>

namespace claimcheck {
namespace {

namespace fs = std::filesystem;

fs::path Absolute(const std::string& path) {
  std::error_code error;
  const fs::path absolute = fs::absolute(path, error);
  return (error ? fs::path(path) : absolute).lexically_normal();
}

}  // namespace

std::string RelativeTo(const std::string& folder, const std::string& path) {
  return Absolute(path).lexically_relative(Absolute(folder + "/.")).string();
}

std::string Within(const std::string& folder, const std::string& path) {
  if (folder == "." || fs::path(path).is_absolute()) return path;
  return (fs::path(folder) / path).lexically_normal().string();
}

std::string FolderOf(const std::string& path) {
  const std::string folder = fs::path(path).parent_path().string();
  return folder.empty() ? "." : folder;
}

std::string FindUpward(const std::string& name) {
  std::error_code none, absent;
  fs::path above;
  for (fs::path folder = fs::current_path(none); !none; folder = folder.parent_path()) {
    if (fs::is_regular_file(folder / name, absent)) return (above / name).string();
    if (folder == folder.root_path()) break;
    above /= "..";
  }
  return "";
}

}  // namespace claimcheck
