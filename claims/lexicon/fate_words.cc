// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/fate_words.h"

namespace claimcheck {
namespace embedded {
absl::string_view fate_words();
}  // namespace embedded

const WordKinds& FateWords() {
  static const auto* const words =
      new WordKinds("fate_words.tsv", embedded::fate_words(),
                    {"killed", "hurt", "held", "saved", "fatal", "does", "victim", "harmed",
                     "blamed", "behind", "before", "oneself", "kin"});
  return *words;
}

}  // namespace claimcheck
