// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/placed_reading.h"

#include "absl/strings/numbers.h"
#include "claims/mention/duration_value.h"
#include "claims/mention/relation.h"

namespace claimcheck {
namespace {

// "The past 999,999,999 years": further than any calendar.
constexpr int kFarthest = 100000;

// "The strike is to [last] six weeks", "may only last six weeks": the verb, which no article and no
// "in" or "over" stands before.
bool IsVerbLast(const TimeTokens& tokens, std::size_t i) {
  static constexpr WordSet kBetween({"only", "also", "now", "probably", "still", "not"});
  static constexpr WordSet kBefore({"to", "will", "would", "may", "might", "can", "could", "should",
                                    "must", "shall", "'ll", "n't"});
  if (!tokens.Is(i, "last")) return false;
  return tokens.IsOneOf(tokens.IsOneOf(i - 1, kBetween) ? i - 2 : i - 1, kBefore);
}

}  // namespace

// placed = [ article ] relation count unit: "the past two years", "the next 10 to 14 months"
std::optional<TimeReading> ReadPlacedDuration(const TimeTokens& tokens, std::size_t i) {
  const std::size_t at = IsArticle(tokens, i) ? i + 1 : i;
  if (IsVerbLast(tokens, at)) return std::nullopt;
  const TimeRelation relation = RelationAt(tokens, at);
  const bool first = tokens.Is(at, "first");
  const std::optional<Step> step = StepOf(relation);
  const bool placed = step && relation != TimeRelation::kThis && relation != TimeRelation::kThat;
  if (!placed && !first && relation != TimeRelation::kFinal) return std::nullopt;
  const std::optional<TimeCount> count = ReadTimeCount(tokens, at + 1);
  if (!count) return std::nullopt;
  const TimeUnit unit = PluralAt(tokens, count->last);
  if (unit == TimeUnit::kNone) return std::nullopt;
  TimeReading reading;
  reading.form = TimeReading::Form::kDuration;
  reading.first = i;
  reading.last = count->last + 1;
  SetDuration(*count, unit, reading);
  reading.relation = first ? TimeRelation::kNone : relation;
  reading.unit = unit;
  int amount = 0;
  if (step && count->vague == VagueAmount::kNone &&
      absl::SimpleAtoi(count->high.ToCanonicalString(), &amount) && amount <= kFarthest) {
    reading.amount = step->amount < 0 ? -amount : amount;
    reading.from_context = step->from_context;
  }
  return reading;
}

// vague = [ article ] ( "recent" | "past" | "coming" ) plural unit
std::optional<TimeReading> ReadVaguePeriod(const TimeTokens& tokens, std::size_t i) {
  const std::size_t at = IsArticle(tokens, i) ? i + 1 : i;
  const TimeRelation relation = RelationAt(tokens, at);
  const bool past = relation == TimeRelation::kRecent || relation == TimeRelation::kPast ||
                    relation == TimeRelation::kPrevious;
  const bool future = relation == TimeRelation::kComing;
  if ((!past && !future) || PluralAt(tokens, at + 1) == TimeUnit::kNone) return std::nullopt;
  TimeReading reading;
  reading.form = TimeReading::Form::kReference;
  reading.first = i;
  reading.last = at + 2;
  reading.timex = past ? "PAST_REF" : "FUTURE_REF";
  return reading;
}

}  // namespace claimcheck
