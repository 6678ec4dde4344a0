// SPDX-License-Identifier: Apache-2.0
#include "cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>

#include "absl/strings/string_view.h"

namespace claimcheck {
namespace {

// A quoted line is no narrower and no wider than these, whatever the terminal.
constexpr std::size_t kMinColumns = 40;
constexpr std::size_t kMaxColumns = 140;
constexpr std::size_t kMarginColumns = 8;

}  // namespace

bool IsTerminal(int file_descriptor) { return isatty(file_descriptor) == 1; }

bool WantsColor(ColorWhen when, int file_descriptor) {
  if (when != ColorWhen::kAuto) return when == ColorWhen::kAlways;
  const char* no_color = std::getenv("NO_COLOR");
  const char* terminal = std::getenv("TERM");
  if (no_color != nullptr && *no_color != '\0') return false;
  if (terminal == nullptr || absl::string_view(terminal) == "dumb") return false;
  return IsTerminal(file_descriptor);
}

std::size_t QuoteColumns(int file_descriptor, std::size_t otherwise) {
  struct winsize size = {};
  if (ioctl(file_descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return otherwise;
  const std::size_t columns = size.ws_col;
  return std::clamp(columns - std::min(columns, kMarginColumns), kMinColumns, kMaxColumns);
}

}  // namespace claimcheck
