// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_KIND_OF_PLACE_H_
#define CLAIMS_LEXICON_KIND_OF_PLACE_H_

#include "absl/strings/string_view.h"

namespace claimcheck {

// Whether two words for where people are, in any case of letters, are for two places by what each
// is a word for; see en/kinds_of_place.tsv.
//
//   "hall", "mine"      yes
//   "hall", "church"    yes: "church" has no row, and is a kind of its own
//   "hall", "club"      no: halls, both
//   "hall", "site"      no: a site may be any place
bool AreKindsOfTwoPlaces(absl::string_view a, absl::string_view b);

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_KIND_OF_PLACE_H_
