// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/circumstance.h"

#include <algorithm>

#include "claims/claim/call_for_help.h"
#include "claims/claim/crime_charged.h"
#include "claims/claim/framed_event.h"
#include "claims/claim/gunfire.h"
#include "claims/claim/newcomers.h"
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
  static constexpr WordSet kPlaced({"gathered", "seated", "parked", "stopped", "assembled"});
  constexpr std::size_t kReachOfAuxiliary = 4;
  const Tag tag = reading.tag(verb);
  for (std::size_t i = verb; i > reading.first() && verb - i < kReachOfAuxiliary;) {
    --i;
    if (reading.Is(i, "had")) return tag != Tag::kVBG;
    if (kWas.Holds(reading.token(i).key)) {
      return tag == Tag::kVBG || kPlaced.Holds(reading.token(verb).key) ||
             (i > reading.first() && reading.Is(i - 1, "had"));
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

// "a man [fired] several shots", "[fired] at the car" in tokens [begin, end); not what police
// fired.
bool SomebodyFired(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  static constexpr WordSet kAt({"at", "into", "on", "upon"});
  constexpr std::size_t kReachOfShots = 4;
  for (std::size_t i = begin; i + 1 < end; ++i) {
    if (IsEmergencyService(reading.lemma(i))) return false;
    if (!reading.Is(i, "fired")) continue;
    if (kAt.Holds(reading.token(i + 1).key)) return true;
    for (std::size_t k = i + 1; k < std::min(i + kReachOfShots, end); ++k) {
      if (kShots.Holds(reading.lemma_key(k))) return true;
    }
  }
  return false;
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

bool HasFiniteVerb(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    if (IsFiniteVerb(reading.tag(i))) return true;
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
    const bool shots = link == Link::kAny && reading.Is(i, "and") &&
                       HoldShots(reading, i + 1, std::min(i + kReachOfEnd, reading.last()));
    if (shots) return {nullptr, true};
    if (!when && !joined && !before && !ended && !and_was && !somebody) continue;
    const std::size_t reach = when ? kReach : ended || and_was || somebody ? kReachOfEnd : 3;
    const std::size_t end = std::min(i + 1 + reach, reading.last());
    const Trigger* first = FirstBlow(reading, i + 1, end);
    // "called at noon when she [learned] of the shooting"
    if (when && first != nullptr && first->row->part != FramePart::kVerb &&
        HasFullVerb(reading, i + 1, first->first)) {
      return {};
    }
    const bool bangs =
        when && (HoldBangs(reading, i + 1, end) || SomebodyFired(reading, i + 1, end));
    if (bangs) return {nullptr, true};
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

// The verb of what somebody did, back from the place or thing that a time is hung on: "[burst] into
// the shop at noon", "[was] in his car at noon".
std::optional<std::size_t> DoingBefore(const SentenceReading& reading, std::size_t noun) {
  constexpr std::size_t kReachOfVerb = 7;
  for (std::size_t i = noun; i > reading.first() && noun - i < kReachOfVerb;) {
    --i;
    if (EndsClause(reading, i) || reading.Is(i, ",")) return std::nullopt;
    if (IsVerb(reading.tag(i))) {
      return kDoings.Holds(LemmaAsVerb(reading, i).key) ? std::optional(i) : std::nullopt;
    }
  }
  return std::nullopt;
}

// The happening around what stands at token `on`, where that is such a circumstance.
Blow BlowAround(const SentenceReading& reading, const TimeExpression& time, std::size_t on) {
  if (time.type == TimexType::kDuration || time.offset) return {};
  // "A car [drove] by", "men [burst] in": tagged as nouns as often as not.
  static constexpr WordSet kMistagged({"drove", "burst"});
  const bool noun = IsNoun(reading.tag(on)) && !kMistagged.Holds(reading.token(on).key);
  const bool quarrel = noun && kQuarrels.Holds(reading.lemma_key(on));
  const bool gathering = noun && kGatherings.Holds(reading.lemma_key(on));
  const bool doing = !noun && kDoings.Holds(LemmaAsVerb(reading, on).key);
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
  if (!quarrel && !gathering && !verb && !somebody && !doing) {
    // "two men [burst] into the shop at noon"
    const bool subject = noun && on + 1 < time.first_token && IsPeople(reading.lemma(on)) &&
                         kDoings.Holds(LemmaAsVerb(reading, on + 1).key);
    const std::optional<std::size_t> did = subject ? std::optional(on + 1)
                                           : noun && on < time.first_token
                                               ? DoingBefore(reading, on)
                                               : std::nullopt;
    return did ? BlowAround(reading, time, *did) : Blow();
  }
  if (!somebody && (quarrel || gathering || doing)) {
    const Blow blow = BlowBefore(reading, on, quarrel);
    if (blow.trigger != nullptr || blow.shots) return blow;
  }
  const bool known = gathering || doing || somebody;
  if (verb && time.minute_of_day && IsComingOfDoer(reading, on)) return {nullptr, false, true};
  Blow blow = BlowBehind(reading, std::max(on, time.last_token),
                         quarrel ? Link::kQuarrel
                         : known ? Link::kAny
                                 : Link::kWhen);
  static constexpr FoldedWord kBe("be");
  const bool scene = IsBackground(reading, on) || reading.lemma_key(on) == kBe.key();
  blow.newcomers = blow.trigger == nullptr && !blow.shots && time.minute_of_day && verb && scene &&
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

// "[It was] about 2 a.m. when"
bool IsCleft(const SentenceReading& reading, const TimeExpression& time) {
  constexpr std::size_t kReachOfWas = 4;
  for (std::size_t i = time.first_token;
       i > reading.first() && time.first_token - i < kReachOfWas;) {
    --i;
    if (reading.Is(i, "was")) return i > reading.first() && reading.Is(i - 1, "it");
  }
  return false;
}

// The blow of which somebody is told to have said that it was at an hour of the clock: nobody says
// by the clock when the police said so, unless it was in a briefing. `said` is the verb of saying.
//
//   "police said a van [passed at 9 p.m. and somebody opened fire]"
//   "at 9 p.m., police said, somebody in a van [opened fire]"
//   "witnesses told officers that at 9 p.m. a man [opened fire]"
Blow BlowReported(const SentenceReading& reading, const TimeExpression& time, std::size_t said) {
  static constexpr WordSet kTold({"conference", "briefing", "statement", "update", "release",
                                  "newscast", "interview", "hearing", "court"});
  constexpr std::size_t kReachOfSaying = 6, kReachOfClause = 24;
  static constexpr FoldedWord kRespond("respond");
  if (HasWordOf(reading, kTold) || reading.lemma_key(said) == kRespond.key()) return {};
  const auto in = [&](std::size_t begin, std::size_t end) -> Blow {
    const Trigger* first = FirstBlow(reading, begin, end);
    return {first, first == nullptr &&
                       (HoldShots(reading, begin, end) || SomebodyFired(reading, begin, end))};
  };
  const auto known = [](const Blow& blow) { return blow.trigger != nullptr || blow.shots; };
  if (said < time.first_token) {
    constexpr std::size_t kLeastClause = 4;  // "a car drove by"
    if (const Blow blow = in(said + 1, time.first_token); known(blow)) {
      // "said two who were shot [were] in hospital at noon"
      const std::size_t end = blow.trigger != nullptr ? blow.trigger->last : time.first_token;
      return HasFiniteVerb(reading, end, time.first_token) ? Blow() : blow;
    }
    if (time.first_token > said + kLeastClause) {
      return BlowBehind(reading, time.last_token, Link::kAny);
    }
    const bool that = HasWordOf(reading, said, time.first_token, WordSet<1>({"that"}));
    return that ? in(time.last_token, std::min(time.last_token + kReachOfClause, reading.last()))
                : Blow();
  }
  // "At 5 p.m., police said two men were shot on Sunday": their own hour
  const bool other =
      std::any_of(reading.times.begin(), reading.times.end(), [&](const TimeExpression& at) {
        return reading.has(at.first_token) && at.first_token > said;
      });
  if (other || said > time.last_token + kReachOfSaying) return {};
  return in(said + 1, std::min(said + kReachOfClause, reading.last()));
}

}  // namespace

Blow BlowRatherThan(const SentenceReading& reading, const TimeExpression& time,
                    const Event& event) {
  const Trigger* trigger = event.trigger;
  if (trigger != nullptr && !event.said) {
    const Trigger* deed = DeedRatherThanCharge(reading, *trigger, time.first_token);
    if (deed != trigger) return {deed};
  }
  // "It was past 2 a.m. when a gunman walked in"
  if (IsCleft(reading, time)) {
    Blow blow = BlowBehind(reading, time.last_token, Link::kWhen);
    blow.newcomers = blow.trigger == nullptr && !blow.shots && time.minute_of_day &&
                     ComesSomebody(reading, time.last_token);
    if (blow.trigger != nullptr || blow.shots || blow.newcomers) return blow;
  }
  const bool said =
      event.word && (event.said || (trigger == nullptr && SaysSo(reading, *event.word)));
  if (said && time.minute_of_day) {
    const Blow blow = BlowReported(reading, time, *event.word);
    if (blow.trigger != nullptr || blow.shots) return blow;
  }
  if (trigger != nullptr && IsGunGoingOff(reading, *trigger)) return {nullptr, true};
  // "Two gunmen [went to] the motel at noon"
  if (trigger != nullptr && trigger->row->frame == "visit" && time.minute_of_day &&
      trigger->row->part == FramePart::kVerb && IsComingOfDoer(reading, trigger->first)) {
    return {nullptr, false, true};
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
  // "when a bullet [came] into the hall at noon"
  constexpr std::size_t kReachOfShots = 3;
  if (comes &&
      HoldShots(reading, std::max(reading.first() + kReachOfShots, trigger->first) - kReachOfShots,
                trigger->last)) {
    return {nullptr, true};
  }
  const std::optional<std::size_t> on = talk || shots ? trigger->last - 1
                                        : comes       ? trigger->first
                                                      : event.word;
  // "It was 2 a.m. when shots were fired"
  return on ? BlowAround(reading, time, *on) : BlowBehind(reading, time.last_token, Link::kWhen);
}

}  // namespace claimcheck
