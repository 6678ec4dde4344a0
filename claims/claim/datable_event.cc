// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/datable_event.h"

#include <algorithm>

#include "claims/claim/at_token.h"
#include "claims/claim/crime_charged.h"
#include "claims/claim/date_before_noun.h"
#include "claims/claim/framed_event.h"
#include "claims/claim/misread.h"
#include "claims/claim/verb_use.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {

bool DatableEvents::Fits(const Trigger& trigger, bool owned) const {
  const FrameRow& row = *trigger.row;
  if (IsStateThatLasts(row)) return true;
  const bool noun = row.part != FramePart::kVerb && reading_.times.size() > 1 && !lasts_;
  if (noun && HasOtherDate(reading_, trigger.last - 1, first_)) return false;
  // "released a statement on Monday" frees nobody; "was fatally shot" needs no figure
  static constexpr WordSet kBlows(
      {"fatally", "shoot", "stab", "hit", "strike", "graze", "slash", "knife"});
  static constexpr WordSet kHarm({"death", "gunshot", "stabbing", "injury"});
  const bool blow =
      kBlows.Holds(FoldedHash(row.lemmas.front())) && kHarm.Holds(FoldedHash(row.frame));
  if (!row.of.empty() && !blow) return false;
  if (row.part != FramePart::kVerb && IsCrimeCharged(reading_, trigger.last - 1)) return false;
  // "12 murders in May"
  if (row.frame == "incident" && QuantityAt(reading_, trigger.first) != nullptr) return false;
  if (IsWithinCompound(reading_, trigger) || NamesThose(trigger)) return false;
  if (row.slot == FrameSlot::kSelf || row.slot == FrameSlot::kParty) {
    const Tag tag = reading_.tag(trigger.first);
    return !lasts_ && TraitsOf(row).momentary && QuantityAt(reading_, trigger.first) == nullptr &&
           (tag == Tag::kNN || (owned && tag == Tag::kNNS));
  }
  return TakesDate(row) && !IsMisread(reading_, trigger, lasts_ || IsUntil());
}

bool DatableEvents::IsUntil() const {
  return first_ > reading_.first() &&
         (reading_.Is(first_ - 1, "until") || reading_.Is(first_ - 1, "till"));
}

// "Eleven of [the injured] were in critical condition on Monday": those whom it befell.
bool DatableEvents::NamesThose(const Trigger& trigger) const {
  static constexpr WordSet kOf({"of", "among"});
  const std::size_t the = trigger.first - 1;
  return trigger.first >= reading_.first() + 2 && reading_.Is(the, "the") &&
         kOf.Holds(reading_.token(the - 1).key) &&
         TraitsOf(*trigger.row).owner == FrameOwner::kPerson &&
         !(reading_.has(trigger.last) && IsNoun(reading_.tag(trigger.last)));
}

// "were [without power] for six hours", "[had no power]": a state has no date, and a length.
bool DatableEvents::IsStateThatLasts(const FrameRow& row) const {
  static constexpr WordSet kStates(
      {"outage", "trap", "hostage", "missing", "isolation", "hospital", "intensive care"});
  if (!lasts_) return false;
  const bool state = row.part == FramePart::kState && row.slot == FrameSlot::kState;
  const bool has = row.part == FramePart::kVerb && row.lemmas.front() == "have";
  return (state || has) && kStates.Holds(FoldedHash(row.frame));
}

bool DatableEvents::HasAt(std::size_t token) const {
  bool has = false;
  ForEachAt(token, [&](const Trigger&) { has = true; });
  return has;
}

bool DatableEvents::AnyStill(std::size_t from) const {
  for (std::size_t i = from; i < first_; ++i) {
    if (reading_.Is(i, "still")) return true;
  }
  return false;
}

bool DatableEvents::ShutsOff(std::size_t verb) const {
  if (HasAt(verb) || ModifiesNoun(reading_, verb, first_) || IsBlow(reading_, verb)) return false;
  // "the deadline for applying", "began applying"
  const bool gerund = reading_.tag(verb) == Tag::kVBG && verb > reading_.first() &&
                      (reading_.tag(verb - 1) == Tag::kIN || HasAt(verb - 1));
  if (gerund) return false;
  return std::none_of(reading_.triggers.begin(), reading_.triggers.end(), [&](const Trigger& t) {
    return t.first < verb && t.row->part == FramePart::kNoun && t.row->lemmas.front() == "first";
  });
}

bool DatableEvents::AnyShutsOff(std::size_t begin, std::size_t end) const {
  for (std::size_t i = begin; i < end; ++i) {
    if (IsFullVerb(reading_, i) && ShutsOff(i)) return true;
  }
  return false;
}

}  // namespace claimcheck
