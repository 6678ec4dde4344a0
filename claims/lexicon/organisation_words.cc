// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/organisation_words.h"

namespace claimcheck {
namespace embedded {
absl::string_view organisation_words();
}  // namespace embedded

const WordKinds& OrganisationWords() {
  static const auto* const words =
      new WordKinds("organisation_words.tsv", embedded::organisation_words(), {"organisation"});
  return *words;
}

}  // namespace claimcheck
