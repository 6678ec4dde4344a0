// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_DIGIT_TOKEN_H_
#define CLAIMS_MENTION_DIGIT_TOKEN_H_

#include "claims/mention/not_quantity.h"

namespace claimcheck {

// A number token in digits, as the rules ask for it that tell what it is when it is no amount.
class DigitToken {
 public:
  // `from` is the first token that no earlier number has taken.
  DigitToken(const SentenceTokens& tokens, std::size_t from, std::size_t at);

  const SentenceTokens& tokens() const { return tokens_; }
  std::size_t from() const { return from_; }
  std::size_t at() const { return at_; }
  std::size_t next() const { return at_ + 1; }
  // The token before; outside the sentence when there is none.
  std::size_t before() const { return at_ - 1; }

  std::size_t length() const { return length_; }  // digits, when the token is digits alone; else 0
  int value() const { return value_; }            // likewise, up to six digits; else -1
  bool leading_zero() const { return leading_zero_; }

  // The same of any other token.
  std::size_t LengthAt(std::size_t i) const;
  int ValueAt(std::size_t i) const;

  // Whether the token `sign` at `separator` glues another number to what stands before it; "-" and
  // the dashes that stand for it between numbers.
  bool Joined(std::size_t separator, FoldedWord sign) const;
  bool JoinedByDash(std::size_t separator) const;

  // "5[th]"
  bool IsOrdinalSuffix(std::size_t i) const { return tokens_.IsAny(i, {"st", "nd", "rd", "th"}); }

  NotQuantity Found(NumberRole role, std::size_t last) const { return {role, at_, last}; }

 private:
  const SentenceTokens& tokens_;
  const std::size_t from_;
  const std::size_t at_;
  std::size_t length_ = 0;
  int value_ = -1;
  bool leading_zero_ = false;
};

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_DIGIT_TOKEN_H_
