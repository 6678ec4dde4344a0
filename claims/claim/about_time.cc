// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/about_time.h"

#include <algorithm>
#include <utility>

#include "claims/claim/actor.h"
#include "claims/claim/auction.h"
#include "claims/claim/ban.h"
#include "claims/claim/biography.h"
#include "claims/claim/changed_plan.h"
#include "claims/claim/circumstance.h"
#include "claims/claim/custody_date.h"
#include "claims/claim/dated_paper.h"
#include "claims/claim/dating_back.h"
#include "claims/claim/deed.h"
#include "claims/claim/elapsed.h"
#include "claims/claim/event.h"
#include "claims/claim/found_body.h"
#include "claims/claim/framed_event.h"
#include "claims/claim/last_time.h"
#include "claims/claim/lasting_state.h"
#include "claims/claim/legal_term.h"
#include "claims/claim/moment.h"
#include "claims/claim/noun_behind.h"
#include "claims/claim/office.h"
#include "claims/claim/supply.h"
#include "claims/claim/term_stance.h"
#include "claims/claim/thing.h"
#include "claims/claim/verb_of_date.h"
#include "claims/claim/verb_use.h"
#include "claims/claim/what_lasted.h"
#include "claims/claim/which_of_many.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/lexicon/lemma.h"

namespace claimcheck {
namespace {

bool IsUntil(const TimeExpression& time) {
  return time.preposition == "until" || time.preposition == "till" || time.preposition == "through";
}

void SetPlain(std::string measure, ClaimRole role, About& about) {
  about.measure = std::move(measure);
  about.role = role;
}

// An event that no row of frames.tsv names: the verb or noun that the date hangs on. Whether there
// is one.
bool SetPlainEvent(const SentenceReading& reading, const TimeExpression& time,
                   std::optional<std::size_t> word, About& about) {
  if (!word) return false;
  const Tag tag = reading.tag(*word);
  const bool verb = IsVerb(tag) || IsFullVerb(reading, *word);
  if (!IsNoun(tag) && !verb) return false;
  SetPlain(IsAdjective(tag) ? VerbLemma(reading.word(*word)) : reading.lemma(*word),
           time.type == TimexType::kDuration ? ClaimRole::kDuration : ClaimRole::kOccurrence,
           about);
  return true;
}

// What is told of the date rather than the saying: "said he had been [ill] for two years".
std::optional<std::size_t> ReportedPredicate(const SentenceReading& reading,
                                             const TimeExpression& time, const Event& event) {
  if (!event.word || *event.word >= time.first_token) return std::nullopt;
  if (!event.said && !SaysSo(reading, *event.word)) return std::nullopt;
  return PredicateReported(reading, *event.word, time.first_token);
}

// "has held since 4 March", "runs from 3 May to 12 June", "lasted until noon": a date beside a word
// for going on is that of its beginning or end.
ClaimRole EdgeAt(const TimeExpression& time) {
  if (time.preposition == "since" || time.preposition == "from") return ClaimRole::kStart;
  if (IsUntil(time) || time.preposition == "to") return ClaimRole::kEnd;
  return ClaimRole::kOccurrence;
}

// "They would need three months to rebuild the road": the mending.
EventKind WhatItTakes(const SentenceReading& reading, const Trigger& verb) {
  constexpr std::size_t kMaxBetween = 8;
  for (const Trigger& other : reading.triggers) {
    if (other.first <= verb.last || other.first > verb.last + kMaxBetween) continue;
    if (other.row->part == FramePart::kVerb && other.row->role == "occurrence" &&
        !IsGeneric(*other.row) && reading.tag(other.first - 1) == Tag::kTO) {
      return {std::string(other.row->frame), true, &other};
    }
  }
  return {};
}

// A state that began at the date and goes on: "on strike since", "fighting has raged since"; not
// "the biggest demonstration since".
bool IsStateSince(const SentenceReading& reading, const Trigger& trigger,
                  const TimeExpression& time) {
  return time.preposition == "since" && trigger.row->part == FramePart::kClass &&
         !FollowsRank(reading, trigger.first);
}

void AddParticipants(const SentenceReading& reading, const Trigger& trigger, About& about) {
  // The blast that killed somebody is not that person's.
  const FrameOwner owner = TraitsOf(*trigger.row).owner;
  const bool personal = owner == FrameOwner::kPerson || owner == FrameOwner::kOne;
  if (personal && TraitsOf(about.measure).owner == FrameOwner::kNobody) return;
  Actor actor = ActorOf(reading, trigger);
  // "Anna Berg's visit lasted three days", "the lease on the depot began in 2011": whose it was,
  // and of what, stands beside the event.
  if (IsGeneric(*trigger.row)) {
    const bool owned = TraitsOf(about.measure).owner != FrameOwner::kNobody;
    const bool lease = about.measure == "lease";
    const EventKind kind = owned || lease ? KindOfEvent(reading, trigger) : EventKind();
    if (kind.trigger != nullptr && owned) actor = ActorOf(reading, *kind.trigger);
    if (kind.trigger != nullptr && lease) about.thing = ThingOf(reading, *kind.trigger);
  }
  about.actor = std::move(actor.name);
  about.actor_role = std::move(actor.role);
  const bool nobodys = TraitsOf(*trigger.row).owner == FrameOwner::kNobody;
  if (nobodys && !IsGeneric(*trigger.row)) about.thing = ThingOf(reading, trigger);
}

// "Was [still] on the scene of the shooting at 5 p.m.": so it was at that
// time.
bool GoesOnStill(const SentenceReading& reading, std::size_t date, const Trigger& trigger) {
  static constexpr WordSet kStarts({"after", "since", "following", "from", "when"});
  if (trigger.last > date) return false;
  for (std::size_t i = trigger.first; i > reading.first();) {
    --i;
    if (EndsClause(reading, i) || kStarts.Holds(reading.token(i).key)) return false;
    if (reading.Is(i, "still")) return true;
  }
  return false;
}

// A time within what goes on, not of when it happened: "by last night the fire had burned", "at the
// height of the fire on Tuesday night".
bool TellsOfCourse(const SentenceReading& reading, const TimeExpression& time,
                   const Trigger& trigger) {
  static constexpr WordSet kWithin({"height", "peak", "course", "middle", "midst"});
  static constexpr FoldedWord kHad("had");
  std::size_t i = trigger.first;
  while (i > reading.first() &&
         (reading.tag(i - 1) == Tag::kDT || reading.tag(i - 1) == Tag::kPRPS))
    --i;
  const bool of = i > reading.first() + 1 && reading.Is(i - 1, "of");
  if (of && kWithin.Holds(reading.lemma_key(i - 2))) return true;
  const bool part_of_day = time.minute_of_day || time.hours != nullptr;
  if (time.minute_of_day && GoesOnStill(reading, time.first_token, trigger)) return true;
  if (!part_of_day || time.preposition != "by" || trigger.row->part != FramePart::kVerb)
    return false;
  i = trigger.first;
  while (i > reading.first() && (IsAdverb(reading.tag(i - 1)) || reading.Is(i - 1, "been"))) --i;
  return i > reading.first() && reading.token(i - 1).key == kHad.key();
}

// "After the fire [it took] 14 months until the house was rebuilt": "it" is none of what was told.
bool IsAnticipated(const SentenceReading& reading, const Trigger& trigger) {
  return trigger.row->frame == "lasting" && trigger.row->lemmas.front() == "take" &&
         trigger.first > reading.first() && reading.Is(trigger.first - 1, "it");
}

// What is said to last where no row of frames.tsv names it: "the [debate] lasted 14 hours"; "" for
// a pronoun or a name.
std::string NounThatLasts(const SentenceReading& reading, const Trigger& verb) {
  const std::optional<std::size_t> subject = SubjectOf(reading, verb.first);
  const bool noun = subject && reading.has(*subject) &&
                    (reading.tag(*subject) == Tag::kNN || reading.tag(*subject) == Tag::kNNS);
  return noun ? reading.lemma(*subject) : "";
}

// Whether a noun tells what a length of time is the length of: "a [debate] of 14 hours", "a 14-hour
// [debate]".
bool IsFilledBy(const SentenceReading& reading, const TimeExpression& time, std::size_t noun) {
  if (!IsNoun(reading.tag(noun))) return false;
  const bool before = noun + 2 == time.first_token && reading.Is(noun + 1, "of");
  const bool behind = noun == time.last_token && reading.Is(time.last_token - 2, "-");
  return before || behind;
}

// What the trigger says of this date or length of time.
About EventAt(const SentenceReading& reading, const TimeExpression& time, const Trigger& trigger) {
  About about = FramedEvent(reading, trigger);
  const absl::string_view frame = trigger.row->frame;
  if (time.type == TimexType::kDuration) {
    about.role = ClaimRole::kDuration;
    if (IsAnticipated(reading, trigger)) about.from_frame = false;
    if (frame == "lasting" && !about.from_frame) {
      const EventKind kind = WhatItTakes(reading, trigger);
      about.measure = kind.name;
      about.from_frame = kind.framed;
      if (kind.name.empty()) about.measure = about.head = NounThatLasts(reading, trigger);
    }
  } else if (frame == "lasting" && about.measure.empty() &&
             EdgeAt(time) == ClaimRole::kOccurrence) {
    about.measure = trigger.row->lemmas.front();  // "At noon he took a knife"
  } else if ((frame == "lasting" || frame == "occurring") && about.from_frame) {
    about.role = EdgeAt(time);
  } else if (about.role == ClaimRole::kOccurrence && IsStateSince(reading, trigger, time)) {
    about.role = ClaimRole::kStart;
  }
  if (about.rescheduled && time.preposition == "from") about.modifiers = {"former"};
  // "Since Friday 11 people have been shot": when somebody began to count
  const bool counted = trigger.row->role == "count" && time.preposition == "since" &&
                       TraitsOf(about.measure).momentary;
  if (about.role == ClaimRole::kOccurrence && counted) about.from_frame = false;
  if (about.role == ClaimRole::kOccurrence && TellsOfCourse(reading, time, trigger)) {
    about.from_frame = false;
  }
  return about;
}

// "Closed until 4 May", "open until Friday": when what is told ends; "did not open until May": when
// it happened.
bool EndsAt(const SentenceReading& reading, const TimeExpression& time) {
  constexpr std::size_t kReachOfNot = 14;
  if (!IsUntil(time)) return false;
  for (std::size_t i = time.first_token; i > reading.first();) {
    --i;
    if (EndsClause(reading, i) || time.first_token - i > kReachOfNot) break;
    const absl::string_view word = reading.word(i);
    const bool negates =
        FoldedEquals(word, "not") || FoldedEquals(word, "n't") || FoldedEquals(word, "never");
    // "It is not true that they fought until noon" denies that they did, and no verb.
    const bool of_saying = i + 2 < time.first_token && IsAdjective(reading.tag(i + 1)) &&
                           (reading.Is(i + 2, "to") || reading.Is(i + 2, "that"));
    if (negates && !of_saying) {
      return false;
    }
  }
  return true;
}

// The event that an anchor tells first; its beginning or end where it says so: "the war broke out".
const Trigger* FirstEvent(const SentenceReading& reading, TokenRange range) {
  const Trigger* first = nullptr;
  for (const Trigger& trigger : reading.triggers) {
    const bool inside = trigger.first >= range.first && trigger.last <= range.last;
    if (!inside || !TakesDate(*trigger.row)) continue;
    if (first == nullptr) {
      first = &trigger;
    } else if (first->row->part != FramePart::kVerb && trigger.row->part == FramePart::kVerb &&
               IsEdge(*trigger.row)) {
      return &trigger;
    }
  }
  return first;
}

// An anchor that no row of frames.tsv names: its first full verb, else the last noun of its first
// noun phrase.
std::optional<About> PlainAnchor(const SentenceReading& reading, TokenRange range) {
  std::optional<std::size_t> head;
  for (std::size_t i = range.first; i < range.last; ++i) {
    if (IsVerb(reading.tag(i)) && !IsAuxiliary(reading, i)) {
      head = i;
      break;
    }
  }
  for (std::size_t i = range.first; i < range.last && !head; ++i) {
    const bool ends = i + 1 == range.last || !IsNoun(reading.tag(i + 1));
    if (IsNoun(reading.tag(i)) && ends) head = i;
  }
  if (!head) return std::nullopt;
  About about;
  about.measure = reading.lemma(*head);
  about.role = ClaimRole::kOccurrence;
  return about;
}

}  // namespace

bool AboutTime(const SentenceReading& reading, const TimeExpression& time, TimeClaim& told) {
  const DatedEvent dated = FindDatedEvent(reading, time, told.about);
  return AboutTime(reading, time, dated, told);
}

bool AboutTime(const SentenceReading& reading, const TimeExpression& written,
               const DatedEvent& dated, TimeClaim& told) {
  using Kind = DatedEvent::Kind;
  if (dated.kind == Kind::kNothing) return false;
  const bool elapsed = dated.kind == Kind::kElapsed, deadline = dated.kind == Kind::kDeadline;
  const bool record = dated.kind == Kind::kRecord;
  std::optional<TimeExpression> anchored;
  if (written.offset) anchored = WithAnchor(written);
  const TimeExpression& time = anchored ? *anchored : written;
  const TokenRange clause = ClauseAround(reading, time.first_token, time.last_token);
  const bool lasts = time.type == TimexType::kDuration;
  About& about = told.about;
  const std::optional<Lasting>& lasting = dated.lasting;
  const Event& event = dated.event;
  const Trigger* trigger = lasting ? lasting->trigger : event.trigger;
  const bool may_be_blow = dated.kind == Kind::kEvent && !lasting;
  const Blow blow = may_be_blow ? BlowRatherThan(reading, time, event) : Blow();
  if (blow.trigger != nullptr) trigger = blow.trigger;
  std::optional<std::size_t> state;  // told as said: "says the taps should be [back]"
  if (record) {
    // told by what stands beside "since"
  } else if (elapsed) {
    SetPlain("elapsed time", ClaimRole::kDuration, about);
  } else if (deadline) {
    SetPlain("deadline", ClaimRole::kDeadline, about);
    about.from_frame = true;
  } else if (lasting) {
    SetPlain(lasting->measure, ClaimRole::kDuration, about);
    about.from_frame = lasting->framed;
    about.evoked_by = std::string(lasting->words);
  } else if (!blow.Name().empty()) {
    SetPlain(blow.Name(), ClaimRole::kOccurrence, about);
    about.from_frame = true;
  } else if (trigger != nullptr) {
    about = EventAt(reading, time, *trigger);
  } else if ((state = ReportedPredicate(reading, time, event))) {
    SetPlain(reading.lemma(*state), lasts ? ClaimRole::kDuration : ClaimRole::kOccurrence, about);
  } else if (!SetPlainEvent(reading, time, event.word, about)) {
    return false;
  } else if (lasts && IsFilledBy(reading, time, *event.word)) {
    about.head = about.measure;
  }
  // "announced three days of mourning": not how long the announcement took.
  const bool act = trigger != nullptr && !lasting && trigger->last <= time.first_token &&
                   trigger->row->role == "occurrence" && !IsGeneric(*trigger->row);
  if (lasts && !lasting && (act || !about.from_frame || about.measure.empty())) {
    if (const std::optional<std::size_t> noun = NounOfLength(reading, time)) {
      about = About();
      SetPlain(std::string(NounLemma(Folded(reading.word(*noun)))), ClaimRole::kDuration, about);
      about.head = about.measure;
      trigger = nullptr;
    }
  }
  if (lasts && !lasting && !elapsed && NameByNounBehind(reading, time, trigger, about)) {
    trigger = nullptr;
  }
  const TokenRange before{clause.first, time.first_token}, after{time.last_token, clause.last};
  AddContext(reading, {before, after}, 0, 0, about);
  told.event = {time.first_token, time.last_token};
  if (trigger != nullptr) {
    told.event = {trigger->first, trigger->last};
    AddParticipants(reading, *trigger, about);
    if (!lasts && IsChangedPlan(reading, time)) about.rescheduled = true;
    if (about.role == ClaimRole::kOccurrence) {
      if (EndsAt(reading, time) && !about.rescheduled) about.role = ClaimRole::kEnd;
    }
    const absl::string_view which = WhichTime(reading, time, told.event, trigger, about.role);
    if (!which.empty()) about.modifiers = {std::string(which)};
    // "Drivers last walked out in 2017": the last strike was then.
    if (which == "previous" && about.role == ClaimRole::kStart) about.role = ClaimRole::kOccurrence;
  }
  if (!lasts && !deadline && !record) {
    const std::optional<std::size_t> own = state ? state : event.word;
    const std::optional<std::size_t> word = trigger != nullptr ? trigger->first : own;
    if (trigger == nullptr && word) NameDayOfTerm(reading, *word, about);
    const bool named = (word && NameResidence(reading, time, *word, about)) ||
                       NameDatedPaper(reading, time, word, about);
    const bool moment =
        word && !named && !about.rescheduled &&
        (NameDatingBack(reading, *word, about) || NameCustody(reading, time, *word, about) ||
         NameMoment(reading, time, *word, about) || NameDeed(reading, time, *word, about) ||
         NameOffice(reading, time, *word, about) || NameSupply(reading, time, *word, about));
    if (moment && trigger == nullptr) {
      const absl::string_view which =
          WhichTime(reading, time, {*word, *word + 1}, nullptr, about.role);
      if (which == "previous") about.modifiers = {std::string(which)};
    }
    if (word) AddWhichOfMany(reading, time, *word, about);
    TellWhoseBody(reading, clause, about);
  }
  if (lasts) NameTerm(reading, time, about), NameBidding(reading, time, about);
  const bool ban = about.measure == kBan && about.evoked_by != kMayNot;
  if (lasts && (ban || about.measure == "sentence")) AddStance(reading, time, about);
  if (lasts && about.from_frame) {
    const std::optional<std::size_t> who = lasting ? lasting->who : std::nullopt;
    TellWhoWasHeld(reading, trigger, who, about);
    if (who && reading.has(*who)) TellWho(reading, *who, about);
    if (who && about.measure == kResponse)
      about.actor_role = std::string(KindOfService(reading, *who));
    if (IsSitting(time, about.measure)) about.measure = std::string(kSitting);
  }
  const bool leads = before.last - before.first < after.last - after.first;
  about.label = EventLabel(reading, about, !time.offset ? clause : leads ? after : before);
  told.time = written;
  if (IsHoursLater(reading, time)) told.time.vague = true;
  return true;
}

std::optional<About> AboutAnchor(const SentenceReading& reading, const DateOffset& offset) {
  const TokenRange range{offset.first_token, offset.last_token};
  if (range.first >= range.last || !reading.has(range.first)) return std::nullopt;
  std::optional<About> about;
  if (const Trigger* trigger = FirstEvent(reading, range)) {
    about = FramedEvent(reading, *trigger);
    AddParticipants(reading, *trigger, *about);
  } else {
    about = PlainAnchor(reading, range);
  }
  if (!about) return std::nullopt;
  AddContext(reading, {range}, 0, 0, *about);
  about->label = std::string(Slice(reading.text->text, offset.anchor));
  return about;
}

}  // namespace claimcheck
