// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_STANDING_LINES_H_
#define CLAIMS_LEXICON_STANDING_LINES_H_

#include "absl/strings/string_view.h"

namespace claimcheck {

// Whether a block of an article stands beside its running text: a caption, a line of breaking news,
// a post set into the text; by its words (en/standing_lines.tsv), and no longer than such lines
// are.
//
//   "The bus in which eight people died. (Photo: Ola Berg)"      yes
//   "BREAKING: Two dead in fire at Halden mill"                  yes
//   "Two people died in a fire at the mill in Halden."           no
bool IsStandingLine(absl::string_view block);

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_STANDING_LINES_H_
