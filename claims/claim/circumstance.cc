// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/circumstance.h"

#include <algorithm>

#include "claims/claim/framed_event.h"
#include "claims/claim/verb_use.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

constexpr std::size_t kReach = 16;
constexpr std::size_t kReachBehind = 24;

// What people do, and where they come to, at a place where something befalls them, or before they
// do it to others.
constexpr WordSet kDoings({"stand", "sit",   "sleep",  "lie",    "walk",     "wait",     "play",
                           "drive", "ride",  "return", "come",   "enter",    "go",       "stop",
                           "pull",  "shout", "argue",  "fight",  "approach", "eat",      "talk",
                           "watch", "work",  "attend", "gather", "arrive",   "confront", "jump",
                           "knock", "burst", "storm",  "be"});

// What leads to blows within minutes.
constexpr WordSet kQuarrels({"argument", "dispute", "fight", "quarrel", "altercation", "brawl",
                             "row", "confrontation", "scuffle", "disagreement"});

constexpr WordSet kShots({"shot", "gunshot", "gunfire", "bullet"});

constexpr WordSet kGatherings({"party", "gathering", "barbecue", "cookout", "celebration"});

bool IsBlow(const SentenceReading& reading, const Trigger& trigger) {
  static constexpr WordSet kHarm({"gunshot", "stabbing", "death", "injury"});
  const FrameTraits& traits = TraitsOf(*trigger.row);
  if (traits.occasion != "happening" || !traits.momentary) return false;
  const bool nobodys = traits.owner == FrameOwner::kNobody && trigger.row->role == "occurrence";
  const bool verb = trigger.row->part == FramePart::kVerb || IsVerb(reading.tag(trigger.first));
  return nobodys || (verb && kHarm.Holds(FoldedHash(trigger.row->frame)));
}

// The first blow that begins in tokens [begin, end).
const Trigger* FirstBlow(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  const Trigger* first = nullptr;
  for (const Trigger& trigger : reading.triggers) {
    if (trigger.first < begin || trigger.first >= end || !IsBlow(reading, trigger)) continue;
    if (first == nullptr || trigger.first < first->first) first = &trigger;
  }
  return first;
}

// The last blow that ends in tokens [begin, end).
const Trigger* LastBlow(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  const Trigger* last = nullptr;
  for (const Trigger& trigger : reading.triggers) {
    if (trigger.first < begin || trigger.last > end || !IsBlow(reading, trigger)) continue;
    if (last == nullptr || trigger.first > last->first) last = &trigger;
  }
  return last;
}

// "[shots were fired]", "[gunfire rang] out" in tokens [begin, end).
bool HoldShots(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  static constexpr WordSet kSound({"fire", "ring", "hear", "erupt", "hit", "strike"});
  for (std::size_t i = begin; i < end; ++i) {
    if (!kShots.Holds(reading.lemma_key(i)) || !IsNoun(reading.tag(i))) continue;
    for (std::size_t k = i + 1; k < std::min(i + 4, end); ++k) {
      if (kSound.Holds(reading.lemma_key(k))) return true;
    }
    const bool by =
        i > begin + 1 && reading.Is(i - 1, "by") && kSound.Holds(reading.lemma_key(i - 2));
    if (by) return true;
  }
  return false;
}

// "was struck by a [bullet] on Tuesday night"
bool IsStruckBy(const SentenceReading& reading, std::size_t noun) {
  static constexpr WordSet kStrikes({"hit", "strike"});
  constexpr std::size_t kLongestPhrase = 4;
  if (!kShots.Holds(reading.lemma_key(noun))) return false;
  for (std::size_t i = noun; i > reading.first() + 1 && noun - i < kLongestPhrase;) {
    --i;
    if (reading.Is(i, "by")) return kStrikes.Holds(reading.lemma_key(i - 1));
    if (IsVerb(reading.tag(i))) return false;
  }
  return false;
}

// Behind "when", "and" with a verb, "before" with a participle.
Blow BlowBehind(const SentenceReading& reading, std::size_t from) {
  for (std::size_t i = from; i + 1 < reading.last() && i < from + kReachBehind; ++i) {
    if (reading.Is(i, ";") || EndsClause(reading, i)) return {};
    const bool when = reading.Is(i, "when");
    const bool joined = reading.Is(i, "and") && IsFullVerb(reading, i + 1);
    const bool before = reading.Is(i, "before") && reading.tag(i + 1) == Tag::kVBG;
    if (!when && !joined && !before) continue;
    const std::size_t reach = when ? kReach : 3;
    const std::size_t end = std::min(i + 1 + reach, reading.last());
    const Blow blow{FirstBlow(reading, i + 1, end), when && HoldShots(reading, i + 1, end)};
    if (blow.trigger != nullptr || blow.shots) return blow;
  }
  return {};
}

// Before "as", "while" and, of a quarrel, "after", "during", "over".
Blow BlowBefore(const SentenceReading& reading, std::size_t on, bool quarrel) {
  static constexpr WordSet kMeanwhile({"as", "while"});
  static constexpr WordSet kOver({"after", "during", "over", "in", "following"});
  constexpr std::size_t kReachOfLink = 6;
  for (std::size_t i = on; i > reading.first() && on - i < kReachOfLink;) {
    --i;
    if (!(quarrel ? kOver.Holds(reading.token(i).key) : kMeanwhile.Holds(reading.token(i).key)))
      continue;
    const std::size_t begin = i > reading.first() + kReach ? i - kReach : reading.first();
    return {LastBlow(reading, begin, i), HoldShots(reading, begin, i)};
  }
  return {};
}

// The happening around what stands at token `on`, where that is such a circumstance.
Blow BlowAround(const SentenceReading& reading, const TimeExpression& time, std::size_t on) {
  if (time.type == TimexType::kDuration || time.offset) return {};
  const bool noun = IsNoun(reading.tag(on));
  const bool quarrel = noun && kQuarrels.Holds(reading.lemma_key(on));
  const bool gathering = noun && kGatherings.Holds(reading.lemma_key(on));
  const bool doing = !noun && kDoings.Holds(reading.lemma_key(on));
  // The ranker may hang a time on who did it rather than on what was done.
  const bool somebody = noun && IsPeople(reading.lemma(on)) && on >= time.last_token;
  if (noun && IsStruckBy(reading, on)) return {nullptr, true};
  if (!quarrel && !gathering && !doing && !somebody) return {};
  if (!somebody) {
    const Blow blow = BlowBefore(reading, on, quarrel);
    if (blow.trigger != nullptr || blow.shots) return blow;
  }
  return BlowBehind(reading, std::max(on, time.last_token));
}

}  // namespace

Blow BlowRatherThan(const SentenceReading& reading, const TimeExpression& time,
                    const Event& event) {
  const Trigger* trigger = event.trigger;
  const bool talk = trigger != nullptr && trigger->row->frame == "debate";
  const bool comes = trigger != nullptr && trigger->row->frame == "occurring" &&
                     !KindOfEvent(reading, *trigger).framed;
  const bool shots = trigger != nullptr && trigger->row->frame == "shots";
  if ((trigger != nullptr && !talk && !comes && !shots) || event.said) return {};
  const std::optional<std::size_t> on = talk || shots ? trigger->last - 1
                                        : comes       ? trigger->first
                                                      : event.word;
  return on ? BlowAround(reading, time, *on) : Blow();
}

}  // namespace claimcheck
