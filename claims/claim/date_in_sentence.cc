// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/date_in_sentence.h"

#include <algorithm>

#include "claims/claim/verb_use.h"

namespace claimcheck {

std::size_t DateInSentence::ClauseOfWhen() const {
  std::size_t i = last_;
  if (i < reading_.last() && reading_.Is(i, ",")) ++i;
  return i < reading_.last() && reading_.Is(i, "when") ? i + 1 : last_;
}

bool DateInSentence::IsEndOfReport() const {
  constexpr std::size_t kLongestSource = 8;
  if (last_ >= reading_.last() || !reading_.Is(last_, ",")) {
    return false;
  }
  if (!VerbBefore()) return false;
  if (last_ + 1 < reading_.last() && SaysSo(reading_, last_ + 1)) return true;
  for (std::size_t i = last_ + 1; i < reading_.last() && i - last_ < kLongestSource; ++i) {
    if (reading_.Is(i, ",") || EndsClause(reading_, i)) return SaysSo(reading_, i - 1);
  }
  return false;
}

bool DateInSentence::PrecedesOther() const {
  static constexpr WordSet kBehind({"after", "following", "since"});
  return reading_.has(last_) && kBehind.Holds(reading_.token(last_).key) && VerbBefore();
}

std::optional<std::size_t> DateInSentence::VerbBefore() const {
  for (std::size_t i = first_; i > reading_.first();) {
    --i;
    if (IsFullVerb(reading_, i)) return i;
  }
  return std::nullopt;
}

bool DateInSentence::OpensClause() const {
  std::size_t i = first_;
  while (i > reading_.first() &&
         (reading_.tag(i - 1) == Tag::kIN || reading_.tag(i - 1) == Tag::kRB ||
          reading_.tag(i - 1) == Tag::kDT)) {
    --i;
  }
  const bool that = last_ < reading_.last() && reading_.Is(last_, "that");
  if (that && i > reading_.first() && reading_.lemma(i - 1) == "be") return true;
  return i == reading_.first() || EndsClause(reading_, i - 1) || reading_.Is(i - 1, "“") ||
         reading_.Is(i - 1, ",") || OpensWhatIsSaid(i);
}

bool DateInSentence::OpensWhatIsSaid(std::size_t begin) const {
  if (begin == reading_.first() || last_ >= reading_.last() || !reading_.Is(last_, ",")) {
    return false;
  }
  return IsBareClock() && SaysSo(reading_, begin - 1);
}

bool DateInSentence::IsBareClock() const {
  return std::any_of(reading_.times.begin(), reading_.times.end(), [&](const TimeExpression& time) {
    return time.first_token == first_ && time.minute_of_day && time.day_unsaid;
  });
}

std::optional<std::size_t> DateInSentence::VerbOfWhatIsSaid() const {
  constexpr std::size_t kLongestSource = 6;
  if (last_ + 1 >= reading_.last() || !reading_.Is(last_, ",") || !IsBareClock())
    return std::nullopt;
  std::size_t begin = first_;
  while (begin > reading_.first() &&
         (reading_.tag(begin - 1) == Tag::kIN || IsAdverb(reading_.tag(begin - 1)))) {
    --begin;
  }
  if (begin > reading_.first() && reading_.Is(begin - 1, ",")) --begin;
  std::size_t from = last_ + 1;
  bool said = begin > reading_.first() && SaysSo(reading_, begin - 1);
  for (std::size_t i = from; !said && begin == reading_.first() && i < from + kLongestSource; ++i) {
    if (!reading_.has(i) || reading_.Is(i, ",")) return std::nullopt;
    if (!IsFullVerb(reading_, i)) continue;
    if (!SaysSo(reading_, i)) return std::nullopt;
    said = true;
    from = i + 1;
  }
  for (std::size_t i = from; said && i < reading_.last() && !EndsClause(reading_, i); ++i) {
    if (IsFullVerb(reading_, i)) return i;
  }
  return std::nullopt;
}

std::size_t DateInSentence::SubclauseBegin() const {
  for (std::size_t i = first_; i > reading_.first();) {
    --i;
    if (i + 1 >= first_) continue;
    static constexpr WordSet kConjunctions({"since", "after", "before", "when", "until", "while"});
    if (kConjunctions.Holds(reading_.lemma_key(i))) return i;
  }
  return reading_.first();
}

bool DateInSentence::IsDatedAside(const Trigger& trigger) const {
  if (trigger.first == reading_.first() || !reading_.Is(trigger.first - 1, ",")) return false;
  return std::any_of(
      reading_.times.begin(), reading_.times.end(), [&](const TimeExpression& other) {
        const bool behind =
            other.first_token == trigger.last || other.first_token == trigger.last + 1;
        return behind && other.last_token < first_ && reading_.Is(other.last_token, ",");
      });
}

bool DateInSentence::InOtherDate(std::size_t token) const {
  return std::any_of(reading_.times.begin(), reading_.times.end(),
                     [&](const TimeExpression& other) {
                       return other.type != TimexType::kDuration && other.first_token != first_ &&
                              token == other.last_token - 1;
                     });
}

}  // namespace claimcheck
