// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/accident.h"

#include <algorithm>

#include "claims/claim/main_event.h"
#include "claims/lexicon/things.h"

namespace claimcheck {
namespace {

// Whether a word beside the claim is for a thing of one of the kinds of things.tsv.
template <typename Kinds>
bool NamesThingOf(const Kinds& kinds, const Claim& claim) {
  const std::vector<std::string>& words = claim.about.event;
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    const ThingNoun* thing = FindThing(word);
    return thing != nullptr && kinds.Holds(FoldedHash(thing->kind));
  });
}

}  // namespace

bool MayBeAccident(absl::string_view frame) {
  static constexpr WordSet kFrames({"crash", "collapse", "sinking", "derailment", "grounding",
                                    "explosion", "collision", "overturning"});
  return kFrames.Holds(FoldedHash(frame));
}

bool NamesVehicle(const Claim& claim) {
  static constexpr WordSet kVehicles({"train", "road vehicle", "aircraft"});
  return NamesThingOf(kVehicles, claim);
}

absl::string_view AccidentOfFall(const MainEvent& main, const Claim& claim) {
  static constexpr WordSet kFalls({"collapse", "overturning", "sinking", "fall", "plunge", "tumble",
                                   "topple", "ditch", "plummet", "drop"});
  static constexpr WordSet kBuilt({"house", "works", "venue", "bridge", "dam", "mast", "hospital",
                                   "school", "station", "part", "sports ground"});
  static constexpr WordSet kAircraft({"aircraft"});
  if (claim.kind != ClaimKind::kDate || !kFalls.Holds(FoldedHash(claim.about.measure))) return "";
  const bool flies = NamesThingOf(kAircraft, claim);
  if (flies && claim.about.measure == "sinking") return "crash";
  if (main.Names("crash") && NamesVehicle(claim)) return "crash";
  return main.Names("collapse") && NamesThingOf(kBuilt, claim) && !NamesVehicle(claim) ? "collapse"
                                                                                       : "";
}

}  // namespace claimcheck
