// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/toll_moved.h"

#include "claims/claim/context.h"

namespace claimcheck {
namespace {

// The clause's "[toll] … rose": the tally and the verb that tells its height.
struct Tally {
  std::size_t noun = 0;
  std::size_t verb = 0;
};

Tally TallyOf(const SentenceReading& reading, TokenRange clause) {
  static constexpr WordSet kTallies({"toll", "number", "count", "tally", "total"});
  static constexpr WordSet kMoves({"rise", "climb", "grow", "stand", "increase", "swell", "jump",
                                   "creep", "reach", "go", "pass", "exceed", "top", "soar",
                                   "surpass", "hit", "mount"});
  Tally tally;
  for (std::size_t i = clause.first; i < clause.last; ++i) {
    if (tally.noun == 0 && i > reading.first() && kTallies.Holds(reading.lemma_key(i)) &&
        IsNoun(reading.tag(i))) {
      tally.noun = i;
    }
    const bool finite = IsFiniteVerb(reading.tag(i)) || reading.tag(i) == Tag::kVBN;
    if (tally.noun == 0 || !finite || IsAuxiliary(reading, i)) continue;
    // "the number of people killed on Friday rose": a participle within the subject
    if (!kMoves.Holds(LemmaAsVerb(reading, i).key)) {
      if (reading.tag(i) == Tag::kVBN || reading.tag(i) == Tag::kVBD) continue;
      return {};
    }
    tally.verb = i;
    return tally;
  }
  return {};
}

}  // namespace

bool IsHeightReached(const SentenceReading& reading, std::size_t first) {
  constexpr std::size_t kReachOfVerb = 14;
  static constexpr WordSet kReaches({"rise", "climb", "grow", "stand", "bring", "take", "increase",
                                     "swell", "jump", "creep", "push", "raise", "lift", "put"});
  if (first == reading.first()) return false;
  if (!reading.Is(first - 1, "to") && !reading.Is(first - 1, "at")) return false;
  for (std::size_t i = first - 1; i > reading.first() && first - i < kReachOfVerb;) {
    --i;
    if (EndsClause(reading, i) || reading.word(i) == ",") return false;
    if (kReaches.Holds(reading.lemma_key(i)) && IsVerb(reading.tag(i))) return true;
    // "the number of people [killed] to six"
    if (IsVerb(reading.tag(i)) && reading.tag(i) != Tag::kVBN) return false;
  }
  return false;
}

bool DatesTally(const SentenceReading& reading, const TimeExpression& time) {
  if (time.type == TimexType::kDuration) return false;
  const TokenRange clause = ClauseAround(reading, time.first_token, time.last_token);
  const Tally tally = TallyOf(reading, clause);
  if (tally.verb == 0) return false;
  if (time.last_token <= tally.noun) {
    // not "Friday's toll rose", "the May 3 toll"
    constexpr std::size_t kReach = 4;
    bool apart = reading.has(time.last_token) && reading.Is(time.last_token, ",");
    for (std::size_t i = time.last_token; i < tally.noun && i < time.last_token + kReach; ++i) {
      if (reading.tag(i) == Tag::kPOS) return false;
      apart = apart || reading.tag(i) == Tag::kDT;
    }
    return apart;
  }
  // "rose to 12 on [Friday]", "rose [overnight] to 12"; not "rose to 12 after the blast on
  // [Friday]"
  if (time.first_token <= tally.verb) return false;
  for (std::size_t i = tally.verb + 1; i < time.first_token; ++i) {
    const Tag tag = reading.tag(i);
    const bool other = tag == Tag::kIN && !reading.Is(i, "at") && !reading.Is(i, "on") &&
                       !reading.Is(i, "by") && !reading.Is(i, "in") && !reading.Is(i, "to");
    if (other || (tag == Tag::kDT && i + 1 < time.first_token)) return false;
  }
  return true;
}

}  // namespace claimcheck
