// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_CONDITION_H_
#define CLAIMS_CLAIM_CONDITION_H_

#include <cstddef>
#include <optional>

#include "claims/claim/lot.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// What the verb at token `i`, past its auxiliaries, tells of the condition of whoever is its
// subject; nullopt for verbs that tell of none.
//
//   "pronounced dead", "found shot to death", "lost her life"          killed
//   "taken to a hospital", "walked into a clinic with burns", "is in critical condition"   hurt
//   "taken into custody", "faces charges", "pleaded guilty", "is behind bars"              held
//   "taken home"                                                       other
std::optional<Lot> ConditionAt(const SentenceReading& reading, std::size_t i);

// What the verb that "and" joins to the one at token `verb` tells of the same person: "took a rifle
// and [shot] a guard", "stepped outside and was [stabbed]".
std::optional<Lot> LotJoinedTo(const SentenceReading& reading, std::size_t verb);

// Whether the rest of a sentence from token `begin`, of somebody who was hurt, tells the end: "was
// shot in the head [and pronounced dead]", "was hit by a car [and taken to a hospital, where she
// later died]".
bool IsFoundDead(const SentenceReading& reading, std::size_t begin);

// What befell those whom the words at token `i` make somebody one of: "was [one of three people
// killed]", "who was [among the wounded]". nullopt where they are none.
std::optional<Lot> LotOfGroupAt(const SentenceReading& reading, std::size_t i);

// "Medics [took] a man of 46 to a hospital": whether the verb before a person, whose words end at
// token `end`, tells that he or she was taken there.
bool IsTakenToHospital(const SentenceReading& reading, std::size_t verb, std::size_t end);

// "A warrant was issued [for] Anton Berg, 36", "are looking [for] a man of 46 in the killing":
// whether the person whose words end at token `end` is sought for what somebody did.
bool IsSought(const SentenceReading& reading, std::size_t link, std::size_t end);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_CONDITION_H_
