// SPDX-License-Identifier: Apache-2.0
#include "cli/config_file.h"

#include <algorithm>

#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "cli/article_files.h"
#include "cli/file_path.h"

namespace claimcheck {
namespace {

constexpr char kIgnoreName[] = ".claimcheckignore";

// `text` as TOML writes it.
std::string Quoted(const std::string& text) {
  std::string quoted = "\"";
  for (const char c : text) {
    const bool control = static_cast<unsigned char>(c) < ' ' || c == '\x7F';
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += control ? '?' : c;
  }
  return quoted + "\"";
}

std::string QuotedList(const std::vector<std::string>& texts) {
  const auto quote = [](std::string* out, const std::string& text) { *out += Quoted(text); };
  return absl::StrCat("[", absl::StrJoin(texts, ", ", quote), "]");
}

// Puts a setting of the command line in the place of the file's.
void Override(const std::string& name, const std::string& value, Config& config) {
  const auto same = [&name](const GivenSetting& given) { return given.name == name; };
  config.given.erase(std::remove_if(config.given.begin(), config.given.end(), same),
                     config.given.end());
  config.given.push_back({name, value, {}});
}

}  // namespace

LoadedConfig LoadConfig(const Options& options) {
  LoadedConfig loaded;
  if (options.no_config) return loaded;
  const std::string path =
      options.config.empty() ? FindUpward(std::string(kConfigName)) : options.config;
  if (!path.empty()) {
    const absl::StatusOr<std::string> bytes = ReadFile(path);
    if (bytes.ok()) {
      loaded.errors = ReadConfig(path, *bytes, &loaded.config);
    } else {
      loaded.errors.push_back(bytes.status());
    }
    loaded.ignored.Add(path, loaded.config.ignore);
  }
  const std::string ignore_path = FindUpward(kIgnoreName);
  if (ignore_path.empty()) return loaded;
  const absl::StatusOr<std::string> bytes = ReadFile(ignore_path);
  if (bytes.ok()) {
    loaded.ignored.Add(ignore_path, ParseIgnoreFile(*bytes));
  } else {
    loaded.errors.push_back(bytes.status());
  }
  return loaded;
}

void MergeConfig(Config& config, Options& options) {
  if (options.has_fail_on) {
    const std::string name(options.fail_on ? SeverityName(*options.fail_on) : "never");
    Override("fail-on", Quoted(name), config);
  } else if (config.has_fail_on) {
    options.fail_on = config.fail_on;
  }
  if (!options.baseline.empty()) {
    Override("baseline", Quoted(options.baseline), config);
  } else if (options.write_baseline.empty()) {
    options.baseline = config.baseline;
  }
  if (!options.arguments.empty()) {
    Override("drafts", QuotedList(options.arguments), config);
    config.drafts.clear();
  }
  if (options.has_against) {
    Override("sources", QuotedList(options.against), config);
    config.sources.clear();
  }
}

}  // namespace claimcheck
