// SPDX-License-Identifier: Apache-2.0
#include "checker/date_fault.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claims/claim/value_text.h"

namespace claimcheck {
namespace {

std::string Quoted(const CheckResult& result, std::size_t claim) {
  const Claim& c = result.claim(claim);
  return std::string(Slice(TextOf(result.article_of(claim).document, c), c.span));
}

// "30 April 2015 or 1 May 2015"
std::string Readings(const TimeExpression& date, bool with_first) {
  std::vector<std::string> readings;
  if (with_first && date.interval.first) readings.push_back(DayInWords(*date.interval.first));
  for (const DateReading& reading : date.alternatives) {
    readings.push_back(ReadingInWords(reading));
  }
  return absl::StrJoin(readings, " or ");
}

// A weekday that does not fall on its date leaves the date standing; a day that no month has does
// not.
bool IsWeekdayFault(const TimeExpression& date) { return date.interval.first.has_value(); }

void Describe(const TimeExpression& date, const std::string& quoted, Finding& finding) {
  if (date.impossible.empty()) {
    const std::string readings = Readings(date, /*with_first=*/true);
    finding.rule = "ambiguous-date";
    finding.relation = Relation::kDiffers;
    finding.severity = Severity::kWarning;
    finding.confidence = 1;
    finding.message = absl::StrCat(quoted, " can be ", readings);
    finding.because = {
        "neither the article's other dates nor its publication date, its companions, its outlet or "
        "its language decide which"};
    return;
  }
  const bool weekday = IsWeekdayFault(date);
  const std::string readings = Readings(date, /*with_first=*/weekday);
  finding.rule = weekday ? "weekday-mismatch" : "impossible-date";
  finding.relation = Relation::kConflict;
  // A year that is not written may be another one.
  const bool certain = !weekday || date.anchor == DateAnchor::kExplicit;
  finding.severity = certain ? Severity::kError : Severity::kWarning;
  finding.confidence = certain ? 1 : 0.7;
  finding.message = absl::StrCat(
      quoted, weekday ? " does not fit the calendar: " : " does not exist: ", date.impossible);
  if (!readings.empty()) finding.because = {absl::StrCat("nearest: ", readings)};
}

}  // namespace

std::vector<Finding> FindDateFaults(const CheckResult& result, const CheckOptions& options) {
  // Claims by article and by the words and their meaning.
  std::map<std::pair<std::size_t, std::string>, std::vector<std::size_t>> faults;
  for (std::size_t i = 0; i < result.claims.size(); ++i) {
    const Claim& claim = result.claim(i);
    if (!claim.date || !options.IsWanted(result.claims[i].article)) continue;
    if (claim.date->impossible.empty() && !claim.date->either_order) continue;
    const std::string meaning = absl::StrCat(claim.date->timex, "\x1f", Quoted(result, i));
    faults[{result.claims[i].article, meaning}].push_back(i);
  }
  std::vector<Finding> findings;
  for (auto& [key, claims] : faults) {
    const std::string quoted = Quoted(result, claims.front());
    Finding finding;
    finding.kind = ClaimKind::kDate;
    finding.about = quoted;
    Describe(*result.claim(claims.front()).date, quoted, finding);
    finding.positions = {{quoted, std::move(claims)}};
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace claimcheck
