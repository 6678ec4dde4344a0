// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_CONTEXT_H_
#define CLAIMS_CLAIM_CONTEXT_H_

#include <string>

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The stretch of a sentence that tokens [first, last) stand in: from the clause end before them to
// the one after. Commas do not end it.
struct TokenRange {
  std::size_t first = 0;
  std::size_t last = 0;
};
TokenRange ClauseAround(const SentenceReading& reading, std::size_t first, std::size_t last);

// Whether those whom tokens [first, last) count have a relative clause of their own while `clause`,
// which they stand in, tells of something else: "In Velje bells rang for the [four people] who
// perished".
bool HasClauseOfItsOwn(const SentenceReading& reading, TokenRange clause, std::size_t first,
                       std::size_t last);

// What stands for a word among those of an event: the frame that it evokes ("war", "fighting":
// conflict; "killed", "died": death), else its lemma.
std::string EventWord(const SentenceReading& reading, std::size_t token);

// Fills in `reading.content`; needs its triggers, names and times.
void FindContent(SentenceReading& reading);

// Adds to `about` what the words of `ranges` say around the mention in tokens [first, last): as
// event the EventWords of its nouns and verbs, stop words, numbers and `about.measure` excepted.
// Sorts them and drops repeats.
void AddEventWords(const SentenceReading& reading, std::initializer_list<TokenRange> ranges,
                   std::size_t first, std::size_t last, About& about);

// The same, and its names as entities.
void AddContext(const SentenceReading& reading, std::initializer_list<TokenRange> ranges,
                std::size_t first, std::size_t last, About& about);

// The names that stand in `range`, as written in the article, for labels: "Ukraine", "Kerry".
std::string NamesInWords(const SentenceReading& reading, TokenRange range);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_CONTEXT_H_
