// SPDX-License-Identifier: Apache-2.0
#include "reports/github_report.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "reports/remark.h"
#include "reports/visible.h"

namespace claimcheck {
namespace {

constexpr std::size_t kMaxOfAKind = 10;

// The command for each severity.
absl::string_view CommandOf(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return "error";
    case Severity::kWarning:
      return "warning";
    case Severity::kNote:
      break;
  }
  return "notice";
}

// `text` with everything but its line ends made visible.
std::string VisibleLines(absl::string_view text) {
  std::string lines;
  for (std::size_t at = 0; at < text.size();) {
    const VisibleCharacter character = VisibleAt(text, at);
    const bool ends_line = text[at] == '\n' || text[at] == '\r';
    absl::StrAppend(&lines, ends_line ? text.substr(at, 1) : character.shown);
    at += character.bytes;
  }
  return lines;
}

std::string CommandLine(const Remark& remark) {
  std::vector<std::string> properties;
  const auto add = [&properties](absl::string_view name, const std::string& value) {
    if (!value.empty()) properties.push_back(absl::StrCat(name, "=", GithubProperty(value)));
  };
  const auto add_number = [&add](absl::string_view name, std::size_t value) {
    if (value > 0) add(name, absl::StrCat(value));
  };
  const FilePlace& place = remark.place;
  add("title", remark.rule);
  add("file", place.path);
  add_number("line", place.begin.line);
  add_number("endLine", place.end.line);
  // Columns are refused for an annotation of several lines.
  if (place.begin.line == place.end.line) {
    add_number("col", place.begin.column);
    add_number("endColumn", place.end.column);
  }
  const std::string message =
      absl::StrCat(remark.lines, remark.address.empty() ? "" : "\n", remark.address);
  return absl::StrCat("::", CommandOf(remark.severity), " ", absl::StrJoin(properties, ","),
                      "::", GithubData(message), "\n");
}

// Counts of annotations by severity.
using Counts = std::array<std::size_t, 3>;
std::size_t& CountOf(Severity severity, Counts& counts) {
  return counts[static_cast<std::size_t>(severity)];
}

// "2 errors and 1 warning"
std::string Named(const Counts& counts) {
  std::vector<std::string> names;
  for (Severity severity : {Severity::kError, Severity::kWarning, Severity::kNote}) {
    const std::size_t count = counts[static_cast<std::size_t>(severity)];
    if (count == 0) continue;
    names.push_back(absl::StrCat(count, " ", SeverityName(severity), count == 1 ? "" : "s"));
  }
  return absl::StrJoin(names, " and ");
}

}  // namespace

std::string GithubData(absl::string_view text) {
  return absl::StrReplaceAll(VisibleLines(text), {{"%", "%25"}, {"\r", "%0D"}, {"\n", "%0A"}});
}

std::string GithubProperty(absl::string_view text) {
  return absl::StrReplaceAll(GithubData(text), {{":", "%3A"}, {",", "%2C"}});
}

std::string GithubReport(const CheckResult& result, const ReportOptions& options) {
  const std::vector<Remark> remarks = Remarks(result, options);
  Counts found{};
  for (const Remark& remark : remarks) ++CountOf(remark.severity, found);
  const bool too_many = std::any_of(found.begin(), found.end(),
                                    [](std::size_t count) { return count > kMaxOfAKind; });
  Counts written{};
  if (too_many) CountOf(Severity::kNote, written) = 1;  // the count of the others
  Counts left{};
  std::string lines;
  for (const Remark& remark : remarks) {
    std::size_t& count = CountOf(remark.severity, written);
    if (count == kMaxOfAKind) {
      ++CountOf(remark.severity, left);
    } else {
      ++count;
      lines += CommandLine(remark);
    }
  }
  if (too_many) {
    Remark rest;
    rest.rule = "claimcheck";
    rest.severity = Severity::kNote;
    rest.lines = absl::StrCat(Named(left),
                              " more; GitHub shows ten annotations of a kind, the other formats "
                              "tell all");
    lines += CommandLine(rest);
  }
  return lines;
}

}  // namespace claimcheck
