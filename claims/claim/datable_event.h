// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_DATABLE_EVENT_H_
#define CLAIMS_CLAIM_DATABLE_EVENT_H_

#include <cstddef>

#include "claims/claim/sentence_reading.h"
#include "claims/claim/trigger.h"

namespace claimcheck {

// The words of a sentence for what the date, or the length of time, that begins at token `first`
// may belong to: the triggers that take one, and the verbs that shut them off from it. `lasts` asks
// for what lasts, not for what happens.
class DatableEvents {
 public:
  DatableEvents(const SentenceReading& reading, std::size_t first, bool lasts)
      : reading_(reading), first_(first), lasts_(lasts) {}

  // Whether the trigger takes the date. Counts and measures take none; a count of one ("her death")
  // is an event, and so are several that a date owns ("Monday's killings").
  bool Fits(const Trigger& trigger, bool owned = false) const;

  // Calls `use` with each trigger that has the token and takes the date.
  template <typename Use>
  void ForEachAt(std::size_t token, Use use) const {
    for (const Trigger& trigger : reading_.triggers) {
      if (token >= trigger.first && token < trigger.last && Fits(trigger)) use(trigger);
    }
  }
  bool HasAt(std::size_t token) const;

  // Whether between token `from` and the date it is told how things stood then, not what happened
  // before: "Two who were hurt were [still] in hospital on Sunday".
  bool AnyStill(std::size_t from) const;

  // Whether what stands before the verb is not the date's, because the verb has it: a full verb
  // that names no event, unless it is a participle before a noun ("the planned strike"), what a
  // blow does, or tells of the first sign of something ("the first cases were recorded in May").
  bool ShutsOff(std::size_t verb) const;
  // Whether one in [begin, end) does.
  bool AnyShutsOff(std::size_t begin, std::size_t end) const;

 private:
  bool IsUntil() const;
  bool NamesThose(const Trigger& trigger) const;
  bool IsStateThatLasts(const FrameRow& row) const;

  const SentenceReading& reading_;
  std::size_t first_;
  bool lasts_;
};

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_DATABLE_EVENT_H_
