// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/place_in_row.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "claims/claim/actor.h"
#include "claims/claim/context.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

// Words between an ordinal and what it counts: "a fourth [Lagos Open] title".
constexpr std::size_t kMaxBetween = 5;

// How far before "for the third time" the verb stands.
constexpr std::size_t kVerbReach = 14;

bool IsDoneAgain(const Trigger& trigger) {
  const FrameTraits& traits = TraitsOf(*trigger.row);
  return trigger.row->role == "occurrence" && traits.recurring && traits.owner == FrameOwner::kDoer;
}

// "won the cup for the third [time]": the verb before.
const Trigger* VerbBefore(const SentenceReading& reading, std::size_t token) {
  const Trigger* verb = nullptr;
  for (const Trigger& trigger : reading.triggers) {
    if (trigger.first >= token) break;
    const bool near = token - trigger.first <= kVerbReach;
    if (near && trigger.row->part == FramePart::kVerb && IsDoneAgain(trigger)) verb = &trigger;
  }
  return verb;
}

// "a fourth cup [title]": the first noun for something done among the words after the ordinal.
const Trigger* NounAfter(const SentenceReading& reading, std::size_t token) {
  for (const Trigger& trigger : reading.triggers) {
    if (trigger.first < token || trigger.row->part != FramePart::kNoun) continue;
    if (trigger.first > token + kMaxBetween) return nullptr;
    for (std::size_t i = token; i < trigger.first; ++i) {
      if (!IsNoun(reading.tag(i)) && !IsAdjective(reading.tag(i))) return nullptr;
    }
    return IsDoneAgain(trigger) ? &trigger : nullptr;
  }
  return nullptr;
}

PlaceInRow PlaceInRowOf(const SentenceReading& reading, const Quantity& ordinal,
                        const Trigger& trigger, std::size_t last) {
  PlaceInRow position{.quantity = ordinal};
  Quantity& quantity = position.quantity;
  quantity.role = NumberRole::kQuantity;
  quantity.interval = Exactly(*quantity.value);
  quantity.unit = {"", "ordinal"};
  quantity.last_token = last;
  quantity.span = Cover(reading.token(quantity.first_token).span, reading.token(last - 1).span);
  About& about = position.about;
  about.measure = std::string(trigger.row->frame);
  about.role = ClaimRole::kPosition;
  about.from_frame = true;
  Actor actor = ActorOf(reading, trigger);
  about.actor = std::move(actor.name);
  about.actor_role = std::move(actor.role);
  const TokenRange clause = ClauseAround(reading, quantity.first_token, last);
  AddContext(reading, {clause}, quantity.first_token, last, about);
  const std::string names = NamesInWords(reading, clause);
  about.label =
      absl::StrCat("which ", about.measure, " in a row", names.empty() ? "" : ", ", names);
  return position;
}

}  // namespace

std::vector<PlaceInRow> PlacesInRows(const SentenceReading& reading) {
  std::vector<PlaceInRow> positions;
  for (const Quantity& ordinal : reading.ordinals) {
    const std::size_t next = ordinal.last_token;
    if (!reading.has(next)) continue;
    const bool time = reading.lemma(next) == "time";
    const Trigger* trigger =
        time ? VerbBefore(reading, ordinal.first_token) : NounAfter(reading, next);
    if (trigger == nullptr) continue;
    positions.push_back(PlaceInRowOf(reading, ordinal, *trigger, time ? next + 1 : trigger->last));
  }
  return positions;
}

}  // namespace claimcheck
