// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_NAME_H_
#define CLAIMS_CLAIM_NAME_H_

#include <string>
#include <vector>

#include "claims/text/token.h"

namespace claimcheck {

enum class NameKind { kPlace, kPerson, kOther };

// A name in the text, or a word that stands for one.
struct Name {
  std::size_t first = 0;  // tokens [first, last)
  std::size_t last = 0;
  // What is named, in lower case: "john kerry" for "Secretary of State John Kerry" and for "Kerry"
  // in an article that gives the full name, "russia" for "Russian" and "the Kremlin".
  std::string canonical;
  NameKind kind = NameKind::kOther;
  std::string country;     // of a place in one: "russia" for "moscow"
  bool adjective = false;  // a place named by its adjective or people: "Russian"
  bool pronoun = false;    // "he", "her", "the country": stands for the name that was said last
};

// The names of a whole article in the order of its text. Full names are found wherever they stand;
// short forms and pronouns are resolved against them, "he" and "she" against the person named
// last as a subject would be. Linear in the number of tokens.
std::vector<Name> FindNames(const TokenizedText& text);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_NAME_H_
