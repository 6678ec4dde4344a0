// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_ATTRIBUTION_H_
#define CLAIMS_LEXICON_ATTRIBUTION_H_

#include <cstddef>
#include <cstdint>

#include "absl/strings/string_view.h"
#include "claims/lexicon/phrase_table.h"
#include "claims/text/token.h"

namespace claimcheck {

// Whether the words hold what is said for true, or keep a distance from it.
enum class Stance : std::uint8_t {
  kAsserts,  // "said", "confirmed", "according to"
  kDenies,   // "denied", "dismissed": what follows is denied
  kDoubts,   // "claimed", "alleged", "believe": said without being vouched for
};

// On which side of the words the one who says it is named.
enum class SourceSide : std::uint8_t {
  kBefore,  // "police estimated"
  kAfter,   // "according to police", "as police told"
  kEither,  // "police said", "said police"
  kNone,    // "in a statement": belongs to the source named elsewhere in the sentence
};

// Words with which an article gives a source; a row of lexicon/en/attribution.tsv.
struct Attribution {
  absl::string_view words;  // as in the row; a verb in its dictionary form
  bool verb = false;
  Stance stance = Stance::kAsserts;
  SourceSide source = SourceSide::kEither;
  // A word without which, somewhere after it in the sentence, the verb reports nothing:
  // "put the toll at 30" needs "at". Empty for most.
  absl::string_view needs;
};

// The longest words of attribution that begin at token `first` and end at or before token `limit`.
// Verbs are found in every tense; their part of speech is not looked at ("claims" may be a noun,
// and "the storm claimed 12 lives" reports nothing): the tagger and the frames know.
PhraseTable<Attribution>::Match LongestAttribution(const TokenizedText& text, std::size_t first,
                                                   std::size_t limit);

// The words with which words of attribution begin.
const KeySet& FirstAttributionWords();

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_ATTRIBUTION_H_
