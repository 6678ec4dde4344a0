// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_FRAME_OFFERS_H_
#define CLAIMS_CLAIM_FRAME_OFFERS_H_

#include <cstddef>
#include <limits>

#include "absl/strings/string_view.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Dimensions of what there can be more or less of, a rate's numerator included: "3,000 barrels",
// "3,000 barrels a day".
bool IsStuff(absl::string_view dimension);
bool IsExtent(absl::string_view dimension);
bool IsMoney(absl::string_view dimension);

// A count without a noun.
bool IsBare(const Quantity& quantity);

// A trigger and how far, in words and in grammar, it is from the number: the nearest one counts.
struct FrameCandidate {
  const Trigger* trigger = nullptr;
  int cost = std::numeric_limits<int>::max();
};

// Takes offers of words that may say what a quantity counts or measures, and keeps the best: the
// nearest, in words and in grammar. Whoever offers knows how the words stand to the number: as a
// verb to its arguments (argument_frames.h) or as a level to its height (level_frames.h).
class FrameOffers {
 public:
  // `only_fates`: whether nothing is asked but what befell people. All must outlive this.
  FrameOffers(const SentenceReading& reading, const Quantity& quantity, bool only_fates)
      : reading_(reading), quantity_(quantity), only_fates_(only_fates) {}

  const SentenceReading& reading() const { return reading_; }
  const Quantity& quantity() const { return quantity_; }
  bool only_fates() const { return only_fates_; }
  const FrameCandidate& best() const { return best_; }

  // Whether the quantity can be what a row counts or measures.
  bool Fits(const FrameRow& row) const;

  // Offers a trigger so many tokens from the number; the less `grammar`, the closer they belong
  // together. `subject`: the number is what the trigger's verb tells of, which may be people
  // without a noun: "Ten are in intensive care".
  void Offer(const Trigger& trigger, std::size_t distance, int grammar, bool subject = false);

  // Takes a candidate without asking whether it fits.
  void Take(const FrameCandidate& candidate) { best_ = candidate; }

  template <typename Use>
  void ForTriggersAt(std::size_t token, Use use) const {
    for (const Trigger& trigger : reading_.triggers) {
      if (trigger.first == token) use(trigger);
    }
  }

 private:
  bool IsPassedOver(const FrameRow& row) const;
  bool MayBeExtent(const FrameRow& row) const;
  bool IsMoreThanFalls() const;
  bool IsBelow() const;
  bool IsStakeOfNoFirm(const Trigger& trigger) const;
  bool IsShareOfTrains() const;
  bool TakesMeasured(const FrameRow& row) const;
  bool TakesShare(const FrameRow& row) const;

  const SentenceReading& reading_;
  const Quantity& quantity_;
  const bool only_fates_;
  FrameCandidate best_;
};

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_FRAME_OFFERS_H_
