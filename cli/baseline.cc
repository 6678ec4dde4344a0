// SPDX-License-Identifier: Apache-2.0
#include "cli/baseline.h"

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>
#include <tuple>

#include "absl/strings/str_cat.h"
#include "cli/file_path.h"
#include "cli/notice.h"
#include "reports/json_writer.h"

namespace claimcheck {
namespace {

using Json = nlohmann::json;

constexpr int kVersion = 1;

absl::Status NoBaseline(const std::string& path, absl::string_view what) {
  return absl::InvalidArgumentError(absl::StrCat(path,
                                                 ": this is no baseline of claimcheck: ", what,
                                                 "; write it anew with --write-baseline ", path));
}

// A member that is a text; nullopt when there is none.
std::optional<std::string> TextOf(const Json& object, const char* name) {
  const auto member = object.find(name);
  if (member == object.end() || !member->is_string()) return std::nullopt;
  return member->get<std::string>();
}

std::optional<BaselineEntry> EntryOf(const Json& value) {
  if (!value.is_object()) return std::nullopt;
  const std::optional<std::string> fingerprint = TextOf(value, "fingerprint");
  const std::optional<std::string> rule = TextOf(value, "rule");
  if (!fingerprint || fingerprint->empty() || !rule) return std::nullopt;
  BaselineEntry entry = {.fingerprint = *fingerprint,
                         .rule = *rule,
                         .message = TextOf(value, "message").value_or(""),
                         .paths = {}};
  const auto paths = value.find("paths");
  if (paths == value.end()) return entry;
  if (!paths->is_array()) return std::nullopt;
  for (const Json& path : *paths) {
    if (!path.is_string()) return std::nullopt;
    entry.paths.push_back(path.get<std::string>());
  }
  return entry;
}

// Tells the lines of words that stand in a text one after another, in one pass over it.
class LineFinder {
 public:
  explicit LineFinder(absl::string_view text) : text_(text) {}

  // The line of the first `word` from where the one before stands; that one's when there is none.
  std::size_t LineOf(absl::string_view word) {
    const std::size_t at = text_.find(word, at_);
    if (at == absl::string_view::npos) return line_;
    line_ += static_cast<std::size_t>(std::count(text_.begin() + at_, text_.begin() + at, '\n'));
    at_ = at;
    return line_;
  }

 private:
  absl::string_view text_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
};

// The files that a finding is about, as seen from `folder`; sorted, each once.
std::vector<std::string> PathsOf(const CheckResult& result, const Finding& finding,
                                 const std::string& folder) {
  std::set<std::string> paths;
  for (const Position& position : finding.positions) {
    for (const std::size_t claim : position.claims) {
      paths.insert(RelativeTo(folder, FilePath(result.article_of(claim).document)));
    }
  }
  return {paths.begin(), paths.end()};
}

void WriteEntry(const BaselineEntry& entry, JsonWriter& json) {
  json.NewLine();
  json.BeginObject();
  json.Key("fingerprint").String(entry.fingerprint);
  json.Key("rule").String(entry.rule);
  json.Key("paths").BeginArray();
  for (const std::string& path : entry.paths) json.String(path);
  json.EndArray();
  json.Key("message").String(entry.message);
  json.EndObject();
}

// Whether a run that read `read` (paths from the baseline's folder) could have found `entry`.
bool CouldBeFound(const BaselineEntry& entry, const std::string& folder,
                  const std::set<std::string>& read) {
  return std::all_of(entry.paths.begin(), entry.paths.end(), [&](const std::string& path) {
    std::error_code error;
    return read.count(path) > 0 || !std::filesystem::exists(Within(folder, path), error);
  });
}

}  // namespace

absl::StatusOr<Baseline> ReadBaseline(const std::string& path, absl::string_view bytes) {
  const Json file = Json::parse(bytes.begin(), bytes.end(), nullptr, /*allow_exceptions=*/false);
  if (!file.is_object()) return NoBaseline(path, "it is not JSON");
  const auto version = file.find("claimcheck_baseline");
  const auto findings = file.find("findings");
  if (version == file.end() || findings == file.end() || !findings->is_array()) {
    return NoBaseline(path, "\"claimcheck_baseline\" or \"findings\" is missing");
  }
  if (*version != kVersion) {
    return NoBaseline(
        path, absl::StrCat("its version is ", version->is_number() ? version->dump() : "no number",
                           " and this program reads ", kVersion));
  }
  Baseline baseline = {.path = path, .entries = {}};
  LineFinder lines(bytes);
  for (const Json& value : *findings) {
    std::optional<BaselineEntry> entry = EntryOf(value);
    if (!entry) {
      return NoBaseline(path, absl::StrCat("entry ", baseline.entries.size() + 1,
                                           " lacks a fingerprint or a rule"));
    }
    entry->line = lines.LineOf(absl::StrCat("\"", entry->fingerprint, "\""));
    baseline.entries.push_back(*std::move(entry));
  }
  return baseline;
}

std::string BaselineText(const CheckResult& result, const std::string& path) {
  std::vector<BaselineEntry> entries;
  for (const Finding& finding : result.findings) {
    if (finding.standing.suppression) continue;
    entries.push_back({.fingerprint = finding.id,
                       .rule = finding.rule,
                       .message = finding.message,
                       .paths = PathsOf(result, finding, FolderOf(path))});
  }
  std::sort(entries.begin(), entries.end(), [](const BaselineEntry& a, const BaselineEntry& b) {
    return std::tie(a.paths, a.rule, a.fingerprint) < std::tie(b.paths, b.rule, b.fingerprint);
  });
  JsonWriter json;
  json.BeginObject();
  json.Key("claimcheck_baseline").Integer(kVersion);
  json.NewLine();
  json.Key("findings").BeginArray();
  for (const BaselineEntry& entry : entries) WriteEntry(entry, json);
  json.NewLine();
  json.EndArray();
  json.EndObject();
  return absl::StrCat(json.text(), "\n");
}

void ApplyBaseline(const Baseline& baseline, const std::vector<RuleSetting>& rules,
                   CheckResult& result) {
  std::set<std::string> known, found, read;
  for (const BaselineEntry& entry : baseline.entries) known.insert(entry.fingerprint);
  for (Finding& finding : result.findings) {
    const bool is_known = known.count(finding.id) > 0;
    finding.standing.baseline = is_known ? BaselineState::kUnchanged : BaselineState::kNew;
    found.insert(finding.id);
  }
  const std::string folder = FolderOf(baseline.path);
  for (const Article& article : result.articles) {
    read.insert(RelativeTo(folder, FilePath(article.document)));
  }
  for (const BaselineEntry& entry : baseline.entries) {
    if (found.count(entry.fingerprint) > 0 || !CouldBeFound(entry, folder, read)) continue;
    AddNotice({.rule = "expired-baseline",
               .path = baseline.path,
               .line = entry.line,
               .message = absl::StrCat("no longer found: ", entry.rule, ", ", entry.message)},
              rules, result);
  }
}

}  // namespace claimcheck
