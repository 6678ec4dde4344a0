// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_SPELLING_H_
#define CLAIMS_CLAIM_SPELLING_H_

#include "absl/strings/string_view.h"

namespace claimcheck {

// A canonical name without the "jr.", "sr." or Roman number behind it: "anton berg" for "anton
// berg iii".
absl::string_view WithoutSuffix(absl::string_view name);

// Whether two long names are one letter apart: a misprint or another transliteration ("linscomb",
// "linsomb"); not where it tells a man from a woman ("mario lopez", "maria lopez").
bool IsMisspelling(absl::string_view a, absl::string_view b);

// Whether two canonical names of a person, first name and surname, are one that is spelt in two
// ways: the surnames one letter apart or the same, and the first names alike by their consonants,
// as reporters write down what they hear.
//
//   "meredith ruth lund" / "meridith lund"     "mary ann marlow" / "maryann marlowe"
//   not "mario lopez" / "maria lopez", "anna berg" / "anton berg", "john berg" / "joan berg"
bool AreSpeltAlike(absl::string_view a, absl::string_view b);

// Whether two canonical names of a person are one of which one has half of a double surname:
// "nina falk berg" for Nina Falk-Berg, "nina falk".
bool ShareDoubleSurname(absl::string_view a, absl::string_view b);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_SPELLING_H_
