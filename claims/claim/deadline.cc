// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/deadline.h"

#include <algorithm>

namespace claimcheck {
namespace {

// How far before a date the words stand that make it a deadline.
constexpr std::size_t kReach = 16;
constexpr std::size_t kGiveReach = 8;

// "have until 31 March", "gave potential buyers until 1 February"
bool IsTimeGiven(const SentenceReading& reading, const TimeExpression& time) {
  for (std::size_t i = time.first_token;
       i > reading.first() && time.first_token - i < kGiveReach;) {
    --i;
    if (EndsClause(reading, i) || reading.word(i) == ",") return false;
    if (!IsVerb(reading.tag(i)) || reading.tag(i) == Tag::kMD) continue;
    const std::string& lemma = reading.lemma(i);
    return lemma == "have" || lemma == "give" || lemma == "get" || lemma == "allow" ||
           lemma == "grant";
  }
  return false;
}

// Whether the words at `i` lay something on somebody: "must", "has to", "is required to".
bool Obliges(const SentenceReading& reading, std::size_t i) {
  if (reading.tag(i) == Tag::kMD) {
    // "He must have left by Friday" is a guess.
    const bool guess = i + 1 < reading.last() && reading.lemma(i + 1) == "have";
    return FoldedEquals(reading.word(i), "must") && !guess;
  }
  if (!IsVerb(reading.tag(i)) || i + 1 >= reading.last() || reading.tag(i + 1) != Tag::kTO) {
    return false;
  }
  const std::string& lemma = reading.lemma(i);
  return lemma == "have" || lemma == "need" || lemma == "require" || lemma == "order" ||
         lemma == "oblige" || lemma == "ask" || lemma == "tell" || lemma == "urge" ||
         lemma == "instruct";
}

// "The money, [due] by 31 October, goes to the state", "[payable] by"
bool IsDue(const SentenceReading& reading, const TimeExpression& time) {
  static constexpr WordSet kDue({"due", "payable", "repayable"});
  return time.first_token > reading.first() + 1 &&
         kDue.Holds(reading.token(time.first_token - 2).key);
}

bool IsObligation(const SentenceReading& reading, const TimeExpression& time) {
  for (std::size_t i = time.first_token; i > reading.first() && time.first_token - i < kReach;) {
    --i;
    if (EndsClause(reading, i)) return false;
    if (Obliges(reading, i)) return true;
  }
  return false;
}

// ", the deadline set by the council", "the 30 April deadline"
bool IsCalledDeadline(const SentenceReading& reading, const TimeExpression& time) {
  std::size_t i = time.last_token;
  if (i < reading.last() && reading.word(i) == ",") ++i;
  while (i < reading.last() && (reading.tag(i) == Tag::kDT || IsAdjective(reading.tag(i)))) ++i;
  return std::any_of(reading.triggers.begin(), reading.triggers.end(), [&](const Trigger& t) {
    return t.first == i && t.row->part == FramePart::kNoun && t.row->frame == "deadline";
  });
}

}  // namespace

bool IsDeadline(const SentenceReading& reading, const TimeExpression& time) {
  if (time.type != TimexType::kDate && time.type != TimexType::kTime) return false;
  if (IsCalledDeadline(reading, time)) return true;
  if (time.preposition == "until" || time.preposition == "till") return IsTimeGiven(reading, time);
  if (time.preposition == "by" && IsDue(reading, time)) return true;
  if (time.preposition == "by" || time.preposition == "before") return IsObligation(reading, time);
  return false;
}

}  // namespace claimcheck
