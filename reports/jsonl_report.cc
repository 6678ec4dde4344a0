// SPDX-License-Identifier: Apache-2.0
#include "reports/jsonl_report.h"

#include "absl/strings/str_cat.h"
#include "reports/claim_json.h"
#include "reports/finding_json.h"
#include "reports/json_writer.h"
#include "reports/place_cache.h"

namespace claimcheck {

std::string JsonlReport(const CheckResult& result, const ReportOptions& options) {
  PlaceCache places(result);
  std::string lines;
  for (const Finding& finding : result.findings) {
    JsonWriter json;
    json.BeginObject();
    WriteFindingMembers(finding, options.rules_page, json);
    json.Key("passages").BeginArray();
    for (const Position& position : finding.positions) {
      for (std::size_t claim : position.claims) {
        const Article& article = result.article_of(claim);
        WriteClaim({.id = absl::StrCat("c", claim), .document = article.document.path}, article,
                   places.of(result.claims[claim].article), result.claim(claim), json);
      }
    }
    json.EndArray();
    json.EndObject();
    absl::StrAppend(&lines, json.text(), "\n");
  }
  return lines;
}

}  // namespace claimcheck
