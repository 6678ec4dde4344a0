// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/frameless_measure.h"

#include <string>

#include "claims/claim/extent.h"
#include "claims/claim/group_size.h"
#include "claims/claim/jobs_of_plant.h"
#include "claims/claim/kind_of_measure.h"
#include "claims/claim/measure_head.h"
#include "claims/claim/measured_noun.h"
#include "claims/claim/moved_level.h"
#include "claims/claim/plain_measure.h"
#include "claims/claim/share_move.h"
#include "claims/claim/warmth.h"

namespace claimcheck {
namespace {

// "the $90 million [bridge]": what is built or made at that price stands right behind it.
bool IsPriceBefore(const SentenceReading& reading, const Quantity& quantity) {
  constexpr std::size_t kReach = 3;
  static constexpr WordSet kMade(
      {"project",   "bridge",    "tunnel",   "line",    "plant",  "scheme",   "programme",
       "program",   "building",  "hospital", "stadium", "road",   "railway",  "pipeline",
       "dam",       "factory",   "system",   "museum",  "school", "terminal", "airport",
       "station",   "tower",     "ship",     "ferry",   "centre", "center",   "mission",
       "telescope", "satellite", "rocket",   "probe",   "plane",  "campus",   "port",
       "reactor",   "prison",    "library",  "theatre", "mine",   "yacht",    "facility"});
  if (quantity.unit.dimension != "money" || quantity.first_token == reading.first()) return false;
  const Tag before = reading.tag(quantity.first_token - 1);
  if (before != Tag::kDT && before != Tag::kPRPS && !IsAdjective(before)) return false;
  std::size_t i = quantity.last_token;
  for (; reading.has(i) && i < quantity.last_token + kReach; ++i) {
    const Tag tag = reading.tag(i);
    const bool more = reading.has(i + 1) && IsNoun(reading.tag(i + 1));
    if (IsNoun(tag) && !more) return kMade.Holds(reading.lemma_key(i));
    if (!IsNoun(tag) && !IsAdjective(tag) && tag != Tag::kVBG && reading.word(i) != "-")
      return false;
  }
  return false;
}

// "45 additional police [officers]": who are taken on, where nothing else is told of them.
bool AreTakenOn(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kMore({"additional", "extra", "more", "new"});
  static constexpr WordSet kServants({"officer", "police", "policeman", "teacher", "nurse",
                                      "doctor", "firefighter", "inspector", "judge", "guard",
                                      "paramedic", "soldier", "staff"});
  const std::size_t next = quantity.number_token + 1;
  return next < quantity.last_token && kMore.Holds(reading.token(next).key) &&
         quantity.unit.dimension == "count" && kServants.Holds(FoldedHash(quantity.unit.name));
}

// "the 1.6-tonne [probe]": what weighs so much; not "a 3-tonne load of sand".
bool IsWeightOfNoun(const SentenceReading& reading, const Quantity& quantity) {
  const std::size_t last = quantity.last_token;
  return quantity.unit.dimension == "mass" && last > quantity.number_token + 2 &&
         reading.Is(last - 2, "-") && !MeasuredNoun(reading, quantity);
}

// Whether plain words call a measure by the name of a frame.
bool IsCalledLikeFrame(absl::string_view measure) {
  return measure == kCordonRadius || measure == kFall || measure == "width";
}

// By the figure's own noun, unit and what it hangs on.
bool ReadPlainMeasure(const SentenceReading& reading, const Quantity& quantity, About& about) {
  const auto call = [&](absl::string_view measure) {
    about.measure = std::string(measure);
    about.from_frame = true;
  };
  about.measure = PlainMeasure(reading, quantity);
  if (about.measure.empty()) return false;
  if (IsPriceBefore(reading, quantity)) call("cost");
  if (AreTakenOn(reading, quantity)) {
    call("hiring");
    about.evoked_by = std::string(reading.word(quantity.number_token + 1));
  }
  about.role = quantity.unit.dimension == "count" ? ClaimRole::kCount : ClaimRole::kAmount;
  // "Exports rose 4 percent to [31 billion]": of what rose
  const MovedLevel moved = MovedLevelOf(reading, quantity);
  const Quantity& told = moved.other != nullptr ? *moved.other : quantity;
  if (about.role == ClaimRole::kAmount) about.head = HeadOfMeasure(reading, told);
  // "Stripping out energy and food, the rate was [3.8 percent]"
  if (quantity.unit.dimension == "percent" && LeavesOutFood(reading)) {
    call("inflation");
    about.modifiers.emplace_back("core");
    about.head.clear();
  }
  if (IsCalledLikeFrame(about.measure)) about.from_frame = true;
  // "185 shots, including five at the gate": no more than a part of them
  if (about.measure == "shot" && quantity.noun_span.begin > quantity.number_span.begin) {
    call("shots");
    about.evoked_by = about.measure;
  }
  if (IsOfWarmth(reading, quantity)) {
    call("temperature");
    about.head.clear();
  }
  if (IsWeightOfNoun(reading, quantity)) {
    call("weight");
    about.evoked_by = quantity.unit.name;
  }
  // "The fire covers 900 hectares", "the 900-hectare blaze": what a fire covers has burned.
  if (quantity.unit.dimension == "area" && about.head == "fire") {
    call("destruction");
    about.evoked_by = about.head;
  }
  return true;
}

}  // namespace

bool ReadMeasureWithoutFrame(const SentenceReading& reading, const Quantity& quantity,
                             About& about) {
  if (const std::optional<GroupSize> group = GroupSizeOf(reading, quantity)) {
    about.measure = group->measure;
    about.from_frame = true;
    about.evoked_by = group->noun;
  } else if (AreStaff(reading, quantity)) {
    about.measure = "employment";
    about.from_frame = true;
    about.evoked_by = std::string(kStaffOfPlant);
  } else if (IsMoveInTrading(reading, quantity)) {
    about.measure = "share price";
    about.role = ClaimRole::kAmount;
    about.from_frame = true;
  } else {
    return ReadPlainMeasure(reading, quantity, about);
  }
  return true;
}

}  // namespace claimcheck
