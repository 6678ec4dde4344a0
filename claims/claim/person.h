// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_PERSON_H_
#define CLAIMS_CLAIM_PERSON_H_

#include <cstddef>
#include <vector>

#include "claims/lexicon/given_names.h"
#include "claims/value/decimal.h"

namespace claimcheck {

// Somebody whose age an article tells, and what it tells of him or her: "Anton Berg, 36, was killed
// … The 36-year-old" is one who was killed. Two unnamed people of one age and sex are one here.
struct Person {
  std::vector<std::size_t> ages;  // where in the article's claims the age is told
  // See Lot in lot.h; `beside`: something else is told of this one.
  bool killed = false, hurt = false, held = false, did = false, beside = false, kin = false;
  bool rescued = false, missing = false;
  bool suspect = false;  // called so, or the gunman
  bool in_lead = false;  // told in the headline or the first sentences
  bool several = false;  // a span of ages that many have: "six men aged 19 to 38"
  Sex sex = Sex::kUnknown;
  Decimal most;  // years: the most that an age of this person may be

  // Whether nothing is told of what befell this one, so that anything may have.
  bool IsUntold() const {
    return !killed && !hurt && !held && !did && !beside && !kin && !rescued && !missing;
  }
  bool IsBelow(int years) const { return Less(most, years); }
};

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_PERSON_H_
