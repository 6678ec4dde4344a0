// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_TIMELINE_H_
#define REPORTS_TIMELINE_H_

#include <string>

#include "checker/finding.h"

namespace claimcheck {

// A picture of the positions of a finding about dates: a row for each, the earliest first, over one
// axis of days.
//
//   A November 2013
//   ▐██████▌                           the days it may be; a diamond when it is one
//            B early 2014 · 2 articles
//            ██████████▶               an end that words leave vague tapers off
//                     ↑  ↑             below the axis: when the articles appeared
//
// An end that is not known goes on as an arrow. Publication dates are shown where they lie near;
// when that would squeeze the rest to less than a third, the words below the axis tell instead.
// Empty when fewer than two positions have days.
std::string Timeline(const CheckResult& result, const Finding& finding);

}  // namespace claimcheck

#endif  // REPORTS_TIMELINE_H_
