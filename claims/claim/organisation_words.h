// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_ORGANISATION_WORDS_H_
#define CLAIMS_CLAIM_ORGANISATION_WORDS_H_

#include "claims/text/folded_word.h"

namespace claimcheck {

// Last words of names that are organisations, not persons.
inline constexpr WordSet kOrganisationWords(
    {"department",    "ministry",     "police",       "university",
     "bank",          "party",        "news",         "agency",
     "guard",         "council",      "company",      "committee",
     "court",         "hospital",     "school",       "center",
     "centre",        "club",         "office",       "bureau",
     "service",       "association",  "union",        "nations",
     "organization",  "organisation", "group",        "inc.",
     "corp.",         "ltd.",         "co.",          "times",
     "post",          "journal",      "industries",   "airlines",
     "airport",       "street",       "avenue",       "road",
     "park",          "bridge",       "river",        "lake",
     "sea",           "island",       "county",       "city",
     "apartments",    "condominiums", "villas",       "towers",
     "church",        "house",        "senate",       "congress",
     "parliament",    "army",         "navy",         "force",
     "forces",        "war",          "fund",         "foundation",
     "institute",     "commission",   "authority",    "administration",
     "team",          "league",       "cup",          "open",
     "act",           "side",         "block",        "neighborhood",
     "neighbourhood", "district",     "boulevard",    "college",
     "museum",        "academy",      "board",        "society",
     "chamber",       "rovers",       "united",       "athletic",
     "albion",        "wanderers",    "hotspur",      "fc",
     "dynamo",        "motors",       "airways",      "foods",
     "holdings",      "systems",      "technologies", "pharmaceuticals",
     "energy",        "electric",     "telecom",      "media",
     "studios",       "pictures",     "records",      "partners",
     "insurance",     "railways",     "stores",       "hotels",
     "resorts",       "industry",     "steel",        "mines",
     "shipyard",      "shipyards",    "breweries",    "brewery",
     "laboratories",  "chemicals",    "logistics"});

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_ORGANISATION_WORDS_H_
