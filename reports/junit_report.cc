// SPDX-License-Identifier: Apache-2.0
#include "reports/junit_report.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "reports/file_path.h"
#include "reports/remark.h"
#include "reports/xml_writer.h"

namespace claimcheck {
namespace {

// What became of a case.
enum class Outcome { kPassed, kFailed, kError };

Outcome OutcomeOf(const Remark& remark) {
  if (remark.not_checked) return Outcome::kError;
  return remark.severity == Severity::kNote ? Outcome::kPassed : Outcome::kFailed;
}

using Suites = std::map<std::string, std::vector<Remark>>;

// A suite for every file that is checked, all or the drafts, and its remarks.
Suites MakeSuites(const CheckResult& result, const ReportOptions& options) {
  Suites suites;
  for (std::size_t i = 0; i < result.articles.size(); ++i) {
    if (i < options.drafts.size() && !options.drafts[i]) continue;
    suites[RelativePath(FilePath(result.articles[i].document), options.folder)];
  }
  for (Remark& remark : Remarks(result, options)) {
    suites[remark.place.path].push_back(std::move(remark));
  }
  return suites;
}

// How many cases there are.
struct Counts {
  std::size_t tests = 0;
  std::size_t failures = 0;
  std::size_t errors = 0;
};

Counts CountCases(const std::vector<Remark>& remarks) {
  const auto count = [&remarks](Outcome outcome) {
    return static_cast<std::size_t>(
        std::count_if(remarks.begin(), remarks.end(),
                      [outcome](const Remark& remark) { return OutcomeOf(remark) == outcome; }));
  };
  return {std::max<std::size_t>(1, remarks.size()), count(Outcome::kFailed),
          count(Outcome::kError)};
}

void WriteCounts(const Counts& counts, XmlWriter& xml) {
  xml.Attribute("tests", counts.tests);
  xml.Attribute("failures", counts.failures);
  xml.Attribute("errors", counts.errors);
}

// The case of a file that has nothing else.
void WriteCleanCase(absl::string_view path, XmlWriter& xml) {
  xml.Begin("testcase");
  xml.Attribute("name", "nothing to report");
  xml.Attribute("classname", path);
  xml.End();
}

void WriteCase(const Remark& remark, XmlWriter& xml) {
  const Outcome outcome = OutcomeOf(remark);
  xml.Begin("testcase");
  xml.Attribute("name", absl::StrCat(remark.rule, remark.about.empty() ? "" : ": ", remark.about,
                                     " [", remark.fingerprint, "]"));
  xml.Attribute("classname", remark.place.path);
  if (outcome == Outcome::kPassed) {
    xml.Begin("system-out");
  } else {
    xml.Begin(outcome == Outcome::kFailed ? "failure" : "error");
    xml.Attribute("message", remark.sentence);
    xml.Attribute("type", SeverityName(remark.severity));
  }
  xml.Text(absl::StrCat(remark.lines, "\n", remark.address));
  xml.End();
  xml.End();
}

}  // namespace

std::string JunitReport(const CheckResult& result, const ReportOptions& options) {
  const Suites suites = MakeSuites(result, options);
  Counts all;
  for (const auto& [path, remarks] : suites) {
    const Counts counts = CountCases(remarks);
    all.tests += counts.tests;
    all.failures += counts.failures;
    all.errors += counts.errors;
  }
  XmlWriter xml;
  xml.Begin("testsuites");
  xml.Attribute("name", "claimcheck");
  WriteCounts(all, xml);
  for (const auto& [path, remarks] : suites) {
    xml.Begin("testsuite");
    xml.Attribute("name", path);
    WriteCounts(CountCases(remarks), xml);
    if (remarks.empty()) WriteCleanCase(path, xml);
    for (const Remark& remark : remarks) WriteCase(remark, xml);
    xml.End();
  }
  xml.End();
  return xml.Take();
}

}  // namespace claimcheck
