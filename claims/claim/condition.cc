// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/condition.h"

#include <algorithm>

#include "claims/claim/at_token.h"
#include "claims/lexicon/fate_words.h"

namespace claimcheck {
namespace {

template <typename Words>
bool In(const SentenceReading& reading, const Words& words, std::size_t i) {
  return reading.has(i) && words.Holds(reading.token(i).key);
}

// "[died] of her wounds", "[pronounced] dead", "[succumbed] to burns"
bool TellsDeathAt(const SentenceReading& reading, std::size_t i) {
  static constexpr WordSet kEnds({"died", "succumbed", "perished", "dying"});
  static constexpr WordSet kFinds({"pronounced", "declared"});
  return In(reading, kEnds, i) || (In(reading, kFinds, i) && Stands(reading, i + 1, "dead"));
}

constexpr WordSet kAlive({"alive", "safety"});
constexpr WordSet kSeen({"seen"});

// Whether one of the next few tokens is of the set; a comma ends them.
template <typename Words>
bool IsNear(const SentenceReading& reading, const Words& words, std::size_t begin,
            std::size_t reach) {
  for (std::size_t i = begin; i < begin + reach && reading.has(i); ++i) {
    if (In(reading, words, i)) return true;
    if (Stands(reading, i, ",") || IsAgeAt(reading, i)) return false;
  }
  return false;
}

// "[faces] charges", "[pleaded] not guilty", "is [behind] bars", "[appeared] in court"
bool IsHeldAt(const SentenceReading& reading, std::size_t i) {
  static constexpr WordSet kPleads({"pleaded", "pled", "surrendered", "pleads"});
  static constexpr WordSet kFaces({"faces", "facing", "faced", "face", "awaits", "awaiting"});
  static constexpr WordSet kCharges({"charge", "charges", "count", "counts", "trial", "murder",
                                     "manslaughter", "sentencing", "prison", "extradition"});
  static constexpr WordSet kComes({"appeared", "appears", "appear", "due", "ordered", "held",
                                   "remains", "remained", "in", "being"});
  static constexpr WordSet kCourt(
      {"court", "judge", "arraignment", "bond", "bail", "jail", "custody", "prison", "suspicion"});
  if (In(reading, kPleads, i)) return true;
  if (In(reading, kFaces, i)) return IsNear(reading, kCharges, i + 1, 7);
  if (Stands(reading, i, "behind")) return Stands(reading, i + 1, "bars");
  if (Stands(reading, i, "under")) return Stands(reading, i + 1, "arrest");
  if (Stands(reading, i, "turned")) return IsNear(reading, kOneself, i + 1, 1);
  return In(reading, kComes, i) && IsNear(reading, kCourt, i + 1, 6);
}

// "[lost] her life", "[took] his own life", "[committed] suicide"
bool IsEndOfLifeAt(const SentenceReading& reading, std::size_t i) {
  static constexpr WordSet kLoses({"lost", "took", "taken"});
  static constexpr WordSet kLife({"life", "lives"});
  static constexpr WordSet kSuicide({"suicide"});
  return (In(reading, kLoses, i) && IsNear(reading, kLife, i + 1, 3)) ||
         (Stands(reading, i, "committed") && IsNear(reading, kSuicide, i + 1, 1));
}

// "[went] missing", "[was reported] missing", "[vanished]", "was [last] seen"
bool IsMissingAt(const SentenceReading& reading, std::size_t i) {
  static constexpr WordSet kReports({"went", "gone", "reported", "remains", "remained"});
  static constexpr WordSet kVanishes({"missing", "vanished", "disappeared"});
  return In(reading, kVanishes, i) ||
         (In(reading, kReports, i) && Stands(reading, i + 1, "missing")) ||
         ((Stands(reading, i, "last") || Stands(reading, i - 1, "last")) &&
          IsNear(reading, kSeen, i, 2));
}

Lot Told(bool Lot::*what) {
  Lot lot;
  lot.*what = true;
  return lot;
}

}  // namespace

std::optional<Lot> ConditionAt(const SentenceReading& reading, std::size_t i) {
  static constexpr WordSet kFound({"pronounced", "declared", "found", "confirmed"});
  static constexpr WordSet kTaken({"taken", "rushed", "transported", "airlifted", "flown",
                                   "brought", "treated", "transferred", "admitted", "dropped"});
  static constexpr WordSet kComes({"driven", "drove", "walked", "arrived", "showed"});
  static constexpr WordSet kSuffers({"suffered", "sustained", "suffers", "remains", "remained",
                                     "in", "listed", "fighting", "recovering", "suffering"});
  static constexpr WordSet kWounds({"wound", "wounds", "injury", "injuries", "condition",
                                    "hospital", "life", "gunshot", "burns", "support", "hospitals",
                                    "surgery", "clinic", "medical"});
  constexpr std::size_t kReach = 8;
  if (IsEndOfLifeAt(reading, i)) return Told(&Lot::killed);
  if (IsHeldAt(reading, i)) return Told(&Lot::held);
  if (IsMissingAt(reading, i)) return Told(&Lot::missing);
  // "a boy of 12 is [responsible]", "is to [blame]"
  static constexpr WordSet kBlamed({"responsible"});
  if (In(reading, kBlamed, i) || (Stands(reading, i, "to") && Stands(reading, i + 1, "blame")))
    return Told(&Lot::did);
  // "is [expected] to survive"
  static constexpr WordSet kSurvives({"survive", "recover", "live", "pull"});
  if (Stands(reading, i, "expected") && IsNear(reading, kSurvives, i + 1, 3))
    return Told(&Lot::hurt);
  if (Stands(reading, i, "pulled") && IsNear(reading, kAlive, i + 1, 8)) return Told(&Lot::saved);
  const bool found = In(reading, kFound, i), taken = In(reading, kTaken, i),
             suffers = In(reading, kSuffers, i), comes = In(reading, kComes, i);
  if (!found && !taken && !suffers && !comes) return std::nullopt;
  bool fatal = false;
  for (std::size_t k = i + 1; reading.has(k) && k < i + kReach; ++k) {
    if (found && (In(reading, kKilled, k) || Stands(reading, k, "death")))
      return Told(&Lot::killed);
    if (Stands(reading, k, "custody")) return Told(&Lot::held);
    fatal |= In(reading, kFatal, k);
    if (!found && In(reading, kWounds, k)) {
      const bool dead = (suffers && fatal) || IsFoundDead(reading, k);
      return Told(dead ? &Lot::killed : &Lot::hurt);
    }
    // "was [found] with a gunshot wound", "with two bullets in the leg"
    static constexpr WordSet kSigns({"wound", "wounds", "gunshot", "bullet", "bullets"});
    if (found && (In(reading, kHurt, k) || In(reading, kSigns, k))) {
      return Told(IsFoundDead(reading, k) ? &Lot::killed : &Lot::hurt);
    }
  }
  return Told(&Lot::other);
}

std::optional<Lot> LotJoinedTo(const SentenceReading& reading, std::size_t verb) {
  constexpr std::size_t kReach = 14;
  static constexpr WordSet kOpens({"who", "that", "when", "after", "which", "as", "while", ";"});
  static constexpr WordSet kObjects({"himself", "herself", "themselves", "dead"});
  for (std::size_t i = verb + 1; reading.has(i) && i < verb + kReach; ++i) {
    if (In(reading, kOpens, i) || IsAgeAt(reading, i) || EndsClause(reading, i)) break;
    if (!Stands(reading, i, "and")) continue;
    std::size_t next = i + 1;
    bool be = false;
    while (reading.has(next) && (In(reading, kBeforeFate, next) || IsAdverb(reading.tag(next)))) {
      be = be || reading.lemma(next) == "be";
      ++next;
    }
    if (!be && In(reading, kDoes, next)) return Told(&Lot::did);
    if (!In(reading, kHurt, next) && !In(reading, kKilled, next)) continue;
    if (be || In(reading, kObjects, next + 1)) return Told(&Lot::hurt);
    const Tag tag = reading.has(next + 1) ? reading.tag(next + 1) : Tag::kIN;
    const bool object = tag == Tag::kDT || tag == Tag::kPRPS || tag == Tag::kPRP || IsNoun(tag);
    static constexpr WordSet kFilmed({"video", "footage", "photos", "pictures", "film"});
    const bool filmed = In(reading, kFilmed, next + 1) || In(reading, kFilmed, next + 2);
    if (object && !filmed && !In(reading, kBehindFate, next + 1)) return Told(&Lot::did);
  }
  return std::nullopt;
}

bool IsFoundDead(const SentenceReading& reading, std::size_t begin) {
  constexpr std::size_t kReach = 30;
  static constexpr WordSet kJoins({"and", "where", "but", "before", "then"});
  static constexpr WordSet kBetween({"he", "she", "they", "was", "were", "later", "then", "both",
                                     "has", "had", "since", "also", "subsequently"});
  for (std::size_t i = begin; reading.has(i) && i < begin + kReach; ++i) {
    if (IsAgeAt(reading, i) || Stands(reading, i, ";")) return false;
    if (!In(reading, kJoins, i)) continue;
    std::size_t verb = i + 1;
    while (In(reading, kBetween, verb)) ++verb;
    if (TellsDeathAt(reading, verb)) return true;
  }
  return false;
}

std::optional<Lot> LotOfGroupAt(const SentenceReading& reading, std::size_t i) {
  constexpr std::size_t kReach = 12;
  const bool one = Stands(reading, i, "one") && Stands(reading, i + 1, "of");
  if (!one && !Stands(reading, i, "among")) return std::nullopt;
  Lot lot;
  for (std::size_t k = i + 1; reading.has(k) && k < i + kReach; ++k) {
    if (Stands(reading, k, ",") || IsAgeAt(reading, k)) break;
    lot.killed |= In(reading, kKilled, k) || In(reading, kFatal, k);
    lot.hurt |= In(reading, kHurt, k) || Stands(reading, k, "victims");
    lot.held |= In(reading, kHeld, k) || Stands(reading, k, "suspects");
  }
  if (!lot.killed && !lot.hurt && !lot.held) return std::nullopt;
  return lot;
}

bool IsTakenToHospital(const SentenceReading& reading, std::size_t verb, std::size_t end) {
  static constexpr WordSet kTakes(
      {"took", "rushed", "transported", "flew", "airlifted", "drove", "carried", "brought"});
  static constexpr WordSet kCare({"hospital", "clinic", "surgery"});
  constexpr std::size_t kReach = 7;
  return In(reading, kTakes, verb) && Stands(reading, end, "to") &&
         HasWordOf(reading, end, end + kReach, kCare);
}

bool IsSought(const SentenceReading& reading, std::size_t link, std::size_t end) {
  static constexpr WordSet kWarrants({"warrant"});
  static constexpr WordSet kSeeks({"look", "search", "hunt", "manhunt"});
  static constexpr WordSet kOver({"killing", "kill", "murder", "shooting", "shoot", "stabbing",
                                  "stab", "robbery", "suspect", "homicide", "attack", "slaying"});
  constexpr std::size_t kReach = 5, kReachBehind = 12;
  const std::size_t begin = link - std::min(link - reading.first(), kReach);
  if (HasWordOf(reading, begin, link, kWarrants)) return true;
  return HasWordOf(reading, begin, link, kSeeks) &&
         HasWordOf(reading, end, end + kReachBehind, kOver);
}

}  // namespace claimcheck
