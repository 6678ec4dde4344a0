// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/fate.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "absl/strings/match.h"
#include "claims/claim/lot.h"
#include "claims/claim/quantity_frame.h"

namespace claimcheck {
namespace {

struct Fate {
  absl::string_view frame;
  absl::string_view role;
};
constexpr std::array kFates = {
    Fate{"arrest", kOneArrested},
    Fate{"charge", kOneArrested},
    Fate{"death", kOneKilled},
    Fate{"rescue", kOneRescued},
};

absl::string_view RoleOf(absl::string_view frame) {
  for (const Fate& fate : kFates) {
    if (fate.frame == frame) return fate.role;
  }
  return "";
}

// Whether a sentence tells of such a fate, and of one person's age: of several it takes more than a
// look to tell whom it befell.
bool TellsOfOne(const SentenceReading& reading) {
  const auto ages = std::count_if(reading.quantities.begin(), reading.quantities.end(),
                                  [](const Quantity& q) { return q.unit.dimension == "age"; });
  return ages == 1 &&
         std::any_of(reading.triggers.begin(), reading.triggers.end(),
                     [](const Trigger& trigger) { return !RoleOf(trigger.row->frame).empty(); });
}

// "was shot and [arrested]"
absl::string_view RoleJoinedTo(const SentenceReading& reading, const Trigger& verb) {
  for (const Trigger& other : reading.triggers) {
    if (other.first != verb.last + 1 || !reading.Is(verb.last, "and")) continue;
    if (const absl::string_view role = RoleOf(other.row->frame); !role.empty()) return role;
  }
  return "";
}

// Whether the words for a person tell of harm, and of an arrest or a deed.
struct HarmAndCharge {
  explicit HarmAndCharge(const std::vector<std::string>& roles) {
    for (const std::string& role : roles) {
      harmed |= role == kOneKilled || role == kOneHurt || role == "one wounded";
      held |= role == kOneArrested || role == kOneSuspected || role == kOneWhoDidIt;
    }
  }
  bool only_harmed() const { return harmed && !held; }
  bool only_held() const { return held && !harmed; }

  bool harmed = false, held = false;
};

// Whether the claim counts people, and not one.
bool CountsOthers(const Claim& claim) {
  return claim.kind == ClaimKind::kQuantity && claim.about.role == ClaimRole::kCount &&
         claim.quantity->value != Decimal(1);
}

// By the frame of the words that count people: "rescued [a man of 46]".
std::string FateByFrame(const SentenceReading& reading, const Quantity& age, TokenRange person) {
  if (!TellsOfOne(reading)) return "";
  Quantity one = age;
  one.unit = {"person", "count"};
  one.value = 1;
  one.interval = Exactly(1);
  one.first_token = one.number_token = person.first;
  one.last_token = person.last;
  const Trigger* trigger = FrameOfQuantity(reading, one);
  if (trigger == nullptr) return "";
  const absl::string_view role = RoleOf(trigger->row->frame);
  return std::string(role.empty() ? RoleJoinedTo(reading, *trigger) : role);
}

}  // namespace

std::vector<std::string> FatesOf(const SentenceReading& reading, const Quantity& age,
                                 TokenRange person) {
  const Lot lot = LotOf(reading, person);
  const std::string by_frame = lot.other ? "" : FateByFrame(reading, age, person);
  std::vector<std::string> fates;
  const auto add = [&](bool is, absl::string_view role) {
    if (is) fates.emplace_back(role);
  };
  const bool killed = lot.killed || by_frame == kOneKilled;
  add(killed, kOneKilled);
  add(lot.hurt || killed, kOneHurt);
  add(lot.held || by_frame == kOneArrested, kOneArrested);
  add(lot.did, kOneWhoDidIt);
  add(lot.saved || by_frame == kOneRescued, kOneRescued);
  add(lot.missing, kOneMissing);
  add(lot.kin, kOneOfKin);
  add(lot.other && fates.empty(), kOneBeside);
  return fates;
}

bool CountsSeveral(const std::vector<Claim>& claims, absl::string_view fate) {
  return std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) {
    return CountsOthers(claim) && RoleOf(claim.about.measure) == fate;
  });
}

bool AreHarmedAndHeld(const std::vector<std::string>& roles,
                      const std::vector<std::string>& others) {
  const HarmAndCharge one(roles), other(others);
  return (one.only_harmed() && other.only_held()) || (one.only_held() && other.only_harmed());
}

bool IsFate(absl::string_view role) { return absl::StartsWith(role, "one "); }

std::vector<std::string> RolesInWords(const std::vector<std::string>& roles) {
  static constexpr std::array<std::pair<absl::string_view, absl::string_view>, 22> kByWeight = {{
      {"one killed", "one killed"},
      {"one child killed", "child killed"},
      {"one minor killed", "minor killed"},
      {"one female killed", "woman or girl killed"},
      {"one male killed", "man or boy killed"},
      {"one wounded", "one wounded"},
      {"one child wounded", "child wounded"},
      {"one minor wounded", "minor wounded"},
      {"one female wounded", "woman or girl wounded"},
      {"one male wounded", "man or boy wounded"},
      {"one hurt", "one hurt"},
      {"one child hurt", "child hurt"},
      {"one minor hurt", "minor hurt"},
      {"one female hurt", "woman or girl hurt"},
      {"one male hurt", "man or boy hurt"},
      {"one who did it", "one who did it"},
      {"one arrested", "one arrested"},
      {kOneSuspected, "one suspected"},
      {kOneRescued, "one rescued"},
      {kOneMissing, "one missing"},
      {"one child", "child of the story"},
      {kOneLeft, "one whom the ages of the others leave"},
  }};
  std::vector<std::string> words;
  std::copy_if(roles.begin(), roles.end(), std::back_inserter(words),
               [](const std::string& role) { return !IsFate(role); });
  for (const auto& [fate, in_words] : kByWeight) {
    if (std::find(roles.begin(), roles.end(), fate) == roles.end()) continue;
    words.emplace_back(in_words);
    break;
  }
  return words;
}

}  // namespace claimcheck
