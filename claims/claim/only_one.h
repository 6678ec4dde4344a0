// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_ONLY_ONE_H_
#define CLAIMS_CLAIM_ONLY_ONE_H_

#include <string>
#include <vector>

#include "claims/claim/claim.h"
#include "claims/claim/name.h"
#include "claims/claim/person.h"
#include "claims/text/token.h"

namespace claimcheck {

// An age, and whose it is among the people of the article.
struct AgeOfPerson {
  Claim* claim = nullptr;
  std::string person;
  Sex sex = Sex::kUnknown;  // as far as the nouns tell that it was told with
};

// The sex that nouns for one person tell: "boy", "grandmother"; unknown where they tell both.
Sex SexByNouns(const std::vector<std::string>& nouns);

// Keeps of what befell people (see fate.h), among the bearers of their ages, what befell only one
// of the article, and adds what else only one of them is:
//
//   "one child killed", "one minor hurt"    of several whom it befell the only one below 13, or 18
//   "one female killed", "one male hurt"    the only woman or girl of them, by a noun, a name or
//                                           "she"
//   "one child"                             of whom the beginning tells, and no other is told of
//
// An article that counts more of them ("killed three people", "two children") than it tells by age
// calls nobody so. `claims`: all of the article; `ages`: those of its ages, with their fates.
// Returns all of whom it tells an age.
std::vector<Person> TellOnlyOnes(const TokenizedText& text, const std::vector<Name>& names,
                                 const std::vector<AgeOfPerson>& ages, std::vector<Claim>& claims);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_ONLY_ONE_H_
