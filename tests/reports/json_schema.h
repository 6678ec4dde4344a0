// SPDX-License-Identifier: Apache-2.0
#ifndef TESTS_REPORTS_JSON_SCHEMA_H_
#define TESTS_REPORTS_JSON_SCHEMA_H_

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace claimcheck::testing {

// What is wrong with `value` by JSON Schema 2020-12, each with its place: "/claims/0/kind: …".
// `schema` is the whole schema, `definition` a name of its "$defs" or empty for the root.
//
// Stricter than the standard in two points, so that the published schema and the program cannot
// drift apart: a member that the schema does not name is an error, and so is a keyword of the
// schema that this validator does not know. (Debian's C++ validator, libvalijson-dev, would bring
// Qt and Poco with it.)
std::vector<std::string> SchemaErrors(const nlohmann::json& schema, const std::string& definition,
                                      const nlohmann::json& value);

}  // namespace claimcheck::testing

#endif  // TESTS_REPORTS_JSON_SCHEMA_H_
