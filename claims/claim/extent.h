// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_EXTENT_H_
#define CLAIMS_CLAIM_EXTENT_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// What a length is by the words beside it: a depth is held against no distance.
//
//   "depth"      at a depth of 10 km   10 km deep   six miles beneath the surface
//   "height"     30 metres high   at an altitude of 30 metres   30 metres above the quay
//                14 km into the air
//   "distance"   55 km west of Velje   9 miles from the shore   12 miles off the cape
//   "width"      30 metres wide
//   "cordon"     sealed off all within 2 km   a zone with a radius of 2 km was cleared
//                keep 4 km from the crater
//   "fall"       a 60-metre ravine   plunged into a gorge 90 feet deep   a 65-metre fall
//   "length"     where the words do not say
inline constexpr absl::string_view kFall = "fall";
inline constexpr absl::string_view kCordonRadius = "cordon";
absl::string_view ExtentOf(const SentenceReading& reading, const Quantity& length);

// Whether a length that somebody or something falls is told by where the fall begins: "fell 12
// metres [from the bridge]"; not "fell 12 miles from the town".
bool IsFallFrom(const SentenceReading& reading, const Quantity& length);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_EXTENT_H_
