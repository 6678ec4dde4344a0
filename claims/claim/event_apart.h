// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_EVENT_APART_H_
#define CLAIMS_CLAIM_EVENT_APART_H_

#include <optional>

#include "claims/claim/context.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The tokens that tell of another happening than the sentence's own, from which a length of time
// parts the two:
//
//   "The crash comes two years after [six people were hurt on the same road]"
//   "… which happened four months before [Velje saw a fire that killed 49]"
//   "The arrest comes a month after nine people were hurt"      nothing: it is of the same
//   happening
std::optional<TokenRange> HappeningApart(const SentenceReading& reading);

// The tokens that tell of a happening of its own, weeks or more before the one that the article has
// told of:
//
//   "[A week earlier, on 3 May, a smaller quake killed nine people in Velje]"
//   "[The town had been hit two months before by a storm that killed nine]"
//   "He had been hurt a week earlier in the crash"    nothing: the article's own
std::optional<TokenRange> HappeningLongBefore(const SentenceReading& reading);

// The tokens that tell what several happenings came to together, which is none of them:
//
//   "[Two killed and eight hurt in Sunday shootings]", "[nine died in three separate crashes]"
std::optional<TokenRange> SeveralHappenings(const SentenceReading& reading);

// The tokens that tell what one of several happenings did, which is not what all of them did, nor
// what the article's own did:
//
//   "[One of the attacks killed three officers]", "[two people were hurt in one of those
//   shootings]" "one of the worst attacks of the year"    nothing: it may be the article's own
std::optional<TokenRange> OneOfHappenings(const SentenceReading& reading);

// The tokens that tell of what was the largest or worst before the article's own came:
//
//   "the [dearest theft until now, worth $9 million]", "[Until then the worst fire had killed
//   nine]"
std::optional<TokenRange> FormerRecord(const SentenceReading& reading);

// The tokens that tell of happenings elsewhere or of several at other times, of which each is none
// of the article's own:
//
//   "[In neighbouring Velje a heatwave killed 900 people]"
//   "[There were blasts in three other quarries; nine men were burned]"
//   "[Wrecks in 1994 and 2003 drowned 40 people altogether]"
std::optional<TokenRange> HappeningsElsewhere(const SentenceReading& reading);

// "Was arrested on [unrelated] charges": an arrest that is none of the event's.
bool IsOnUnrelatedCharges(const SentenceReading& reading);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_EVENT_APART_H_
