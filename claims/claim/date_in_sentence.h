// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_DATE_IN_SENTENCE_H_
#define CLAIMS_CLAIM_DATE_IN_SENTENCE_H_

#include <optional>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Where in a sentence a date, a time or a length of time stands, as far as that tells which words
// it can belong to.
class DateInSentence {
 public:
  // The mention's tokens are [first, last). `reading` must outlive this.
  DateInSentence(const SentenceReading& reading, std::size_t first, std::size_t last)
      : reading_(reading), first_(first), last_(last) {}

  // The first token behind "when" right after the date: "He was asleep on Monday, when [the bridge]
  // collapsed"; the token after the date where there is none.
  std::size_t ClauseOfWhen() const;

  // "The bridge fell, shortly before noon on Monday, [police said]", "…, said the mayor": what
  // follows tells who says so, and the date belongs to what stands before it.
  bool IsEndOfReport() const;

  // "combed the river on Wednesday [after] the collapse": the day is not that of what went before.
  bool PrecedesOther() const;

  // The last full verb before the date.
  std::optional<std::size_t> VerbBefore() const;

  // Whether nothing but a preposition stands before the date in its clause, or it is brought
  // forward: "it was not until 1921 that …".
  bool OpensClause() const;

  // "Police say around 2 a.m., a man [drove into the gate]": nobody says when by the clock police
  // say so; the comma opens what they say. `begin` is the first token of the date with its
  // prepositions.
  bool OpensWhatIsSaid(std::size_t begin) const;

  // The verb of what is said, of a clock time at its beginning or before who says it: "police say
  // around 2 a.m., a man [drove] into the gate", "at 2 a.m., police say a man [drove] into it";
  // nullopt where the time is not so placed.
  std::optional<std::size_t> VerbOfWhatIsSaid() const;

  // Where the words begin that a conjunction of time opens around the date: "since" in "since the
  // crisis erupted last April", whose date is not that of what stands before it. The sentence's
  // first token when there is none; a preposition right before the date opens nothing.
  std::size_t SubclauseBegin() const;

  // Whether words between commas before the mention have a date of their own: "[built in 1988], was
  // refitted twice after 2009". `trigger` are the words.
  bool IsDatedAside(const Trigger& trigger) const;

  // Whether another date of the sentence ends with the token.
  bool InOtherDate(std::size_t token) const;

 private:
  // Whether it is a clock time without a day.
  bool IsBareClock() const;

  const SentenceReading& reading_;
  std::size_t first_;
  std::size_t last_;
};

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_DATE_IN_SENTENCE_H_
