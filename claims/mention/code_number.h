// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_CODE_NUMBER_H_
#define CLAIMS_MENTION_CODE_NUMBER_H_

#include "claims/mention/digit_token.h"

namespace claimcheck {

// Numbers that identify something and count nothing.

// A part of a URL, of an e-mail address or of a name with underscores, to its end.
std::optional<NotQuantity> ReadAddress(const DigitToken& number);
// 555-0142, 212-555-0142, (212) 555-0142, +44 20 7946 0123, 020 7946 0123
std::optional<NotQuantity> ReadPhone(const DigitToken& number);
// 14 Elm Street, the 1200 block of, at 13200 Memorial, PA 19104
std::optional<NotQuantity> ReadStreet(const DigitToken& number);
// 007, 24703L202, 5G: a leading zero, letters behind the digits that are no unit, a long run
std::optional<NotQuantity> ReadCode(const DigitToken& number);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_CODE_NUMBER_H_
