// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_FILE_PATH_H_
#define CLI_FILE_PATH_H_

#include <string>

namespace claimcheck {

// `path` as seen from `folder`, both as seen from the working folder; links are not followed.
//
//   RelativeTo("news", "news/today/a.md")   "today/a.md"
//   RelativeTo("news", "wire/b.md")         "../wire/b.md"
std::string RelativeTo(const std::string& folder, const std::string& path);

// The other way: `path`, as seen from `folder`, as seen from the working folder. An absolute one
// stays.
std::string Within(const std::string& folder, const std::string& path);

// The folder that holds the file at `path`; "." for one without a slash.
std::string FolderOf(const std::string& path);

// The file called `name` in the working folder, or in the nearest folder above it that has one:
// ".claimcheck.toml", "../../.claimcheck.toml". Empty when there is none.
std::string FindUpward(const std::string& name);

}  // namespace claimcheck

#endif  // CLI_FILE_PATH_H_
