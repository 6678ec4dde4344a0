// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_RELATION_H_
#define CHECKER_RELATION_H_

#include <string>

#include "claims/claim/claim.h"

namespace claimcheck {

// How two claims about the same thing relate, weakest first.
enum class Relation {
  kAgree,       // the same value
  kCompatible,  // one includes the other: early 2014 / April 2014; about 6,000 / 6,100
  kDiffers,     // both can be true, but a reader sees two figures: more than 6,000 / exceeded 6,100
  kConflict,    // both cannot be true: November 2013 / April 2014
};
absl::string_view RelationName(Relation relation);  // "agree", …

// A relation with its reason in words: "both are lower bounds, so both can be true".
struct Comparison {
  Relation relation = Relation::kAgree;
  std::string reason;
};

// Compares what two claims about the same thing say. Symmetric. Follows from the intervals alone:
//
//   disjoint                        conflict
//   a bound and a plain figure      compatible while the bound may be the figure rounded (more than
//                                   200 / 249), differs beyond (more than 185 / 212; at least
//                                   eight / nine; up to 20 / 14), conflict on the wrong side
//   two bounds the same way         differs (more than 6,000 / exceeded 6,100)
//   rounding explains it            compatible (about 6,000 / 5,973; 100 miles / 160 km)
//   one period inside the other     compatible (early 2014 / April 2014)
//   a vague value                   compatible with what it can hold (dozens / 37), differs from
//   what
//                                   it cannot (dozens / 249)
//
// What explains a conflict away (sources, times, plans) is weighed by Compare.
Comparison CompareValues(const Claim& a, const Claim& b);

// What each claim's article knows of its time: a later count may be a later truth. `time_zone` is
// that of its outlet, as in OutletHabits; empty when it is not known.
struct ClaimTime {
  std::optional<absl::CivilDay> published;
  std::string time_zone;
};

// CompareValues, a clock time without a zone against one that tells its own in the outlet's zone
// where that is known; and then whether the articles themselves explain a conflict: each says who
// counted and they are not the same; the counts are of different times, told by as-of dates or by
// the articles' dates where the count is one that grows; one was planned. Such a conflict is
// `differs`, and the reason says so. Symmetric.
Comparison Compare(const Claim& a, const ClaimTime& a_time, const Claim& b,
                   const ClaimTime& b_time);

}  // namespace claimcheck

#endif  // CHECKER_RELATION_H_
