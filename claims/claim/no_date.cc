// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/no_date.h"

#include <algorithm>

#include "claims/claim/changed_plan.h"
#include "claims/claim/framed_event.h"
#include "claims/claim/toll_moved.h"

namespace claimcheck {
namespace {

bool IsOfPage(const SentenceReading& reading, std::size_t first) {
  static constexpr WordSet kStamps({"posted", "updated", "published", "modified", "uploaded"});
  if (first < reading.first() + 2 || !reading.Is(first - 1, ":")) return false;
  return kStamps.Holds(reading.token(first - 2).key);
}

bool IsOfGift(const SentenceReading& reading, const TimeExpression& time) {
  constexpr std::size_t kReach = 8;
  static constexpr WordSet kFeasts({"christmas", "birthday", "easter", "hanukkah"});
  static constexpr WordSet kGives({"get", "give", "receive", "buy", "want"});
  if (time.preposition != "for" || !kFeasts.Holds(reading.token(time.last_token - 1).key))
    return false;
  for (std::size_t i = time.first_token; i > reading.first() && time.first_token - i < kReach;) {
    --i;
    if (IsVerb(reading.tag(i)) && kGives.Holds(reading.lemma_key(i))) return true;
  }
  return false;
}

// "left two hours before the shooting, [about 10 a.m.]"
bool IsBesideOffset(const SentenceReading& reading, const TimeExpression& time) {
  if (!time.minute_of_day) return false;
  return std::any_of(reading.times.begin(), reading.times.end(), [&](const TimeExpression& other) {
    static constexpr WordSet kUnits({"minute", "hour"});
    const bool behind = other.offset && other.first_token < time.first_token &&
                        kUnits.Holds(FoldedHash(other.offset->unit)) &&
                        time.first_token - other.last_token < 8;
    return behind &&
           (reading.Is(time.first_token - 1, ",") ||
            (time.first_token > reading.first() + 1 && reading.Is(time.first_token - 2, ",")));
  });
}

// "“[Today]'s incident shows …”": the day on which he said so may be another than the article's.
bool IsQuotedToday(const SentenceReading& reading, const TimeExpression& time) {
  static constexpr WordSet kDeictic({"today", "tonight", "yesterday"});
  if (!kDeictic.Holds(reading.token(time.first_token).key)) return false;
  bool open = false;
  for (std::size_t i = reading.first(); i < time.first_token; ++i) {
    if (reading.Is(i, "“")) open = true;
    if (reading.Is(i, "”")) open = false;
    if (reading.Is(i, "\"")) open = !open;
  }
  return open;
}

// "[As of Sunday morning] the fire had burned 900 acres", "[by Sunday] the flood had killed 12":
// until when something was counted.
bool IsOfCount(const SentenceReading& reading, const TimeExpression& time) {
  constexpr std::size_t kReach = 10;
  const std::size_t first = time.first_token;
  const bool as_of =
      first >= reading.first() + 2 && reading.Is(first - 1, "of") && reading.Is(first - 2, "as");
  const bool by = first > reading.first() && reading.Is(first - 1, "by");
  if (!as_of && !by) return false;
  // "As of Sunday night the shooting was still looked into": how things stood
  if (as_of && time.hours != nullptr) return true;
  for (std::size_t i = time.last_token; i + 1 < reading.last() && i < time.last_token + kReach;
       ++i) {
    if (EndsClause(reading, i)) return false;
    if (!reading.Is(i, "had") && !(as_of && reading.Is(i, "has"))) continue;
    return std::any_of(reading.quantities.begin(), reading.quantities.end(),
                       [&](const Quantity& count) { return count.first_token > i; });
  }
  return false;
}

// Whether the word for what happened is no more than what a noun before it is of: "survivors [of a
// helicopter] crash", "those killed [in the] fire".
bool IsOfNoun(const SentenceReading& reading, const Trigger& event) {
  constexpr std::size_t kReach = 5;
  static constexpr WordSet kOf({"of", "in", "from", "by"});
  for (std::size_t i = event.first; i > reading.first() + 1 && event.first - i < kReach;) {
    --i;
    if (kOf.Holds(reading.token(i).key)) {
      const Tag before = reading.tag(i - 1);
      return IsNoun(before) || before == Tag::kVBN || before == Tag::kVBD;
    }
    const Tag tag = reading.tag(i);
    if (!IsNoun(tag) && !IsAdjective(tag) && tag != Tag::kDT && tag != Tag::kCD) return false;
  }
  return false;
}

// "Survivors of the crash [were in hospital on Sunday]": where somebody was then, though nothing
// but the crash has a name; "the crash was on Sunday" dates it.
bool IsOfState(const SentenceReading& reading, const TimeExpression& time) {
  constexpr std::size_t kReach = 10;
  static constexpr WordSet kIs({"was", "were", "is", "are", "remained", "remain", "stayed"});
  std::size_t verb = time.first_token;
  while (verb > reading.first() && time.first_token - verb < kReach &&
         !kIs.Holds(reading.token(verb - 1).key)) {
    --verb;
    // "was [killed] on Sunday": the verb's own
    if (EndsClause(reading, verb) || reading.Is(verb, ",") || IsVerb(reading.tag(verb)))
      return false;
  }
  if (verb == reading.first() || !kIs.Holds(reading.token(verb - 1).key)) return false;
  --verb;
  // A place or a state stands behind it, not the date.
  if (verb + 3 > time.first_token) return false;
  bool named = false;
  for (const Trigger& trigger : reading.triggers) {
    if (!NamesEvent(trigger)) continue;
    if (trigger.first > verb || !IsOfNoun(reading, trigger)) return false;
    named = true;
  }
  return named;
}

// "An investigation was under way [on Friday] into the fire"
bool IsOfInquiry(const SentenceReading& reading, const TimeExpression& time) {
  static constexpr WordSet kInquiries({"investigation", "inquiry", "enquiry", "probe"});
  const std::size_t into = time.last_token;
  if (!reading.has(into + 1) || !reading.Is(into, "into")) return false;
  for (std::size_t i = reading.first(); i < time.first_token; ++i) {
    if (kInquiries.Holds(reading.lemma_key(i))) return true;
  }
  return false;
}

}  // namespace

bool DatesNoEvent(const SentenceReading& reading, const TimeExpression& time) {
  return IsOfPage(reading, time.first_token) || IsOfGift(reading, time) ||
         IsBesideOffset(reading, time) || IsQuotedToday(reading, time) ||
         IsDistanceFromPlan(reading, time) || IsOfCount(reading, time) ||
         IsOfState(reading, time) || IsOfInquiry(reading, time) || DatesTally(reading, time);
}

}  // namespace claimcheck
