// SPDX-License-Identifier: Apache-2.0
// libFuzzer's entry to the readers of what a desk sets; see README.md beside this file. The first
// byte picks the reader, the rest is what it reads; what it makes of it must hold together, or it
// aborts.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <tuple>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/document/read.h"
#include "cli/baseline.h"
#include "cli/changed_lines.h"
#include "cli/config.h"
#include "cli/config_text.h"
#include "cli/ignored.h"
#include "cli/path_pattern.h"

namespace claimcheck {
namespace {

void Require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

std::size_t LinesIn(absl::string_view bytes) {
  return 1 + static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n'));
}

// 'c': a .claimcheck.toml. What --print-config makes of one that can be used can be used.
void CheckConfig(absl::string_view bytes) {
  constexpr char kPath[] = "desk/.claimcheck.toml";
  Config config;
  const std::vector<absl::Status> errors = ReadConfig(kPath, bytes, &config);
  for (const absl::Status& error : errors) {
    Require(absl::StartsWith(error.message(), absl::StrCat(kPath, ":")), "an error has a place");
  }
  if (!errors.empty()) return;
  Require(config.min_confidence >= 0 && config.min_confidence <= 1, "a confidence is 0 to 1");
  for (const GivenSetting& given : config.given) {
    Require(given.place.line >= 1 && given.place.line <= LinesIn(bytes), "a setting has a place");
  }
  for (const auto& groups : {config.house.names, config.house.measures}) {
    for (const auto& group : groups) Require(group.size() >= 2, "a group holds two terms");
  }
  Config again;
  Require(ReadConfig(kPath, ConfigListing(config), &again).empty(), "a listing can be read");
  Require(again.house == config.house && again.tolerances.size() == config.tolerances.size(),
          "a listing says the same");
}

// 'b': a baseline.
void CheckBaseline(absl::string_view bytes) {
  const absl::StatusOr<Baseline> baseline = ReadBaseline("base.json", bytes);
  if (!baseline.ok()) {
    Require(absl::StartsWith(baseline.status().message(), "base.json: "), "an error has a place");
    return;
  }
  for (const BaselineEntry& entry : baseline->entries) {
    Require(!entry.fingerprint.empty(), "an entry has a fingerprint");
    Require(entry.line >= 1 && entry.line <= LinesIn(bytes), "an entry has a line");
  }
}

// 'd': what git says has changed.
void CheckDiff(absl::string_view bytes) {
  const absl::StatusOr<Changes> changes = ParseDiff(bytes);
  if (!changes.ok()) {
    Require(!changes.status().message().empty(), "an error says what it is");
    return;
  }
  for (const auto& [path, file] : *changes) {
    Require(!path.empty(), "a change has a file");
    for (const LineRange& range : file.ranges) {
      Require(range.first >= 1 && range.first <= range.last, "changed lines are in order");
    }
  }
}

// 'i': a path, and from the second line on a .claimcheckignore.
void CheckPatterns(absl::string_view bytes) {
  const std::size_t path_end = std::min(bytes.find('\n'), bytes.size());
  const std::string path(bytes.substr(0, path_end));
  const std::vector<PathPattern> patterns = ParseIgnoreFile(bytes.substr(path_end));
  std::size_t line = 0;
  for (const PathPattern& pattern : patterns) {
    Require(!pattern.pattern.empty() && pattern.line > line, "patterns have lines, in order");
    line = pattern.line;
    if (LastMatch({pattern}, path) == nullptr) continue;
    Require(LastMatch({pattern}, absl::StrCat(path, "/below")) != nullptr,
            "what lies below a match matches");
  }
  const PathPattern* last = LastMatch(patterns, path);
  Require(Matches(patterns, path) == (last != nullptr && !last->negated), "the last match counts");
  IgnoredFiles ignored;
  ignored.Add(".claimcheckignore", patterns);
  Require(!ignored.AllOf(path) || !ignored.PlaceOf(absl::StrCat(path, "/below")).empty(),
          "below a folder passed over every file is");
}

// 's': an article with suppressions in comments, as Markdown and as a web page.
void CheckSuppressions(absl::string_view text) {
  for (absl::string_view format : {"markdown", "html"}) {
    for (const Document& document : ReadDocumentsAs(format, "input", text).documents) {
      std::tuple<std::size_t, std::size_t> before = {1, 1};
      for (const SuppressionComment& comment : document.suppressions) {
        if (comment.in_front_matter) continue;
        const std::tuple place = {comment.line, comment.column};
        Require(place >= before, "comments are in order");
        before = place;
        Require(comment.first_line >= 1 && comment.first_line <= comment.last_line,
                "the lines it holds for are in order");
        Require(!comment.fault.empty() || !(comment.rule.empty() || comment.reason.empty()),
                "what suppresses names a rule and a reason");
      }
    }
  }
}

void CheckSettings(char reader, absl::string_view bytes) {
  switch (reader) {
    case 'c':
      return CheckConfig(bytes);
    case 'b':
      return CheckBaseline(bytes);
    case 'd':
      return CheckDiff(bytes);
    case 'i':
      return CheckPatterns(bytes);
    case 's':
      return CheckSuppressions(bytes);
    default:
      return;
  }
}

}  // namespace
}  // namespace claimcheck

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const char* const bytes = reinterpret_cast<const char*>(data);
  claimcheck::CheckSettings(bytes[0], {bytes + 1, size - 1});
  return 0;
}
