// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_ROUND_UP_H_
#define CLAIMS_CLAIM_ROUND_UP_H_

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Follows an article and knows whether it goes on to tell of one incident after another, each with
// a victim, or an event, that was not told of before and a time of its own:
//
//   "At 4 p.m., a porter was wounded in Velje. …
//    At 9 p.m., another man was shot in Arda."
class RoundUp {
 public:
  // `text` must outlive this.
  explicit RoundUp(const TokenizedText& text) : text_(text) {}

  // Looks at a sentence and the claims made of it, in the order of the text.
  void See(const SentenceReading& reading, std::span<const Claim> claims);

  // Marks the dates of the incidents that are told behind the beginning of the article, to the ends
  // of their paragraphs, as those of other events than its own. Where only one incident is told so,
  // it is the article's own, unless its words say that there was one before ("also", "another", "in
  // the same street").
  void Mark(std::vector<Claim>& claims) const;

 private:
  struct Incident {
    Span told;                  // from its sentence to the paragraph's end
    std::optional<int> minute;  // from some midnight; none where only a day is told
    bool further = false;
  };

  const TokenizedText& text_;
  std::vector<Incident> incidents_;
};

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_ROUND_UP_H_
