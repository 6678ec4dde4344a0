// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/noun_of_level.h"

#include "claims/claim/level_verb.h"
#include "claims/claim/moved_level.h"
#include "claims/lexicon/counted.h"

namespace claimcheck {
namespace {

// "stands at 40"; "came to 40" beside the verbs of level_verb.h.
constexpr WordSet kComesTo({"come", "amount"});
constexpr WordSet kStandsAt({"stand", "remain", "hold", "stay", "peak", "close", "end"});

constexpr WordSet kNumbers({"number", "figure", "total", "tally", "count", "toll", "sum", "rest",
                            "amount", "level", "rate", "temperature", "age"});

bool IsBare(const Quantity& quantity) {
  return quantity.unit.dimension == "count" && quantity.unit.name.empty() &&
         quantity.change == Change::kNone;
}

// The token behind which a level begins: of "fell 12 points to 4,180" that before the change.
std::size_t BeginOfLevel(const SentenceReading& reading, const Quantity& quantity) {
  const MovedLevel moved = MovedLevelOf(reading, quantity);
  if (moved.side != LevelSide::kLater) return quantity.first_token;
  std::size_t first = moved.other->first_token;
  if (first > reading.first() && reading.Is(first - 1, "by")) --first;
  return first;
}

// The verb that tells the level.
std::optional<std::size_t> VerbOfLevel(const SentenceReading& reading, const Quantity& quantity) {
  const std::size_t begin = BeginOfLevel(reading, quantity);
  const bool behind_change = begin != quantity.first_token;
  if (begin < reading.first() + 2) return std::nullopt;
  std::size_t verb = begin - 1;
  // "rose [from] 70 to 95": by either end
  const bool from = reading.Is(verb, "from");
  const bool to = behind_change || from || reading.Is(verb, "to");
  const bool at = !to && reading.Is(verb, "at");
  if (from || (to && !behind_change) || at) --verb;
  if (!IsVerb(reading.tag(verb))) return std::nullopt;
  const std::uint64_t lemma = reading.lemma_key(verb);
  const bool tells = to   ? MovesToLevel(lemma) || kComesTo.Holds(lemma)
                     : at ? kStandsAt.Holds(lemma)
                          : ReachesLevel(lemma);
  return tells ? std::optional<std::size_t>(verb) : std::nullopt;
}

// Whether the noun opens its clause, so that nothing before it can be what rose: not the "slides"
// of "the number of dead in the slides rose to 40".
bool OpensClause(const SentenceReading& reading, std::size_t noun) {
  std::size_t i = noun;
  while (i > reading.first()) {
    const Tag tag = reading.tag(i - 1);
    if (!IsNoun(tag) && !IsAdjective(tag) && tag != Tag::kDT && tag != Tag::kPRPS &&
        tag != Tag::kPOS && tag != Tag::kVBG && tag != Tag::kVBN) {
      break;
    }
    --i;
  }
  if (i == reading.first()) return true;
  static constexpr WordSet kOpeners({"that", "as", "while", "but", "and", "when", "after", ","});
  return IsVerb(reading.tag(i - 1)) || EndsClause(reading, i - 1) ||
         kOpeners.Holds(reading.token(i - 1).key);
}

// "The [number] rose to 40"; but "[numbers] in the hills rose from 70 to 95": of what the article
// is about.
bool SaysNoMoreThanNumber(const SentenceReading& reading, std::size_t noun) {
  if (reading.Is(noun, "numbers")) return false;
  return kNumbers.Holds(reading.lemma_key(noun));
}

}  // namespace

std::optional<std::size_t> NounOfLevel(const SentenceReading& reading, const Quantity& quantity) {
  if (!IsBare(quantity)) return std::nullopt;
  const std::optional<std::size_t> verb = VerbOfLevel(reading, quantity);
  if (!verb) return std::nullopt;
  const std::optional<std::size_t> noun = SubjectOf(reading, *verb);
  if (!noun || !reading.has(*noun) || !IsNoun(reading.tag(*noun)) || IsInName(reading, *noun) ||
      IsInTime(reading, *noun) || SaysNoMoreThanNumber(reading, *noun) ||
      !OpensClause(reading, *noun)) {
    return std::nullopt;
  }
  const bool one = reading.tag(*noun) != Tag::kNNS;
  return one && IsPeople(reading.lemma(*noun)) ? std::nullopt : noun;
}

}  // namespace claimcheck
