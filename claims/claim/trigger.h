// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_TRIGGER_H_
#define CLAIMS_CLAIM_TRIGGER_H_

#include <cstddef>
#include <vector>

#include "claims/lexicon/frames.h"

namespace claimcheck {

struct SentenceReading;

// A word or phrase of a sentence that evokes a frame.
struct Trigger {
  std::size_t first = 0;  // tokens [first, last) of the text
  std::size_t last = 0;
  const FrameRow* row = nullptr;
  bool passive = false;     // a verb after a form of be: "were killed"
  bool participle = false;  // a verb in a form that may be a reduced relative: "killed", "killing"
};

// The words of the sentence that evoke it.
absl::string_view TriggerText(const SentenceReading& reading, const Trigger& trigger);

// Fills in the triggers of a reading that has its text, tags and lemmas, in the order of their
// first token; several may begin at one token ("killed": a verb and a state).
void FindTriggers(SentenceReading& reading);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_TRIGGER_H_
