// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_TIME_PHRASE_H_
#define CLAIMS_LEXICON_TIME_PHRASE_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/lexicon/phrase_table.h"
#include "claims/lexicon/time_word.h"

namespace claimcheck {

// A phrase that is a time expression by itself: a row of lexicon/en/time_phrases.tsv.
struct TimePhrase {
  enum class Kind { kReference, kDay, kSet };
  Kind kind = Kind::kReference;
  std::string timex;              // "PAST_REF" of kReference, "P1D" of kSet
  int day = 0;                    // of kDay, from the publication date: "yesterday" -1
  DayPart part = DayPart::kNone;  // of kDay: "last night" kNight
};
const PhraseTable<TimePhrase>& TimePhrases();

// The words that stand in such phrases and mean no time elsewhere: "future", but not "the".
const KeySet& TimePhraseWords();

// Words before a time or a length of time that bound it: a row of time_hedges.tsv. `mod` is the
// TIMEX3 modifier, `bound` the name of the BoundKind ("more_than").
struct TimeHedge {
  std::string mod;
  std::string bound;
};
const PhraseTable<TimeHedge>& TimeHedges();

// Phrases that hold a word of the calendar and are no date: not_dates.tsv.
const PhraseTable<bool>& NotDates();

// A phrase and its example, for the tests that read every row.
struct PhraseExample {
  std::string phrase;
  std::string example;
};
std::vector<PhraseExample> TimePhraseExamples();
std::vector<PhraseExample> TimeHedgeExamples();
std::vector<PhraseExample> NotDateExamples();

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_TIME_PHRASE_H_
