// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_PUBLISHED_JSON_H_
#define REPORTS_PUBLISHED_JSON_H_

#include "claims/claim/published.h"
#include "reports/json_writer.h"

namespace claimcheck {

// Writes {"date", "from"}, and where the text allowed more than one reading "alternatives" and
// what decided ("note").
void WritePublished(const Published& published, JsonWriter& json);

}  // namespace claimcheck

#endif  // REPORTS_PUBLISHED_JSON_H_
