// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_INCIDENT_LOG_H_
#define CLAIMS_CLAIM_INCIDENT_LOG_H_

#include <vector>

#include "claims/claim/claim.h"

namespace claimcheck {

// Marks the clock times of a log of incidents, which local papers print day by day, as those of
// other events than any article's own:
//
//   "A report of a fire at 4:57 p.m. Friday on Mill Street; at 6:10 p.m. Friday on Quay Road. …"
//
// A log is an article with at least ten clock times, two or more on each of three days. One event
// may be told hour by hour, but rarely for three days.
void MarkIncidentLog(std::vector<Claim>& claims);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_INCIDENT_LOG_H_
