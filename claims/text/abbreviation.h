// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_TEXT_ABBREVIATION_H_
#define CLAIMS_TEXT_ABBREVIATION_H_

#include "claims/text/folded_word.h"

namespace claimcheck {

// Abbreviations of English, each without its full stop; whoever cuts words and whoever cuts
// sentences must agree on them.

// Abbreviations that take their full stop with them and stand before a name or a number.
inline constexpr WordSet kLeadingAbbreviations(
    {"mr",   "mrs", "ms",  "dr",     "prof",   "gen",  "col",  "lt",    "sgt",  "capt",
     "cpl",  "pvt", "sen", "rep",    "gov",    "rev",  "hon",  "maj",   "adm",  "cmdr",
     "pres", "st",  "mt",  "ft",     "messrs", "supt", "insp", "det",   "atty", "jan",
     "feb",  "mar", "apr", "jun",    "jul",    "aug",  "sep",  "sept",  "oct",  "nov",
     "dec",  "mon", "tue", "tues",   "wed",    "thu",  "thur", "thurs", "fri",  "sat",
     "nos",  "rs",  "rp",  "approx", "vs",     "fig",  "vol",  "ca"});

// Abbreviations that may also stand at a sentence's end.
inline constexpr WordSet kTrailingAbbreviations(
    {"inc",  "ltd",  "co",  "corp", "jr",    "sr",   "bros", "etc",  "est",  "dept",
     "ave",  "blvd", "rd",  "hwy",  "calif", "ariz", "ark",  "colo", "conn", "del",
     "fla",  "ga",   "ill", "ind",  "kan",   "ky",   "md",   "mich", "minn", "mo",
     "mont", "neb",  "nev", "okla", "ore",   "pa",   "tenn", "tex",  "va",   "vt",
     "wash", "wis",  "wyo", "miss", "ala",   "mass", "llc",  "plc",  "univ"});

// Abbreviations in whatever case that a number goes on: "no. 5", "oct. 13" where all is lower case.
inline constexpr WordSet kAbbreviationsBeforeDigits({"no", "nos", "jan", "feb", "apr", "jul", "aug",
                                                     "sep", "sept", "oct", "nov", "dec"});

}  // namespace claimcheck

#endif  // CLAIMS_TEXT_ABBREVIATION_H_
