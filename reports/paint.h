// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_PAINT_H_
#define REPORTS_PAINT_H_

#include <string>

#include "absl/strings/string_view.h"
#include "checker/finding.h"

namespace claimcheck {

// What a piece of a text report is; each has its colour on a terminal.
enum class Ink { kPlain, kStrong, kMargin, kError, kWarning, kNote };

// `text` in `ink`, or as it is when `color` is false. The escapes are the eight colours and bold
// of ECMA-48 (SGR), which every terminal knows, and readable on light and on dark ground.
std::string Paint(bool color, Ink ink, absl::string_view text);

// The ink of a severity.
Ink InkOf(Severity severity);

}  // namespace claimcheck

#endif  // REPORTS_PAINT_H_
