// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_NUMBER_MARK_H_
#define REPORTS_NUMBER_MARK_H_

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "checker/finding.h"

namespace claimcheck {

// An end of what a position allows, on an axis.
struct MarkEnd {
  double value = 0;
  bool inclusive = true;
};

// A position on a number line: what it allows, and where its figure lies, in one unit for all
// positions of a finding.
struct NumberMark {
  std::size_t position = 0;
  std::optional<MarkEnd> low = std::nullopt;  // missing: goes on without end
  std::optional<MarkEnd> high = std::nullopt;
  std::optional<double> point =
      std::nullopt;          // the figure itself; none for ranges and vague values
  double half_step = 0;      // how far rounding reaches either way: 50 for 6,100
  bool approximate = false;  // low and high are how far "about" reaches
  // "3.4 times the next", of the lowest or highest of three or more that lies more than half of
  // the next one's value away from it.
  std::string outlier;
};

// The marks of a finding about quantities or lengths of time, lowest first. Positions whose unit
// does not convert to the first one's are left out, as are lengths without one.
std::vector<NumberMark> NumberMarks(const CheckResult& result, const Finding& finding);

// The unit of the axis: "people", "USD", "kilometre"; empty when there is none to name.
std::string AxisUnit(const CheckResult& result, const Finding& finding);

// The value that stands for the mark where one is needed: its figure, its only end or the middle.
double Middle(const NumberMark& mark);

}  // namespace claimcheck

#endif  // REPORTS_NUMBER_MARK_H_
