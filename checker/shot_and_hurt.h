// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_SHOT_AND_HURT_H_
#define CHECKER_SHOT_AND_HURT_H_

#include <cstddef>
#include <optional>

#include "checker/alignment.h"
#include "checker/check.h"

namespace claimcheck {

// Whether one claim counts those shot and the other those hurt, in articles of which neither tells
// of anybody dead: there the two counts are of the same people.
//
//   "Three teenagers shot" / "Four teenagers were injured by gunfire"     yes
//   "Seven were shot" / "six were wounded", and one died                  no
bool CountShotAndHurt(const CheckResult& result, std::size_t a, std::size_t b);

// How two such claims are about one thing: as two counts of one measure are.
std::optional<Alignment> AlignShotAndHurt(const CheckResult& result, std::size_t a, std::size_t b,
                                          const Meeting& meeting);

}  // namespace claimcheck

#endif  // CHECKER_SHOT_AND_HURT_H_
