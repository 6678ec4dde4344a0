// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "absl/strings/str_cat.h"
#include "claims/claim/about.h"
#include "claims/claim/about_age.h"
#include "claims/claim/children_of.h"
#include "claims/claim/context.h"
#include "claims/claim/division.h"
#include "claims/claim/frame_measure.h"
#include "claims/claim/frameless_measure.h"
#include "claims/claim/group_ages.h"
#include "claims/claim/measured_noun.h"
#include "claims/claim/modifiers.h"
#include "claims/claim/part_of_count.h"
#include "claims/claim/purpose.h"
#include "claims/claim/quantity_frame.h"
#include "claims/claim/shots.h"
#include "claims/claim/storeys.h"
#include "claims/claim/takeover.h"
#include "claims/claim/told_around.h"
#include "claims/claim/what_lasted.h"
#include "claims/claim/whose_figure.h"
#include "claims/lexicon/counted.h"

namespace claimcheck {
namespace {

std::string Label(const SentenceReading& reading, const Quantity& quantity, const Trigger* trigger,
                  TokenRange clause) {
  std::string label;
  const bool within = trigger != nullptr && trigger->first > quantity.number_token &&
                      trigger->last < quantity.last_token;
  if (trigger == nullptr || within) {
    label = quantity.noun.empty() ? quantity.unit.name : quantity.noun;
  } else if (trigger->row->slot == FrameSlot::kLevel || trigger->row->slot == FrameSlot::kSelf ||
             trigger->row->slot == FrameSlot::kParty || quantity.noun.empty()) {
    label = std::string(TriggerText(reading, *trigger));
  } else if (trigger->row->slot == FrameSlot::kGenitive) {
    label = absl::StrCat(TriggerText(reading, *trigger), " of ", quantity.noun);
  } else {
    label = absl::StrCat(quantity.noun, " ", TriggerText(reading, *trigger));
  }
  const std::string names = NamesInWords(reading, clause);
  return names.empty() ? label : absl::StrCat(label, ", ", names);
}

// What a figure is called whose measure no words of the sentence alone evoke.
std::string LabelWithoutTrigger(const About& about) {
  if (about.measure == "aboard") return "passengers on board";
  if (about.measure == "hits") return "times shot";
  if (about.measure == kChildren || about.measure == kStoreys) return about.measure;
  const bool adverb = about.evoked_by == "fatally" || about.evoked_by == "against";
  return about.evoked_by.empty() || adverb ? about.measure
                                           : absl::StrCat("size of the ", about.evoked_by);
}

// What "two counts of attempted murder" are counts of: "attempt murder"; the degree is left out.
std::string CrimeOf(const SentenceReading& reading, const Quantity& quantity) {
  constexpr std::size_t kReachOfOf = 4, kLongestCrime = 6;
  std::size_t i = quantity.last_token;
  while (reading.has(i) && i < quantity.last_token + kReachOfOf && !reading.Is(i, "of") &&
         reading.token(i).kind == TokenKind::kWord) {
    ++i;
  }
  if (!reading.has(i) || !reading.Is(i, "of")) return "";
  std::string crime;
  for (std::size_t k = i + 1; reading.has(k) && k <= i + kLongestCrime; ++k) {
    const Tag tag = reading.tag(k);
    const bool degree = reading.Is(k, "-") || reading.Is(k, "degree") || reading.Is(k, "first") ||
                        reading.Is(k, "second") || reading.Is(k, "third");
    if (degree) continue;
    const bool participle = tag == Tag::kVBN || tag == Tag::kVBG;
    if (!IsNoun(tag) && !IsAdjective(tag) && !participle) break;
    // "of murder [stemming] from the brawl"; but "of [attempted] murder", "of [receiving] loot"
    if (participle && !crime.empty() && IsNoun(reading.tag(k - 1))) break;
    absl::StrAppend(&crime, crime.empty() ? "" : " ", reading.lemma(k));
  }
  return crime;
}

// "Seven people were stabbed, [two] fatally", "[two of them] fatally"
bool IsFatally(const SentenceReading& reading, const Quantity& quantity) {
  std::size_t next = quantity.last_token;
  if (quantity.unit.dimension != "count" || !reading.has(next)) return false;
  if (PointsToThem(*reading.text, next)) next += 2;
  return reading.has(next) && reading.Is(next, "fatally");
}

// "voted for the plan and [36 percent] against", "131 votes in favour and [89] against"
bool IsAgainst(const SentenceReading& reading, const Quantity& quantity) {
  const std::size_t next = quantity.last_token;
  if (!reading.has(next) || !reading.Is(next, "against")) return false;
  const bool ends =
      !reading.has(next + 1) || reading.token(next + 1).kind == TokenKind::kPunctuation;
  return ends &&
         std::any_of(reading.triggers.begin(), reading.triggers.end(), [&](const Trigger& trigger) {
           return trigger.row->frame == "vote for" && trigger.last <= quantity.first_token;
         });
}

// Calls a figure as a frame's is called.
void Call(absl::string_view measure, absl::string_view evoked_by, About& about) {
  about.measure = std::string(measure);
  about.from_frame = true;
  about.evoked_by = std::string(evoked_by);
}

ClaimRole CountOrAmount(const Quantity& quantity) {
  return quantity.unit.dimension == "count" ? ClaimRole::kCount : ClaimRole::kAmount;
}

// Where words around a figure tell its measure, whatever frame stands beside it; false where none
// do. `parent` is who has so many children.
bool ReadMeasureToldOtherwise(const SentenceReading& reading, const Quantity& quantity,
                              const Trigger* trigger, std::optional<std::size_t> parent,
                              About& about) {
  if (IsFatally(reading, quantity)) {
    Call("death", "fatally", about);
  } else if (IsAgainst(reading, quantity)) {
    Call("vote against", "against", about);
    about.role = CountOrAmount(quantity);
  } else if (parent) {
    Call(kChildren, kChildren, about);
  } else if (const std::string side = SideOfDivision(reading, quantity); !side.empty()) {
    Call(side, "votes", about);
  } else if (const auto around = MeasureToldAround(reading, quantity)) {
    Call(around->measure, around->evoked_by, about);
    about.role = CountOrAmount(quantity);
    about.head = std::string(around->head);
  } else if (const std::optional<std::string> house = HouseOfStoreys(reading, quantity)) {
    Call(kStoreys, quantity.unit.name, about);
    // "The building" is any house, works or hotel.
    if (*house != "building") about.thing.noun = *house;
  } else if (const auto bid = MeasureOfBid(reading, quantity, trigger); !bid.empty()) {
    Call(bid, trigger != nullptr ? TriggerText(reading, *trigger) : bid, about);
    about.role = ClaimRole::kAmount;
  } else {
    return false;
  }
  return true;
}

// The ages of a group ("aged 19 to 64") or somebody's.
void ReadAge(const SentenceReading& reading, const Quantity& quantity, TokenRange clause,
             About& about) {
  about.measure = MeasureOfGroupAges(reading, quantity);
  if (about.measure.empty()) return AboutAge(reading, quantity, about);
  about.label = about.measure;
  about.role = ClaimRole::kAmount;
  about.from_frame = true;
  AddContext(reading, {clause}, quantity.first_token, quantity.last_token, about);
}

// What a share is of, and what money is for.
void AddHead(const SentenceReading& reading, const Quantity& quantity, const Trigger* trigger,
             About& about) {
  // "cut a third of its [jobs]", "a third of the [staff] are ill"
  const bool share = quantity.unit.dimension == "percent" && trigger != nullptr &&
                     trigger->row->role == "count" && trigger->row->of != "percent";
  if (const auto noun = share ? MeasuredNoun(reading, quantity) : std::nullopt) {
    const bool counted = FindCountedNoun(reading.lemma(*noun)) != nullptr;
    about.head = counted ? reading.lemma(*noun) : EventWord(reading, *noun);
  }
  if (quantity.unit.dimension != "money") return;
  const std::string purpose = PurposeOf(reading, quantity, trigger);
  if (!purpose.empty()) about.head = purpose;
}

}  // namespace

bool AboutQuantity(const SentenceReading& reading, const Quantity& quantity, About& about) {
  const bool age = quantity.unit.dimension == "age";
  return AboutQuantity(reading, quantity, age ? nullptr : FrameOfQuantity(reading, quantity),
                       about);
}

bool AboutQuantity(const SentenceReading& reading, const Quantity& quantity, const Trigger* trigger,
                   About& about) {
  const TokenRange clause = ClauseAround(reading, quantity.first_token, quantity.last_token);
  if (quantity.unit.dimension == "age") {
    ReadAge(reading, quantity, clause, about);
    return true;
  }
  const std::optional<std::size_t> parent = ParentOf(reading, quantity);
  if (!ReadMeasureToldOtherwise(reading, quantity, trigger, parent, about)) {
    if (trigger != nullptr) {
      ReadMeasureOfFrame(reading, quantity, *trigger, about);
    } else if (!ReadMeasureWithoutFrame(reading, quantity, about)) {
      return false;
    }
  }
  AddHead(reading, quantity, trigger, about);
  AddContext(reading, {clause}, quantity.first_token, quantity.last_token, about);
  AddModifiers(reading, quantity, trigger, about);
  // "900 [vacant] homes" are no fewer than those that "stood empty".
  if (about.measure == "vacancy") {
    std::erase_if(about.modifiers, [](const std::string& word) {
      return word == "vacant" || word == "empty" || word == "unoccupied";
    });
  }
  AddWhoseFigure(reading, quantity, trigger, about);
  if (about.measure == "charges") about.thing.noun = CrimeOf(reading, quantity);
  TellShots(reading, quantity, about);
  if (parent && about.measure == kChildren) TellWho(reading, *parent, about);
  about.label = Label(reading, quantity, trigger, clause);
  const bool storeys = about.measure == kStoreys;
  if ((trigger == nullptr || storeys) && about.from_frame) about.label = LabelWithoutTrigger(about);
  return true;
}

}  // namespace claimcheck
