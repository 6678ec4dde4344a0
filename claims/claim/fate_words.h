// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_FATE_WORDS_H_
#define CLAIMS_CLAIM_FATE_WORDS_H_

#include "claims/text/folded_word.h"

namespace claimcheck {

// The words by which a sentence tells what befell somebody (see lot.h): verbs of which he or she is
// the object, or the subject where a form of "be" stands before them.
inline constexpr WordSet kKilled({"killed",     "kills",        "killing",     "kill",
                                  "slain",      "murdered",     "murders",     "died",
                                  "dies",       "dead",         "drowned",     "drowns",
                                  "executed",   "succumbed",    "perished",    "strangled",
                                  "beheaded",   "electrocuted", "lynched",     "asphyxiated",
                                  "suffocated", "bludgeoned",   "assassinated"});
inline constexpr WordSet kHurt(
    {"shot",     "shoots",       "shooting",     "wounded",  "wounds",   "wounding", "injured",
     "injures",  "injuring",     "hurt",         "hurts",    "hurting",  "hit",      "hits",
     "hitting",  "struck",       "strikes",      "striking", "grazed",   "grazes",   "grazing",
     "stabbed",  "stabs",        "stabbing",     "burned",   "burnt",    "beaten",   "mauled",
     "trampled", "hospitalized", "hospitalised", "crushed",  "pinned",   "scalded",  "slashed",
     "gored",    "impaled",      "knifed",       "bitten",   "poisoned", "sickened", "ejected"});
// Done by the police or a court.
inline constexpr WordSet kHeld({"arrested",    "arrests",   "charged",    "charges",
                                "booked",      "jailed",    "detained",   "arraigned",
                                "indicted",    "arresting", "charging",   "accused",
                                "convicted",   "sentenced", "wanted",     "sought",
                                "suspected",   "remanded",  "extradited", "imprisoned",
                                "apprehended", "nabbed",    "questioning"});
inline constexpr WordSet kSaved({"rescued", "saved", "freed", "extricated", "resuscitated",
                                 "plucked", "winched"});
inline constexpr WordSet kHimself({"himself", "herself", "themselves"});
inline constexpr WordSet kVictims({"victim", "victims", "wounded", "injured"});
// What may follow such a verb and is no object of it: "shot [twice]", "shot [Monday]".
inline constexpr WordSet kTimes({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
                                 "sunday", "early", "late", "last", "several", "multiple", "once",
                                 "twice", "yesterday", "today", "this", "near", "dead"});
// Told for whose sake somebody is: "the mother of a boy of 9".
inline constexpr WordSet kKin({"mother",      "father",      "parent",     "parents",   "brother",
                               "sister",      "uncle",       "aunt",       "son",       "daughter",
                               "wife",        "husband",     "girlfriend", "boyfriend", "friend",
                               "friends",     "family",      "relatives",  "relative",  "cousin",
                               "grandmother", "grandfather", "neighbor",   "neighbour", "mom",
                               "dad",         "owner",       "age",        "care",      "home",
                               "house",       "front"});
inline constexpr WordSet kFatal({"fatal", "fatally", "mortally", "deadly"});
// Done to others by somebody who is up to no good.
inline constexpr WordSet kDoes({"opened", "fired", "robbed", "attacked", "rammed", "assaulted",
                                "ambushed", "kidnapped", "abducted", "carjacked"});
// What may stand before such a verb.
inline constexpr WordSet kSlowVerbs(
    {"was",          "were",       "is",        "are",     "has",        "had",
     "have",         "been",       "being",     "be",      "gets",       "got",
     "also",         "later",      "then",      "each",    "reportedly", "allegedly",
     "accidentally", "critically", "seriously", "badly",   "both",       "all",
     "apparently",   "fatally",    "mortally",  "himself", "still",      "formally"});

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_FATE_WORDS_H_
