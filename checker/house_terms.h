// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_HOUSE_TERMS_H_
#define CHECKER_HOUSE_TERMS_H_

#include "checker/settings.h"
#include "claims/claim/article.h"

namespace claimcheck {

// Gives `article` and its claims the desk's own terms, so that they meet under one name:
//
//   - a name of a group stands for the first of it wherever a claim names somebody or something:
//     names, places, actors, things, sources; and in the article's profile, by which articles on
//     one event are found
//   - a claim whose sentence holds a phrase of a group of measures, and that is about a word of the
//     phrase, has the group as its measure. Its first word or phrase that the program knows as a
//     measure names it, so that the house's phrase meets what the program reads elsewhere
void UseHouseTerms(const HouseTerms& terms, Article& article);

}  // namespace claimcheck

#endif  // CHECKER_HOUSE_TERMS_H_
