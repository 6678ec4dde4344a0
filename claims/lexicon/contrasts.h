// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_CONTRASTS_H_
#define CLAIMS_LEXICON_CONTRASTS_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"

namespace claimcheck {

// Whose figures the words of a set tell apart.
enum class ContrastFor : std::uint8_t {
  kAny,     // but ages
  kFigure,  // but ages, and those whom a happening befell
  kAmount,
  kAge,
};

// A word of a set of which each tells a thing apart from those of the others: "electric" and
// "diesel", "first" and "second". A row of en/contrasts.tsv is a set; words of no set contrast with
// nothing, and one word may be in several.
struct Contrast {
  std::size_t set = 0;  // the number of the row
  ContrastFor figures = ContrastFor::kAny;
};

// The sets that a lemma, lower case, is in; empty for most words.
const std::vector<Contrast>& ContrastsOf(absl::string_view lemma);

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_CONTRASTS_H_
