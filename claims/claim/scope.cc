// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/scope.h"

#include <algorithm>

#include "claims/claim/age_then.h"
#include "claims/claim/context.h"
#include "claims/claim/during.h"
#include "claims/claim/place_of_count.h"
#include "claims/claim/toll_moved.h"

namespace claimcheck {
namespace {

constexpr WordSet kPerpetrators({"gunman", "shooter", "attacker", "assailant", "suspect", "killer",
                                 "bomber", "himself", "herself"});

// "killed by a man before [he was killed] by police", "before [killing himself]", "before [he took
// his own life]": who did it died as well, and is none of those counted.
bool DiesBehind(const SentenceReading& reading, std::size_t last) {
  constexpr std::size_t kReach = 16, kReachOfVerb = 6;
  static constexpr WordSet kHim({"he", "him", "she", "her", "being", "himself", "herself"});
  static constexpr WordSet kDies({"kill", "die"});
  for (std::size_t i = last; i < reading.last() && i - last < kReach; ++i) {
    if (EndsClause(reading, i)) return false;
    if (!reading.Is(i, "before")) continue;
    bool him = false, dies = false;
    for (std::size_t k = i + 1; k < reading.last() && k <= i + kReachOfVerb; ++k) {
      him = him || kHim.Holds(reading.token(k).key);
      dies = dies || (IsVerb(reading.tag(k)) && kDies.Holds(reading.lemma_key(k)));
      // "took his own life", "committing suicide"
      const bool own =
          reading.Is(k, "suicide") || (reading.Is(k - 1, "own") && reading.Is(k, "life"));
      him = him || own;
      dies = dies || own;
    }
    return him && dies;
  }
  return false;
}

// "including the gunman", "counting the suspected attacker"; "excluding", "besides", "not counting"
// him; "and then [shot] himself".
void TellPerpetrators(const SentenceReading& reading, std::size_t last, Scope& scope) {
  constexpr std::size_t kReach = 16, kBetween = 5;
  for (std::size_t i = last; i < reading.last() && i - last < kReach; ++i) {
    if (!kPerpetrators.Holds(reading.lemma_key(i))) continue;
    for (std::size_t k = i; k > last && i - k < kBetween;) {
      --k;
      const std::string word = Folded(reading.word(k));
      const bool counted = word == "including" || word == "includes" || word == "counting";
      const bool negated = k > last && FoldedEquals(reading.word(k - 1), "not");
      const bool left_out =
          word == "excluding" || word == "besides" || word == "then" || word == "before";
      if (!counted && !left_out) continue;
      scope.perpetrators = counted && !negated ? Perpetrators::kIncluded : Perpetrators::kExcluded;
      scope.several_perpetrators = reading.tag(i) == Tag::kNNS;
      return;
    }
  }
  if (DiesBehind(reading, last)) scope.perpetrators = Perpetrators::kExcluded;
}

// "that [once] numbered 1,200", "[originally] held 40 people"
bool IsFormer(const SentenceReading& reading, std::size_t first) {
  static constexpr WordSet kFormer({"once", "originally", "initially", "formerly", "previously"});
  constexpr std::size_t kReachOfFormer = 4;
  for (std::size_t i = first; i > reading.first() && first - i < kReachOfFormer;) {
    --i;
    if (EndsClause(reading, i) || reading.word(i) == ",") return false;
    if (kFormer.Holds(reading.token(i).key)) return true;
  }
  return false;
}

// "The number of dead [since January] stands at 90": no clause ends between.
bool EndsClauseBetween(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    if (EndsClause(reading, i) || reading.Is(i, ",")) return true;
  }
  return false;
}

// A day or less that something was counted on, for the day as of which it was.
void TakeForAsOf(const SentenceReading& reading, Scope& scope) {
  constexpr absl::civil_diff_t kNight = 1;
  for (const TimeExpression& time : reading.times) {
    const DateInterval& days = time.interval;
    if (days != *scope.during || !days.first || !days.last || *days.last - *days.first > kNight)
      continue;
    scope.as_of = scope.during;
    scope.as_of_timex = time.timex;
    scope.during.reset();
    return;
  }
}

}  // namespace

Scope ScopeOf(const SentenceReading& reading, std::size_t first, std::size_t last) {
  Scope scope;
  for (const TimeExpression& time : reading.times) {
    // "[Since January], 900 people have died"
    const bool opens = reading.Is(reading.first(), "since") && time.last_token <= first &&
                       time.first_token == reading.first() + 1;
    const bool before = time.last_token <= first && IsHeightReached(reading, first) &&
                        !EndsClauseBetween(reading, time.last_token, first);
    if (!IsResolvedDate(time) || (time.first_token < last && !opens && !before)) continue;
    if (!scope.since && IsSince(reading, time, last)) {
      scope.since = time.interval;
      scope.since_timex = time.timex;
    }
  }
  for (const TimeExpression& time : reading.times) {
    const bool own = time.first_token < last && first < time.last_token;
    const bool as_of =
        IsAsOf(reading, time) || (IsHeightReached(reading, first) && DatesTally(reading, time));
    if (own || !IsResolvedDate(time) || scope.as_of || !as_of) continue;
    scope.as_of = time.interval;
    scope.as_of_timex = time.timex;
  }
  const TokenRange clause = ClauseAround(reading, first, last);
  scope.during = DuringOf(reading, clause, first, last);
  // What is counted up to a time began before it: "started on Monday and had burned 900 hectares by
  // Tuesday".
  if (scope.as_of) scope.during.reset();
  if (scope.during && IsHeightReached(reading, first)) TakeForAsOf(reading, scope);
  scope.former = IsFormer(reading, first) || IsAgeThen(reading, first, last);
  TellPerpetrators(reading, last, scope);
  if (const Name* place = PlaceOfCount(reading, clause, first, last))
    scope.place = place->canonical;
  return scope;
}

void TellSinceNewYear(absl::CivilDay published, Scope& scope) {
  constexpr absl::civil_diff_t kLong = 60;
  const std::optional<DateInterval>& since = scope.since;
  if (!since || !since->first || scope.during) return;
  const bool new_year = since->first->month() == 1 && since->first->day() == 1;
  const bool this_year = since->first->year() == published.year();
  if (new_year && this_year && published - *since->first >= kLong) {
    scope.during = DateInterval{since->first, published};
  }
}

}  // namespace claimcheck
