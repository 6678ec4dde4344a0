// SPDX-License-Identifier: Apache-2.0
#include "cli/ignored.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "cli/file_path.h"

namespace claimcheck {

namespace {

// `path` from the folder of the patterns; empty where it lies elsewhere.
std::string Below(const std::string& folder, const std::string& path) {
  const std::string below = RelativeTo(folder, path);
  return absl::StartsWith(below, "..") || below == "." ? "" : below;
}

}  // namespace

void IgnoredFiles::Add(const std::string& source, std::vector<PathPattern> patterns) {
  if (!patterns.empty()) sources_.push_back({source, FolderOf(source), std::move(patterns)});
}

std::string IgnoredFiles::PlaceOf(const std::string& path) const {
  for (const Source& source : sources_) {
    const std::string below = Below(source.folder, path);
    if (below.empty()) continue;
    const PathPattern* last = LastMatch(source.patterns, below);
    if (last != nullptr && !last->negated) {
      return absl::StrCat(source.path, ":", last->line, ":", last->column);
    }
  }
  return "";
}

bool IgnoredFiles::AllOf(const std::string& path) const {
  for (const Source& source : sources_) {
    const std::string below = Below(source.folder, path);
    const bool takes_back = std::any_of(source.patterns.begin(), source.patterns.end(),
                                        [](const PathPattern& pattern) { return pattern.negated; });
    if (below.empty() || takes_back) continue;
    if (LastMatch(source.patterns, below, /*is_folder=*/true) != nullptr) return true;
  }
  return false;
}

}  // namespace claimcheck
