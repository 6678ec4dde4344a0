// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_THINGS_H_
#define CLAIMS_LEXICON_THINGS_H_

#include <string>

#include "absl/strings/string_view.h"

namespace claimcheck {

// What a noun names; a row of en/things.tsv.
struct ThingNoun {
  std::string noun;    // its lemma
  std::string kind;    // "ship": nouns of one kind may name one thing, nouns of two kinds name two
  std::string origin;  // the frame of how it came into being: "founding"; empty when there is none
};

// The row of a noun's lemma; nullptr when there is none: nobody knows what it is.
const ThingNoun* FindThing(absl::string_view lemma);

// Whether two nouns may name one thing: the same noun, two of a kind, or one that nobody knows.
bool MayBeOneThing(absl::string_view a, absl::string_view b);

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_THINGS_H_
