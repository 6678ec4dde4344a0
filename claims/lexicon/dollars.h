// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_DOLLARS_H_
#define CLAIMS_LEXICON_DOLLARS_H_

#include "absl/strings/string_view.h"
#include "claims/value/unit.h"

namespace claimcheck {

// Whose dollars a bare "$" is, by where an article comes from; the rows of en/dollars.tsv. Each
// returns an ISO 4217 code, or "" for countries without dollars of their own.

// By the country's canonical name, as in Place: "australia" AUD.
absl::string_view DollarsOfCountry(absl::string_view country);

// By the host of a web address: "https://www.example.com.au/story" AUD. Hosts of any country
// (.com, .org) tell nothing.
absl::string_view DollarsOfUrl(absl::string_view url);

// The code of the dollars that `unit` is, or is a rate of: "AUD" AUD, "Australian dollar per
// barrel" AUD, "EUR" "".
absl::string_view DollarsIn(const Unit& unit);

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_DOLLARS_H_
