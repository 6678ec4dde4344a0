// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_ELSEWHERE_H_
#define CLAIMS_LEXICON_ELSEWHERE_H_

#include <cstddef>
#include <cstdint>

#include "claims/lexicon/key_map.h"
#include "claims/text/token.h"

namespace claimcheck {

// How words put something elsewhere than where an article's event was, or in a part of it.
enum class ElsewhereKind : std::uint8_t {
  kNone,
  kPlace,   // by themselves: "upstream", "across the border"
  kMarker,  // before a word for a place: "in [other] districts"
  kNear,    // likewise, of what befell people: "in [neighbouring] districts"
  kPart,    // by themselves, of a figure far below another: "in the capital"
  kHour,    // likewise, of crowds and votes: "by noon"
};

// The words for elsewhere that begin at token `first` and end at or before token `limit`, and one
// past them; kNone and 0 when there are none. Rows of en/elsewhere.tsv.
struct ElsewhereWords {
  ElsewhereKind kind = ElsewhereKind::kNone;
  std::size_t last = 0;
};
ElsewhereWords FindElsewhere(const TokenizedText& text, std::size_t first, std::size_t limit);

// The words with which they may begin.
const KeySet& FirstElsewhereWords();

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_ELSEWHERE_H_
