// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_VERB_USE_H_
#define CLAIMS_CLAIM_VERB_USE_H_

#include <cstddef>
#include <optional>

#include "claims/claim/sentence_reading.h"
#include "claims/claim/trigger.h"

namespace claimcheck {

// How the words of a sentence are used, where that tells whose a date is (event.h). Each looks at a
// few tokens around the one it is asked of.

// How many tokens to look for an event on either side of a date.
inline constexpr std::size_t kEventReach = 18;

// Whether the token is a verb and no auxiliary. A word with a capital within a sentence is a name,
// whatever its tag.
bool IsFullVerb(const SentenceReading& reading, std::size_t token);

// "will [make] his second visit": the noun after the verb tells what is done.
bool IsLightVerb(const SentenceReading& reading, std::size_t verb);

// Whether a participle stands before a noun that it says more of: "the [planned] strike"; not "was
// [named] today as", where the noun is that of the date that begins at token `date`.
bool ModifiesNoun(const SentenceReading& reading, std::size_t verb, std::size_t date);

// "responded to", "were called to": who is called to an event comes at once.
bool IsCallOut(const SentenceReading& reading, std::size_t verb);

// "Officers [responded] to the 200 block of Mill Street": to where it was, and to no other call.
bool RespondsToPlace(const SentenceReading& reading, std::size_t verb);

// What a blow does to a place the moment it falls: "a quake [shook] the port".
bool IsBlow(const SentenceReading& reading, std::size_t verb);

// Whether a verb of saying stands at the token: "said", "announced", not "responded to".
bool SaysSo(const SentenceReading& reading, std::size_t token);

// Where the participles begin that a comma adds to a clause, back from `token`; nullopt where none
// do, or where a verb of another kind stands between:
//
//   "opened fire, [killing] three and putting the town on lockdown Sunday"
std::optional<std::size_t> AdjunctBegin(const SentenceReading& reading, std::size_t token);

// "came back to the scene of the deadly [shooting]": the noun only tells where that was, whenever
// somebody is there.
bool IsSceneOf(const SentenceReading& reading, const Trigger& noun);

// Whether the token is a noun that tells where or when, and so not what happened: "block" of "in
// the 200 block of Spring Street", a word of a name, "morning".
bool TellsWhereOrWhen(const SentenceReading& reading, std::size_t token);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_VERB_USE_H_
