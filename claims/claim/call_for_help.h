// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_CALL_FOR_HELP_H_
#define CLAIMS_CLAIM_CALL_FOR_HELP_H_

#include <cstddef>

#include "claims/claim/moment_clause.h"

namespace claimcheck {

// When firefighters, police or an ambulance were called, and when the first of them came: two
// moments of a story that are neither each other nor the beginning of what they came to.
inline constexpr absl::string_view kCallOut = "call-out";
inline constexpr absl::string_view kResponse = "response";

// Whether a noun's lemma names those who are called and come: "police", "paramedic", "crew".
bool IsEmergencyService(absl::string_view noun);
// Which of them the noun at a token is: "police service", "fire service" of "the fire crews"; ""
// where it may be any.
absl::string_view KindOfService(const SentenceReading& reading, std::size_t noun);

// The verb of "were [called] to a blaze", back from the token of the fire; the fire's token where
// nobody was called to it.
std::size_t VerbOfCall(const SentenceReading& reading, std::size_t fire);

// "sent its first distress [message] at 3:20 a.m.", "called for [help] at 3:20 a.m."
bool NameDistressSignal(const SentenceReading& reading, std::size_t noun, About& about);

// "the 8:05 p.m. [report] of a shooting", to which somebody came; "a 911 [call] at 8:05 p.m."
bool NameCallByNoun(const SentenceReading& reading, std::size_t noun, About& about);

// Makes `about` the call, the report or the arrival that the clause tells of, if it does.
//
//   "Firefighters were [called] at 2:10 a.m.", "a neighbour [dialled] 911"     call-out
//   "Crews [arrived] at 2:10 a.m."                                             response
bool NameCallForHelp(const MomentClause& clause, const TimeExpression& time, About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_CALL_FOR_HELP_H_
