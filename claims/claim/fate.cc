// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/fate.h"

#include <algorithm>
#include <array>

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
    Fate{"death", "one killed"},
    Fate{"rescue", "one rescued"},
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

// Whether the claim counts people, and not one.
bool CountsOthers(const Claim& claim) {
  return claim.kind == ClaimKind::kQuantity && claim.about.role == ClaimRole::kCount &&
         claim.quantity->value != Decimal(1);
}

}  // namespace

std::string FateOf(const SentenceReading& reading, const Quantity& age, TokenRange person) {
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

bool CountsSeveral(const std::vector<Claim>& claims, const std::string& fate) {
  return std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) {
    return CountsOthers(claim) && RoleOf(claim.about.measure) == fate;
  });
}

bool IsFate(const std::string& role) {
  return std::any_of(kFates.begin(), kFates.end(),
                     [&](const Fate& fate) { return fate.role == role; });
}

}  // namespace claimcheck
