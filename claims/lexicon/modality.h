// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_MODALITY_H_
#define CLAIMS_LEXICON_MODALITY_H_

#include <cstddef>
#include <cstdint>

#include "absl/strings/string_view.h"
#include "claims/lexicon/phrase_table.h"
#include "claims/text/token.h"

namespace claimcheck {

// What a cue says of the statement that it bears on.
enum class CueClass : std::uint8_t {
  kPlanned,    // meant, promised or forecast, not yet so: "plans to", "will", "is due"
  kUncertain,  // may or may not be so: "may", "reportedly", "if"
  kDenied,     // not so: "not", "never", "denied"
  kStatus,     // how far a count is established: "suspected cases", "missing, presumed dead"
  kNothing,    // looks like a cue and is none: "not only", "no doubt"; skip its words
};

// Where the words lie that a cue bears on.
enum class CueScope : std::uint8_t {
  kAfter,   // up to the end of the clause: "may have killed 12"
  kBefore,  // "12 people died, it is feared"
  kEither,  // "12 people reportedly died"
  kNoun,    // the noun phrase around it: "12 suspected cases"
};

// A cue; a row of lexicon/en/modality.tsv.
struct Cue {
  absl::string_view words;  // as in the row; a verb in its dictionary form
  bool verb = false;        // a cue only as a verb: "police suspect", not "the suspect"
  CueClass meaning = CueClass::kNothing;
  CueScope scope = CueScope::kAfter;
  // Of class kStatus: "confirmed", "probable", "suspected", "feared", "presumed" or "unconfirmed".
  absl::string_view status;
};

// The longest cue that begins at token `first` and ends at or before token `limit`. Verbs are found
// in every tense; that the word is one is the tagger's to say. "May", "Will" and "Might" with a
// capital letter are a month and names, and no cues.
PhraseTable<Cue>::Match LongestCue(const TokenizedText& text, std::size_t first, std::size_t limit);

// The words with which a cue begins.
const KeySet& FirstCueWords();

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_MODALITY_H_
