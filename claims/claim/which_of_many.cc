// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/which_of_many.h"

#include <algorithm>
#include <optional>
#include <string>

#include "claims/lexicon/frame_traits.h"
#include "claims/lexicon/person_nouns.h"

namespace claimcheck {
namespace {

// Whether what the verb befell are several of many: "two more bodies", "eight people".
bool BefellSeveral(const SentenceReading& reading, std::size_t verb) {
  constexpr std::size_t kReachOfNumber = 4;
  static constexpr WordSet kFound({"victim", "survivor"});
  static constexpr WordSet kMore({"more", "another", "other", "others", "several"});
  std::optional<std::size_t> head;
  if (IsNoun(reading.tag(verb))) {
    head = verb;  // "[body] be find"
  } else if (!IsVerb(reading.tag(verb))) {
    return false;
  } else if (!IsPassiveVerb(reading, verb)) {
    head = ObjectOf(reading, verb);
  }
  if (!head) head = SubjectOf(reading, verb);
  if (!head || !reading.has(*head) || IsInTime(reading, *head)) return false;
  const bool plural = reading.tag(*head) == Tag::kNNS || reading.tag(*head) == Tag::kCD;
  const std::uint64_t whom = reading.lemma_key(*head);
  if (plural && (kBodyNoun.Holds(whom) || kFound.Holds(whom))) return true;
  for (std::size_t i = *head + 1; i > reading.first() && *head + 1 - i < kReachOfNumber;) {
    --i;
    if (kMore.Holds(reading.token(i).key)) return true;
    if (reading.tag(i) == Tag::kCD) return plural;
    if (i < *head && !IsNoun(reading.tag(i)) && !IsAdjective(reading.tag(i))) return false;
  }
  return false;
}

// Whether what the verb befell is the last or first of many: "the [last] body", "the [first] of the
// miners".
bool BefellOneEnd(const SentenceReading& reading, std::size_t word) {
  constexpr std::size_t kReach = 5;
  static constexpr WordSet kEnds({"last", "first", "final", "remaining", "latest"});
  std::optional<std::size_t> head = word;
  if (!reading.has(word)) return false;
  if (IsVerb(reading.tag(word))) head = SubjectOf(reading, word);
  if (!head || !reading.has(*head) || IsInTime(reading, *head)) return false;
  for (std::size_t i = *head + 1; i > reading.first() + 1 && *head + 1 - i < kReach;) {
    --i;
    const bool the = reading.tag(i - 1) == Tag::kDT || reading.tag(i - 1) == Tag::kPRPS;
    if (kEnds.Holds(reading.token(i).key) && the) return true;
    const Tag tag = reading.tag(i);
    if (!IsNoun(tag) && !IsAdjective(tag) && tag != Tag::kCD && !reading.Is(i, "of") &&
        tag != Tag::kDT)
      return false;
  }
  return false;
}

// The ordinal among the words before a noun, back to where its phrase begins: "a [second] blast".
std::string NthBefore(const SentenceReading& reading, std::size_t noun) {
  constexpr std::size_t kReach = 4;
  static constexpr WordSet kNth({"second", "third", "fourth", "fifth"});
  for (std::size_t i = noun; i > reading.first() && noun - i < kReach;) {
    --i;
    if (kNth.Holds(reading.token(i).key)) return Folded(reading.word(i));
    if (!IsNoun(reading.tag(i)) && !IsAdjective(reading.tag(i)) && reading.word(i) != ",") break;
  }
  return "";
}

// "the first at dawn, the [second] at 9:15", "the [second] some six hours later"
std::string NthAlone(const SentenceReading& reading, const TimeExpression& time) {
  static constexpr WordSet kNth({"second", "third", "fourth", "fifth"});
  static constexpr WordSet kBetween(
      {"at", "about", "around", "came", "shortly", "just", "on", "some", "only"});
  std::size_t i = time.first_token;
  while (i > reading.first() && kBetween.Holds(reading.token(i - 1).key)) --i;
  if (i < reading.first() + 2 || !kNth.Holds(reading.token(i - 1).key)) return "";
  const bool the = reading.Is(i - 2, "the") || reading.Is(i - 2, "a");
  return the ? Folded(reading.word(i - 1)) : "";
}

}  // namespace

void AddWhichOfMany(const SentenceReading& reading, const TimeExpression& time, std::size_t word,
                    About& about) {
  const bool one_by_one = about.measure == "discovery" || about.measure == "rescue";
  if (one_by_one && (BefellSeveral(reading, word) || BefellOneEnd(reading, word))) {
    about.modifiers.emplace_back("several");
  }
  // "A boy was [also] shot on Sunday": besides what the article tells, or in its course
  static constexpr WordSet kHarm({"gunshot", "death", "injury", "stabbing"});
  const bool harm = about.role == ClaimRole::kOccurrence && kHarm.Holds(FoldedHash(about.measure));
  if (harm && word > reading.first() && reading.Is(word - 1, "also") && about.modifiers.empty())
    about.modifiers.emplace_back("also");
  const FrameTraits& traits = TraitsOf(about.measure);
  const bool happening = about.role == ClaimRole::kOccurrence && traits.momentary &&
                         traits.occasion == "happening" && traits.owner == FrameOwner::kNobody;
  if (!happening || !about.modifiers.empty() || !reading.has(word)) return;
  std::string nth = NthAlone(reading, time);
  if (nth.empty() && IsNoun(reading.tag(word))) nth = NthBefore(reading, word);
  if (nth.empty() && IsVerb(reading.tag(word))) {
    const std::optional<std::size_t> subject = SubjectOf(reading, word);
    const bool event =
        subject && reading.has(*subject) &&
        std::any_of(reading.triggers.begin(), reading.triggers.end(), [&](const Trigger& trigger) {
          return trigger.last == *subject + 1 && trigger.row->frame == about.measure;
        });
    if (event) nth = NthBefore(reading, *subject);
  }
  if (!nth.empty()) about.modifiers.push_back(std::move(nth));
}

bool IsHoursLater(const SentenceReading& reading, const TimeExpression& time) {
  static constexpr WordSet kLater({"later", "afterwards", "afterward"});
  static constexpr WordSet kUnits({"hour", "hours", "minute", "minutes"});
  if (time.last_token < time.first_token + 2 || time.minute_of_day) return false;
  if (!kLater.Holds(reading.token(time.last_token - 1).key)) return false;
  bool hours = false;
  for (std::size_t i = time.first_token; i < time.last_token; ++i) {
    hours = hours || kUnits.Holds(reading.token(i).key);
  }
  return hours;
}

}  // namespace claimcheck
