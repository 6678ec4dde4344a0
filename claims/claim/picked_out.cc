// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/picked_out.h"

#include <algorithm>

#include "claims/claim/context.h"
#include "claims/claim/hospital.h"
#include "claims/claim/part_of_count.h"
#include "claims/claim/quantity_frame.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/lexicon/person_nouns.h"
#include "claims/lexicon/things.h"

namespace claimcheck {
namespace {

// Measures of what befalls many at once.
bool BefallsMany(absl::string_view measure) {
  static constexpr WordSet kHarm({"death", "injury", "gunshot", "missing", "rescue", "survival",
                                  "hospital", "arrest", "infection", "feared dead"});
  return kHarm.Holds(FoldedHash(measure));
}

// "the city hospital [alone]", "on Tuesday [alone]"; not "lives alone". A place with a name tells
// by itself that others may have some, too.
bool IsOfOneAlone(const SentenceReading& reading, const Quantity& quantity) {
  const TokenRange clause = ClauseAround(reading, quantity.first_token, quantity.last_token);
  for (std::size_t i = clause.first + 1; i < clause.last; ++i) {
    if (!reading.Is(i, "alone")) continue;
    if (!HospitalOfCount(reading, quantity).empty()) return false;  // told by its name
    // Not "Berg lives alone"; "in Velje alone", "in Velje county alone"
    if (IsNoun(reading.tag(i - 1)) || IsInTime(reading, i - 1)) return true;
  }
  return false;
}

// "the [last] two missing", "its [first] 12 victims"
bool IsOneEndOfAll(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kEnds({"last", "first", "final", "latest", "next"});
  const std::size_t first = quantity.first_token;
  if (first < reading.first() + 2 || !kEnds.Holds(reading.token(first - 1).key)) return false;
  const Tag before = reading.tag(first - 2);
  return before == Tag::kDT || before == Tag::kPRPS || before == Tag::kPOS;
}

bool IsWhereSomeLie(const SentenceReading& reading, std::size_t noun) {
  static constexpr WordSet kKinds({"house", "works", "venue", "part", "school", "hospital",
                                   "road vehicle", "train", "station"});
  static constexpr WordSet kRooms({"room", "basement", "cellar", "corridor", "stairwell", "lift",
                                   "kitchen", "floor", "vehicle", "garage", "garden", "street"});
  const ThingNoun* thing = FindThing(reading.lemma(noun));
  return kRooms.Holds(reading.lemma_key(noun)) ||
         (thing != nullptr && kKinds.Holds(FoldedHash(thing->kind)));
}

// "30 bodies were found in the [cellar]", "the bodies of two men were found in a [van]": where
// others may lie elsewhere. In the wreck, the sea or the rubble lie all.
bool AreBodiesInOnePlace(const SentenceReading& reading, const Quantity& quantity) {
  constexpr std::size_t kReach = 10, kReachOfNoun = 4;
  static constexpr WordSet kFound({"find", "discover", "recover", "retrieve"});
  static constexpr WordSet kBodies({"body", "corpse", "remains"});
  static constexpr WordSet kIn({"in", "inside", "on"});
  const std::size_t first = quantity.first_token;
  const bool bodies = kBodies.Holds(FoldedHash(quantity.unit.name)) ||
                      (first > reading.first() + 1 && reading.Is(first - 1, "of") &&
                       kBodies.Holds(reading.lemma_key(first - 2)));
  if (!bodies) return false;
  bool found = first > reading.first() && kFound.Holds(reading.lemma_key(first - 1));
  for (std::size_t i = quantity.last_token; i < reading.last(); ++i) {
    if (i - quantity.last_token > kReach || EndsClause(reading, i)) return false;
    found = found || kFound.Holds(reading.lemma_key(i));
    // "were recovered from inside"
    const bool ends = !reading.has(i + 1) || EndsClause(reading, i + 1) || reading.Is(i + 1, ",");
    if (found && ends && reading.Is(i, "inside")) return true;
    if (!found || !kIn.Holds(reading.token(i).key)) continue;
    for (std::size_t noun = i + 1; reading.has(noun) && noun <= i + kReachOfNoun; ++noun) {
      if (IsNoun(reading.tag(noun)) && IsWhereSomeLie(reading, noun)) return true;
    }
  }
  return false;
}

// Whether the whole that the count is told to be a part of are those caught or crowded somewhere.
bool AreSomeOfCrowd(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kCrowds({"trap", "strand", "displacement", "evacuation", "shelter"});
  const Quantity* whole = WholeAhead(reading, quantity);
  if (whole == nullptr) return false;
  const Trigger* trigger = FrameOfQuantity(reading, *whole);
  return trigger != nullptr && kCrowds.Holds(FoldedHash(trigger->row->frame));
}

// "[a trawler] picked up 40 people", "[fishermen] recovered five bodies": one of those who saved or
// found some. Rescuers, the navy and divers may have found all.
bool IsOfOneRescuer(const SentenceReading& reading, const Quantity& quantity) {
  constexpr std::size_t kReach = 5;
  static constexpr WordSet kSaves({"pick", "rescue", "save", "recover", "pull", "find", "locate",
                                   "pluck", "retrieve", "haul", "fish"});
  static constexpr WordSet kByChance({"fisherman", "fishermen", "villager", "villagers",
                                      "neighbour", "neighbours", "neighbor", "neighbors",
                                      "bystander", "bystanders", "local", "locals"});
  static constexpr WordSet kKinds({"ship", "aircraft", "road vehicle"});
  for (std::size_t i = quantity.first_token; i > reading.first() + 1;) {
    --i;
    if (quantity.first_token - i > kReach || EndsClause(reading, i)) return false;
    if (!IsFiniteVerb(reading.tag(i)) || !kSaves.Holds(LemmaAsVerb(reading, i).key)) continue;
    std::size_t subject = i - 1;
    if (subject > reading.first() && IsAuxiliary(reading, subject)) --subject;
    if (kByChance.Holds(reading.token(subject).key)) return true;
    const ThingNoun* thing = FindThing(reading.lemma(subject));
    const bool one = thing != nullptr && reading.tag(subject) == Tag::kNN &&
                     kKinds.Holds(FoldedHash(thing->kind));
    return one;
  }
  return false;
}

// "Nine died [jumping] off the roof", "nine [leapt] to their deaths"
bool DiedByLeap(const SentenceReading& reading, const Quantity& quantity) {
  constexpr std::size_t kReach = 6;
  static constexpr WordSet kLeaps(
      {"jumped", "jumping", "leapt", "leaped", "leaping", "jump", "leap"});
  for (std::size_t i = quantity.last_token; i < reading.last(); ++i) {
    if (i - quantity.last_token > kReach || EndsClause(reading, i)) return false;
    if (kLeaps.Holds(reading.token(i).key)) return true;
  }
  return false;
}

// "Five [headless] bodies", "four [charred] corpses": told by how they looked, of all.
bool AreBodiesInState(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kStates({"headless", "charred", "burned", "burnt", "decomposed",
                                    "decomposing", "mutilated", "dismembered", "bloated",
                                    "unidentified", "unclaimed", "beheaded", "decapitated"});
  if (!kBodyNoun.Holds(FoldedHash(quantity.unit.name))) return false;
  for (std::size_t i = quantity.number_token; i < quantity.last_token; ++i) {
    if (kStates.Holds(reading.token(i).key)) return true;
  }
  return false;
}

// "The chapel [holds] 90 bodies": so many as it has room for.
bool IsRoomForBodies(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kHolds({"holds", "hold", "stores", "fits", "accommodates"});
  return quantity.unit.name == "body" && quantity.first_token > reading.first() &&
         kHolds.Holds(reading.token(quantity.first_token - 1).key);
}

}  // namespace

absl::string_view PickedOutAs(const SentenceReading& reading, const Quantity& quantity,
                              absl::string_view measure) {
  if (quantity.unit.dimension != "count" || !BefallsMany(measure)) return "";
  if (measure == "death" && DiedByLeap(reading, quantity)) return "by a leap";
  if (measure == "death" && IsRoomForBodies(reading, quantity)) return "room";
  if (AreBodiesInOnePlace(reading, quantity)) return "in one place";
  const bool some = IsOfOneAlone(reading, quantity) || IsOneEndOfAll(reading, quantity) ||
                    AreSomeOfCrowd(reading, quantity) || IsOfOneRescuer(reading, quantity) ||
                    AreBodiesInState(reading, quantity);
  return some ? "of them" : "";
}

}  // namespace claimcheck
