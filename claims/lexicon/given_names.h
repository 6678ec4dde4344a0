// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_GIVEN_NAMES_H_
#define CLAIMS_LEXICON_GIVEN_NAMES_H_

#include <cstdint>

#include "absl/strings/string_view.h"

namespace claimcheck {

enum class Sex : std::uint8_t { kUnknown, kFemale, kMale };

// Whose name this is, folded: "amanda" a woman's; unknown for names that both bear, and for all
// that lexicon/en/given_names.tsv does not have.
Sex SexOfGivenName(absl::string_view name);

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_GIVEN_NAMES_H_
