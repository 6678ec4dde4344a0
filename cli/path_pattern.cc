// SPDX-License-Identifier: Apache-2.0
#include "cli/path_pattern.h"

#include <fnmatch.h>

#include "absl/strings/match.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"

namespace claimcheck {
namespace {

using Parts = std::vector<std::string>;

bool PartMatches(const std::string& part, const std::string& pattern) {
  return fnmatch(pattern.c_str(), part.c_str(), 0) == 0;
}

// For every i whether `pattern`, in parts between slashes, fits the first i of `parts`. Row by row,
// so that no number of ** takes longer than another pattern.
std::vector<bool> PrefixesThatFit(const Parts& pattern, const Parts& parts) {
  std::vector<bool> fits(parts.size() + 1, false);
  fits[0] = true;
  for (std::size_t p = 0; p < pattern.size(); ++p) {
    std::vector<bool> next(fits.size(), false);
    const bool any_folders = pattern[p] == "**";
    // At the end of a pattern "**" needs something to match: "a/**" is what lies in a, not a.
    const bool may_be_none = any_folders && p + 1 < pattern.size();
    next[0] = may_be_none && fits[0];
    for (std::size_t i = 1; i < fits.size(); ++i) {
      next[i] = any_folders ? next[i - 1] || fits[i - 1] || (may_be_none && fits[i])
                            : fits[i - 1] && PartMatches(parts[i - 1], pattern[p]);
    }
    fits = std::move(next);
  }
  return fits;
}

// Whether `pattern` fits the file (or folder) that `parts` lead to or, if it may, a folder above
// it.
bool Fits(const PathPattern& pattern, const Parts& parts, bool is_folder) {
  const std::size_t count = pattern.folder && !is_folder ? parts.size() - 1 : parts.size();
  std::vector<bool> fits;
  if (pattern.anchored) fits = PrefixesThatFit(absl::StrSplit(pattern.pattern, '/'), parts);
  for (std::size_t i = 0; i < count; ++i) {
    if (pattern.anchored ? fits[i + 1] : PartMatches(parts[i], pattern.pattern)) return true;
  }
  return false;
}

// `line` without the spaces at its end that no backslash keeps.
absl::string_view WithoutSpacesAtEnd(absl::string_view line) {
  line = absl::StripSuffix(line, "\r");
  while (absl::EndsWith(line, " ") && !absl::EndsWith(line, "\\ ")) line.remove_suffix(1);
  return line;
}

}  // namespace

std::optional<PathPattern> ParsePathPattern(absl::string_view text) {
  PathPattern pattern;
  pattern.negated = absl::ConsumePrefix(&text, "!");
  pattern.folder = absl::ConsumeSuffix(&text, "/");
  pattern.anchored = absl::StrContains(text, '/');
  while (absl::ConsumePrefix(&text, "./") || absl::ConsumePrefix(&text, "/")) {
  }
  if (text.empty()) return std::nullopt;
  pattern.pattern = text == "." ? "*" : std::string(text);
  return pattern;
}

std::vector<PathPattern> ParseIgnoreFile(absl::string_view text) {
  std::vector<PathPattern> patterns;
  std::size_t number = 0;
  for (absl::string_view line : absl::StrSplit(text, '\n')) {
    ++number;
    if (absl::StartsWith(line, "#")) continue;
    std::optional<PathPattern> pattern = ParsePathPattern(WithoutSpacesAtEnd(line));
    if (!pattern) continue;
    pattern->line = number;
    patterns.push_back(*std::move(pattern));
  }
  return patterns;
}

const PathPattern* LastMatch(const std::vector<PathPattern>& patterns, absl::string_view path,
                             bool is_folder) {
  while (absl::ConsumePrefix(&path, "./") || absl::ConsumePrefix(&path, "/")) {
  }
  const Parts parts = absl::StrSplit(path, '/', absl::SkipEmpty());
  if (parts.empty()) return nullptr;
  for (auto pattern = patterns.rbegin(); pattern != patterns.rend(); ++pattern) {
    if (Fits(*pattern, parts, is_folder)) return &*pattern;
  }
  return nullptr;
}

bool Matches(const std::vector<PathPattern>& patterns, absl::string_view path) {
  const PathPattern* last = LastMatch(patterns, path);
  return last != nullptr && !last->negated;
}

}  // namespace claimcheck
