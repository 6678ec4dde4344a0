// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_PLACE_TELLING_H_
#define CLAIMS_CLAIM_PLACE_TELLING_H_

#include <span>
#include <string>
#include <vector>

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Follows an article from sentence to sentence and knows of what place a count is that names none:
//
//   "The quake hit the district of Velje. … In the district 12 people died."    velje
//   "In Velje, 40 houses fell. Another 12 were damaged."                        velje
//   "In Velje, 40 houses fell. The mayor counted 12 dead."                      unknown
//   (a new paragraph) "Another 12 were damaged."                                unknown
class PlaceTelling {
 public:
  // `names` are all names of the article; both must outlive this.
  PlaceTelling(const TokenizedText& text, const std::vector<Name>& names)
      : text_(text), names_(names) {}

  // Gives each count among `claims`, those of the sentence, the place that it goes on about. Call
  // for every sentence with a mention, in the order of the text.
  void GoOn(const SentenceReading& reading, std::span<Claim> claims);

 private:
  bool Follows(const SentenceReading& reading) const;
  std::string DefinitePlace(const SentenceReading& reading, const Claim& claim) const;
  std::string NameCalled(std::uint64_t noun, std::size_t before) const;

  const TokenizedText& text_;
  const std::vector<Name>& names_;
  std::string place_;    // of all counts of the sentence before
  std::size_t end_ = 0;  // one past the last token of that sentence
  std::size_t end_byte_ = 0;
};

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_PLACE_TELLING_H_
