// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/office.h"

#include <optional>
#include <string>

#include "claims/claim/what_lasted.h"

namespace claimcheck {
namespace {

constexpr std::size_t kReach = 6;

// The form of "be" before an office: "has [been] its finance director", "[was] mayor".
std::optional<std::size_t> CopulaBefore(const SentenceReading& reading, std::size_t office) {
  for (std::size_t i = office; i > reading.first() && office - i < kReach;) {
    --i;
    if (IsAuxiliary(reading, i)) {
      return reading.lemma(i) == "be" ? std::optional(i) : std::nullopt;
    }
    const Tag tag = reading.tag(i);
    const bool inside = IsNoun(tag) || IsAdjective(tag) || tag == Tag::kDT || tag == Tag::kPRPS ||
                        tag == Tag::kPOS || reading.Is(i, "in");
    if (!inside) break;
  }
  return std::nullopt;
}

// Whoever has had the office: the subject of the verb, or the nearest name before a relative.
std::optional<std::size_t> HolderBy(const SentenceReading& reading, std::size_t verb) {
  if (const auto subject = SubjectOf(reading, verb); subject && reading.has(*subject)) {
    if (MayBePerson(reading, *subject)) return subject;
  }
  std::optional<std::size_t> holder;
  for (const Name& name : reading.names) {
    if (reading.has(name.first) && name.last <= verb) holder = name.last - 1;
  }
  return holder;
}

}  // namespace

bool NameOffice(const SentenceReading& reading, const TimeExpression& time, std::size_t word,
                About& about) {
  static constexpr WordSet kLeads({"lead", "head", "run", "rule", "govern", "chair"});
  static constexpr WordSet kOffices(
      {"mayor",   "director", "president", "governor",   "minister",  "chairman",  "chairwoman",
       "chair",   "chief",    "leader",    "head",       "secretary", "manager",   "coach",
       "captain", "editor",   "pope",      "chancellor", "premier",   "principal", "power"});
  const bool long_ago =
      time.granularity == Granularity::kYear || time.granularity == Granularity::kMonth;
  if (!long_ago || (time.preposition != "since" && time.preposition != "from")) return false;
  const std::uint64_t key = reading.lemma_key(word);
  std::optional<std::size_t> verb;
  if (IsVerb(reading.tag(word)) && kLeads.Holds(key) && !IsPassiveVerb(reading, word)) verb = word;
  if (!verb && IsNoun(reading.tag(word)) && kOffices.Holds(key)) verb = CopulaBefore(reading, word);
  if (!verb) return false;
  const std::optional<std::size_t> holder = HolderBy(reading, *verb);
  if (!holder) return false;
  about.measure = "taking office";
  about.role = ClaimRole::kOccurrence;
  about.from_frame = true;
  about.modifiers.clear();
  about.thing = {};
  if (*verb != word && key != FoldedWord("power").key()) about.thing.noun = reading.lemma(word);
  TellWho(reading, *holder, about);
  return true;
}

}  // namespace claimcheck
