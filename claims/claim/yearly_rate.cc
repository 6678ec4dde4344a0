// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/yearly_rate.h"

#include "claims/claim/context.h"

namespace claimcheck {
namespace {

constexpr WordSet kRates({"inflation", "cost", "pay rise"});

// "the year [to] July", "the 12 months [through] July"
constexpr WordSet kUpTo({"to", "through", "until", "ended", "ending"});

}  // namespace

void DateByMonth(const SentenceReading& reading, Claim& claim) {
  constexpr absl::civil_diff_t kYear = 360, kQuarter = 92;
  std::optional<DateInterval>& during = claim.scope.during;
  if (!during || !during->first || !during->last || *during->last - *during->first < kYear) return;
  if (!kRates.Holds(FoldedHash(claim.about.measure))) return;
  for (const TimeExpression& time : reading.times) {
    const DateInterval& days = time.interval;
    if (!days.first || !days.last || *days.last != *during->last) continue;
    if (*days.last - *days.first >= kQuarter || time.first_token == reading.first()) continue;
    if (kUpTo.Holds(reading.token(time.first_token - 1).key)) during = days;
    return;
  }
}

}  // namespace claimcheck
