// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_EXTRACT_H_
#define CLAIMS_CLAIM_EXTRACT_H_

#include <vector>

#include "claims/claim/claim.h"
#include "claims/claim/day_month_order.h"
#include "claims/claim/person.h"
#include "claims/claim/profile.h"
#include "claims/claim/published.h"
#include "claims/document/document.h"

namespace claimcheck {

struct Extraction {
  std::vector<Claim> claims;  // in the order of the text, those of a title from metadata first
  std::vector<Person> people;
  Profile profile;
  DateOrder date_order;
};

// Reads what `document` claims with numbers and dates, in the order of the text. What the document
// leaves out (Block::kLeftOut), its date lines and bylines claim nothing. Dates are resolved
// against `published`; 11/05/2015 in the order given, else in the order that the article itself
// tells. A mention becomes a claim when the sentence says what it is about. A date that cannot be,
// or that reads two ways to the end, is a claim even where it does not, with an empty About, and on
// a date line too: something is wrong with it.
// A bare "$" is of `home_currency` where the article tells nothing better (see dollars.h).
// Linear in the document's length.
Extraction ExtractClaims(const Document& document, const Published& published,
                         DayMonthChoice order = {}, absl::string_view home_currency = "");

// Every number and time expression that the document holds, whether or not it becomes a claim, in
// the same shape with an empty About. Numbers that are names, ordinals, dates and the like are
// not among them; those too large to compare are, without a value.
std::vector<Claim> ReadMentions(const Document& document, const Published& published,
                                DayMonthChoice order = {});

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_EXTRACT_H_
