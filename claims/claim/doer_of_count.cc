// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/doer_of_count.h"

#include <algorithm>
#include <optional>

#include "claims/claim/at_token.h"
#include "claims/claim/context.h"
#include "claims/claim/frame_offers.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/syntax/arguments.h"

namespace claimcheck {
namespace {

// The verb of which the count is an object: that of its frame, or, without one, of its clause.
std::optional<std::size_t> VerbOf(const SentenceReading& reading, const Quantity& quantity,
                                  const Trigger* trigger) {
  if (trigger != nullptr) {
    const FrameRow& row = *trigger->row;
    const bool object = row.slot == FrameSlot::kObject || row.slot == FrameSlot::kAny;
    if (row.part != FramePart::kVerb || !object || trigger->passive) return std::nullopt;
    if (TraitsOf(row).owner == FrameOwner::kPerson || row.frame == "hits") return std::nullopt;
    return trigger->first;
  }
  static constexpr WordSet kTells({"count", "see", "report", "record", "estimate", "put", "say",
                                   "list", "find", "document", "tell", "name", "identify", "be",
                                   "believe", "know", "fear", "verify", "confirm"});
  const std::optional<std::size_t> verb = ClauseVerb(*reading.text, reading.sentence, reading.tags,
                                                     quantity.first_token, quantity.last_token);
  if (!verb || *verb >= quantity.first_token || IsPassiveVerb(reading, *verb)) return std::nullopt;
  if (kTells.Holds(LemmaAsVerb(reading, *verb).key)) return std::nullopt;
  return verb;
}

// Whether a name stands before the figure in its clause, so that it may be the verb's subject.
bool IsNamedBefore(const SentenceReading& reading, const Quantity& quantity) {
  const TokenRange clause = ClauseAround(reading, quantity.first_token, quantity.last_token);
  return std::any_of(reading.names.begin(), reading.names.end(), [&](const Name& name) {
    return !name.pronoun && name.first >= clause.first && name.last <= quantity.first_token;
  });
}

// Money or stuff that its doer gives, makes or loses; a fine is told by who pays it as by who sets
// it.
bool IsSum(const Quantity& quantity, const Trigger& trigger) {
  static constexpr WordSet kOfBoth({"fine", "compensation", "sentence"});
  const bool sum = IsMoney(quantity.unit.dimension) || IsStuff(quantity.unit.dimension);
  return sum && !kOfBoth.Holds(FoldedHash(trigger.row->frame));
}

}  // namespace

std::string DoerOfCount(const SentenceReading& reading, const Quantity& quantity,
                        const Trigger* trigger, ClaimRole role) {
  const bool counts = role == ClaimRole::kCount && quantity.unit.dimension == "count";
  const bool sum = role == ClaimRole::kAmount && trigger != nullptr && IsSum(quantity, *trigger);
  if (!(counts || sum) || !IsNamedBefore(reading, quantity)) return "";
  const std::optional<std::size_t> verb = VerbOf(reading, quantity, trigger);
  if (!verb) return "";
  const std::optional<std::size_t> who = SubjectOf(reading, *verb);
  const Name* const name = who ? NameAt(reading, *who) : nullptr;
  return name == nullptr || name->pronoun ? "" : name->canonical;
}

}  // namespace claimcheck
