// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_IGNORED_H_
#define CLI_IGNORED_H_

#include <string>
#include <vector>

#include "cli/path_pattern.h"

namespace claimcheck {

// The files that are never read: those that `ignore` of .claimcheck.toml and the lines of
// .claimcheckignore match, each from the folder it lies in.
class IgnoredFiles {
 public:
  // `source` is the file that holds the patterns: ".claimcheckignore".
  void Add(const std::string& source, std::vector<PathPattern> patterns);

  // Where it is said that the file at `path` is ignored: ".claimcheckignore:3:1". Empty when it is
  // not.
  std::string PlaceOf(const std::string& path) const;

  // Whether all files below the folder at `path` are ignored, so that it need not be searched.
  bool AllOf(const std::string& path) const;

 private:
  struct Source {
    std::string path;
    std::string folder;
    std::vector<PathPattern> patterns;
  };
  std::vector<Source> sources_;
};

}  // namespace claimcheck

#endif  // CLI_IGNORED_H_
