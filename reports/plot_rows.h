// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_PLOT_ROWS_H_
#define REPORTS_PLOT_ROWS_H_

#include <string>
#include <vector>

#include "checker/finding.h"
#include "reports/plot_layout.h"
#include "reports/svg.h"

namespace claimcheck {

// What pictures with a row for each position share.

// What a row is called: "A more than 6,000 · 2 articles"; of a single article just "B 6,100".
std::string RowLabel(const CheckResult& result, const Finding& finding, std::size_t position);

// What it is called where no picture helps: "B 6,100, one article".
std::string RowWords(const CheckResult& result, const Finding& finding, std::size_t position);

// Draws the words of a row, its letter in bold.
void DrawRowLabel(const PlacedText& label, std::size_t position, SvgPicture& picture);

// Draws the axis of `layout` with its ticks, which begin `inset` pixels from the left edge.
void DrawAxis(std::vector<Tick> ticks, double inset, const RowLayout& layout, SvgPicture& picture);

}  // namespace claimcheck

#endif  // REPORTS_PLOT_ROWS_H_
