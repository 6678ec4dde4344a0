// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/person_nouns.h"

namespace claimcheck {
namespace embedded {
absl::string_view person_nouns();
}  // namespace embedded

const WordKinds& PersonNouns() {
  static const auto* const words = new WordKinds("person_nouns.tsv", embedded::person_nouns(),
                                                 {"male", "female", "child", "teen", "relative",
                                                  "parent", "elder", "close", "lawmaker", "body"});
  return *words;
}

}  // namespace claimcheck
