// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_FIGURE_TELLING_H_
#define CLAIMS_CLAIM_FIGURE_TELLING_H_

#include <optional>
#include <span>

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Follows an article from sentence to sentence and knows what "the figure" is one of:
//
//   "Twelve people were killed. The figure has since risen to 30."        30 killed
//   "The crowd was put at 28,000. Organisers spoke of 120,000."           120,000 came
//   "Nineteen people were injured. Of these, six were children."          six children injured
//   "Twelve were killed and 40 hurt. The figure has since risen to 30."   unknown: two figures
class FigureTelling {
 public:
  // What a number without a noun counts that "the figure", "that number" or "the total" reaches or
  // is, or that somebody speaks of or puts it at, and what befell those who are "of these"; nullopt
  // for other numbers, and where the sentence before gives no count or two kinds. `told` are the
  // claims of the sentence so far, one of which the number may give anew: "Police said 40,000 came;
  // organisers said 100,000", "Police said 40,000 came, the organisers 100,000."
  std::optional<About> AboutFigure(const SentenceReading& reading, const Quantity& quantity,
                                   std::span<const Claim> told) const;

  // Remembers the claims of the sentence. Call for every sentence with a mention, in the order of
  // the text.
  void See(const SentenceReading& reading, std::span<const Claim> claims);

 private:
  // A count of some of those whom figure_ counts.
  std::optional<About> AboutPart(const SentenceReading& reading, const Quantity& quantity) const;

  std::optional<About> figure_;  // of the sentence before, where the next may give it anew
  std::size_t end_ = 0;          // one past that sentence's last token
};

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_FIGURE_TELLING_H_
