// SPDX-License-Identifier: Apache-2.0
#include "cli/config.h"

#include <toml++/toml.h>

#include <algorithm>
#include <charconv>
#include <set>
#include <sstream>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "cli/config_table.h"
#include "cli/file_path.h"
#include "cli/nearest_name.h"

namespace claimcheck {
namespace {

constexpr double kMaxNumber = 1e15;  // a number is exact up to here

std::string_view Std(absl::string_view text) { return {text.data(), text.size()}; }

std::string AsToml(const toml::node& node) {
  std::ostringstream text;
  text << toml::toml_formatter(node, toml::format_flags::none);
  return text.str();
}

// A number as it was written, without the detour of a sum of powers of two: 0.1 is "0.1".
std::optional<std::string> NumberText(const toml::node& node) {
  const std::optional<double> number = node.value<double>();
  if (!node.is_number() || !number || !(*number >= 0 && *number <= kMaxNumber)) return std::nullopt;
  char digits[64];
  const auto end =
      std::to_chars(std::begin(digits), std::end(digits), *number, std::chars_format::fixed);
  return std::string(std::begin(digits), end.ptr);
}

std::optional<std::vector<std::string>> Texts(const toml::node& node) {
  std::vector<std::string> texts;
  if (!node.is_array()) return std::nullopt;
  for (const toml::node& element : *node.as_array()) {
    const auto text = element.value<std::string>();
    if (!element.is_string() || !text) return std::nullopt;
    texts.push_back(*text);
  }
  return texts;
}

std::optional<std::vector<std::vector<std::string>>> Groups(const toml::node& node) {
  std::vector<std::vector<std::string>> groups;
  if (!node.is_array()) return std::nullopt;
  for (const toml::node& element : *node.as_array()) {
    std::optional<std::vector<std::string>> group = Texts(element);
    if (!group || group->size() < 2) return std::nullopt;
    groups.push_back(*std::move(group));
  }
  return groups;
}

// What a value of `key` has to be, for an error: "is loud; give off, note, warning or error".
std::string Wanted(const ConfigKey& key) {
  switch (key.type) {
    case ConfigType::kText:
      return absl::StrCat("give a text, such as ", key.example);
    case ConfigType::kChoice:
      return absl::StrCat("give one of ", absl::StrJoin(key.choices, ", "));
    case ConfigType::kShare:
      return "give a number from 0 to 1";
    case ConfigType::kNumber:
      return "give a number from 0 on";
    case ConfigType::kTexts:
      return absl::StrCat("give a list of texts, such as ", key.example);
    case ConfigType::kGroups:
      return absl::StrCat("give a list of groups of two or more, such as ", key.example);
  }
  return "";
}

// `node` as a value of the key's type.
std::optional<ConfigValue> ValueOf(const toml::node& node, const ConfigKey& key) {
  ConfigValue value;
  const std::optional<std::string> text =
      node.is_string() ? node.value<std::string>() : std::nullopt;
  switch (key.type) {
    case ConfigType::kChoice:
      if (!text || std::find(key.choices.begin(), key.choices.end(), *text) == key.choices.end()) {
        return std::nullopt;
      }
      [[fallthrough]];
    case ConfigType::kText:
      if (!text) return std::nullopt;
      value.text = *text;
      break;
    case ConfigType::kShare:
    case ConfigType::kNumber: {
      const std::optional<std::string> number = NumberText(node);
      if (!number || (key.type == ConfigType::kShare && *node.value<double>() > 1)) {
        return std::nullopt;
      }
      value.text = *number;
      break;
    }
    case ConfigType::kTexts:
      if (auto texts = Texts(node))
        value.texts = *std::move(texts);
      else
        return std::nullopt;
      break;
    case ConfigType::kGroups:
      if (auto groups = Groups(node))
        value.groups = *std::move(groups);
      else
        return std::nullopt;
      break;
  }
  return value;
}

class ConfigReader {
 public:
  explicit ConfigReader(Config& config) : config_(config) {}

  void ReadFile(const toml::table& file) {
    CheckNames(file);
    for (const ConfigTable& table : ConfigTables()) {
      if (table.name.empty()) {
        ReadTable(table, "", file);
      } else if (const toml::node* node = file.get(Std(table.name))) {
        ReadPart(table, *node);
      }
    }
  }

  std::vector<absl::Status> TakeErrors() { return std::move(errors_); }

 private:
  ConfigPlace PlaceOf(const toml::source_region& source) const {
    return {config_.path, source.begin.line, source.begin.column};
  }

  void Error(const toml::source_region& source, absl::string_view message) {
    errors_.push_back(
        absl::InvalidArgumentError(absl::StrCat(PlaceText(PlaceOf(source)), ": ", message)));
  }

  // Names at the top are tables and the keys that stand before them.
  void CheckNames(const toml::table& file) {
    std::vector<std::string> names;
    for (const ConfigTable& table : ConfigTables()) {
      if (!table.name.empty()) names.emplace_back(table.name);
      if (!table.name.empty()) continue;
      for (const ConfigKey& key : table.keys) names.emplace_back(key.name);
    }
    CheckNames(file, "", names);
  }

  void CheckNames(const toml::table& table, absl::string_view within,
                  const std::vector<std::string>& names) {
    for (const auto& [key, node] : table) {
      const std::string name(key.str());
      if (std::find(names.begin(), names.end(), name) != names.end()) continue;
      const std::string mend = DidYouMean(name, names);
      Error(key.source(),
            absl::StrCat(
                "there is no setting \"", name, "\"", within.empty() ? "" : " in ", within,
                mend.empty() ? absl::StrCat("; settings are ", absl::StrJoin(names, ", ")) : mend));
    }
  }

  void ReadPart(const ConfigTable& table, const toml::node& node) {
    if (table.shape == ConfigShape::kList) {
      ReadList(table, node);
    } else if (!node.is_table()) {
      Error(node.source(), absl::StrCat(table.name, " is a table; write [", table.name, "]"));
    } else if (table.shape == ConfigShape::kMap) {
      ReadMap(table, *node.as_table());
    } else {
      CheckKeys(table, *node.as_table());
      ReadTable(table, absl::StrCat(table.name, "."), *node.as_table());
    }
  }

  void CheckKeys(const ConfigTable& table, const toml::table& values) {
    std::vector<std::string> names;
    for (const ConfigKey& key : table.keys) names.emplace_back(key.name);
    CheckNames(values, table.name, names);
  }

  void ReadList(const ConfigTable& table, const toml::node& node) {
    const bool is_list = node.is_array() &&
                         std::all_of(node.as_array()->begin(), node.as_array()->end(),
                                     [](const toml::node& element) { return element.is_table(); });
    if (!is_list) {
      Error(node.source(), absl::StrCat(table.name, " is a list of tables; write [[", table.name,
                                        "]] before each"));
      return;
    }
    std::size_t index = 0;
    for (const toml::node& element : *node.as_array()) {
      const std::size_t errors = errors_.size();
      table.begin(PlaceOf(element.source()), config_);
      CheckKeys(table, *element.as_table());
      ReadTable(table, absl::StrCat(table.name, "[", index++, "]."), *element.as_table());
      if (table.end == nullptr || errors_.size() > errors) continue;
      const absl::Status status = table.end(config_);
      if (!status.ok()) {
        Error(element.source(), absl::StrCat("[[", table.name, "]] ", status.message()));
      }
    }
  }

  void ReadTable(const ConfigTable& table, const std::string& prefix, const toml::table& values) {
    for (const ConfigKey& key : table.keys) {
      if (const toml::node* node = values.get(Std(key.name))) {
        ReadValue(key, absl::StrCat(prefix, key.name), std::string(key.name), *node);
      } else if (key.required) {
        Error(values.source(),
              absl::StrCat("[[", table.name, "]] lacks ", key.name, "; ", Wanted(key)));
      }
    }
  }

  // In the order of the file: of two patterns that match, the last counts.
  void ReadMap(const ConfigTable& table, const toml::table& values) {
    std::vector<std::pair<const toml::key*, const toml::node*>> entries;
    for (const auto& [key, node] : values) entries.emplace_back(&key, &node);
    std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
      return a.first->source().begin < b.first->source().begin;
    });
    for (const auto& [key, node] : entries) {
      const std::string name(key->str());
      ReadValue(table.keys.front(), absl::StrCat(table.name, ".", name), name, *node);
    }
  }

  void ReadValue(const ConfigKey& key, const std::string& name, const std::string& own_name,
                 const toml::node& node) {
    std::optional<ConfigValue> value = ValueOf(node, key);
    if (!value) {
      Error(node.source(), absl::StrCat(name, " is ", AsToml(node), "; ", Wanted(key)));
      return;
    }
    value->key = own_name;
    value->place = PlaceOf(node.source());
    const absl::Status status = key.set(*value, config_);
    if (!status.ok()) {
      Error(node.source(), absl::StrCat(name, " ", status.message()));
      return;
    }
    config_.given.push_back({name, AsToml(node), value->place});
  }

  Config& config_;
  std::vector<absl::Status> errors_;
};

}  // namespace

std::string PlaceText(const ConfigPlace& place) {
  return absl::StrCat(place.path, ":", place.line, ":", place.column);
}

std::vector<absl::Status> ReadConfig(const std::string& path, absl::string_view bytes,
                                     Config* config) {
  config->path = path;
  config->folder = FolderOf(path);
  ConfigReader reader(*config);
  try {
    reader.ReadFile(toml::parse(Std(bytes), path));
  } catch (const toml::parse_error& error) {
    const toml::source_position at = error.source().begin;
    return {absl::InvalidArgumentError(
        absl::StrCat(PlaceText({path, at.line, at.column}),
                     ": this is not TOML: ", std::string(error.description())))};
  }
  return reader.TakeErrors();
}

}  // namespace claimcheck
