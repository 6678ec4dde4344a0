// SPDX-License-Identifier: Apache-2.0
#include "reports/checkstyle_report.h"

#include <map>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "reports/remark.h"
#include "reports/xml_writer.h"

namespace claimcheck {
namespace {

// The version of the format that tools which are not Checkstyle write.
constexpr absl::string_view kVersion = "4.3";

absl::string_view CheckstyleSeverity(Severity severity) {
  return severity == Severity::kNote ? "info" : SeverityName(severity);
}

void WriteError(const Remark& remark, XmlWriter& xml) {
  xml.Begin("error");
  if (remark.place.begin.line > 0) xml.Attribute("line", remark.place.begin.line);
  if (remark.place.begin.column > 0) xml.Attribute("column", remark.place.begin.column);
  xml.Attribute("severity", CheckstyleSeverity(remark.severity));
  xml.Attribute("message", remark.sentence);
  xml.Attribute("source", absl::StrCat("claimcheck.", remark.rule));
  xml.End();
}

}  // namespace

std::string CheckstyleReport(const CheckResult& result, const ReportOptions& options) {
  std::map<std::string, std::vector<Remark>> files;
  for (Remark& remark : Remarks(result, options)) {
    files[remark.place.path].push_back(std::move(remark));
  }
  XmlWriter xml;
  xml.Begin("checkstyle");
  xml.Attribute("version", kVersion);
  for (const auto& [path, remarks] : files) {
    xml.Begin("file");
    xml.Attribute("name", path);
    for (const Remark& remark : remarks) WriteError(remark, xml);
    xml.End();
  }
  xml.End();
  return xml.Take();
}

}  // namespace claimcheck
