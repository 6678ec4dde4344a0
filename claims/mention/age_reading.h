// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_AGE_READING_H_
#define CLAIMS_MENTION_AGE_READING_H_

#include <optional>

#include "claims/mention/amount.h"

namespace claimcheck {

// The unit of an age told in years.
Unit YearOfAge();

// Tells ages without a unit from other bare numbers, from left to right through a sentence:
//
//   aged 42   ages 8, 10 and 12   the age of 42   turned 42 on Friday   died at 87   she was 11.
//   Smith, 42, said   Smith (42)   her brother, 7, was   both men, 25 and 31, were
//   children under 5   anyone over 18
class AgeReader {
 public:
  explicit AgeReader(const SentenceTokens& tokens) : tokens_(tokens) {}

  // Whether `amount`, whose number or range ends before token `last`, tells an age.
  bool IsAge(const Amount& amount, std::size_t last);

 private:
  bool FollowsAgeWord(std::size_t first, std::size_t last) const;
  bool IsToldOfSomebody(std::size_t before, std::size_t last) const;
  std::size_t EndOfSubject(std::size_t copula) const;
  bool SpeaksOfAges(std::size_t copula) const;
  bool IsSomebody(std::size_t i) const;
  bool EndsThought(std::size_t at) const;
  bool IsApposed(std::size_t first, std::size_t last) const;
  bool IsLimit(std::size_t first, std::size_t last) const;
  bool IsListed(std::size_t first) const;
  bool IsPerson(std::size_t i) const;
  bool CountsNoun(std::size_t at) const;

  const SentenceTokens& tokens_;
  std::size_t list_end_ = 0;  // one past the last age of "ages 10, 9 and 4"; 0: no list
};

// "the ages of 16", "the age of 16": whether `number` follows "age of".
bool IsAgeOf(const SentenceTokens& tokens, std::size_t number);

// "over-65s", "the under-21 team": whether a limit of age is joined to `number`.
bool IsJoinedLimit(const SentenceTokens& tokens, std::size_t number);

// A decade of ages or of anything else.
struct Decade {
  Decimal first = 0;  // 30 of "30s"
  Decimal last = 0;   // 39
  bool of_age = false;
  std::size_t end = 0;  // one past the decade's last token
};

// "in her [thirties]", "in his late [fifties]": the decade of age in words at token `at`.
std::optional<Decade> ReadDecadeOfLife(const SentenceTokens& tokens, std::size_t at);

// "in his 30s", "in the 30s", "70-something"; nullopt when `amount` is no decade ("0.5s" are
// seconds).
std::optional<Decade> ReadDecade(const SentenceTokens& tokens, const Amount& amount);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_AGE_READING_H_
