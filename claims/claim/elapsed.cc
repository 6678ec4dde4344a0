// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/elapsed.h"

#include <algorithm>

#include "claims/claim/framed_event.h"

namespace claimcheck {
namespace {

// The token of the word of rank in the phrase that `end` ends, so many tokens back at most;
// `end` where there is none.
std::size_t RankBefore(const SentenceReading& reading, std::size_t end, std::size_t reach) {
  static constexpr WordSet kRanks({"first", "second", "third", "fourth", "fifth", "sixth",
                                   "seventh", "last", "latest", "only", "most",
                                   // what taggers take for no superlatives
                                   "deepest", "steepest", "sharpest", "costliest", "deadliest",
                                   "bloodiest", "busiest", "hottest", "driest", "wettest"});
  for (std::size_t i = end; i > reading.first() && end - i < reach;) {
    --i;
    const Tag tag = reading.tag(i);
    if (tag == Tag::kJJS || kRanks.Holds(reading.token(i).key)) return i;
    const bool goes_on = IsNoun(tag) || IsAdjective(tag) || tag == Tag::kIN || tag == Tag::kRB ||
                         tag == Tag::kCC || tag == Tag::kDT || tag == Tag::kPOS ||
                         tag == Tag::kVBG || reading.Is(i, "cut");  // "rate cut"
    if (!goes_on) return end;
  }
  return end;
}

// Where the phrase ends that a relative clause before `end` says more of: "the biggest strike [this
// city has seen]"; `end` where none stands there.
std::size_t EndOfSeen(const SentenceReading& reading, std::size_t end) {
  static constexpr WordSet kSees({"see", "know", "have", "experience", "suffer", "witness"});
  constexpr std::size_t kLongestSubject = 4;
  if (end == reading.first() || !kSees.Holds(LemmaAsVerb(reading, end - 1).key)) return end;
  std::size_t i = end - 1;
  while (i > reading.first() && (IsAuxiliary(reading, i - 1) || IsAdverb(reading.tag(i - 1)))) --i;
  if (i == end - 1) return end;  // no perfect: "saw the first in 12 months"
  for (std::size_t words = 0; words < kLongestSubject && i > reading.first(); ++words) {
    const Tag tag = reading.tag(i - 1);
    const bool opens = tag == Tag::kDT || tag == Tag::kPRPS || tag == Tag::kPRP;
    if (!opens && !IsNoun(tag)) break;
    --i;
    if (opens) break;
  }
  if (i > reading.first() && reading.Is(i - 1, "that")) --i;
  return i;
}

// "their first [strike] for 17 years", not "was the first president for 17 years"
bool NamesEventIn(const SentenceReading& reading, std::size_t first, std::size_t last) {
  static constexpr FoldedWord kTime("time");
  for (std::size_t i = first; i < last; ++i) {
    if (reading.token(i).key == kTime.key()) return true;
  }
  return std::any_of(reading.triggers.begin(), reading.triggers.end(), [&](const Trigger& trigger) {
    return trigger.first > first && trigger.last <= last && NamesEvent(trigger);
  });
}

// "the third strike [in 12 months]", "the worst fire [in 20 years]": how far back one has to look.
bool IsSpanOfRank(const SentenceReading& reading, const TimeExpression& time) {
  constexpr std::size_t kReach = 10;
  if (time.type != TimexType::kDuration || time.first_token == reading.first()) return false;
  const std::size_t in = time.first_token - 1;
  const bool is_for = reading.Is(in, "for");
  if (!is_for && !reading.Is(in, "in")) return false;
  const std::size_t end = EndOfSeen(reading, in);
  const std::size_t rank = RankBefore(reading, end, kReach);
  if (rank == end) return false;
  return !is_for || NamesEventIn(reading, rank, end);
}

}  // namespace

bool FollowsRank(const SentenceReading& reading, std::size_t end) {
  constexpr std::size_t kReach = 6;
  return RankBefore(reading, end, kReach) != end;
}

bool IsElapsed(const SentenceReading& reading, const TimeExpression& time) {
  if (IsSpanOfRank(reading, time)) return true;
  static constexpr WordSet kShort({"hour", "minute", "second"});
  if (!time.duration || !kShort.Holds(FoldedHash(time.duration->unit))) return false;
  if (time.type != TimexType::kDuration || !reading.has(time.last_token)) return false;
  const bool in = reading.Is(time.last_token, "in") &&
                  (!reading.has(time.last_token + 1) || reading.Is(time.last_token + 1, ",") ||
                   reading.Is(time.last_token + 1, "."));
  return in || reading.Is(time.last_token, "into") || reading.Is(time.last_token, "apart");
}

}  // namespace claimcheck
