// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/misread.h"

#include <algorithm>

#include "claims/claim/at_token.h"

namespace claimcheck {
namespace {

constexpr std::size_t kReach = 6;

// The figure that stands right behind a verb, "by" or "to" between.
const Quantity* FigureBehind(const SentenceReading& reading, std::size_t token) {
  static constexpr WordSet kBy({"by", "about", "some", "nearly", "almost"});
  while (reading.has(token) && kBy.Holds(reading.token(token).key)) ++token;
  return QuantityAt(reading, token);
}

// What one comes to by a journey; behind "came to" also a light, a rescue or an agreement.
bool IsNoJourney(const SentenceReading& reading, const Trigger& trigger) {
  static constexpr WordSet kNowhere({"rescue", "agreement", "conclusion", "halt", "standstill",
                                     "rest", "life", "attention", "aid", "defence", "defense"});
  static constexpr WordSet kWays(
      {"to", "into", "in", "from", "home", "back", "out", "there", "here", "over", "off", "on"});
  const std::string& verb = trigger.row->lemmas.front();
  const std::size_t next = trigger.last;
  if (verb == "come" && trigger.row->lemmas.size() > 1) {
    if (QuantityAt(reading, next) != nullptr) return true;
    for (std::size_t i = next; reading.has(i) && i < next + 3; ++i) {
      if (kNowhere.Holds(reading.token(i).key)) return true;
    }
  }
  if (verb != "fly" || trigger.passive || !reading.has(next)) return false;
  return !kWays.Holds(reading.token(next).key) && !IsInName(reading, next) &&
         !IsInTime(reading, next) && !EndsClause(reading, next) && !reading.Is(next, ",");
}

// "[passed] that way": neither a law nor a test stands near.
bool IsNoPassage(const SentenceReading& reading, const Trigger& trigger) {
  if (trigger.row->lemmas.front() != "pass" || trigger.row->lemmas.size() > 1) return false;
  static constexpr WordSet kLaws(
      {"bill",      "law",       "act",         "measure",      "budget",  "resolution", "reform",
       "amendment", "motion",    "legislation", "decree",       "package", "text",       "proposal",
       "vote",      "ordinance", "treaty",      "constitution", "plan",    "bailout",    "ban",
       "rule",      "statute",   "referendum",  "tax",          "it"});
  if (trigger.passive || reading.tag(trigger.first) == Tag::kVBN) return false;
  const std::size_t begin = trigger.first - std::min(trigger.first - reading.first(), 2 * kReach);
  for (std::size_t i = begin; reading.has(i) && i < trigger.last + kReach; ++i) {
    if (kLaws.Holds(reading.lemma_key(i))) return false;
  }
  return true;
}

// "[took] 18 million from investors", "[ran] the town", "[needed] a doctor": something is the
// verb's object, and it is no length of time.
bool HasOwnObject(const SentenceReading& reading, const Trigger& trigger) {
  static constexpr WordSet kVerbs({"take", "need", "require", "run"});
  if (trigger.row->lemmas.size() > 1 || !kVerbs.Holds(FoldedHash(trigger.row->lemmas.front())) ||
      trigger.passive) {
    return false;
  }
  // "samples [taken] 3 km below the mill"
  const bool had = trigger.first > reading.first() && reading.lemma(trigger.first - 1) == "have";
  if (reading.tag(trigger.first) == Tag::kVBN && !had) return false;
  const std::size_t next = trigger.last;
  if (!reading.has(next) || IsInTime(reading, next)) return false;
  if (QuantityAt(reading, next) != nullptr) return true;
  const Tag tag = reading.tag(next);
  // "[took] the crews six hours" tells a length of time
  const bool noun = tag == Tag::kDT || tag == Tag::kPRPS || IsNoun(tag) || IsAdjective(tag);
  return noun;
}

// "reached the 3,140-metre [summit]": of a mountain.
bool IsMountaintop(const SentenceReading& reading, const Trigger& trigger) {
  static constexpr WordSet kClimbs({"reach", "climb", "descend", "ascend", "metre", "meter", "foot",
                                    "mountain", "peak", "ridge", "slope", "near", "above", "below",
                                    "from"});
  if (trigger.row->lemmas.front() != "summit") return false;
  const std::size_t begin = trigger.first - std::min(trigger.first, kReach);
  return HasWordOf(reading, begin, trigger.first, kClimbs);
}

// "to [lift] the wreck": nothing that holds is ended.
bool IsOfLoad(const SentenceReading& reading, const Trigger& trigger) {
  static constexpr WordSet kHolds(
      {"ban",      "siege",     "restriction", "curfew",     "blockade",   "lockdown",
       "sanction", "warning",   "order",       "embargo",    "moratorium", "measure",
       "alert",    "emergency", "quarantine",  "suspension", "rule",       "cap",
       "closure",  "law",       "freeze",      "cordon",     "mandate"});
  const std::size_t begin = trigger.first - std::min(trigger.first, 2 * kReach);
  return !HasWordOf(reading, begin, trigger.last + kReach, kHolds);
}

// "[finished] fourth last season"
bool IsPlacing(const SentenceReading& reading, const Trigger& trigger) {
  if (trigger.row->lemmas.front() != "finish" || !reading.has(trigger.last)) return false;
  const Tag next = reading.tag(trigger.last);
  return IsAdjective(next) || IsAdverb(next) || next == Tag::kCD;
}

// What people do or befalls them, said of money, goods or a rate.
bool IsOfThings(const SentenceReading& reading, const Trigger& trigger) {
  const Quantity* figure = FigureBehind(reading, trigger.last);
  if (figure == nullptr) return false;
  const std::string& dimension = figure->unit.dimension;
  if (trigger.row->lemmas.front() == "turn") return true;
  return dimension == "money" || dimension == "fraction" || dimension == "mass" ||
         figure->unit.name == "percent";
}

// "Had been out [shooting] shotguns", "[shooting] hoops": nobody is shot.
bool IsOfSport(const SentenceReading& reading, const Trigger& trigger) {
  static constexpr WordSet kTargets({"shotgun", "gun", "rifle", "target", "hoop", "basket", "video",
                                     "film", "movie", "photo", "picture", "scene", "range", "bird",
                                     "clay", "can", "bottle", "pool"});
  constexpr std::size_t kReachOfTarget = 3;
  if (reading.tag(trigger.first) != Tag::kVBG) return false;
  for (std::size_t i = trigger.last; reading.has(i) && i < trigger.last + kReachOfTarget; ++i) {
    if (kTargets.Holds(reading.lemma_key(i))) return true;
    if (!IsAdjective(reading.tag(i)) && reading.tag(i) != Tag::kDT) break;
  }
  return false;
}

}  // namespace

bool IsMisread(const SentenceReading& reading, const Trigger& trigger, bool lasts) {
  // The first words of all rows that are asked about; most are of none of them.
  static constexpr WordSet kAny({"take", "need", "require", "run", "save", "turn", "contract",
                                 "gather", "draw", "attract", "lift", "come", "fly", "pass",
                                 "finish", "build", "summit", "shoot", "shooting"});
  static constexpr WordSet kLasting({"take", "need", "require", "run"});
  static constexpr WordSet kOfPeople({"save", "turn", "contract", "gather", "draw", "attract"});
  const FrameRow& row = *trigger.row;
  const std::uint64_t word = row.keys.front();
  if (!kAny.Holds(word)) return false;
  if (kLasting.Holds(word)) {
    return row.frame == "lasting" && !lasts && HasOwnObject(reading, trigger);
  }
  if (kOfPeople.Holds(word)) return IsOfThings(reading, trigger);
  static constexpr WordSet kShoots({"shoot", "shooting"});
  if (kShoots.Holds(word)) return IsOfSport(reading, trigger);
  if (row.part != FramePart::kVerb) return IsMountaintop(reading, trigger);
  if (row.frame == "visit") return IsNoJourney(reading, trigger);
  if (row.frame == "passage") return IsNoPassage(reading, trigger);
  if (row.frame == "end") {
    return row.lemmas.front() == "lift" ? IsOfLoad(reading, trigger) : IsPlacing(reading, trigger);
  }
  if (row.frame != "construction") return false;
  const bool up = reading.has(trigger.last) && reading.Is(trigger.last, "up");
  return row.lemmas.size() == 1 && (up || (reading.tag(trigger.first) == Tag::kVBG && lasts));
}

}  // namespace claimcheck
