// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/time_phrase_reading.h"

#include "claims/lexicon/time_phrase.h"
#include "claims/lexicon/word_marks.h"

namespace claimcheck {
namespace {

// "quarterly dividend" tells what kind; "paid quarterly" tells when: a word of frequency with a
// noun after it is no set.
bool IsAdverbPlace(const TimeTokens& tokens, std::size_t last) {
  if (!tokens.Has(last) || tokens.token(last).kind != TokenKind::kWord) return true;
  static constexpr WordSet kWords({"in", "on", "at", "by", "to", "for", "from", "since", "and",
                                   "or", "but", "with", "over", "until", "as", "during", "when",
                                   "under"});
  return tokens.IsOneOf(last, kWords);
}

// "Russia Today", "USA Today": the last word of a name, not the day.
bool IsNameEnd(const TimeTokens& tokens, std::size_t i) {
  if (i <= tokens.first() || tokens.token(i).word_case == WordCase::kLower) return false;
  const WordCase before = tokens.token(i - 1).word_case;
  return before == WordCase::kCapitalized || before == WordCase::kUpper;
}

// "The Day After Tomorrow", a film; "Last Night" may be a headline's. "She sang Yesterday."
bool IsTitle(const TimeTokens& tokens, std::size_t first, std::size_t last) {
  if (last == first + 1) {
    return first > tokens.first() && tokens.token(first).word_case == WordCase::kCapitalized &&
           tokens.token(first - 1).word_case == WordCase::kLower &&
           tokens.token(first - 1).kind == TokenKind::kWord;
  }
  constexpr std::size_t kLongPhrase = 4;
  return last - first >= kLongPhrase && tokens.token(first + 1).word_case == WordCase::kCapitalized;
}

}  // namespace

bool BeginsTimePhrase(const TimeTokens& tokens, std::size_t i) {
  return tokens.Has(i) && IsMarked(tokens.token(i), kBeginsTimePhrase);
}

std::optional<TimeReading> ReadTimePhrase(const TimeTokens& tokens, std::size_t i) {
  const auto match = TimePhrases().Longest(tokens.text(), i, tokens.last());
  if (!match || IsNameEnd(tokens, i) || IsTitle(tokens, i, match.last)) return std::nullopt;
  if (match.value->kind == TimePhrase::Kind::kSet && !IsAdverbPlace(tokens, match.last)) {
    return std::nullopt;
  }
  TimeReading reading;
  reading.first = i;
  reading.last = match.last;
  switch (match.value->kind) {
    case TimePhrase::Kind::kReference:
      reading.form = TimeReading::Form::kReference;
      reading.timex = match.value->timex;
      break;
    case TimePhrase::Kind::kSet:
      reading.form = TimeReading::Form::kSet;
      reading.timex = match.value->timex;
      break;
    case TimePhrase::Kind::kDay:
      reading.form = TimeReading::Form::kShift;
      reading.unit = TimeUnit::kDay;
      reading.whole = true;
      reading.amount = match.value->day;
      reading.day_part = match.value->part;
      break;
  }
  return reading;
}

}  // namespace claimcheck
