// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_OTHER_EVENT_H_
#define CLAIMS_CLAIM_OTHER_EVENT_H_

#include <span>

#include "claims/claim/claim.h"
#include "claims/claim/published.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Follows an article from sentence to sentence and knows which figures and dates it tells of
// another event than its own, because the words for that event say so:
//
//   "The previous strike lasted 24 hours. It cost the firm $7 million."     both are of another
//   "… will call a further walkout, of five days."                         another's
//   "In a separate outbreak, melons sickened 77 people."                    another's
//   "Similar rallies in Velje led to four arrests."                         others'
//   "… two years after an earlier blast that killed nine people."           another's
//   "There is the boy of 8 who fell off a roof, the girl of 3 who …"       others'
//   "The May strike, joined by 9,000, …"        another's, once May is over
//   "Pilots will also strike on 9 June"         another's
//   "The crash comes a year after nine people died there."    another's (see event_apart.h)
//   "Twelve people died, more than in an earlier blast."                    its own
//
// "Another blast" may be what the article is about where its headline or beginning says so; there
// only words that look back ("previous", "earlier") tell of another.
class OtherEventTelling {
 public:
  // Both must outlive this.
  OtherEventTelling(const TokenizedText& text, const Published& published)
      : text_(text), published_(published) {}

  // Marks those among `claims`, the claims of the sentence, that are told of another event. Call
  // for every sentence with a mention, in the order of the text.
  void GoOn(const SentenceReading& reading, std::span<Claim> claims);

 private:
  bool Follows(const SentenceReading& reading) const;
  bool IsOfLead(const SentenceReading& reading) const;

  const TokenizedText& text_;
  const Published& published_;
  bool of_before_ = false;  // the sentence before said that there were others before
  bool other_ = false;      // the sentence before was about another event to its end
  std::size_t end_ = 0;     // one past the last token of that sentence
  std::size_t end_byte_ = 0;
};

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_OTHER_EVENT_H_
