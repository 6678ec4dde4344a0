// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_EVENT_WORDS_H_
#define CLAIMS_LEXICON_EVENT_WORDS_H_

#include "claims/lexicon/word_kinds.h"

namespace claimcheck {

// The words by which an article of crimes and accidents tells how many there were, and which one it
// means: the kinds of en/event_words.tsv.
const WordKinds& EventWords();

inline constexpr WordKind kEvent(EventWords, 0);         // "shooting"
inline constexpr WordKind kOfEvent(EventWords, 1);       // "victim": another one is another event's
inline constexpr WordKind kEvents(EventWords, 2);        // "shootings", "spree"
inline constexpr WordKind kAnotherEvent(EventWords, 3);  // "[another] shooting"
inline constexpr WordKind kSetsApart(EventWords, 4);     // "[earlier] that day"
inline constexpr WordKind kKnownEvent(EventWords, 5);    // "the [fatal] shot"
inline constexpr WordKind kReport(EventWords, 6);        // "a [call] came in at 6 a.m."

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_EVENT_WORDS_H_
