// SPDX-License-Identifier: Apache-2.0
#include "tests/reports/json_schema.h"

#include <regex>
#include <set>

namespace claimcheck::testing {
namespace {

using nlohmann::json;

class Validator {
 public:
  explicit Validator(const json& root) : root_(root) {}

  void Validate(const json& schema, const json& value, const std::string& at) {
    for (const auto& [keyword, argument] : schema.items()) {
      if (keyword == "$ref") {
        Validate(root_.at(json::json_pointer(argument.get<std::string>().substr(1))), value, at);
      } else if (!ValidateValue(keyword, argument, value, at) &&
                 !ValidateArray(keyword, argument, schema, value, at) &&
                 !ValidateObject(keyword, argument, schema, value, at) &&
                 !ValidateChoice(keyword, argument, schema, value, at) && !IsProse(keyword)) {
        Error(at, "the schema's keyword " + keyword + " is not known");
      }
    }
  }

  std::vector<std::string> Take() { return std::move(errors_); }

 private:
  static bool IsProse(const std::string& keyword) {
    static const std::set<std::string> prose = {"$schema", "$defs", "title", "description",
                                                "format"};
    return prose.count(keyword) > 0;
  }

  void Error(const std::string& at, const std::string& what) {
    errors_.push_back(at + ": " + what);
  }

  static bool HasType(const std::string& type, const json& value) {
    return (type == "object" && value.is_object()) || (type == "array" && value.is_array()) ||
           (type == "string" && value.is_string()) || (type == "number" && value.is_number()) ||
           (type == "integer" && value.is_number_integer()) ||
           (type == "boolean" && value.is_boolean()) || (type == "null" && value.is_null());
  }

  bool Holds(const json& schema, const json& value) {
    Validator validator(root_);
    validator.Validate(schema, value, "");
    return validator.errors_.empty();
  }

  bool ValidateValue(const std::string& keyword, const json& argument, const json& value,
                     const std::string& at) {
    bool holds = true;
    if (keyword == "type") {
      const json types = argument.is_array() ? argument : json::array({argument});
      holds = std::any_of(types.begin(), types.end(),
                          [&value](const json& type) { return HasType(type, value); });
    } else if (keyword == "const") {
      holds = value == argument;
    } else if (keyword == "enum") {
      holds = std::find(argument.begin(), argument.end(), value) != argument.end();
    } else if (keyword == "pattern") {
      holds = !value.is_string() ||
              std::regex_search(value.get<std::string>(), std::regex(argument.get<std::string>()));
    } else if (keyword == "minimum") {
      holds = !value.is_number() || value >= argument;
    } else if (keyword == "maximum") {
      holds = !value.is_number() || value <= argument;
    } else {
      return false;
    }
    if (!holds) Error(at, value.dump() + " against " + keyword + " " + argument.dump());
    return true;
  }

  bool ValidateArray(const std::string& keyword, const json& argument, const json& schema,
                     const json& value, const std::string& at) {
    if (keyword == "minItems" || keyword == "maxItems") {
      const bool holds = !value.is_array() ||
                         (keyword == "minItems" ? value.size() >= argument.get<std::size_t>()
                                                : value.size() <= argument.get<std::size_t>());
      if (!holds) Error(at, "has " + std::to_string(value.size()) + " items against " + keyword);
      return true;
    }
    if (keyword != "items" && keyword != "prefixItems") return false;
    const std::size_t prefix = schema.value("prefixItems", json::array()).size();
    for (std::size_t i = 0; value.is_array() && i < value.size(); ++i) {
      if ((i < prefix) != (keyword == "prefixItems")) continue;
      Validate(keyword == "items" ? argument : argument[i], value[i], at + "/" + std::to_string(i));
    }
    return true;
  }

  bool ValidateObject(const std::string& keyword, const json& argument, const json& schema,
                      const json& value, const std::string& at) {
    if (keyword == "required") {
      for (const json& name : argument) {
        if (value.is_object() && !value.contains(name)) Error(at, "lacks " + name.dump());
      }
      return true;
    }
    if (keyword != "properties") return false;
    // Those inside an "if" name a part of the members only.
    const bool names_all = schema.contains("type");
    for (const auto& [name, member] : value.items()) {
      if (!value.is_object()) break;
      if (argument.contains(name)) {
        Validate(argument[name], member, at + "/" + name);
      } else if (names_all) {
        Error(at, "the schema does not know the member " + name);
      }
    }
    return true;
  }

  bool ValidateChoice(const std::string& keyword, const json& argument, const json& schema,
                      const json& value, const std::string& at) {
    if (keyword == "anyOf") {
      const bool holds = std::any_of(argument.begin(), argument.end(),
                                     [&](const json& choice) { return Holds(choice, value); });
      if (!holds) Error(at, value.dump() + " is none of " + argument.dump());
      return true;
    }
    if (keyword == "if") {
      const std::string branch = Holds(argument, value) ? "then" : "else";
      if (schema.contains(branch)) Validate(schema[branch], value, at);
      return true;
    }
    return keyword == "then" || keyword == "else";
  }

  const json& root_;
  std::vector<std::string> errors_;
};

}  // namespace

std::vector<std::string> SchemaErrors(const json& schema, const std::string& definition,
                                      const json& value) {
  Validator validator(schema);
  validator.Validate(definition.empty() ? schema : schema.at("$defs").at(definition), value, "");
  return validator.Take();
}

}  // namespace claimcheck::testing
