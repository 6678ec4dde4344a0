// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_RELATION_H_
#define CLAIMS_MENTION_RELATION_H_

#include <optional>

#include "claims/mention/time_reading.h"
#include "claims/mention/time_tokens.h"

namespace claimcheck {

// What token i is: "last", "this"; "week"; "weeks". kNone when it is no such thing.
TimeRelation RelationAt(const TimeTokens& tokens, std::size_t i);
TimeUnit SingularAt(const TimeTokens& tokens, std::size_t i);
TimeUnit PluralAt(const TimeTokens& tokens, std::size_t i);

// "the", "its": not "a".
bool IsArticle(const TimeTokens& tokens, std::size_t i);

// How many periods a relation is away, and whether from the date mentioned last: "last" -1, "the
// following" 1 from there. nullopt for "each", "recent" and the like.
struct Step {
  int amount = 0;
  bool from_context = false;
};
std::optional<Step> StepOf(TimeRelation relation);

// Tokens [first, last) as a whole period so many steps away.
TimeReading ShiftReading(std::size_t first, std::size_t last, TimeUnit unit, Step step);

// A day that a fixed phrase names ("yesterday", "last night") at token i.
std::optional<TimeReading> ReadDayPhrase(const TimeTokens& tokens, std::size_t i);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_RELATION_H_
