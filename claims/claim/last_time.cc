// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/last_time.h"

#include <algorithm>

#include "claims/claim/framed_event.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

constexpr WordSet kOfLastTime({"previous", "previously", "last", "earlier"});

// "[most recently] checked"
bool IsMostRecent(const SentenceReading& reading, std::size_t i) {
  static constexpr WordSet kRecent({"recently", "recent"});
  return kRecent.Holds(reading.token(i).key) && i > reading.first() && reading.Is(i - 1, "most");
}

// "her last visit", "previously visited", "the last time he came": a word for the time before,
// right beside the event.
bool SaysLastTime(const SentenceReading& reading, TokenRange event, bool verb) {
  const std::size_t begin = std::max(reading.first(), event.first < 5 ? 0 : event.first - 5);
  for (std::size_t i = begin; i < event.first; ++i) {
    if (IsMostRecent(reading, i) && i + 2 >= event.first) return true;
    if (!kOfLastTime.Holds(reading.lemma_key(i))) continue;
    if (i > reading.first() && reading.Is(i - 1, "at")) continue;  // "at last"
    const bool beside = i + 2 >= event.first;
    const bool time = i + 1 < event.first && reading.lemma(i + 1) == "time";
    if (beside || time) return reading.word(i + 1) != "of";
  }
  return verb && event.last < reading.last() && kOfLastTime.Holds(reading.lemma_key(event.last));
}

// Whether the date is that of the last time something happened, told beside a newer one: "has not
// come here since May", "the last time he came", "met last in March". "Closed since May" tells of a
// state that goes on.
bool IsPreviousTime(const SentenceReading& reading, const TimeExpression& time, TokenRange event,
                    const Trigger* trigger) {
  const bool state = trigger == nullptr || trigger->passive || !TraitsOf(*trigger->row).recurring;
  if (time.preposition == "since" && !state) return true;
  // "attended [the one] a week earlier", "the one on Monday"
  const std::size_t one = time.first_token - (time.preposition.empty() ? 1 : 2);
  if (one >= event.last && one < time.first_token && reading.Is(one, "one")) return true;
  const bool own = event.last == time.first_token;  // "sank last April"
  const bool verb = trigger != nullptr && trigger->row->part == FramePart::kVerb;
  return !own && SaysLastTime(reading, event, verb);
}

// "the [next] rate meeting", "[next] meets"
bool SaysNext(const SentenceReading& reading, TokenRange event) {
  constexpr std::size_t kReach = 4;
  for (std::size_t i = event.first; i > reading.first() && event.first - i < kReach;) {
    --i;
    if (reading.Is(i, "next")) return !IsInTime(reading, i);
    const Tag tag = reading.tag(i);
    if (!IsNoun(tag) && !IsAdjective(tag)) return false;
  }
  return false;
}

// Whether the date is that of a further time, told behind the first: "knocked at dusk and then at
// 11 p.m.", "knocked again at 11 p.m."
bool IsFurtherTime(const SentenceReading& reading, const TimeExpression& time, TokenRange event) {
  static constexpr WordSet kFurther({"then", "again"});
  for (std::size_t i = event.last; i < time.first_token; ++i) {
    if (kFurther.Holds(reading.token(i).key)) return true;
  }
  return false;
}

// "They [meet] again on Friday": of what meets by appointment, a time in the present or to come.
bool IsOfMeetingAhead(const SentenceReading& reading, const Trigger* trigger) {
  static constexpr WordSet kMeetings({"meeting", "talks"});
  if (trigger == nullptr || !kMeetings.Holds(FoldedHash(trigger->row->frame))) return false;
  const Tag tag = reading.tag(trigger->first);
  return tag != Tag::kVBD && tag != Tag::kVBN;
}

}  // namespace

absl::string_view WhichTime(const SentenceReading& reading, const TimeExpression& time,
                            TokenRange event, const Trigger* trigger, ClaimRole role) {
  const bool starts = role == ClaimRole::kStart && trigger != nullptr && !IsGeneric(*trigger->row);
  if (starts && SaysLastTime(reading, event, /*verb=*/false)) return "previous";
  if (role != ClaimRole::kOccurrence) return "";
  if (SaysNext(reading, event)) return "next";
  if (IsFurtherTime(reading, time, event))
    return IsOfMeetingAhead(reading, trigger) ? "next" : "again";
  return IsPreviousTime(reading, time, event, trigger) ? "previous" : "";
}

}  // namespace claimcheck
