// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_BAN_H_
#define CLAIMS_CLAIM_BAN_H_

#include "absl/strings/string_view.h"
#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The measure of how long somebody is kept from a sport, an office or a trade.
inline constexpr absl::string_view kBan = "ban";

// What evokes it where somebody "may not" do something: that is imposed, and no guess.
inline constexpr absl::string_view kMayNot = "may not";

// Whether a length of time is that of such a ban. `about` is what the words beside it were read to
// tell of so far.
//
//   "banned for [four years]", "a [four-year] ban"
//   "can't race for [three years]", "may not hold office for [a decade]"
//   "barred him from public office for [10 years]"
//   "the runner was suspended for [four years]"      a person; not "trains were suspended"
bool IsLengthOfBan(const SentenceReading& reading, const TimeExpression& time, const About& about);

// Makes `about` tell of such a ban, and of whose it is.
void NameBan(const SentenceReading& reading, const TimeExpression& time, About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_BAN_H_
