// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_FATE_H_
#define CLAIMS_CLAIM_FATE_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/claim/claim.h"
#include "claims/claim/context.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// What the only one of an article can be called whom something befell, or who did it; more narrowly
// in only_one.h.
inline constexpr absl::string_view kOneKilled = "one killed";
inline constexpr absl::string_view kOneHurt = "one hurt";
inline constexpr absl::string_view kOneArrested = "one arrested";
inline constexpr absl::string_view kOneWhoDidIt = "one who did it";
inline constexpr absl::string_view kOneSuspected = "one suspected";  // arrested, or who did it
inline constexpr absl::string_view kOneRescued = "one rescued";
inline constexpr absl::string_view kOneMissing = "one missing";
// Not one of those: the sentence tells something else of him or her.
inline constexpr absl::string_view kOneBeside = "one beside";
// Whom the ages of all others leave (see checker/one_cast.h).
inline constexpr absl::string_view kOneLeft = "one left";
inline constexpr absl::string_view kOneOfKin = "one of kin";  // "the mother of a boy of 9"

// What the one whose age is told can be called by what befell him or her, where the sentence tells.
// `person`: the words for that person, an age among them.
//
//   "[a 46-year-old man] was arrested", "police held [a man of 46]"   one arrested
//   "[a firefighter, 28,] was killed"                                 one killed, one hurt
std::vector<std::string> FatesOf(const SentenceReading& reading, const Quantity& age,
                                 TokenRange person);

// Whether an article that makes these claims may tell of several people who are called so: it
// counts two who were arrested, or three dead.
bool CountsSeveral(const std::vector<Claim>& claims, absl::string_view fate);

// Whether the words for one person tell only of harm that befell him or her, and those for the
// other only that he or she is held for some: "man, 29, killed" / "a man of 31 was arrested".
bool AreHarmedAndHeld(const std::vector<std::string>& roles,
                      const std::vector<std::string>& others);

// Whether a word for a person tells only what befell him or her.
bool IsFate(absl::string_view role);

// The words for a person that a reader is shown: of what befell him or her only what tells most,
// "boy, one killed" for a boy of whom "one child killed" and "one hurt" are told as well.
std::vector<std::string> RolesInWords(const std::vector<std::string>& roles);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_FATE_H_
