// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_SAME_NAME_H_
#define CLAIMS_CLAIM_SAME_NAME_H_

#include "absl/strings/string_view.h"

namespace claimcheck {

// Whether two canonical names may be the same one: equal, one the other's last words ("kerry" and
// "john kerry"), or long and one letter apart ("linscomb", "linsomb").
bool SameName(absl::string_view a, absl::string_view b);

// What all names that SameName joins by their last word share: that word.
absl::string_view NameKey(absl::string_view canonical);

// The words of a name that tell it from others of its kind, which are often its last one. A form
// of company tells nothing, and a word for a kind of place or office not enough:
//
//   "peter linscomb"       linscomb
//   "travers mills corp."  mills
//   "south tarn street"    tarn street
absl::string_view TellingWords(absl::string_view canonical);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_SAME_NAME_H_
