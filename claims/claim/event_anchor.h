// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_EVENT_ANCHOR_H_
#define CLAIMS_CLAIM_EVENT_ANCHOR_H_

#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "claims/claim/claim.h"

namespace claimcheck {

// Whether the date of `claim` counts from an event whose day is not known yet: "two days after the
// vote".
bool CountsFromUnknown(const Claim& claim);

// What claims say outright of when events were. It keeps pointers to the claims.
class ToldDates {
 public:
  // Of one kind of event this many are kept; an article that dates more of them dates none of them
  // for others to count from.
  static constexpr std::size_t kMaxTold = 64;

  // Dates that count from an event themselves tell nothing and are not kept.
  void Add(const Claim& claim);

  // Dates `claim`, which counts from an event, by the claims that say when that was: of the same
  // measure and role, with a name in common where both name somebody, or of a visit by the anchor's
  // actor to the anchor's place. Nothing is done when there is none, when they disagree, or when
  // they are too coarse: two days after some month is no date. With `named` a name in common is
  // required: for claims of another article.
  //
  // Where no such claim tells, the day of the one disaster or attack told of dates what is called
  // by another word for it, "the tragedy": if all that are told lie on one day. A date in the
  // anchor's own words ("after the 2012 attack") must fit.
  //
  //   "He quit two days after the vote."  beside  "The vote was held on May 3."    2015-05-05
  //   "… two days after the tragedy."     beside  "The shooting was on Sunday."    two days after
  //   it
  void Date(bool named, DateAnchor anchor, Claim& claim) const;

 private:
  // The claim that tells when the one happening was that `event` may be another word for.
  const Claim* OfHappening(const About& event) const;
  bool IsDayOfItself(const Claim& claim, const TimeExpression& day) const;

  absl::flat_hash_map<std::string, std::vector<const Claim*>> by_measure_;
};

// Dates all claims of an article that count from an event by the others.
void DateByEvents(std::vector<Claim>& claims);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_EVENT_ANCHOR_H_
