// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/modality.h"

#include "claims/claim/context.h"
#include "claims/lexicon/modality.h"

namespace claimcheck {
namespace {

// A cue further from the mention than this bears on something else.
constexpr std::size_t kReach = 12;

// Whether the cue in tokens [begin, end) bears on the mention in [first, last).
bool BearsOn(const Cue& cue, std::size_t begin, std::size_t end, std::size_t first,
             std::size_t last) {
  const bool before = end <= first && first - end <= kReach;
  const bool after = begin >= last && begin - last <= kReach;
  switch (cue.scope) {
    case CueScope::kAfter:
      return before;
    case CueScope::kBefore:
      return after;
    case CueScope::kEither:
      return before || after;
    case CueScope::kNoun:
      return begin < last && first < end;
  }
  return false;
}

Modality ModalityOfCue(const Cue& cue) {
  switch (cue.meaning) {
    case CueClass::kPlanned:
      return Modality::kPlanned;
    case CueClass::kDenied:
      return Modality::kDenied;
    case CueClass::kUncertain:
      return Modality::kUncertain;
    case CueClass::kStatus:
      return cue.status == "confirmed" ? Modality::kAsserted : Modality::kUncertain;
    case CueClass::kNothing:
      return Modality::kAsserted;
  }
  return Modality::kAsserted;
}

// "has not come here since May": the date is of the last time, which did happen.
bool IsSince(const SentenceReading& reading, std::size_t first) {
  return first > reading.first() && FoldedEquals(reading.word(first - 1), "since");
}

}  // namespace

Modality ModalityOf(const SentenceReading& reading, std::size_t first, std::size_t last) {
  const TokenRange clause = ClauseAround(reading, first, last);
  Modality modality = Modality::kAsserted;
  for (const CueAt& cue : reading.cues) {
    if (cue.first < clause.first || cue.last > clause.last) continue;
    if (!BearsOn(*cue.cue, cue.first, cue.last, first, last)) continue;
    const Modality found = ModalityOfCue(*cue.cue);
    const bool of_last_time = found == Modality::kDenied && IsSince(reading, first);
    if (found != Modality::kAsserted && !of_last_time) modality = found;
  }
  return modality;
}

}  // namespace claimcheck
