// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/newcomers.h"

#include <string>

#include "claims/claim/call_for_help.h"
#include "claims/claim/verb_use.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/things.h"

namespace claimcheck {
namespace {

// Who comes to do what the story tells.
constexpr WordSet kDoers({"gunman", "gunmen", "shooter", "attacker", "assailant", "robber",
                          "intruder", "suspect", "knifeman", "burglar", "raider"});

bool IsRoadVehicle(const std::string& noun) {
  const ThingNoun* thing = FindThing(noun);
  return noun == "vehicle" || (thing != nullptr && thing->kind == "road vehicle");
}

// "when he was [approached] by two men", "when she was [attacked]" behind the token of "when".
bool IsSetUpon(const SentenceReading& reading, std::size_t when) {
  static constexpr WordSet kBefalls({"approached", "confronted", "targeted", "ambushed", "attacked",
                                     "accosted", "surrounded", "robbed", "jumped"});
  static constexpr WordSet kWas({"was", "were"});
  constexpr std::size_t kReachOfWas = 5;
  for (std::size_t i = when + 1; i + 1 < reading.last() && i < when + kReachOfWas; ++i) {
    if (kWas.Holds(reading.token(i).key)) return kBefalls.Holds(reading.token(i + 1).key);
  }
  return false;
}

// "two [masked] men", "an [armed] man"
bool IsArmed(const SentenceReading& reading, std::size_t noun) {
  static constexpr WordSet kArmed({"masked", "armed", "hooded"});
  return noun > reading.first() && kArmed.Holds(reading.token(noun - 1).key);
}

}  // namespace

bool ComesSomebody(const SentenceReading& reading, std::size_t from) {
  constexpr std::size_t kReachOfWhen = 14, kLongestSubject = 6;
  static constexpr WordSet kComes({"pull", "draw", "drive", "approach", "come", "walk", "confront",
                                   "emerge", "appear", "roll", "ride", "run", "jump", "surround",
                                   "accost", "burst"});
  static constexpr WordSet kSome(
      {"a", "an", "two", "three", "four", "several", "some", "another", "masked", "armed"});
  std::size_t i = from;
  while (i + 2 < reading.last() && i < from + kReachOfWhen && !reading.Is(i, "when")) {
    if (EndsClause(reading, i) && !IsInTime(reading, i)) return false;
    ++i;
  }
  if (i + 2 >= reading.last() || !reading.Is(i, "when")) return false;
  if (IsSetUpon(reading, i)) return true;
  const bool doer =
      kDoers.Holds(reading.token(i + 2).key) || kDoers.Holds(reading.token(i + 1).key);
  if (!doer && !kSome.Holds(reading.token(i + 1).key)) return false;
  bool known = false;
  for (std::size_t k = i + 1; reading.has(k) && k < i + 2 + kLongestSubject; ++k) {
    if (known && kComes.Holds(LemmaAsVerb(reading, k).key)) return true;
    const std::string& noun = reading.lemma(k);
    if (IsEmergencyService(noun)) return false;
    known = known || (IsNoun(reading.tag(k)) && (IsPeople(noun) || IsRoadVehicle(noun)));
  }
  return false;
}

bool IsComingOfDoer(const SentenceReading& reading, std::size_t verb) {
  static constexpr WordSet kComes({"enter", "approach", "come", "walk", "burst", "storm",
                                   "confront", "arrive", "barge", "appear", "break", "go", "drive",
                                   "pull"});
  static constexpr WordSet kMeets({"approach", "confront"});
  static constexpr WordSet kElsewhere({"court", "courtroom", "courthouse", "jail", "prison", "plea",
                                       "station", "custody", "hospital", "hearing", "police",
                                       "arrest", "surrender", "out", "back", "home"});
  constexpr std::size_t kReach = 9;
  const std::uint64_t key = LemmaAsVerb(reading, verb).key;
  if (!kComes.Holds(key)) return false;
  const std::optional<std::size_t> subject = SubjectOf(reading, verb);
  if (!subject || !reading.has(*subject) || *subject >= verb) return false;
  if (HasWordOf(reading, verb + 1, verb + kReach, kElsewhere)) return false;
  static constexpr FoldedWord kSuspect("suspect");
  if (reading.lemma_key(*subject) == kSuspect.key()) return kMeets.Holds(key);
  return kDoers.Holds(reading.token(*subject).key) || kDoers.Holds(reading.lemma_key(*subject)) ||
         IsArmed(reading, *subject);
}

}  // namespace claimcheck
