// SPDX-License-Identifier: Apache-2.0
#include "reports/rdjson_report.h"

#include "absl/strings/str_cat.h"
#include "reports/file_place.h"
#include "reports/json_writer.h"
#include "reports/remark.h"

namespace claimcheck {
namespace {

absl::string_view RdSeverity(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return "ERROR";
    case Severity::kWarning:
      return "WARNING";
    case Severity::kNote:
      break;
  }
  return "INFO";
}

void WriteSource(JsonWriter& json) {
  json.Key("source").BeginObject();
  json.Key("name").String("claimcheck");
  json.EndObject();
}

void WritePoint(absl::string_view name, const FilePoint& point, JsonWriter& json) {
  json.Key(name).BeginObject();
  json.Key("line").Integer(point.line);
  if (point.byte_column > 0) json.Key("column").Integer(point.byte_column);
  json.EndObject();
}

void WriteLocation(const FilePlace& place, JsonWriter& json) {
  json.Key("location").BeginObject();
  json.Key("path").String(place.path);
  if (place.begin.line > 0) {
    json.Key("range").BeginObject();
    WritePoint("start", place.begin, json);
    WritePoint("end", place.end, json);
    json.EndObject();
  }
  json.EndObject();
}

// Leaves the object open for more.
void BeginDiagnostic(const Remark& remark, JsonWriter& json) {
  json.BeginObject();
  json.Key("message").String(remark.sentence);
  WriteLocation(remark.place, json);
  json.Key("severity").String(RdSeverity(remark.severity));
  json.Key("code").BeginObject();
  json.Key("value").String(remark.rule);
  json.Key("url").String(remark.address);
  json.EndObject();
}

}  // namespace

std::string RdjsonReport(const CheckResult& result, const ReportOptions& options) {
  JsonWriter json;
  json.BeginObject();
  WriteSource(json);
  json.Key("diagnostics").BeginArray();
  for (const Remark& remark : Remarks(result, options)) {
    json.NewLine();
    BeginDiagnostic(remark, json);
    json.EndObject();
  }
  json.NewLine();
  json.EndArray();
  json.EndObject();
  return absl::StrCat(json.Take(), "\n");
}

std::string RdjsonlReport(const CheckResult& result, const ReportOptions& options) {
  JsonWriter json;
  for (const Remark& remark : Remarks(result, options)) {
    BeginDiagnostic(remark, json);
    WriteSource(json);
    json.EndObject();
    json.EndLine();
  }
  return json.Take();
}

}  // namespace claimcheck
