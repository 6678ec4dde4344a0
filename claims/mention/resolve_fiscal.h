// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_RESOLVE_FISCAL_H_
#define CLAIMS_MENTION_RESOLVE_FISCAL_H_

#include <optional>

#include "claims/mention/resolve_reading.h"
#include "claims/mention/time_reading.h"
#include "claims/value/fiscal_year.h"

namespace claimcheck {

// Sets the days of "fiscal 2014", "the 2013-14 financial year" or a quarter of one, which are the
// calendar's only by chance: `expression` holds the calendar's. Where nothing tells when the fiscal
// year begins, the days are all that it may have.
void SetFiscalDays(const TimeReading& reading, const ResolveContext& context,
                   TimeExpression& expression);

// The same of "this fiscal year", "last fiscal year", counted from `day`: the one that holds it,
// shifted by whole years.
void SetFiscalYear(const TimeReading& reading, absl::CivilDay day,
                   const std::optional<FiscalYear>& fiscal, TimeExpression& expression);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_RESOLVE_FISCAL_H_
