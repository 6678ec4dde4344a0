// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/firm_of.h"

#include <optional>

#include "claims/claim/context.h"
#include "claims/syntax/arguments.h"
#include "claims/syntax/governor.h"

namespace claimcheck {
namespace {

bool MayBeFirm(const Name& name) { return name.kind != NameKind::kPlace && !name.pronoun; }

const Name* FirmEndingAt(const SentenceReading& reading, std::size_t end) {
  for (const Name& name : reading.names) {
    if (name.last == end && MayBeFirm(name)) return &name;
  }
  return nullptr;
}

// "[Halden Mills]' net profit"
const Name* Owner(const SentenceReading& reading, const Trigger& trigger) {
  constexpr std::size_t kReach = 5;
  for (std::size_t i = trigger.first; i > reading.first() && trigger.first - i < kReach;) {
    --i;
    const Tag tag = reading.tag(i);
    if (tag == Tag::kPOS) return FirmEndingAt(reading, i);
    if (!IsNoun(tag) && !IsAdjective(tag) && tag != Tag::kVBG && tag != Tag::kCD) return nullptr;
  }
  return nullptr;
}

// "debt at [Halden Mills]"
const Name* FirmBehind(const SentenceReading& reading, const Trigger& trigger) {
  static constexpr WordSet kAt({"at", "of", "for", "by"});
  if (!reading.has(trigger.last) || !kAt.Holds(reading.token(trigger.last).key)) return nullptr;
  for (const Name& name : reading.names) {
    // "debt at [Halden's] rival" is not Halden's.
    const bool owns = reading.has(name.last) && reading.tag(name.last) == Tag::kPOS;
    if (name.first == trigger.last + 1 && MayBeFirm(name) && !owns) return &name;
  }
  return nullptr;
}

// "[Halden Mills] employs", "the [Voss] family employs"
const Name* SubjectFirm(const SentenceReading& reading, std::size_t verb) {
  const std::optional<std::size_t> subject = SubjectOf(reading, verb);
  if (!subject || !reading.has(*subject)) return nullptr;
  for (const Name& name : reading.names) {
    const bool within = *subject >= name.first && *subject < name.last;
    const bool beside = name.last == *subject && IsNoun(reading.tag(*subject));
    if ((within || beside) && MayBeFirm(name)) return &name;
  }
  return nullptr;
}

}  // namespace

std::string FirmOf(const SentenceReading& reading, const Quantity& quantity,
                   const Trigger& trigger) {
  const Name* firm = Owner(reading, trigger);
  if (firm == nullptr && trigger.row->part != FramePart::kVerb) firm = FirmBehind(reading, trigger);
  if (firm == nullptr && trigger.row->part == FramePart::kVerb) {
    firm = SubjectFirm(reading, trigger.first);
  } else if (firm == nullptr) {
    const std::optional<std::size_t> verb = ClauseVerb(
        *reading.text, reading.sentence, reading.tags, quantity.first_token, quantity.last_token);
    if (verb && reading.has(*verb)) firm = SubjectFirm(reading, *verb);
  }
  return firm == nullptr ? "" : firm->canonical;
}

}  // namespace claimcheck
