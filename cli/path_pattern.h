// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_PATH_PATTERN_H_
#define CLI_PATH_PATTERN_H_

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace claimcheck {

// A pattern for paths, as gitignore(5) has them; paths are relative to the folder of the file that
// holds the pattern.
//
//   "drafts/"       a folder named drafts, anywhere, and all below it
//   "*.md"          any path whose last part, or the last part of a folder above it, fits
//   "/news/*.md"    right below news only: * and ? stop at slashes, and one anywhere but at the
//                   end ties the pattern to the folder
//   "news/**/a.md"  ** between slashes stands for any folders, none included
//   "!kept.md"      takes back what a pattern before it said
//
//   "."             everything
//
// [a-z], [!a-z] and \ as in the shell. What a pattern matches is matched with all below it.
struct PathPattern {
  std::string pattern;    // without "!", the slash at its beginning and that at its end
  bool negated = false;   // began with "!"
  bool anchored = false;  // holds a slash before its end
  bool folder = false;    // ended with a slash: folders only
  std::size_t line = 0;   // where it stands in its file
  std::size_t column = 1;
};

// The pattern that `text` writes; none for an empty one or "/".
std::optional<PathPattern> ParsePathPattern(absl::string_view text);

// The patterns of a .claimcheckignore: a line each. Empty lines and lines that begin with "#" hold
// none; "\#" and "\!" begin a pattern; spaces at a line's end count only after "\".
std::vector<PathPattern> ParseIgnoreFile(absl::string_view text);

// The last of `patterns` that says something of the file at `path` (or of a folder above it), if
// one does; whether it is `negated` tells what. With `is_folder` there is a folder at `path`.
const PathPattern* LastMatch(const std::vector<PathPattern>& patterns, absl::string_view path,
                             bool is_folder = false);

// Whether `patterns` choose the file at `path`.
bool Matches(const std::vector<PathPattern>& patterns, absl::string_view path);

}  // namespace claimcheck

#endif  // CLI_PATH_PATTERN_H_
