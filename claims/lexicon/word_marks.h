// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_WORD_MARKS_H_
#define CLAIMS_LEXICON_WORD_MARKS_H_

#include <cstdint>

#include "absl/strings/string_view.h"
#include "claims/text/token.h"

namespace claimcheck {

// What the lexicon says of a word, whatever stands beside it. Most words of a text are in none of
// its tables: one look, made when the text is cut, answers what a dozen tables would be asked at
// every word.
enum WordMark : std::uint32_t {
  kMarked = 1u << 0,  // always set: the lexicon was asked
  kTellsNumber = 1u << 1,
  kBeginsNumber = 1u << 2,
  kBeginsIdiom = 1u << 3,
  kTellsTime = 1u << 4,  // it can be part of a time expression and opens the gate for one
  kCalendarWord = 1u << 5,
  kBeginsTimePhrase = 1u << 6,
  kBeginsTimeHedge = 1u << 7,
  kBeginsNotDate = 1u << 8,
  kBeginsHoliday = 1u << 9,
  kStopword = 1u << 10,
  kBeginsPlace = 1u << 11,
  kBeginsTitle = 1u << 12,
  kBeginsCue = 1u << 13,
  kBeginsAttribution = 1u << 14,
  kBeginsFrequency = 1u << 15,  // "daily", "every" of "every day"
  kTellsNone = 1u << 16,      // "no", "nobody", "not": what none are told of may be a count of none
  kStandsForName = 1u << 17,  // "she"; "country" of "the country"
  kTellsOther = 1u << 18,     // "earlier", "another": may tell of another event
  kBeginsEstimateEnd = 1u << 19,
  kBeginsSmallPlace = 1u << 20,  // with a small letter: "the" of "the States"
  kBeginsElsewhere = 1u << 21,
};

// The marks of the word with this key.
std::uint32_t MarksOf(std::uint64_t key);

// Whether the token has one of `marks`.
inline bool IsMarked(const Token& token, std::uint32_t marks) {
  return ((token.marks != 0 ? token.marks : MarksOf(token.key)) & marks) != 0;
}

// Whether a name of a place may begin with the token, written as it is.
inline bool MayBeginPlace(const Token& token) {
  return IsMarked(token, token.word_case == WordCase::kLower ? kBeginsSmallPlace : kBeginsPlace);
}

// Whether a token of the sentence may have one of `marks`.
inline bool AnyMarked(const Sentence& sentence, std::uint32_t marks) {
  return sentence.marks == 0 || (sentence.marks & marks) != 0;
}

// Cuts an article: its tokens know their marks, and words of numbers and of time open the gate.
TokenizedText TokenizeArticle(absl::string_view text);

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_WORD_MARKS_H_
