// SPDX-License-Identifier: Apache-2.0
#include "cli/config_text.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "cli/config_table.h"
#include "reports/json_writer.h"
#include "reports/rule.h"

namespace claimcheck {
namespace {

constexpr std::size_t kTemplateColumns = 80;
constexpr std::size_t kPlaceColumn = 40;

// `text` as lines of a comment.
std::string Comment(absl::string_view text) {
  std::string lines;
  std::size_t column = kTemplateColumns;
  for (absl::string_view word : absl::StrSplit(text, ' ', absl::SkipEmpty())) {
    if (column + 1 + word.size() > kTemplateColumns) {
      absl::StrAppend(&lines, lines.empty() ? "" : "\n", "#");
      column = 1;
    }
    absl::StrAppend(&lines, " ", word);
    column += 1 + word.size();
  }
  return absl::StrCat(lines, "\n");
}

std::string Choices(const ConfigKey& key) {
  if (key.choices.empty()) return "";
  return absl::StrCat(" One of ", absl::StrJoin(key.choices, ", "), ".");
}

std::string Default(const ConfigKey& key) {
  return key.default_value.empty() ? "" : absl::StrCat(" Default: ", key.default_value, ".");
}

absl::string_view KeyInExample(const ConfigTable& table, const ConfigKey& key) {
  return table.shape == ConfigShape::kMap ? table.example_key : key.name;
}

// "[house]", "[[outlet]]".
std::string Heading(const ConfigTable& table) {
  return table.shape == ConfigShape::kList ? absl::StrCat("[[", table.name, "]]")
                                           : absl::StrCat("[", table.name, "]");
}

// Whether `key` is left out of examples: another one stands in its place.
bool IsAlternative(const ConfigKey& key) { return key.example.empty(); }

void WriteType(const ConfigKey& key, JsonWriter& json) {
  switch (key.type) {
    case ConfigType::kText:
      json.Key("type").String("string");
      break;
    case ConfigType::kChoice:
      json.Key("enum").BeginArray();
      for (const absl::string_view choice : key.choices) json.String(choice);
      json.EndArray();
      break;
    case ConfigType::kShare:
      json.Key("type").String("number");
      json.Key("minimum").Integer(0);
      json.Key("maximum").Integer(1);
      break;
    case ConfigType::kNumber:
      json.Key("type").String("number");
      json.Key("minimum").Integer(0);
      break;
    case ConfigType::kTexts:
      json.Key("type").String("array");
      json.Key("items").BeginObject();
      json.Key("type").String("string");
      json.EndObject();
      break;
    case ConfigType::kGroups:
      json.Key("type").String("array");
      json.Key("items").BeginObject();
      json.Key("type").String("array");
      json.Key("minItems").Integer(2);
      json.Key("items").BeginObject();
      json.Key("type").String("string");
      json.EndObject();
      json.EndObject();
      break;
  }
}

void WriteKey(const ConfigKey& key, JsonWriter& json) {
  json.BeginObject();
  json.Key("description").String(absl::StrCat(key.help, Default(key)));
  WriteType(key, json);
  json.EndObject();
}

void WriteProperties(const ConfigTable& table, JsonWriter& json) {
  for (const ConfigKey& key : table.keys) {
    json.NewLine();
    json.Key(key.name);
    WriteKey(key, json);
  }
}

// The members of the schema of one table of keys that have names.
void WriteNamed(const ConfigTable& table, JsonWriter& json) {
  json.Key("type").String("object");
  json.Key("additionalProperties").Bool(false);
  json.Key("required").BeginArray();
  for (const ConfigKey& key : table.keys) {
    if (key.required) json.String(key.name);
  }
  json.EndArray();
  json.Key("properties").BeginObject();
  WriteProperties(table, json);
  json.NewLine();
  json.EndObject();
}

void WriteMap(const ConfigTable& table, JsonWriter& json) {
  json.Key("type").String("object");
  if (table.name == "rules") {
    json.Key("propertyNames").BeginObject();
    json.Key("enum").BeginArray();
    for (const Rule& rule : Rules()) json.String(rule.id);
    json.EndArray();
    json.EndObject();
  }
  json.Key("additionalProperties");
  WriteKey(table.keys.front(), json);
}

void WriteTable(const ConfigTable& table, JsonWriter& json) {
  json.BeginObject();
  json.Key("description").String(table.help);
  if (table.shape == ConfigShape::kList) {
    json.Key("type").String("array");
    json.Key("items").BeginObject();
    WriteNamed(table, json);
    json.EndObject();
  } else if (table.shape == ConfigShape::kMap) {
    WriteMap(table, json);
  } else {
    WriteNamed(table, json);
  }
  json.EndObject();
}

// "drafts = ["a/"]", the place in a column of its own where it fits.
std::string ListingLine(absl::string_view name, absl::string_view value, absl::string_view place) {
  std::string line = absl::StrCat(name, " = ", value);
  line.resize(std::max(line.size(), kPlaceColumn), ' ');
  return absl::StrCat(line, "  # ", place, "\n");
}

const GivenSetting* FindGiven(const Config& config, absl::string_view name) {
  for (const GivenSetting& given : config.given) {
    if (given.name == name) return &given;
  }
  return nullptr;
}

std::string PlaceOf(const GivenSetting& given) {
  return given.place.path.empty() ? "command line" : PlaceText(given.place);
}

// The settings before the first table: what was given, else the default.
std::string TopListing(const Config& config) {
  std::string lines;
  for (const ConfigKey& key : ConfigTables().front().keys) {
    if (const GivenSetting* given = FindGiven(config, key.name)) {
      lines += ListingLine(key.name, given->value, PlaceOf(*given));
    } else if (!key.default_value.empty()) {
      lines += ListingLine(key.name, key.default_value, "built in");
    }
  }
  return lines;
}

std::string RulesListing(const Config& config) {
  std::string lines = "\n[rules]\n";
  for (const Rule& rule : Rules()) {
    const GivenSetting* given = FindGiven(config, absl::StrCat("rules.", rule.id));
    lines += given != nullptr
                 ? ListingLine(rule.id, given->value, PlaceOf(*given))
                 : ListingLine(rule.id, absl::StrCat("\"", SeverityName(rule.severity), "\""),
                               "built in");
  }
  return lines;
}

// `key` as a TOML key of any characters: as JSON writes it, but that TOML escapes DEL too.
std::string QuotedKey(absl::string_view key) {
  JsonWriter json;
  json.String(key);
  return absl::StrReplaceAll(json.text(), {{"\x7F", "\\u007F"}});
}

// The other tables as they were given: "outlet[0].dates" under a heading of its own.
std::string GivenListing(const Config& config) {
  std::string lines, heading;
  for (const GivenSetting& given : config.given) {
    const std::size_t dot = given.name.find('.');
    if (dot == std::string::npos || given.name.substr(0, dot) == "rules") continue;
    const std::string table = given.name.substr(0, dot);
    if (table != heading) {
      const std::size_t bracket = table.find('[');
      absl::StrAppend(&lines, "\n",
                      bracket == std::string::npos
                          ? absl::StrCat("[", table, "]")
                          : absl::StrCat("[[", table.substr(0, bracket), "]]"),
                      "\n");
      heading = table;
    }
    const std::string key = given.name.substr(dot + 1);
    lines += ListingLine(table == "published" ? QuotedKey(key) : key, given.value, PlaceOf(given));
  }
  return lines;
}

}  // namespace

std::string ConfigTemplate() {
  std::string text = absl::StrCat(
      Comment("What claimcheck checks here. Every setting is commented out; take the # before a "
              "setting away to make it hold. claimcheck check --print-config tells what holds, and "
              "docs/configuration.md what each means. Patterns are written as in .gitignore."),
      "\n");
  for (const ConfigTable& table : ConfigTables()) {
    if (!table.name.empty()) {
      absl::StrAppend(&text, Comment(table.help), "#", Heading(table), "\n");
    }
    for (const ConfigKey& key : table.keys) {
      if (IsAlternative(key)) continue;
      if (table.shape != ConfigShape::kMap) {
        text += Comment(absl::StrCat(key.help, Choices(key), Default(key)));
      }
      absl::StrAppend(&text, "#", KeyInExample(table, key), " = ", key.example, "\n",
                      table.name.empty() ? "\n" : "");
    }
    if (!table.name.empty()) text += "\n";
  }
  text.pop_back();
  return text;
}

std::string ConfigSchema() {
  JsonWriter json;
  json.BeginObject();
  json.Key("$schema").String("https://json-schema.org/draft/2020-12/schema");
  json.NewLine();
  json.Key("$comment")
      .String(
          "Made from cli/config_table.cc by `cmake --build build/debug --target update_golden`; "
          "edit "
          "that.");
  json.NewLine();
  json.Key("title").String("claimcheck configuration, .claimcheck.toml");
  json.NewLine();
  json.Key("type").String("object");
  json.Key("additionalProperties").Bool(false);
  json.Key("properties").BeginObject();
  for (const ConfigTable& table : ConfigTables()) {
    if (table.name.empty()) {
      WriteProperties(table, json);
      continue;
    }
    json.NewLine();
    json.Key(table.name);
    WriteTable(table, json);
  }
  json.NewLine();
  json.EndObject();
  json.EndObject();
  return absl::StrCat(json.text(), "\n");
}

std::string ConfigMarkdown() {
  std::string page =
      "<!-- Made from cli/config_table.cc by `cmake --build build/debug --target update_golden`; "
      "edit that. -->\n\n# Configuration\n\n"
      "`.claimcheck.toml` is looked for in the working folder and the folders above it; `--config "
      "FILE`\nnames another one, `--no-config` none. `claimcheck init` writes one to start from, "
      "and `claimcheck\ncheck --print-config` prints what holds and where each setting comes from. "
      "What the command line says\ngoes before what the file says. A setting that there is not, or "
      "a value that is none, is an error\nwith its line and column. Editors that know JSON Schema "
      "find one in\n[claimcheck.schema.json](claimcheck.schema.json).\n\n"
      "Patterns are those of `.gitignore`, relative to the folder of the file: `drafts/` is a "
      "folder and all\nbelow it, `*.md` any file of that kind, `/news/*.md` those right in `news`; "
      "`!` takes back what a\npattern before it said. A `.claimcheckignore` beside or above holds "
      "patterns of files that are\nnever read, a line each. An ignored file that the command line "
      "names is passed over with a warning.\n";
  for (const ConfigTable& table : ConfigTables()) {
    absl::StrAppend(&page, "\n## ", table.name.empty() ? "Before the first table" : Heading(table),
                    "\n\n", table.help, table.help.empty() ? "" : "\n\n",
                    "| setting | meaning | example |\n|---|---|---|\n");
    for (const ConfigKey& key : table.keys) {
      absl::StrAppend(&page, "| `", key.name, "` | ", key.help, Choices(key), Default(key),
                      key.required ? " Required." : "", " | ");
      if (!IsAlternative(key)) {
        absl::StrAppend(&page, "`", KeyInExample(table, key), " = ", key.example, "` ");
      }
      page += "|\n";
    }
  }
  return page;
}

std::string ConfigListing(const Config& config) {
  const std::string from = config.path.empty() ? absl::StrCat("No ", kConfigName, " was found.")
                                               : absl::StrCat("Read from ", config.path, ".");
  return absl::StrCat("# ", from, "\n", TopListing(config), RulesListing(config),
                      GivenListing(config));
}

}  // namespace claimcheck
