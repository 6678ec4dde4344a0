// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/what_lasted.h"

#include <algorithm>
#include <array>
#include <utility>

#include "claims/claim/actor.h"
#include "claims/claim/biography.h"
#include "claims/claim/context.h"
#include "claims/claim/framed_event.h"
#include "claims/claim/lasting_state.h"
#include "claims/claim/verb_use.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/lexicon/word_classes.h"

namespace claimcheck {
namespace {

// How far the words that tell the task stand from the length of time, and a verb's object from it.
constexpr std::size_t kTaskReach = 6;
constexpr std::size_t kObjectReach = 8;

// Verbs that end what goes on, or that somebody does until it ends: "put out", "battle".
constexpr WordSet kEnding({"put", "call", "control", "contain", "douse", "tame", "extinguish",
                           "quell", "end", "resolve", "defuse", "finish", "complete", "bring",
                           "get", "stop", "subdue"});
constexpr WordSet kFighting({"battle", "fight", "tackle", "combat", "wait", "watch"});

// Where one frame's event ends a state, a length of time up to it is that state's.
struct Ending {
  absl::string_view frame;
  absl::string_view state;
};
constexpr std::array kEndings = {
    Ending{"reopening", "closure"},  Ending{"resumption", "suspension"},
    Ending{"rescue", kConfinement},  Ending{"release", kConfinement},
    Ending{"discharge", "hospital"},
};

// The state that an event of the frame ends; empty where it ends none.
absl::string_view StateEndedBy(absl::string_view frame) {
  for (const Ending& ending : kEndings) {
    if (ending.frame == frame) return ending.state;
  }
  return "";
}

bool TakesLength(const FrameRow& row) { return row.role == "occurrence" || row.role == "duration"; }

bool IsEvent(const Trigger& trigger) {
  const FrameRow& row = *trigger.row;
  const bool noun =
      row.part == FramePart::kClass || (row.part == FramePart::kNoun && TakesLength(row));
  return noun && !IsGeneric(row);
}

// The frame of what goes on while somebody does it: of "search", "protest", "strike" and
// the like, verbs that tell something else where they have an object. Empty for other verbs.
std::string FrameOfDoing(std::uint64_t verb) {
  static constexpr WordSet kDoings({"search", "hunt", "protest", "strike", "talk"});
  if (!kDoings.Holds(verb)) return "";
  for (const FrameBeginning& row : FramesBeginning(verb)) {
    if ((row.part == FramePart::kClass || row.part == FramePart::kNoun) && row.second == 0 &&
        TakesLength(*row.row))
      return std::string(row.row->frame);
  }
  return "";
}

// The first word for an event in tokens [first, last).
const Trigger* EventIn(const SentenceReading& reading, TokenRange range) {
  for (const Trigger& trigger : reading.triggers) {
    if (trigger.first < range.first || trigger.last > range.last || !IsEvent(trigger)) continue;
    if (!IsWithinCompound(reading, trigger)) return &trigger;
  }
  return nullptr;
}

// The words of a verb's object: up to a comma, another verb or "to".
TokenRange ObjectBehind(const SentenceReading& reading, std::size_t verb) {
  TokenRange range{verb + 1, verb + 1};
  while (reading.has(range.last) && range.last - verb < kObjectReach) {
    const Tag tag = reading.tag(range.last);
    if (reading.Is(range.last, ",") || EndsClause(reading, range.last) || IsVerb(tag)) break;
    if (tag == Tag::kTO) break;
    ++range.last;
  }
  return range;
}

// "after nine hours of [deliberations]", "four hours of tense [talks]"
std::optional<Lasting> Filling(const SentenceReading& reading, const TimeExpression& time) {
  const std::size_t of = time.last_token;
  if (!reading.has(of) || !reading.Is(of, "of")) return std::nullopt;
  std::size_t end = of + 1;
  while (reading.has(end) && end - of <= kTaskReach &&
         (IsNoun(reading.tag(end)) || IsAdjective(reading.tag(end)) ||
          reading.tag(end) == Tag::kVBG || reading.tag(end) == Tag::kDT)) {
    ++end;
  }
  for (const Trigger& trigger : reading.triggers) {
    const FrameRow& row = *trigger.row;
    const bool verb = row.part == FramePart::kVerb && reading.tag(trigger.first) == Tag::kVBG &&
                      !IsGeneric(row) && TakesLength(row);
    if (trigger.last == end && trigger.first > of && (IsEvent(trigger) || verb))
      return Lasting{std::string(trigger.row->frame), true, &trigger};
  }
  if (reading.tag(end - 1) != Tag::kVBG) return std::nullopt;
  const std::string frame = FrameOfDoing(LemmaAsVerb(reading, end - 1).key);
  return frame.empty() ? std::nullopt : std::optional(Lasting{frame, true, nullptr});
}

// "to reach a [verdict]"
bool IsVerdict(const SentenceReading& reading, TokenRange object) {
  for (std::size_t i = object.first; i < object.last; ++i) {
    if (reading.lemma(i) == "verdict") return true;
  }
  return false;
}

// "to restore [power]": until then there was none.
bool IsPower(const SentenceReading& reading, TokenRange words) {
  static constexpr WordSet kPower({"power", "electricity"});
  for (std::size_t i = words.first; i < words.last; ++i) {
    if (kPower.Holds(reading.lemma_key(i))) return true;
  }
  return false;
}

// What took so long by the verb that tells the task: "to [put] out the fire", "[battling] it".
std::optional<Lasting> Task(const SentenceReading& reading, std::size_t verb) {
  const std::uint64_t key = LemmaAsVerb(reading, verb).key;
  const TokenRange object = ObjectBehind(reading, verb);
  if (kEnding.Holds(key) || kFighting.Holds(key)) {
    const Trigger* event = EventIn(reading, object);
    // "the [fire] took seven hours to bring under control"
    if (event == nullptr)
      event = EventIn(reading, {reading.clause_begins[verb - reading.first()], verb});
    if (event != nullptr) return Lasting{std::string(event->row->frame), true, event};
  }
  if (IsVerdict(reading, object)) return Lasting{"deliberation", true, nullptr};
  for (const Trigger& trigger : reading.triggers) {
    const FrameRow& row = *trigger.row;
    if (trigger.first != verb || row.part != FramePart::kVerb || IsGeneric(row)) continue;
    if (row.frame == "repair" && IsPower(reading, object)) return Lasting{"outage", true, nullptr};
    if (const absl::string_view state = StateEndedBy(row.frame); !state.empty())
      return Lasting{std::string(state), true, &trigger};
    // How long somebody takes to come is not how long he stays.
    if (TakesLength(row) && row.frame != "visit")
      return Lasting{std::string(row.frame), true, &trigger};
  }
  return Lasting{LemmaAsVerb(reading, verb).text, false, nullptr};
}

// The nearest verb before the length of time, by which the words between tell that it needs time:
// "It [took] the crews six hours", "[spent] six hours". Its lemma's key; 0 for none.
std::optional<std::size_t> VerbBefore(const SentenceReading& reading, const TimeExpression& time) {
  for (std::size_t i = time.first_token;
       i > reading.first() && time.first_token - i < kTaskReach;) {
    --i;
    if (IsVerb(reading.tag(i))) return i;
    if (reading.Is(i, ",") || EndsClause(reading, i)) break;
  }
  return std::nullopt;
}

// The key of its lemma; 0 for none.
std::uint64_t VerbKeyBefore(const SentenceReading& reading, const TimeExpression& time) {
  const std::optional<std::size_t> verb = VerbBefore(reading, time);
  return verb ? LemmaAsVerb(reading, *verb).key : 0;
}

// "took six hours [to put] out the fire", "spent six hours [battling] it"
std::optional<Lasting> TaskBehind(const SentenceReading& reading, const TimeExpression& time) {
  static constexpr WordSet kNeeding({"take", "need", "require"});
  static constexpr FoldedWord kSpend("spend");
  const std::size_t next = time.last_token;
  if (!reading.has(next) || !reading.has(next + 1)) return std::nullopt;
  if (reading.tag(next) == Tag::kTO && kNeeding.Holds(VerbKeyBefore(reading, time))) {
    std::size_t verb = next + 1;
    while (reading.has(verb) && IsAdverb(reading.tag(verb))) ++verb;
    if (reading.has(verb) && IsVerb(reading.tag(verb))) return Task(reading, verb);
  }
  if (reading.tag(next) == Tag::kVBG && VerbKeyBefore(reading, time) == kSpend.key())
    return Task(reading, next);
  return std::nullopt;
}

// "spent nine hours [under the rubble]", "lay [beneath the snow] for nine hours"
std::optional<Lasting> Buried(const SentenceReading& reading, const TimeExpression& time) {
  static constexpr WordSet kStaying({"spend", "lie", "lay", "lain", "survive", "endure"});
  static constexpr WordSet kUnder({"under", "beneath", "underneath", "in"});
  static constexpr WordSet kOver({"rubble", "debris", "ruin", "snow", "mud", "wreckage", "wreck"});
  if (!kStaying.Holds(VerbKeyBefore(reading, time))) return std::nullopt;
  const TokenRange clause = ClauseAround(reading, time.first_token, time.last_token);
  for (std::size_t i = clause.first; i + 1 < clause.last; ++i) {
    if (!kUnder.Holds(reading.token(i).key)) continue;
    const std::size_t noun = reading.tag(i + 1) == Tag::kDT && i + 2 < clause.last ? i + 2 : i + 1;
    if (!kOver.Holds(reading.lemma_key(noun))) continue;
    return Lasting{std::string(kConfinement), true, nullptr,
                   SubjectOf(reading, *VerbBefore(reading, time))};
  }
  return std::nullopt;
}

// The verb that ends what lasted so long: the nearest before "after six hours", or the main one
// behind "After six hours,".
std::optional<std::size_t> VerbOfEnd(const SentenceReading& reading, const TimeExpression& time) {
  std::size_t i = time.first_token;
  const bool opens =
      i < reading.first() + 3 && reading.has(time.last_token) && reading.Is(time.last_token, ",");
  if (opens) {
    for (std::size_t k = time.last_token + 1; reading.has(k) && k < time.last_token + 9; ++k) {
      if (EndsClause(reading, k) || reading.Is(k, ",")) break;
      if (IsFullVerb(reading, k)) return k;
    }
    return std::nullopt;
  }
  for (std::size_t steps = 0; i > reading.first() && steps < kObjectReach; ++steps) {
    --i;
    if (EndsClause(reading, i) || reading.Is(i, ",")) break;
    const bool modifies = reading.tag(i) == Tag::kVBN && reading.has(i + 1) &&
                          IsNoun(reading.tag(i + 1));  // "a [collapsed] house"
    if (modifies) continue;
    // "due to finish": the tagger may take it for a noun.
    const bool infinitive = i > reading.first() && reading.tag(i - 1) == Tag::kTO;
    if (IsFullVerb(reading, i) || infinitive) return i;
  }
  return std::nullopt;
}

// "was put out [after] six hours", "reopened [after] six hours"
std::optional<Lasting> EndedAfter(const SentenceReading& reading, const TimeExpression& time) {
  if (time.preposition != "after") return std::nullopt;
  const std::optional<std::size_t> verb = VerbOfEnd(reading, time);
  if (!verb) return std::nullopt;
  const TokenRange clause = ClauseAround(reading, *verb, *verb + 1);
  const TokenRange before{clause.first, *verb};
  for (const Trigger& trigger : reading.triggers) {
    if (trigger.first != *verb || trigger.row->part != FramePart::kVerb) continue;
    if (trigger.row->frame == "repair" && IsPower(reading, before))
      return Lasting{"outage", true, nullptr};
    if (const absl::string_view state = StateEndedBy(trigger.row->frame); !state.empty())
      return Lasting{std::string(state), true, &trigger};
  }
  if (!kEnding.Holds(LemmaAsVerb(reading, *verb).key)) return std::nullopt;
  const Trigger* event = EventIn(reading, ObjectBehind(reading, *verb));
  if (event == nullptr) event = EventIn(reading, before);
  if (event == nullptr) return std::nullopt;
  return Lasting{std::string(event->row->frame), true, event};
}

// "Rescuers [searched] for four days", "Drivers will [strike] for 48 hours": verbs whose noun is a
// word for what goes on.
std::optional<Lasting> Doing(const SentenceReading& reading, const TimeExpression& time) {
  if (time.preposition != "for") return std::nullopt;
  const std::optional<std::size_t> verb = VerbBefore(reading, time);
  // "on strike for six weeks" has gone on since.
  if (!verb || (*verb > reading.first() && reading.tag(*verb - 1) == Tag::kIN)) return std::nullopt;
  const std::string frame = FrameOfDoing(LemmaAsVerb(reading, *verb).key);
  return frame.empty() ? std::nullopt : std::optional(Lasting{frame, true, nullptr});
}

// "Rail traffic was [halted] for five hours": what carries people and stands still is closed.
std::optional<Lasting> StoodStill(const SentenceReading& reading, const TimeExpression& time) {
  static constexpr WordSet kHalts({"halt", "suspend", "stop", "interrupt", "paralyse", "paralyze"});
  static constexpr WordSet kTraffic({"traffic", "service", "train", "line", "road", "rail",
                                     "flight", "bridge", "tunnel", "motorway", "highway"});
  const std::optional<std::size_t> verb = VerbBefore(reading, time);
  if (!verb || !kHalts.Holds(LemmaAsVerb(reading, *verb).key)) return std::nullopt;
  const std::optional<std::size_t> what = SubjectOf(reading, *verb);
  if (!what || !reading.has(*what) || !kTraffic.Holds(reading.lemma_key(*what)))
    return std::nullopt;
  return Lasting{"closure", true, nullptr};
}

// "A state of emergency was [declared] for 30 days", "[imposed] a curfew for three days": how long
// what is declared lasts, not how long that took.
std::optional<Lasting> Declared(const SentenceReading& reading, const TimeExpression& time) {
  static constexpr WordSet kDeclares(
      {"declare", "impose", "announce", "order", "call", "introduce", "proclaim", "extend"});
  if (time.preposition != "for") return std::nullopt;
  const std::optional<std::size_t> verb = VerbBefore(reading, time);
  if (!verb || !kDeclares.Holds(LemmaAsVerb(reading, *verb).key)) return std::nullopt;
  const Trigger* event = EventIn(reading, {*verb + 1, time.first_token});
  if (event == nullptr)
    event = EventIn(reading, {reading.clause_begins[*verb - reading.first()], *verb});
  if (event == nullptr || event->row->part != FramePart::kClass) return std::nullopt;
  return Lasting{std::string(event->row->frame), true, event};
}

// "Vest was [held down] for eight minutes", "was [pinned] to the ground for eight minutes":
// somebody who could not go.
std::optional<Lasting> HeldSomebody(const SentenceReading& reading, const TimeExpression& time) {
  static constexpr WordSet kHolds({"hold", "detain", "pin", "restrain", "confine"});
  if (time.preposition != "for") return std::nullopt;
  const std::optional<std::size_t> verb = VerbBefore(reading, time);
  if (!verb || !kHolds.Holds(LemmaAsVerb(reading, *verb).key)) return std::nullopt;
  if (!IsPassiveVerb(reading, *verb)) return std::nullopt;
  const std::optional<std::size_t> who = SubjectOf(reading, *verb);
  if (!who || !reading.has(*who) || !MayBePerson(reading, *who)) return std::nullopt;
  return Lasting{std::string(kConfinement), true, nullptr, who};
}

// The person or thing at a noun of the sentence: by name, else by what it is called.
Actor ActorAt(const SentenceReading& reading, std::size_t noun) {
  for (const Name& name : reading.names) {
    if (noun < name.first || noun >= name.last) continue;
    return {.name = name.kind == NameKind::kPerson ? name.canonical : std::string(), .role = ""};
  }
  return {.name = "", .role = IsNoun(reading.tag(noun)) ? reading.lemma(noun) : std::string()};
}

}  // namespace

std::optional<std::size_t> NounOfLength(const SentenceReading& reading,
                                        const TimeExpression& time) {
  constexpr std::size_t kReach = 6;
  static constexpr WordSet kOwn(
      {"experience", "age", "service", "marriage", "work", "life", "time"});
  static constexpr WordSet kSpans({"period", "spell", "stretch"});
  std::size_t of = time.last_token;
  if (reading.has(of) && kSpans.Holds(reading.lemma_key(of))) ++of;
  if (!reading.has(of) || !reading.Is(of, "of")) return std::nullopt;
  std::optional<std::size_t> noun;
  for (std::size_t i = of + 1; reading.has(i) && i <= of + kReach; ++i) {
    const Tag tag = reading.tag(i);
    if (IsNoun(tag) || (tag == Tag::kVBG && !noun)) {
      noun = i;
    } else if (noun || (!IsAdjective(tag) && tag != Tag::kDT)) {
      break;
    }
  }
  return noun && !kOwn.Holds(reading.lemma_key(*noun)) ? noun : std::nullopt;
}

bool MayBePerson(const SentenceReading& reading, std::size_t token) {
  return reading.tag(token) == Tag::kPRP || IsInName(reading, token) ||
         IsPeople(reading.lemma(token));
}

void TellWho(const SentenceReading& reading, std::size_t who, About& about) {
  Actor actor = ActorAt(reading, who);
  // Whom "he" stands for is a guess, and a story has one.
  const bool pronoun = std::any_of(
      reading.names.begin(), reading.names.end(),
      [&](const Name& name) { return name.pronoun && who >= name.first && who < name.last; });
  if (TraitsOf(about.measure).owner == FrameOwner::kOne) {
    static constexpr WordSet kPronouns({"he", "she"});
    if (pronoun) actor.name.clear();
    if (kPronouns.Holds(reading.token(who).key)) actor.role = Folded(reading.word(who));
    // "the [lorry] driver" is not the bus driver.
    const bool compound = !actor.role.empty() && who > reading.first() &&
                          reading.tag(who - 1) == Tag::kNN && !IsInName(reading, who - 1);
    if (compound) actor.role = reading.lemma(who - 1) + " " + actor.role;
  }
  about.actor = std::move(actor.name);
  about.actor_role = std::move(actor.role);
}

void TellWhoWasHeld(const SentenceReading& reading, const Trigger* trigger,
                    std::optional<std::size_t> who, About& about) {
  static constexpr WordSet kHeld({"trap", "hostage", "confinement"});
  const bool verb = trigger != nullptr && trigger->row->part != FramePart::kNoun &&
                    trigger->row->part != FramePart::kClass;
  const bool buried = verb && trigger->passive && trigger->row->lemmas.front() == "bury";
  if (!buried && !kHeld.Holds(FoldedHash(about.measure))) return;
  about.measure = std::string(kConfinement);
  if (verb) {
    const bool passive = trigger->passive || IsPassiveVerb(reading, trigger->first);
    who = passive ? std::nullopt : ObjectOf(reading, trigger->first);
    if (!who) who = SubjectOf(reading, trigger->first);
    // "held [Anna Berg] captive"
    for (const Name& name : reading.names) {
      if (name.first > trigger->first && name.last < trigger->last) who = name.first;
    }
  }
  if (who && reading.has(*who)) TellWho(reading, *who, about);
}

std::optional<Lasting> WhatLasted(const SentenceReading& reading, const TimeExpression& time) {
  if (std::optional<Lasting> filling = Filling(reading, time)) return filling;
  if (std::optional<Lasting> task = TaskBehind(reading, time)) return task;
  if (std::optional<Lasting> life = LengthInLife(reading, time)) return life;
  if (std::optional<Lasting> buried = Buried(reading, time)) return buried;
  if (std::optional<Lasting> doing = Doing(reading, time)) return doing;
  if (std::optional<Lasting> held = HeldSomebody(reading, time)) return held;
  if (std::optional<Lasting> halt = StoodStill(reading, time)) return halt;
  if (std::optional<Lasting> declared = Declared(reading, time)) return declared;
  if (std::optional<Lasting> ended = EndedAfter(reading, time)) return ended;
  return LastingState(reading, time);
}

}  // namespace claimcheck
