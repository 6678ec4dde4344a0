// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/actor.h"

#include <optional>

#include "claims/syntax/arguments.h"

namespace claimcheck {
namespace {

// Words between an owner and what is owned: "Kerry's [first official] trip".
constexpr std::size_t kMaxBetween = 4;

const Name* NameAt(const SentenceReading& reading, std::size_t token) {
  for (const Name& name : reading.names) {
    if (token >= name.first && token < name.last) return &name;
  }
  return nullptr;
}

bool IsPassed(const SentenceReading& reading, std::size_t i) {
  const Tag tag = reading.tag(i);
  return IsAdjective(tag) || tag == Tag::kRB || tag == Tag::kPOS || IsNoun(tag) || tag == Tag::kCD;
}

// "Kerry's trip", "his first visit"
const Name* Owner(const SentenceReading& reading, const Trigger& trigger) {
  std::size_t i = trigger.first;
  for (std::size_t passed = 0; i > reading.first() && passed <= kMaxBetween; ++passed) {
    --i;
    if (const Name* name = NameAt(reading, i); name != nullptr && name->kind == NameKind::kPerson) {
      return name;
    }
    if (!IsPassed(reading, i)) return nullptr;
  }
  return nullptr;
}

// The name right before a verb and its auxiliaries: "when Angela Merkel [had] visited".
const Name* NameBefore(const SentenceReading& reading, std::size_t verb) {
  std::size_t i = verb;
  while (i > reading.first() && (IsAuxiliary(reading, i - 1) || IsAdverb(reading.tag(i - 1)))) --i;
  return i > reading.first() ? NameAt(reading, i - 1) : nullptr;
}

const Name* Subject(const SentenceReading& reading, std::size_t verb) {
  if (const Name* name = NameBefore(reading, verb); name != nullptr) return name;
  const std::optional<std::size_t> subject =
      FindSubject(*reading.text, reading.sentence, reading.tags, verb);
  if (!subject) return nullptr;
  // The head of "Chancellor Angela Merkel" may be taken for the title.
  for (std::size_t i = *subject; i < verb && IsNoun(reading.tag(i)); ++i) {
    if (const Name* name = NameAt(reading, i); name != nullptr) return name;
  }
  return nullptr;
}

// The subject of the clause that a noun stands in.
const Name* ClauseSubject(const SentenceReading& reading, const Trigger& trigger) {
  const std::optional<std::size_t> verb =
      ClauseVerb(*reading.text, reading.sentence, reading.tags, trigger.first, trigger.last);
  return verb && reading.has(*verb) ? Subject(reading, *verb) : nullptr;
}

// The person named last before `token`, else the first one after it.
const Name* NearestPerson(const SentenceReading& reading, std::size_t token) {
  const Name* nearest = nullptr;
  for (const Name& name : reading.names) {
    if (name.kind != NameKind::kPerson) continue;
    if (nearest == nullptr || name.first < token) nearest = &name;
  }
  return nearest;
}

}  // namespace

std::string ActorOf(const SentenceReading& reading, const Trigger& trigger) {
  const Name* actor = nullptr;
  if (trigger.row->part == FramePart::kNoun) {
    actor = Owner(reading, trigger);
    if (actor == nullptr && trigger.row->slot != FrameSlot::kAct) return "";
    if (actor == nullptr) actor = ClauseSubject(reading, trigger);
  } else {
    actor = Subject(reading, trigger.first);
  }
  if (actor == nullptr || actor->kind != NameKind::kPerson) {
    actor = NearestPerson(reading, trigger.first);
  }
  return actor == nullptr ? "" : actor->canonical;
}

}  // namespace claimcheck
