// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_TERMINAL_H_
#define CLI_TERMINAL_H_

#include <cstddef>

#include "cli/options.h"

namespace claimcheck {

// Whether what goes to `file_descriptor` is read on a terminal.
bool IsTerminal(int file_descriptor);

// Whether a text report that goes to `file_descriptor` is coloured. `when` decides; kAuto means on
// a terminal that knows colours, unless NO_COLOR is set and not empty (https://no-color.org).
bool WantsColor(ColorWhen when, int file_descriptor);

// The columns that a quoted line may take there: what the terminal has beside the margin, or
// `otherwise` when it is none.
std::size_t QuoteColumns(int file_descriptor, std::size_t otherwise);

}  // namespace claimcheck

#endif  // CLI_TERMINAL_H_
