// SPDX-License-Identifier: Apache-2.0
#include "reports/gitlab_report.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "reports/json_writer.h"
#include "reports/remark.h"

namespace claimcheck {
namespace {

// GitLab knows info, minor, major, critical and blocker.
absl::string_view GitlabSeverity(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return "major";
    case Severity::kWarning:
      return "minor";
    case Severity::kNote:
      break;
  }
  return "info";
}

void WriteIssue(const Remark& remark, JsonWriter& json) {
  const std::size_t begin = std::max<std::size_t>(1, remark.place.begin.line);
  json.BeginObject();
  json.Key("description").String(remark.sentence);
  json.Key("check_name").String(remark.rule);
  json.Key("fingerprint").String(remark.fingerprint);
  json.Key("severity").String(GitlabSeverity(remark.severity));
  json.Key("location").BeginObject();
  json.Key("path").String(remark.place.path);
  json.Key("lines").BeginObject();
  json.Key("begin").Integer(begin);
  json.Key("end").Integer(std::max(begin, remark.place.end.line));
  json.EndObject();
  json.EndObject();
  json.EndObject();
}

}  // namespace

std::string GitlabReport(const CheckResult& result, const ReportOptions& options) {
  JsonWriter json;
  json.BeginArray();
  for (const Remark& remark : Remarks(result, options)) {
    json.NewLine();
    WriteIssue(remark, json);
  }
  json.NewLine();
  json.EndArray();
  return absl::StrCat(json.Take(), "\n");
}

}  // namespace claimcheck
