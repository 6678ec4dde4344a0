// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_WORD_CLASSES_H_
#define CLAIMS_LEXICON_WORD_CLASSES_H_

#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"
#include "claims/lexicon/key_map.h"
#include "claims/text/token.h"

namespace claimcheck {

// What single words do to a number near them; one word may have several classes. The rows are in
// en/stops.tsv, en/change.tsv and en/names.tsv.
enum WordClass : std::uint32_t {
  kFunctionWord = 1u << 0,        // a counted noun phrase ends before it
  kVerbWord = 1u << 1,            // likewise
  kStateWord = 1u << 2,           // likewise: "24 [dead]"
  kAfterPronounOne = 1u << 3,     // after "one" it makes that a pronoun
  kRiseBefore = 1u << 4,          // "[rose] by 3%"
  kFallBefore = 1u << 5,          // "[fell] by 3%"
  kRiseAfter = 1u << 6,           // "3% [increase]"
  kFallAfter = 1u << 7,           // "3% [lower]"
  kMovementWord = 1u << 8,        // "[revised] from 40 to 35"
  kNameBefore = 1u << 9,          // "[Boeing] 737": only when capitalized
  kNameBeforeAnyCase = 1u << 10,  // "[article] 205"
  kStreetWord = 1u << 11,         // "14 Elm [Street]"
  kLeadingPlural = 1u << 12,      // a plural that another noun may follow: "[sports] cars"
  kUnmarkedPlural = 1u << 13,     // a plural without -s: "people"
  kMonth = 1u << 14,              // "[May] 9"
  kYearBefore = 1u << 15,         // "[since] 1887"
  kResultBefore = 1u << 16,       // "[won] 3-1"
  kRiseBy = 1u << 17,             // "[raised] by 3%", "raised rates 3%", not "raised $3 million"
  kFallBy = 1u << 18,             // "[cut] by 3%", not "cut 40 jobs"
  kRiseAfterPercent = 1u << 19,   // "3% [gain]"
  kFallAfterPercent = 1u << 20,   // "3% [loss]", not "$3 million loss"
  kFallBeforePercent = 1u << 22,  // "[lost] 3%", not "lost by 20 points", "lost 40 men"
  kPersonWord = 1u << 21,         // a number beside it may be an age: "[children] under 5"
  kComparative = 1u << 23,        // "three times [wider]", "a third [full]"
};

// The classes of the word `token` of `text`, or'ed; 0 for a word without any.
std::uint32_t WordClasses(const TokenizedText& text, std::size_t token);

// Phrases that hold a number and are not quantities: "no one", "World War II". Returns one past the
// phrase's last token, or 0; `is_name` tells a name from an idiom.
std::size_t FindIdiom(const TokenizedText& text, std::size_t first, std::size_t limit,
                      bool* is_name);

// The words with which an idiom or name of FindIdiom begins.
const KeySet& FirstIdiomWords();

// The singular of a noun, lower case: "person" for "people", "soldier" for "soldiers". A word that
// is no plural comes back as it is, folded.
std::string Singular(absl::string_view noun);

// Whether a noun looks like a plural: "people", "soldiers", "cities"; not "bus", "crisis".
bool LooksPlural(absl::string_view noun);

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_WORD_CLASSES_H_
