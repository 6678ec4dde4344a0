// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_ESTIMATE_ENDS_H_
#define CLAIMS_LEXICON_ESTIMATE_ENDS_H_

#include <cstdint>

#include "claims/lexicon/phrase_table.h"
#include "claims/text/token.h"

namespace claimcheck {

// Which figure of an estimate that gives several.
enum class EstimateEnd : std::uint8_t {
  kUnsaid,
  kLow,    // "the lowest estimate", "at the low end"
  kHigh,   // "a high-end rate"
  kWorst,  // "in the worst case": an end, on whichever side
  kBest,   // "the best estimate": what is held likeliest
};

// "low_end", "high_end", "worst_case", "best" as in the report; "" for kUnsaid.
absl::string_view EstimateEndName(EstimateEnd end);

// The words for an end that begin at token `first` and end at or before token `limit`, and one past
// them: "[high-end] rate", "[lowest] estimate"; not "the lowest temperature". kUnsaid and 0 when
// there are none. Rows of en/estimate_ends.tsv.
struct EstimateEndWords {
  EstimateEnd end = EstimateEnd::kUnsaid;
  std::size_t last = 0;
};
EstimateEndWords FindEstimateEnd(const TokenizedText& text, std::size_t first, std::size_t limit);

// The words with which they may begin.
const KeySet& FirstEstimateEndWords();

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_ESTIMATE_ENDS_H_
