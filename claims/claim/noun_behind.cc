// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/noun_behind.h"

#include <optional>
#include <string>

#include "claims/claim/framed_event.h"
#include "claims/claim/what_lasted.h"

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

// "four weeks' [pay]", "two hours' [warning]"
std::optional<std::size_t> NounOwned(const SentenceReading& reading, const TimeExpression& time) {
  const std::size_t pos = time.last_token;
  if (!reading.has(pos + 1)) return std::nullopt;
  const bool owns = reading.tag(pos) == Tag::kPOS || reading.Is(pos, "'") || reading.Is(pos, "’");
  if (!owns) return std::nullopt;
  std::size_t i = pos + 1;
  while (reading.has(i) && IsAdjective(reading.tag(i))) ++i;
  // "four weeks' [pay]": the tagger may take it for a verb
  const bool noun = reading.has(i) && (IsNoun(reading.tag(i)) || reading.Is(i, "pay"));
  if (!noun || IsInName(reading, i)) return std::nullopt;
  while (reading.has(i + 1) && IsNoun(reading.tag(i + 1)) && !IsInTime(reading, i + 1)) ++i;
  return i;
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

// Whose contract it is: the subject of the verb before it, "[he] signed", "[the keeper] is on".
void TellWhoSigned(const SentenceReading& reading, std::size_t contract, About& about) {
  constexpr std::size_t kReach = 8;
  for (std::size_t i = contract; i > reading.first() && contract - i < kReach;) {
    --i;
    if (EndsClause(reading, i)) return;
    if (!IsVerb(reading.tag(i)) || reading.tag(i) == Tag::kVBG) continue;
    if (const auto who = SubjectOf(reading, i); who && reading.has(*who))
      TellWho(reading, *who, about);
    return;
  }
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
  if (!noun) noun = NounOwned(reading, time);
  if (!noun) return false;
  // "a three-day period of mourning"
  const bool of = reading.has(*noun + 1) && reading.Is(*noun + 1, "of");
  if (of && kPeriods.Holds(reading.lemma_key(*noun))) return false;
  if (trigger != nullptr && trigger->first >= time.last_token && trigger->first <= *noun)
    return false;
  const Trigger* event = EventAt(reading, *noun);
  if (event != nullptr && about.from_frame && about.measure == event->row->frame) return false;
  // "a five-year supply contract" is nobody's
  const bool compound =
      *noun > reading.first() && IsNoun(reading.tag(*noun - 1)) && !IsInTime(reading, *noun - 1);
  const bool contract = kContracts.Holds(reading.lemma_key(*noun)) && !compound;
  about = About();
  about.measure = event != nullptr ? std::string(event->row->frame) : reading.lemma(*noun);
  if (contract) about.measure = "contract";
  if (compound && event == nullptr) {
    about.measure = reading.lemma(*noun - 1) + " " + reading.lemma(*noun);
  }
  about.role = ClaimRole::kDuration;
  about.from_frame = event != nullptr || contract;
  if (event == nullptr) about.head = about.measure;
  if (contract) TellWhoSigned(reading, *noun, about);
  return true;
}

}  // namespace claimcheck
