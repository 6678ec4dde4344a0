// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_VISIBLE_H_
#define REPORTS_VISIBLE_H_

#include <cstddef>
#include <string>

#include "absl/strings/string_view.h"

namespace claimcheck {

// One character of an article as a terminal may show it.
struct VisibleCharacter {
  std::string shown;      // printable UTF-8: the character itself, a space, or "<U+001B>"
  int width = 1;          // columns that `shown` takes: 2 for 漢, 0 for a combining accent
  std::size_t bytes = 1;  // of the text that it stands for
  bool is_space = false;
};

// The character of `text` at `at`, which must be less than text.size(). What a terminal would obey
// rather than show (ESC, CR, BEL and the other controls, C1 included), what turns the reading order
// (bidirectional controls) and what cannot be seen (zero-width characters, soft hyphens) is told as
// its code point, "<U+202E>"; a tab and a line break become a space; a byte that is not UTF-8
// becomes "<FF>".
VisibleCharacter VisibleAt(absl::string_view text, std::size_t at);

// The whole of `text` that way, on one line: what of an article, a title or a path may go to a
// terminal or a log.
std::string Visible(absl::string_view text);

// `lines` without what a build server takes for a command when it stands in a log: two colons at
// the beginning of a line (GitHub), "##[" and "##vso[" anywhere (GitHub, Azure Pipelines). The
// character that makes it one is told as its code point; all else stays.
//
//   ::error::owned        <U+003A>:error::owned
//   a ##[group]           a ##<U+005B>group]
std::string WithoutCommands(absl::string_view lines);

// The columns that `text`, which must be visible already, takes: East Asian wide and fullwidth
// characters two, combining marks none (Unicode Standard Annex 11).
std::size_t DisplayWidth(absl::string_view text);

}  // namespace claimcheck

#endif  // REPORTS_VISIBLE_H_
