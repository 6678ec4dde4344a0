// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_MOVED_LEVEL_H_
#define CLAIMS_CLAIM_MOVED_LEVEL_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// How a figure hangs on another of its sentence that says what both measure.
enum class LevelSide {
  kNone,
  kLater,    // what the other one led to
  kEarlier,  // what was before the other one, or what it is held against
  kAnothers  // another's, at the same time
};
struct MovedLevel {
  LevelSide side = LevelSide::kNone;
  const Quantity* other = nullptr;  // points into reading.quantities
};

// The figure that `figure`, one of reading.quantities, hangs on by the words right before it:
//
//   Profit rose 12 percent to [340 million]              later than the change
//   The stake went from 14 percent to [19.9 percent]     later than what was before
//   The stake went from [14 percent] to 19.9 percent     earlier than none: its own words tell
//   slowed to 3.2 percent in July from [3.6 percent]     earlier
//   won 23 seats, up from [14]                           earlier
//   3.2 percent, compared with [3.6] a month ago         earlier
//   almost double the [9 million] of a year earlier      earlier
//   took 41 percent, against [38 percent] for the Reds   another's
MovedLevel MovedLevelOf(const SentenceReading& reading, const Quantity& figure);

// Whether the word before the token `first` is one of those that such figures stand behind: most
// figures need not be looked at.
bool MayFollowMove(const SentenceReading& reading, std::size_t first);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_MOVED_LEVEL_H_
