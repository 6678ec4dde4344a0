// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/event_words.h"

namespace claimcheck {
namespace embedded {
absl::string_view event_words();
}  // namespace embedded

const WordKinds& EventWords() {
  static const auto* const words =
      new WordKinds("event_words.tsv", embedded::event_words(),
                    {"event", "of event", "events", "another", "apart", "known", "report"});
  return *words;
}

}  // namespace claimcheck
