// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/thing.h"

#include <algorithm>
#include <optional>

#include "claims/claim/at_token.h"

namespace claimcheck {
namespace {

// How far after a noun for an event the noun stands that it happened to: "the fire aboard the old
// car ferry".
constexpr std::size_t kReach = 7;

bool IsNamedThing(const Name& name) {
  return name.kind != NameKind::kPlace && !name.pronoun && !name.canonical.empty();
}

// The thing that the noun phrase with this head names.
Thing ThingAt(const SentenceReading& reading, std::size_t head) {
  Thing thing;
  if (const Name* name = NameAt(reading, head); name != nullptr) {
    if (IsNamedThing(*name)) thing.name = name->canonical;
    const bool noun = name->first > reading.first() && (reading.tag(name->first - 1) == Tag::kNN ||
                                                        reading.tag(name->first - 1) == Tag::kNNS);
    if (noun) thing.noun = reading.lemma(name->first - 1);
    return thing;
  }
  const Tag tag = reading.tag(head);
  if (tag != Tag::kNN && tag != Tag::kNNS) return thing;
  thing.noun = reading.lemma(head);
  // "the ferry Aurora", "the bank, Northern Trust,"
  std::size_t next = head + 1;
  if (next < reading.last() && reading.word(next) == ",") ++next;
  if (next < reading.last()) {
    const Name* name = NameAt(reading, next);
    if (name != nullptr && IsNamedThing(*name)) thing.name = name->canonical;
  }
  return thing;
}

bool IsLink(const SentenceReading& reading, std::size_t i) {
  const std::string word = Folded(reading.word(i));
  return word == "of" || word == "at" || word == "in" || word == "on" || word == "aboard" ||
         word == "to" || word == "into";
}

// The head of the noun phrase that begins at `first`: its last noun.
std::optional<std::size_t> HeadOfPhrase(const SentenceReading& reading, std::size_t first) {
  std::optional<std::size_t> head;
  for (std::size_t i = first; i < reading.last() && i < first + kReach; ++i) {
    const Tag tag = reading.tag(i);
    if (IsInTime(reading, i)) return std::nullopt;
    if (IsNoun(tag)) {
      // A name after a common noun belongs to it.
      if (head && IsProperNoun(tag) && !IsProperNoun(reading.tag(*head))) break;
      head = i;
    } else if (tag == Tag::kPOS) {
      head.reset();  // "Berg's ferry"
    } else if (head || (!IsAdjective(tag) && tag != Tag::kDT && tag != Tag::kPRPS &&
                        tag != Tag::kCD && tag != Tag::kVBN)) {
      break;
    }
  }
  return head;
}

// "the collapse of the bridge", "the fire on the liner Aurora", "the bridge collapse"
Thing OfNoun(const SentenceReading& reading, const Trigger& trigger) {
  if (trigger.last < reading.last() && IsLink(reading, trigger.last)) {
    const auto head = HeadOfPhrase(reading, trigger.last + 1);
    if (head) {
      if (const Thing thing = ThingAt(reading, *head); thing != Thing{}) return thing;
    }
  }
  if (trigger.first == reading.first()) return {};
  std::size_t before = trigger.first - 1;
  if (reading.tag(before) == Tag::kPOS && before > reading.first()) --before;
  return IsNoun(reading.tag(before)) && !IsInTime(reading, before) ? ThingAt(reading, before)
                                                                   : Thing{};
}

}  // namespace

Thing ThingOf(const SentenceReading& reading, const Trigger& trigger) {
  if (trigger.row->part != FramePart::kVerb) return OfNoun(reading, trigger);
  if (!trigger.passive && !IsPassiveVerb(reading, trigger.first)) {
    const std::optional<std::size_t> object = ObjectOf(reading, trigger.first);
    if (object && reading.has(*object) && *object >= trigger.last && !IsInTime(reading, *object)) {
      return ThingAt(reading, *object);
    }
  }
  const std::optional<std::size_t> subject = SubjectOf(reading, trigger.first);
  return subject && reading.has(*subject) ? ThingAt(reading, *subject) : Thing{};
}

}  // namespace claimcheck
