// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/frame_measure.h"

#include <string>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/claim/fine_by_order.h"
#include "claims/claim/takeover.h"
#include "claims/lexicon/counted.h"

namespace claimcheck {
namespace {

bool FollowsModal(const SentenceReading& reading, const Trigger& trigger) {
  return trigger.first > reading.first() && reading.tag(trigger.first - 1) == Tag::kMD;
}

// "fatally [shot] two men": with the verb told apart from its adverb.
bool AreFatallyHurt(const SentenceReading& reading, const Trigger& trigger) {
  static constexpr WordSet kHurts({"gunshot", "injury"});
  return kHurts.Holds(FoldedHash(trigger.row->frame)) && trigger.first > reading.first() &&
         reading.Is(trigger.first - 1, "fatally");
}

// "The line carried [2.1 million passengers] last year": nothing has so many on board at once.
bool IsOverATime(const Quantity& quantity, absl::string_view frame) {
  constexpr int kMostAboard = 10000;
  return frame == "aboard" && quantity.value && Less(kMostAboard, *quantity.value);
}

// "The bank earned [$340 million]": nobody is paid as much.
bool IsOfAFirm(const Quantity& quantity) {
  constexpr int kMostPaid = 100'000'000;
  return quantity.unit.dimension == "money" && quantity.value && Less(kMostPaid, *quantity.value);
}

// Whether a number tells how many, not how much: "destroyed 310 houses", not "310 hectares".
bool IsCounted(const Quantity& quantity, const FrameRow& row) {
  return quantity.unit.dimension == "count" && row.frame != "magnitude";
}

// "a [12-round] magazine": a figure that a hyphen makes a word before a noun.
bool IsJoinedToNoun(const SentenceReading& reading, const Quantity& quantity) {
  const std::size_t next = quantity.last_token;
  return next >= quantity.first_token + 2 && reading.word(next - 2) == "-" && reading.has(next) &&
         IsNoun(reading.tag(next));
}

// "He is [paid] 140,000 pounds a week"
bool IsWage(const SentenceReading& reading, const Quantity& quantity, const Trigger& trigger) {
  const bool somebody =
      trigger.passive || (reading.has(trigger.last) && reading.tag(trigger.last) == Tag::kPRP);
  return somebody && absl::EndsWith(quantity.unit.dimension, "/time");
}

// The measure that a frame of this name tells beside its words, its unit and its size; the frame's
// own name where it tells no other.
std::string MeasureBeside(const SentenceReading& reading, const Quantity& quantity,
                          const Trigger& trigger) {
  const absl::string_view frame = trigger.row->frame;
  const std::string& noun = quantity.unit.name;
  // "Wages were 4 percent up": by what they rose, whichever verb tells it
  const bool rise = quantity.change != Change::kNone && quantity.unit.dimension == "percent";
  if (frame == "pay" && rise) return "pay rise";
  if (frame == "pay" && IsOfAFirm(quantity)) return "profit";
  if (frame == "payment" && IsWage(reading, quantity, trigger)) return "pay";
  if (frame == "payment" && IsFineByOrder(reading, quantity, trigger)) return "fine";
  if (IsOverATime(quantity, frame)) return "traffic";
  // "The ferry may carry 110 people"
  if (frame == "aboard" && FollowsModal(reading, trigger)) return "capacity";
  // "350 travellers and crew" are all on board.
  const bool beside =
      trigger.first > quantity.number_token + 1 && reading.Is(trigger.first - 1, "and");
  if (frame == "crew" && beside) return "aboard";
  // "47 people [seized] from the college"
  if (frame == "seizure" && IsPeople(noun)) return "abduction";
  if (frame == "population" && noun == "customer") return "customers";
  return AreFatallyHurt(reading, trigger) ? "death" : std::string(frame);
}

}  // namespace

void ReadMeasureOfFrame(const SentenceReading& reading, const Quantity& quantity,
                        const Trigger& trigger, About& about) {
  const FrameRow& row = *trigger.row;
  about.measure = MeasureBeside(reading, quantity, trigger);
  about.role = IsCounted(quantity, row) ? ClaimRoleNamed(row.role).value_or(ClaimRole::kCount)
                                        : ClaimRole::kAmount;
  about.from_frame = true;
  about.evoked_by = std::string(TriggerText(reading, trigger));
  // "offered to buy the mill for $9 million"
  if (row.frame == "purchase" && IsOfferedFor(reading, trigger)) {
    about.evoked_by = absl::StrCat("offer to ", about.evoked_by);
  }
  // "a pistol with a [12-round] magazine": fired by nobody
  if (row.frame == "shots" && IsJoinedToNoun(reading, quantity)) {
    about.measure = quantity.unit.name;
    about.from_frame = false;
  }
}

}  // namespace claimcheck
