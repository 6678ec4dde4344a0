// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/verb_of_date.h"

#include <algorithm>

#include "claims/claim/verb_use.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

bool IsFinite(Tag tag) {
  return tag == Tag::kVBD || tag == Tag::kVBZ || tag == Tag::kVBP || tag == Tag::kMD;
}

bool NamesMoment(const SentenceReading& reading, std::size_t noun) {
  return std::any_of(reading.triggers.begin(), reading.triggers.end(), [&](const Trigger& at) {
    return noun >= at.first && noun < at.last && TraitsOf(*at.row).momentary;
  });
}

// Whether a participle stands behind a form of "be", adverbs between.
bool IsOfPassive(const SentenceReading& reading, std::size_t be) {
  std::size_t i = be + 1;
  while (reading.has(i) && IsAdverb(reading.tag(i))) ++i;
  return reading.has(i) && (IsFullVerb(reading, i) || reading.lemma(i) == "be");
}

// Whether what stands at a token before the date leaves the date with the noun: a form of "be" or
// another light verb, a preposition of time, what opens another clause.
bool KeepsNoun(const SentenceReading& reading, std::size_t i, std::size_t noun, bool lasts) {
  static constexpr WordSet kLight({"have", "hold", "do", "make", "give", "get"});
  static constexpr WordSet kBefore({"before", "after", "during", "since", "until", "following",
                                    "due", "according", "including", "where", "which"});
  if (kBefore.Holds(reading.token(i).key)) return true;
  if (i > noun) return false;
  if (reading.Is(i, ",")) return lasts;
  if (IsVerb(reading.tag(i)) && kLight.Holds(reading.lemma_key(i))) return true;
  return IsAuxiliary(reading, i) && reading.lemma(i) == "be" && !IsOfPassive(reading, i);
}

}  // namespace

std::size_t VerbRatherThan(const SentenceReading& reading, std::size_t noun, TokenRange date,
                           bool lasts) {
  static constexpr WordSet kOf({"of", "from"});
  if (!IsNoun(reading.tag(noun)) || NamesMoment(reading, noun)) return noun;
  const bool subject = reading.has(date.last) && IsFinite(reading.tag(date.last));
  if (subject || kOf.Holds(reading.token(date.first - 1).key)) return noun;
  for (std::size_t i = date.first; i > reading.first();) {
    --i;
    const bool keeps = i + 1 < date.first && KeepsNoun(reading, i, noun, lasts);
    if (keeps || EndsClause(reading, i)) return noun;
    if (!IsFullVerb(reading, i) || ModifiesNoun(reading, i, date.first)) continue;
    return SaysSo(reading, i) || reading.tag(i) == Tag::kPOS ? noun : i;
  }
  return noun;
}

std::optional<std::size_t> PredicateReported(const SentenceReading& reading, std::size_t said,
                                             std::size_t date) {
  for (std::size_t i = date; i > said + 1;) {
    --i;
    if (EndsClause(reading, i) || reading.Is(i, ",") || IsFullVerb(reading, i)) return std::nullopt;
    const bool be = IsAuxiliary(reading, i) && reading.lemma(i) == "be";
    const bool have = !be && IsVerb(reading.tag(i)) && reading.lemma(i) == "have";
    if (!be && !have) continue;
    std::optional<std::size_t> adverb;
    for (std::size_t k = i + 1; k < date; ++k) {
      if (reading.lemma(k) == "be" || IsInTime(reading, k)) continue;
      if (IsNoun(reading.tag(k))) return IsInName(reading, k) ? std::nullopt : std::optional(k);
      if (IsAdjective(reading.tag(k)) && be &&
          !(reading.has(k + 1) && IsNoun(reading.tag(k + 1)) && k + 1 < date))
        return k;
      if (IsAdverb(reading.tag(k)) && !reading.Is(k, "not") && !adverb) adverb = k;
    }
    return be ? adverb : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace claimcheck
