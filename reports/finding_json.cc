// SPDX-License-Identifier: Apache-2.0
#include "reports/finding_json.h"

#include "absl/strings/str_cat.h"

namespace claimcheck {
namespace {

void WritePosition(const Position& position, JsonWriter& json) {
  json.BeginObject();
  json.Key("value").String(position.value);
  json.Key("claims");
  json.BeginArray();
  for (std::size_t claim : position.claims) json.String(absl::StrCat("c", claim));
  json.EndArray();
  json.EndObject();
}

void WritePair(const PositionPair& pair, JsonWriter& json) {
  json.BeginArray();
  json.Integer(pair.a);
  json.Integer(pair.b);
  json.String(RelationName(pair.relation));
  json.EndArray();
}

}  // namespace

void WriteFindingMembers(const Finding& finding, JsonWriter& json) {
  json.Key("id").String(finding.id);
  json.Key("rule").String(finding.rule);
  json.Key("kind").String(ClaimKindName(finding.kind));
  json.Key("relation").String(RelationName(finding.relation));
  json.Key("severity").String(SeverityName(finding.severity));
  json.Key("confidence").Share(finding.confidence);
  json.Key("about").String(finding.about);
  json.Key("message").String(finding.message);
  json.Key("positions").BeginArray();
  for (const Position& position : finding.positions) WritePosition(position, json);
  json.EndArray();
  json.Key("pairs").BeginArray();
  for (const PositionPair& pair : finding.pairs) WritePair(pair, json);
  json.EndArray();
  json.Key("reasons").BeginArray();
  for (const PositionPair& pair : finding.pairs) json.String(pair.reason);
  json.EndArray();
  json.Key("because").BeginArray();
  for (const std::string& reason : finding.because) json.String(reason);
  json.EndArray();
}

}  // namespace claimcheck
