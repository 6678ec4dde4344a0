// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_FINDING_JSON_H_
#define REPORTS_FINDING_JSON_H_

#include "checker/finding.h"
#include "reports/json_writer.h"

namespace claimcheck {

// Writes the members of the FINDING object of docs/report.schema.json, without its braces, so that
// a format may add its own. Claims are named "c0", "c1", … by their index in CheckResult::claims.
// `rules_page` is that of ReportOptions.
void WriteFindingMembers(const Finding& finding, absl::string_view rules_page, JsonWriter& json);

// Writes the NOTICE object of the schema.
void WriteNotice(const Notice& notice, absl::string_view rules_page, JsonWriter& json);

}  // namespace claimcheck

#endif  // REPORTS_FINDING_JSON_H_
