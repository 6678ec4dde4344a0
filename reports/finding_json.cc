// SPDX-License-Identifier: Apache-2.0
#include "reports/finding_json.h"

#include "absl/strings/str_cat.h"
#include "reports/rule.h"

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

void WriteSuppression(const Suppression& suppression, JsonWriter& json) {
  json.BeginObject();
  json.Key("by").String(SuppressedByName(suppression.by));
  json.Key("place").String(suppression.place);
  json.Key("reason").String(suppression.reason);
  json.EndObject();
}

// "suppressed", "baseline" and "outside_changes" stand only where they say something.
void WriteStanding(const Standing& standing, JsonWriter& json) {
  json.BeginObject();
  json.Key("counts").Bool(standing.counts());
  if (standing.suppression) {
    json.Key("suppressed");
    WriteSuppression(*standing.suppression, json);
  }
  if (standing.baseline != BaselineState::kNone) {
    json.Key("baseline").String(BaselineStateName(standing.baseline));
  }
  if (standing.outside_changes) json.Key("outside_changes").Bool(true);
  json.EndObject();
}

}  // namespace

void WriteFindingMembers(const Finding& finding, absl::string_view rules_page, JsonWriter& json) {
  json.Key("id").String(finding.id);
  json.Key("rule").String(finding.rule);
  json.Key("rule_url").String(RuleAddress(rules_page, finding.rule));
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
  json.Key("standing");
  WriteStanding(finding.standing, json);
}

void WriteNotice(const Notice& notice, absl::string_view rules_page, JsonWriter& json) {
  json.BeginObject();
  json.Key("rule").String(notice.rule);
  json.Key("rule_url").String(RuleAddress(rules_page, notice.rule));
  json.Key("severity").String(SeverityName(notice.severity));
  json.Key("path").String(notice.path);
  json.Key("line").Integer(notice.line);
  json.Key("column").Integer(notice.column);
  json.Key("message").String(notice.message);
  json.EndObject();
}

}  // namespace claimcheck
