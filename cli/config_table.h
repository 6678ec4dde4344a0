// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_CONFIG_TABLE_H_
#define CLI_CONFIG_TABLE_H_

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "cli/config.h"

namespace claimcheck {

// The settings of .claimcheck.toml as data: the reader, the JSON Schema, docs/configuration.md and
// the file that `claimcheck init` writes are made from this one table.

enum class ConfigType {
  kText,    // "…"
  kChoice,  // one of ConfigKey::choices
  kShare,   // a number from 0 to 1
  kNumber,  // a number from 0 on, exact
  kTexts,   // ["…", …]
  kGroups,  // [["…", "…"], …], each of two words or more
};

// A value as the reader hands it over: `text` for the first four types.
struct ConfigValue {
  std::string key;  // of an entry of [rules] or [published]: the rule, the pattern
  std::string text;
  std::vector<std::string> texts;
  std::vector<std::vector<std::string>> groups;
  ConfigPlace place;
};

struct ConfigKey {
  absl::string_view name;  // "fail-on"; of the entries of a map what their names are: "RULE"
  ConfigType type = ConfigType::kText;
  std::vector<absl::string_view> choices;
  bool required = false;
  absl::string_view default_value;  // as TOML; empty when there is none
  absl::string_view example;        // as TOML
  absl::string_view help;           // sentences
  // Takes the value; an error tells what would do: "is no day; give …".
  absl::Status (*set)(const ConfigValue& value, Config& config) = nullptr;
};

enum class ConfigShape {
  kTable,  // [house]; also what stands before the first table
  kMap,    // [rules]: any names, all of the one key's type
  kList,   // [[outlet]]
};

struct ConfigTable {
  absl::string_view name;  // empty for what stands before the first table
  ConfigShape shape = ConfigShape::kTable;
  absl::string_view help;
  std::vector<ConfigKey> keys;
  absl::string_view example_key;  // of a map, as TOML
  // Of a list: begins a further element, and ends it: whether it says enough.
  void (*begin)(const ConfigPlace& place, Config& config) = nullptr;
  absl::Status (*end)(Config& config) = nullptr;
};

const std::vector<ConfigTable>& ConfigTables();

}  // namespace claimcheck

#endif  // CLI_CONFIG_TABLE_H_
