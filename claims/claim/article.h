// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_ARTICLE_H_
#define CLAIMS_CLAIM_ARTICLE_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "claims/claim/claim.h"
#include "claims/claim/day_month_order.h"
#include "claims/claim/person.h"
#include "claims/claim/profile.h"
#include "claims/claim/published.h"
#include "claims/document/document.h"

namespace claimcheck {

// An article with everything that was read out of it. `document` owns the text that the spans of
// `claims` lie in.
struct Article {
  Document document;
  Published published;
  DateOrder date_order;
  Profile profile;
  std::vector<Claim> claims;   // in the order of the text
  std::vector<Person> people;  // whose ages they tell
};

// The text that the spans of `claim` lie in: the document's, or its title from metadata.
inline absl::string_view TextOf(const Document& document, const Claim& claim) {
  return claim.in_title_field ? document.title : document.text;
}

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_ARTICLE_H_
