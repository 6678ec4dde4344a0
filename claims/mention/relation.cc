// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/relation.h"

#include "claims/lexicon/time_phrase.h"
#include "claims/lexicon/word_marks.h"

namespace claimcheck {

TimeRelation RelationAt(const TimeTokens& tokens, std::size_t i) {
  return static_cast<TimeRelation>(tokens.Value(i, TimeKind::kRelation));
}

TimeUnit SingularAt(const TimeTokens& tokens, std::size_t i) {
  return static_cast<TimeUnit>(tokens.Value(i, TimeKind::kUnit));
}

TimeUnit PluralAt(const TimeTokens& tokens, std::size_t i) {
  return static_cast<TimeUnit>(tokens.Value(i, TimeKind::kUnits));
}

bool IsArticle(const TimeTokens& tokens, std::size_t i) {
  const int determiner = tokens.Value(i, TimeKind::kDeterminer);
  return determiner == 1 || determiner == 3;
}

std::optional<Step> StepOf(TimeRelation relation) {
  switch (relation) {
    case TimeRelation::kThis:
    case TimeRelation::kCurrent:
      return Step{0, false};
    case TimeRelation::kLast:
    case TimeRelation::kPast:
    case TimeRelation::kLatest:
      return Step{-1, false};
    case TimeRelation::kNext:
    case TimeRelation::kComing:
      return Step{1, false};
    case TimeRelation::kPrevious:
      return Step{-1, true};
    case TimeRelation::kFollowing:
      return Step{1, true};
    case TimeRelation::kSame:
    case TimeRelation::kThat:
      return Step{0, true};
    default:
      return std::nullopt;
  }
}

TimeReading ShiftReading(std::size_t first, std::size_t last, TimeUnit unit, Step step) {
  TimeReading reading;
  reading.form = TimeReading::Form::kShift;
  reading.first = first;
  reading.last = last;
  reading.unit = unit;
  reading.amount = step.amount;
  reading.from_context = step.from_context;
  reading.whole = true;
  return reading;
}

std::optional<TimeReading> ReadDayPhrase(const TimeTokens& tokens, std::size_t i) {
  if (!tokens.Has(i) || !IsMarked(tokens.token(i), kBeginsTimePhrase)) return std::nullopt;
  const auto phrase = TimePhrases().Longest(tokens.text(), i, tokens.last());
  if (!phrase || phrase.value->kind != TimePhrase::Kind::kDay) return std::nullopt;
  TimeReading reading =
      ShiftReading(i, phrase.last, TimeUnit::kDay, Step{phrase.value->day, false});
  reading.day_part = phrase.value->part;
  return reading;
}

}  // namespace claimcheck
