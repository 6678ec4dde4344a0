// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_CLAIM_JSON_H_
#define REPORTS_CLAIM_JSON_H_

#include "absl/strings/string_view.h"
#include "claims/claim/article.h"
#include "reports/json_writer.h"
#include "reports/passage.h"

namespace claimcheck {

// What a claim is called in the output that it is written to.
struct ClaimName {
  absl::string_view id;        // "c3"
  absl::string_view document;  // "d0" in a report, the path in a stream of claims
};

// Writes the CLAIM object of docs/report.schema.json. `places` belongs to `article`. A claim that
// is about nothing, as mentions are, has no "about".
void WriteClaim(const ClaimName& name, const Article& article, const PlaceFinder& places,
                const Claim& claim, JsonWriter& json);

}  // namespace claimcheck

#endif  // REPORTS_CLAIM_JSON_H_
