// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/circumstance.h"

#include <algorithm>

#include "claims/claim/call_for_help.h"
#include "claims/claim/crime_charged.h"
#include "claims/claim/framed_event.h"
#include "claims/claim/verb_use.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/lexicon/things.h"

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
                           "knock", "burst", "storm",  "be",     "step",     "get",      "emerge",
                           "exit",  "run"});

// What leads to blows within minutes.
constexpr WordSet kQuarrels({"argument", "dispute", "fight", "quarrel", "altercation", "brawl",
                             "row", "confrontation", "scuffle", "disagreement"});

constexpr WordSet kShots({"shot", "gunshot", "gunfire", "bullet"});

constexpr WordSet kGatherings({"party", "gathering", "barbecue", "cookout", "celebration"});

// "was [queueing]", "had just [locked] the door", "had been [asleep]": what went on, or was over,
// when something else happened. English dates that other thing by it.
bool IsBackground(const SentenceReading& reading, std::size_t verb) {
  static constexpr WordSet kWas({"was", "were"});
  constexpr std::size_t kReachOfAuxiliary = 4;
  const Tag tag = reading.tag(verb);
  for (std::size_t i = verb; i > reading.first() && verb - i < kReachOfAuxiliary;) {
    --i;
    if (reading.Is(i, "had")) return tag != Tag::kVBG;
    if (kWas.Holds(reading.token(i).key)) {
      return tag == Tag::kVBG || (i > reading.first() && reading.Is(i - 1, "had"));
    }
    if (!IsAdverb(reading.tag(i)) && !reading.Is(i, "been")) return false;
  }
  return false;
}

bool IsBlow(const SentenceReading& reading, const Trigger& trigger) {
  static constexpr WordSet kHarm({"gunshot", "stabbing", "death", "injury"});
  const FrameTraits& traits = TraitsOf(*trigger.row);
  // "when a car [hit] him": in a story of a crash or a shooting that is the crash or the shooting.
  if (trigger.row->frame == "impact") return true;
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

// "[shots were fired]", "[gunfire rang] out", "a [bullet came] through the door" in tokens [begin,
// end).
bool HoldShots(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  static constexpr WordSet kSound({"fire",  "ring",  "hear",  "erupt",  "hit",     "strike",
                                   "come",  "fly",   "tear",  "pierce", "rip",     "crash",
                                   "graze", "begin", "start", "break",  "explode", "meet",
                                   "whiz",  "pelt",  "spray"});
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

bool HasFullVerb(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    if (IsFullVerb(reading, i)) return true;
  }
  return false;
}

// What may lead from a circumstance to the blow: "when"; "and" with a verb and "before" with a
// participle; of a quarrel "and" with a clause of its own, too: "a fight broke out and two were
// shot".
enum class Link { kWhen, kAny, kQuarrel };

Blow BlowBehind(const SentenceReading& reading, std::size_t from, Link link) {
  constexpr std::size_t kReachOfEnd = 7;
  for (std::size_t i = from; i + 1 < reading.last() && i < from + kReachBehind; ++i) {
    if (reading.Is(i, ";") || reading.Is(i, "later") || EndsClause(reading, i)) return {};
    const bool when = reading.Is(i, "when");
    static constexpr WordSet kBe({"was", "were"});
    const bool and_was =
        link == Link::kAny && reading.Is(i, "and") && kBe.Holds(reading.token(i + 1).key);
    // "pulled up at noon, and somebody inside opened fire"
    static constexpr WordSet kSomebody(
        {"someone", "somebody", "gunmen", "shots", "gunfire", "bullets", "one"});
    const bool somebody =
        link == Link::kAny && reading.Is(i, "and") && kSomebody.Holds(reading.token(i + 1).key);
    const bool joined = (link == Link::kAny && reading.Is(i, "and") && IsFullVerb(reading, i + 1));
    const bool ended = link == Link::kQuarrel && reading.Is(i, "and");
    const bool before =
        link == Link::kAny && reading.Is(i, "before") && reading.tag(i + 1) == Tag::kVBG;
    if (!when && !joined && !before && !ended && !and_was && !somebody) continue;
    const std::size_t reach = when ? kReach : ended || and_was || somebody ? kReachOfEnd : 3;
    const std::size_t end = std::min(i + 1 + reach, reading.last());
    const Trigger* first = FirstBlow(reading, i + 1, end);
    // "called at noon when she [learned] of the shooting"
    if (when && first != nullptr && first->row->part != FramePart::kVerb &&
        HasFullVerb(reading, i + 1, first->first)) {
      return {};
    }
    const Blow blow{first,
                    (when || ended || and_was || somebody) && HoldShots(reading, i + 1, end)};
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

bool IsRoadVehicle(const std::string& noun) {
  const ThingNoun* thing = FindThing(noun);
  return thing != nullptr && thing->kind == "road vehicle";
}

// "when a van [drew] up", "when two men [approached] her": who somebody that waits or walks is told
// to have met at an hour of the clock did what the story tells.
bool ComesSomebody(const SentenceReading& reading, std::size_t from) {
  constexpr std::size_t kReachOfWhen = 14, kLongestSubject = 6;
  static constexpr WordSet kComes({"pull", "draw", "drive", "approach", "come", "walk", "confront",
                                   "emerge", "appear", "roll", "ride", "run", "jump", "surround",
                                   "accost", "burst"});
  static constexpr WordSet kSome({"a", "an", "two", "three", "four", "several", "some"});
  std::size_t i = from;
  while (i + 2 < reading.last() && i < from + kReachOfWhen && !reading.Is(i, "when")) {
    if (EndsClause(reading, i) && !IsInTime(reading, i)) return false;
    ++i;
  }
  if (i + 2 >= reading.last() || !reading.Is(i, "when")) return false;
  if (!kSome.Holds(reading.token(i + 1).key)) return false;
  bool known = false;
  for (std::size_t k = i + 2; reading.has(k) && k < i + 2 + kLongestSubject; ++k) {
    if (known && kComes.Holds(LemmaAsVerb(reading, k).key)) return true;
    const std::string& noun = reading.lemma(k);
    if (IsEmergencyService(noun)) return false;
    known = known || (IsNoun(reading.tag(k)) && (IsPeople(noun) || IsRoadVehicle(noun)));
  }
  return false;
}

// The happening around what stands at token `on`, where that is such a circumstance.
Blow BlowAround(const SentenceReading& reading, const TimeExpression& time, std::size_t on) {
  if (time.type == TimexType::kDuration || time.offset) return {};
  const bool noun = IsNoun(reading.tag(on));
  const bool quarrel = noun && kQuarrels.Holds(reading.lemma_key(on));
  const bool gathering = noun && kGatherings.Holds(reading.lemma_key(on));
  const bool doing = !noun && kDoings.Holds(reading.lemma_key(on));
  const bool verb = !noun && (IsVerb(reading.tag(on)) || reading.tag(on) == Tag::kVBG);
  // The ranker may hang a time on who did it rather than on what was done.
  const bool somebody = noun && IsPeople(reading.lemma(on)) && on >= time.last_token;
  if (noun && IsStruckBy(reading, on)) return {nullptr, true};
  // "was at his desk at noon when [bullets] came through the window"
  constexpr std::size_t kReachOfSound = 4;
  if (noun && on > time.last_token &&
      HoldShots(reading, on, std::min(on + kReachOfSound, reading.last()))) {
    return {nullptr, true};
  }
  if (!quarrel && !gathering && !verb && !somebody && !doing) return {};
  if (!somebody && (quarrel || gathering || doing)) {
    const Blow blow = BlowBefore(reading, on, quarrel);
    if (blow.trigger != nullptr || blow.shots) return blow;
  }
  const bool known = gathering || doing || somebody;
  Blow blow = BlowBehind(reading, std::max(on, time.last_token),
                         quarrel ? Link::kQuarrel
                         : known ? Link::kAny
                                 : Link::kWhen);
  blow.newcomers = blow.trigger == nullptr && !blow.shots && time.minute_of_day && verb &&
                   IsBackground(reading, on) &&
                   ComesSomebody(reading, std::max(on, time.last_token));
  return blow;
}

// Whether what a frame tells of is only what went on when something else happened: "was [leaving] a
// bar", "had [gone] to bed"; not a blow of its own.
bool IsScene(const SentenceReading& reading, const Trigger& trigger) {
  if (trigger.row->part != FramePart::kVerb) return false;
  const bool happening = TraitsOf(*trigger.row).occasion == "happening";
  return !happening && trigger.row->frame != "impact" && IsBackground(reading, trigger.first);
}

}  // namespace

Blow BlowRatherThan(const SentenceReading& reading, const TimeExpression& time,
                    const Event& event) {
  const Trigger* trigger = event.trigger;
  if (trigger != nullptr && !event.said) {
    const Trigger* deed = DeedRatherThanCharge(reading, *trigger, time.first_token);
    if (deed != trigger) return {deed};
  }
  const bool talk = trigger != nullptr && trigger->row->frame == "debate";
  const bool comes = trigger != nullptr && trigger->row->frame == "occurring" &&
                     !KindOfEvent(reading, *trigger).framed;
  const bool shots = trigger != nullptr && trigger->row->frame == "shots";
  const bool plain = trigger == nullptr || talk || comes || shots;
  // "a [fight broke out] at noon and two men were stabbed"
  if (!plain && IsGeneric(*trigger->row) && IsEdge(*trigger->row) && !event.said) {
    const std::string kind = KindOfEvent(reading, *trigger).name;
    if (!kQuarrels.Holds(FoldedHash(kind))) return {};
    return BlowBehind(reading, std::max(trigger->last, time.last_token), Link::kQuarrel);
  }
  if (!plain && !event.said && IsScene(reading, *trigger)) {
    return BlowBehind(reading, std::max(trigger->last, time.last_token), Link::kWhen);
  }
  if (!plain || event.said) return {};
  const std::optional<std::size_t> on = talk || shots ? trigger->last - 1
                                        : comes       ? trigger->first
                                                      : event.word;
  // "It was 2 a.m. when shots were fired"
  return on ? BlowAround(reading, time, *on) : BlowBehind(reading, time.last_token, Link::kWhen);
}

}  // namespace claimcheck
