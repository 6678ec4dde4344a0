// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/noun_behind.h"

#include <optional>
#include <string>

#include "claims/claim/framed_event.h"

namespace claimcheck {
namespace {

// "a [five-year] playing contract": the last noun of the phrase that a length of time opens.
std::optional<std::size_t> NounBehind(const SentenceReading& reading, const TimeExpression& time) {
  if (time.last_token < reading.first() + 2 || !reading.Is(time.last_token - 2, "-"))
    return std::nullopt;
  std::optional<std::size_t> noun;
  for (std::size_t i = time.last_token; reading.has(i); ++i) {
    const Tag tag = reading.tag(i);
    if (IsInTime(reading, i) || IsInName(reading, i)) break;
    if (IsNoun(tag)) noun = i;
    const bool before =
        IsAdjective(tag) || tag == Tag::kVBN || tag == Tag::kVBG || reading.Is(i, "-");
    if (!IsNoun(tag) && (noun || !before)) break;
  }
  return noun;
}

constexpr WordSet kContracts({"contract", "deal"});

// "a [contract] for five years"
std::optional<std::size_t> ContractBefore(const SentenceReading& reading,
                                          const TimeExpression& time) {
  if (time.first_token < reading.first() + 2) return std::nullopt;
  const std::size_t of = time.first_token - 1;
  const bool contract = (reading.Is(of, "for") || reading.Is(of, "of")) &&
                        kContracts.Holds(reading.lemma_key(of - 1));
  return contract ? std::optional(of - 1) : std::nullopt;
}

// The event that the noun itself names, if any.
const Trigger* EventAt(const SentenceReading& reading, std::size_t noun) {
  for (const Trigger& trigger : reading.triggers) {
    if (trigger.last == noun + 1 && NamesEvent(trigger)) return &trigger;
  }
  return nullptr;
}

}  // namespace

bool NameByNounBehind(const SentenceReading& reading, const TimeExpression& time,
                      const Trigger* trigger, About& about) {
  static constexpr WordSet kPeriods({"period", "spell", "stretch", "run", "series", "bout"});
  std::optional<std::size_t> noun = NounBehind(reading, time);
  if (!noun) noun = ContractBefore(reading, time);
  if (!noun) return false;
  // "a three-day period of mourning"
  const bool of = reading.has(*noun + 1) && reading.Is(*noun + 1, "of");
  if (of && kPeriods.Holds(reading.lemma_key(*noun))) return false;
  if (trigger != nullptr && trigger->first >= time.last_token && trigger->first <= *noun)
    return false;
  const Trigger* event = EventAt(reading, *noun);
  if (event != nullptr && about.from_frame && about.measure == event->row->frame) return false;
  const bool contract = kContracts.Holds(reading.lemma_key(*noun));
  about = About();
  about.measure = event != nullptr ? std::string(event->row->frame) : reading.lemma(*noun);
  if (contract) about.measure = "contract";
  about.role = ClaimRole::kDuration;
  about.from_frame = event != nullptr || contract;
  if (event == nullptr) about.head = about.measure;
  return true;
}

}  // namespace claimcheck
