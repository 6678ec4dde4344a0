// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_STREET_NAME_H_
#define CLAIMS_CLAIM_STREET_NAME_H_

#include "absl/strings/string_view.h"

namespace claimcheck {

// Whether a canonical name is a street's by its last word: "tarn street", "e. 9th st.".
bool IsStreet(absl::string_view name);

// Whether two canonical names may be one street's, of which reporters leave out or shorten what
// kind of street it is and which end of it. The kinds and ends that both tell are the same.
//
//   "south tarn street" / "s. tarn"     "quay street" / "quay st."
//   not "mill street" / "mill road", "north mill street" / "south mill street"
bool AreOneStreet(absl::string_view a, absl::string_view b);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_STREET_NAME_H_
