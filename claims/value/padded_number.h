// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_VALUE_PADDED_NUMBER_H_
#define CLAIMS_VALUE_PADDED_NUMBER_H_

#include "absl/strings/str_cat.h"

namespace claimcheck {

// Numbers as ISO 8601 writes years, and months, days, hours, weeks: for absl::StrCat.
inline absl::Dec FourDigits(int number) { return absl::Dec(number, absl::kZeroPad4); }
inline absl::Dec TwoDigits(int number) { return absl::Dec(number, absl::kZeroPad2); }

}  // namespace claimcheck

#endif  // CLAIMS_VALUE_PADDED_NUMBER_H_
