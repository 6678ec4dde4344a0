// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_PAST_TELLING_H_
#define CLAIMS_CLAIM_PAST_TELLING_H_

#include <optional>

#include "claims/claim/published.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether `interval` ends well before the day of publication (60 days or more): what happened then
// is an article's background, not its news.
bool IsBackground(const std::optional<DateInterval>& interval, const Published& published);

// Tells which sentences are about the past although they carry no date of their own: those that
// follow one that does. "In 2010 a flood hit the valley. Forty people died."
class PastTelling {
 public:
  // `published` must outlive this.
  explicit PastTelling(const Published& published) : published_(published) {}

  // The past that the sentence, the next one of the text with a mention, goes on about; nullopt
  // when it does not.
  std::optional<DateInterval> GoesOn(const SentenceReading& reading);

 private:
  bool Follows(const SentenceReading& reading) const;

  const Published& published_;
  std::optional<DateInterval> past_;
  bool happening_ = false;  // what befell people then; see lexicon/frame_traits.h
  std::size_t end_ = 0;     // one past the last token of the sentence before
  std::size_t end_byte_ = 0;
};

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_PAST_TELLING_H_
