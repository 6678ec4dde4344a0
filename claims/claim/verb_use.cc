// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/verb_use.h"

#include <algorithm>
#include <array>

#include "absl/strings/match.h"
#include "claims/lexicon/counted.h"

namespace claimcheck {
namespace {

// "a man [known] to [be] a customer": says more of a noun, and is no clause of its own.
bool IsReduced(const SentenceReading& reading, std::size_t verb) {
  const Tag tag = reading.tag(verb);
  if (verb == reading.first()) return false;
  if (tag == Tag::kVB) return reading.Is(verb - 1, "to");
  return tag == Tag::kVBN && IsNoun(reading.tag(verb - 1));
}

// "were [identified] on Friday": a participle that the tagger took for an adjective.
bool IsMistakenParticiple(const SentenceReading& reading, std::size_t token) {
  return IsAdjective(reading.tag(token)) && token > reading.first() &&
         absl::EndsWith(reading.word(token), "ed") && reading.lemma(token - 1) == "be";
}

}  // namespace

bool IsFullVerb(const SentenceReading& reading, std::size_t token) {
  if (IsMistakenParticiple(reading, token)) return true;
  if (!IsVerb(reading.tag(token)) || IsAuxiliary(reading, token)) return false;
  if (reading.Is(token, "according")) return false;  // "according to police": nobody's doing
  return token == reading.first() || reading.token(token).word_case == WordCase::kLower;
}

bool IsLightVerb(const SentenceReading& reading, std::size_t verb) {
  static constexpr WordSet kLight({"make", "pay", "take", "give", "undertake"});
  return kLight.Holds(reading.lemma_key(verb));
}

bool ModifiesNoun(const SentenceReading& reading, std::size_t verb, std::size_t date) {
  const Tag tag = reading.tag(verb);
  if (verb + 1 == date) return false;
  return (tag == Tag::kVBN || tag == Tag::kVBG) && verb + 1 < reading.last() &&
         IsNoun(reading.tag(verb + 1));
}

bool IsCallOut(const SentenceReading& reading, std::size_t verb) {
  static constexpr WordSet kCalls({"respond", "call", "summon", "dispatch", "rush", "alert"});
  return kCalls.Holds(reading.lemma_key(verb)) && verb + 1 < reading.last() &&
         reading.Is(verb + 1, "to");
}

bool IsBlow(const SentenceReading& reading, std::size_t verb) {
  static constexpr WordSet kBlows(
      {"shake", "jolt", "rattle", "devastate", "flatten", "level", "wreck", "pummel"});
  return kBlows.Holds(reading.lemma_key(verb));
}

bool SaysSo(const SentenceReading& reading, std::size_t token) {
  return !IsCallOut(reading, token) &&
         std::any_of(reading.attributions.begin(), reading.attributions.end(),
                     [&](const AttributionAt& words) {
                       return words.attribution->verb && token == words.first &&
                              IsVerb(reading.tag(token));
                     });
}

std::optional<std::size_t> AdjunctBegin(const SentenceReading& reading, std::size_t token) {
  for (std::size_t i = token + 1; i > reading.first() && token - i + 1 < kEventReach;) {
    --i;
    if (EndsClause(reading, i)) return std::nullopt;
    if (!IsFullVerb(reading, i) || IsReduced(reading, i)) continue;
    if (reading.tag(i) != Tag::kVBG || i == reading.first()) return std::nullopt;
    if (reading.Is(i - 1, ",")) return i;
    if (!reading.Is(i - 1, "and")) return std::nullopt;
  }
  return std::nullopt;
}

bool IsSceneOf(const SentenceReading& reading, const Trigger& noun) {
  constexpr std::size_t kMaxPhraseTokens = 6;
  if (noun.row->part == FramePart::kVerb) return false;
  for (std::size_t i = noun.first; i > reading.first() + 1;) {
    --i;
    if (noun.first - i > kMaxPhraseTokens || IsVerb(reading.tag(i))) return false;
    static constexpr WordSet kPlaces({"scene", "site", "spot"});
    if (reading.Is(i, "of") && kPlaces.Holds(reading.token(i - 1).key)) return true;
  }
  return false;
}

bool TellsWhereOrWhen(const SentenceReading& reading, std::size_t token) {
  if (!IsNoun(reading.tag(token))) return false;
  if (IsInName(reading, token) || IsInTime(reading, token)) return true;
  static constexpr std::array<absl::string_view, 4> kPlaces = {"place", "building", "school",
                                                               "coast"};
  return std::any_of(kPlaces.begin(), kPlaces.end(),
                     [&](absl::string_view kind) { return IsOfKind(reading.lemma(token), kind); });
}

bool RespondsToPlace(const SentenceReading& reading, std::size_t verb) {
  constexpr std::size_t kReach = 7;
  static constexpr FoldedWord kRespond("respond");
  static constexpr WordSet kPlaces({"block", "scene", "area", "address", "home", "house",
                                    "apartment", "intersection", "corner", "residence"});
  std::size_t i = verb + 1;
  if (reading.lemma_key(verb) != kRespond.key() || !reading.has(i) || !reading.Is(i, "to"))
    return false;
  for (++i; reading.has(i) && i < verb + kReach; ++i) {
    if (kPlaces.Holds(reading.lemma_key(i))) return true;
    const Tag tag = reading.tag(i);
    if (!IsNoun(tag) && !IsAdjective(tag) && tag != Tag::kDT && tag != Tag::kCD) return false;
    if (IsNoun(tag) && !IsInName(reading, i)) return false;
  }
  return false;
}

}  // namespace claimcheck
