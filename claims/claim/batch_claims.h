// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_BATCH_CLAIMS_H_
#define CLAIMS_CLAIM_BATCH_CLAIMS_H_

#include <optional>
#include <span>
#include <vector>

#include "claims/claim/batch_telling.h"
#include "claims/claim/claim.h"
#include "claims/claim/figure_telling.h"
#include "claims/claim/published.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// A date or a length of time as a kind of claim.
ClaimKind KindOf(const TimeExpression& time);

// Adds a claim on the words of `span`. Claims are heavy: they are filled in where they lie.
Claim& AddClaim(const SentenceReading& reading, Span span, std::vector<Claim>& claims);

// Puts the claims from index `begin` on in the order of the text.
void SortFrom(std::size_t begin, std::vector<Claim>& claims);

// What the sentences of a batch (see SentenceReader) claim. What a sentence says by itself of its
// figures and dates is worked out when this is made; the claims, which depend on those of the
// sentences before, are added sentence by sentence.
class BatchClaims {
 public:
  // `batch` and `published` must outlive this.
  BatchClaims(std::span<const SentenceReading> batch, const Published& published);

  // Makes room for the claims of all sentences: they are heavy to move about.
  void Reserve(std::vector<Claim>& claims) const;

  // Adds the claims of the next sentence of the batch. `past`: the days of which it tells, where it
  // looks back (see PastTelling); `figures` has seen the sentences before.
  void AddNext(const std::optional<DateInterval>& past, const FigureTelling& figures,
               std::vector<Claim>& claims);

 private:
  void AddQuantity(const SentenceReading& reading, const Quantity& quantity, About&& about,
                   Circumstances&& around, const std::optional<DateInterval>& past,
                   std::vector<Claim>& claims) const;

  const std::span<const SentenceReading> batch_;
  const Published& published_;
  BatchTelling told_;
  std::size_t next_ = 0;
};

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_BATCH_CLAIMS_H_
