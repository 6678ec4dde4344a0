// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_STATED_VALUES_H_
#define CHECKER_STATED_VALUES_H_

#include <cstddef>
#include <string>
#include <utility>

#include "absl/container/flat_hash_set.h"
#include "checker/finding.h"

namespace claimcheck {

// Which figures each article gives. An article that gives another's figure as well as its own does
// not contradict it: "281 of the 3,050 passengers" beside "281 passengers". A value is never a
// reason to pair two claims; here it is one to let them be.
class StatedValues {
 public:
  explicit StatedValues(const CheckResult& result);

  // Whether `article` gives the value of `claim`, a quantity or length of time of another article,
  // for something of its kind: in the same unit; of a count, with the same measure or of the same
  // noun; of a length of time, of the same frame, where both have one.
  bool States(std::size_t article, const Claim& claim) const;

  // Whether it gives that value for a measure of one tally with the claim's: for those hurt, of
  // whom it tells that some came to a certain hospital.
  bool StatesInTally(std::size_t article, const Claim& claim) const;

  // Whether `article`, whose happening on one day `own` is, tells of another such on the day of
  // `other`, or of people who died then: a boat that sank in May, and one that sank today.
  bool TellsOfTwo(std::size_t article, const Claim& own, const Claim& other) const;

 private:
  absl::flat_hash_set<std::pair<std::size_t, std::string>> stated_;
};

}  // namespace claimcheck

#endif  // CHECKER_STATED_VALUES_H_
