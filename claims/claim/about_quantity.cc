// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/claim/about.h"
#include "claims/claim/about_age.h"
#include "claims/claim/children_of.h"
#include "claims/claim/context.h"
#include "claims/claim/division.h"
#include "claims/claim/doer_of_count.h"
#include "claims/claim/extent.h"
#include "claims/claim/fine_by_order.h"
#include "claims/claim/firm_of.h"
#include "claims/claim/group_ages.h"
#include "claims/claim/group_size.h"
#include "claims/claim/holder.h"
#include "claims/claim/jobs_of_plant.h"
#include "claims/claim/kind_of_measure.h"
#include "claims/claim/measure_head.h"
#include "claims/claim/measured_noun.h"
#include "claims/claim/modifiers.h"
#include "claims/claim/moved_level.h"
#include "claims/claim/part_of_count.h"
#include "claims/claim/plain_measure.h"
#include "claims/claim/purpose.h"
#include "claims/claim/quantity_frame.h"
#include "claims/claim/share_move.h"
#include "claims/claim/shots.h"
#include "claims/claim/storeys.h"
#include "claims/claim/takeover.h"
#include "claims/claim/told_around.h"
#include "claims/claim/warmth.h"
#include "claims/claim/what_lasted.h"
#include "claims/lexicon/counted.h"
#include "claims/syntax/arguments.h"
#include "claims/syntax/governor.h"

namespace claimcheck {
namespace {

absl::string_view TriggerText(const SentenceReading& reading, const Trigger& trigger) {
  return Slice(reading.text->text,
               Cover(reading.token(trigger.first).span, reading.token(trigger.last - 1).span));
}

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

// "112 of the [201 seats]", "in the [201-seat] parliament": nobody's, but all that there are.
bool IsSeatsInAll(const SentenceReading& reading, const Quantity& quantity, const About& about) {
  if (about.measure != "seats") return false;
  const bool hyphen =
      quantity.number_token + 1 < quantity.last_token && reading.Is(quantity.number_token + 1, "-");
  return hyphen || IsWhole(reading, quantity);
}

// "the [government]", "the [council]": whose is public money; "" of any other noun.
absl::string_view PublicBody(const SentenceReading& reading, std::size_t noun) {
  static constexpr WordSet kState({"state", "government", "federal", "ministry", "treasury"});
  static constexpr WordSet kTown({"city", "town", "council", "municipality", "hall"});
  const std::uint64_t lemma = reading.lemma_key(noun);
  if (kState.Holds(lemma)) return "state";
  if (reading.lemma(noun) == "county") return "county";
  return kTown.Holds(lemma) ? "town" : "";
}

// That which the clause of a figure tells of: "the [state] owns 9 percent".
absl::string_view SubjectBody(const SentenceReading& reading, const Quantity& quantity) {
  const std::optional<std::size_t> verb = ClauseVerb(*reading.text, reading.sentence, reading.tags,
                                                     quantity.first_token, quantity.last_token);
  if (!verb || !reading.has(*verb)) return "";
  const std::optional<std::size_t> who = SubjectOf(reading, *verb);
  return who && reading.has(*who) ? PublicBody(reading, *who) : "";
}

// Whose share of votes or seats it is: the party named right before it ("the Reds 24 percent") or
// that "won" it. Of other shares and counts, whoever the clause tells of.
void AddHolder(const SentenceReading& reading, const Quantity& quantity, std::uint64_t measure,
               About& about) {
  const bool share = quantity.unit.dimension == "percent" && !about.from_frame;
  static constexpr WordSet kHeld({"seats", "seat", "seat loss", "seat gain", "stake"});
  if (!share && !kHeld.Holds(measure)) return;
  if (IsSeatsInAll(reading, quantity, about)) {
    about.measure = "seats in all";
    return;
  }
  about.actor = HolderOf(reading, quantity.first_token, quantity.last_token);
  if (about.actor.empty() && about.measure == "stake") {
    about.actor = std::string(SubjectBody(reading, quantity));
  }
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

// Whose profit, sales or staff it is: "[Halden Mills] employs 900 people".
void AddFirm(const SentenceReading& reading, const Quantity& quantity, const Trigger* trigger,
             std::uint64_t measure, About& about) {
  static constexpr WordSet kOfFirms({"profit", "revenue", "loss", "debt", "employment"});
  if (trigger == nullptr || reading.names.empty() || !kOfFirms.Holds(measure)) return;
  about.actor = FirmOf(reading, quantity, *trigger);
}

// Whose shortfall it is: "the [city] faces a shortfall of $9 million".
void AddDebtor(const SentenceReading& reading, const Quantity& quantity, About& about) {
  if (about.role != ClaimRole::kAmount || about.measure != "deficit") return;
  about.actor = std::string(SubjectBody(reading, quantity));
}

// Who pays: "[Halden Mills] will pay $9 million"; of public money the state or the town: "a [state]
// payment of $9 million". Two payers make two payments.
void AddPayer(const SentenceReading& reading, const Trigger* trigger, std::uint64_t measure,
              About& about) {
  static constexpr WordSet kPays({"payment", "compensation", "spending", "loan"});
  if (trigger == nullptr || about.role != ClaimRole::kAmount || trigger->passive ||
      !kPays.Holds(measure)) {
    return;
  }
  const bool verb = trigger->row->part == FramePart::kVerb;
  if (!verb && trigger->first == reading.first()) return;
  const std::optional<std::size_t> who =
      verb ? SubjectOf(reading, trigger->first) : std::optional(trigger->first - 1);
  if (!who || !reading.has(*who)) return;
  about.actor = std::string(PublicBody(reading, *who));
  for (const Name& name : reading.names) {
    const bool here = verb && *who >= name.first && *who < name.last;
    if (here && !name.pronoun && name.kind != NameKind::kPlace) about.actor = name.canonical;
  }
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

bool FollowsModal(const SentenceReading& reading, const Trigger& trigger) {
  return trigger.first > reading.first() && reading.tag(trigger.first - 1) == Tag::kMD;
}

// "the $90 million [bridge]": what is built or made at that price stands right behind it.
bool IsPriceBefore(const SentenceReading& reading, const Quantity& quantity) {
  constexpr std::size_t kReach = 3;
  static constexpr WordSet kMade(
      {"project",   "bridge",    "tunnel",   "line",    "plant",  "scheme",   "programme",
       "program",   "building",  "hospital", "stadium", "road",   "railway",  "pipeline",
       "dam",       "factory",   "system",   "museum",  "school", "terminal", "airport",
       "station",   "tower",     "ship",     "ferry",   "centre", "center",   "mission",
       "telescope", "satellite", "rocket",   "probe",   "plane",  "campus",   "port",
       "reactor",   "prison",    "library",  "theatre", "mine",   "yacht",    "facility"});
  if (quantity.unit.dimension != "money" || quantity.first_token == reading.first()) return false;
  const Tag before = reading.tag(quantity.first_token - 1);
  if (before != Tag::kDT && before != Tag::kPRPS && !IsAdjective(before)) return false;
  std::size_t i = quantity.last_token;
  for (; reading.has(i) && i < quantity.last_token + kReach; ++i) {
    const Tag tag = reading.tag(i);
    const bool more = reading.has(i + 1) && IsNoun(reading.tag(i + 1));
    if (IsNoun(tag) && !more) return kMade.Holds(reading.lemma_key(i));
    if (!IsNoun(tag) && !IsAdjective(tag) && tag != Tag::kVBG && reading.word(i) != "-")
      return false;
  }
  return false;
}

// "Seven people were stabbed, [two] fatally", "[two of them] fatally"
bool IsFatally(const SentenceReading& reading, const Quantity& quantity) {
  std::size_t next = quantity.last_token;
  if (quantity.unit.dimension != "count" || !reading.has(next)) return false;
  if (PointsToThem(*reading.text, next)) next += 2;
  return reading.has(next) && reading.Is(next, "fatally");
}

// "fatally [shot] two men": with the verb told apart from its adverb.
bool AreFatallyHurt(const SentenceReading& reading, const Trigger& trigger) {
  static constexpr WordSet kHurts({"gunshot", "injury"});
  return kHurts.Holds(FoldedHash(trigger.row->frame)) && trigger.first > reading.first() &&
         reading.Is(trigger.first - 1, "fatally");
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

// "45 additional police [officers]": who are taken on, where nothing else is told of them.
bool AreTakenOn(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kMore({"additional", "extra", "more", "new"});
  static constexpr WordSet kServants({"officer", "police", "policeman", "teacher", "nurse",
                                      "doctor", "firefighter", "inspector", "judge", "guard",
                                      "paramedic", "soldier", "staff"});
  const std::size_t next = quantity.number_token + 1;
  return next < quantity.last_token && kMore.Holds(reading.token(next).key) &&
         quantity.unit.dimension == "count" && kServants.Holds(FoldedHash(quantity.unit.name));
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
    about.measure = MeasureOfGroupAges(reading, quantity);
    if (about.measure.empty()) {
      AboutAge(reading, quantity, about);
    } else {
      about.label = about.measure;
      about.role = ClaimRole::kAmount;
      about.from_frame = true;
      AddContext(reading, {clause}, quantity.first_token, quantity.last_token, about);
    }
    return true;
  }
  std::optional<std::size_t> parent;
  if (IsFatally(reading, quantity)) {
    about.measure = "death";
    about.role = ClaimRole::kCount;
    about.from_frame = true;
    about.evoked_by = "fatally";
  } else if (IsAgainst(reading, quantity)) {
    about.measure = "vote against";
    about.role = quantity.unit.dimension == "count" ? ClaimRole::kCount : ClaimRole::kAmount;
    about.from_frame = true;
    about.evoked_by = "against";
  } else if ((parent = ParentOf(reading, quantity))) {
    about.measure = std::string(kChildren);
    about.role = ClaimRole::kCount;
    about.from_frame = true;
    about.evoked_by = about.measure;
  } else if (const std::string side = SideOfDivision(reading, quantity); !side.empty()) {
    about.measure = side;
    about.from_frame = true;
    about.evoked_by = "votes";
  } else if (const auto around = MeasureToldAround(reading, quantity)) {
    about.measure = std::string(around->measure);
    about.role = quantity.unit.dimension == "count" ? ClaimRole::kCount : ClaimRole::kAmount;
    about.from_frame = true;
    about.evoked_by = std::string(around->evoked_by);
    about.head = std::string(around->head);
  } else if (const std::optional<std::string> house = HouseOfStoreys(reading, quantity)) {
    about.measure = std::string(kStoreys);
    about.from_frame = true;
    about.evoked_by = quantity.unit.name;
    // "The building" is any house, works or hotel.
    if (*house != "building") about.thing.noun = *house;
  } else if (const auto bid = MeasureOfBid(reading, quantity, trigger); !bid.empty()) {
    about.measure = std::string(bid);
    about.role = ClaimRole::kAmount;
    about.from_frame = true;
    about.evoked_by =
        trigger != nullptr ? std::string(TriggerText(reading, *trigger)) : about.measure;
  } else if (trigger != nullptr) {
    about.measure = std::string(trigger->row->frame);
    about.role = IsCounted(quantity, *trigger->row)
                     ? ClaimRoleNamed(trigger->row->role).value_or(ClaimRole::kCount)
                     : ClaimRole::kAmount;
    about.from_frame = true;
    about.evoked_by = std::string(TriggerText(reading, *trigger));
    const absl::string_view frame = trigger->row->frame;
    if (AreFatallyHurt(reading, *trigger)) about.measure = "death";
    // "offered to buy the mill for $9 million"
    if (frame == "purchase" && IsOfferedFor(reading, *trigger)) {
      about.evoked_by = absl::StrCat("offer to ", about.evoked_by);
    }
    // "The ferry may carry 110 people"
    if (frame == "aboard" && FollowsModal(reading, *trigger)) about.measure = "capacity";
    if (IsOverATime(quantity, frame)) about.measure = "traffic";
    // "47 people [seized] from the college"
    if (frame == "seizure" && IsPeople(quantity.unit.name)) about.measure = "abduction";
    if (frame == "population" && quantity.unit.name == "customer") about.measure = "customers";
    if (frame == "pay" && IsOfAFirm(quantity)) about.measure = "profit";
    // "350 travellers and crew" are all on board.
    const bool beside =
        trigger->first > quantity.number_token + 1 && reading.Is(trigger->first - 1, "and");
    if (frame == "crew" && beside) about.measure = "aboard";
    // "a pistol with a [12-round] magazine": fired by nobody
    if (frame == "shots" && IsJoinedToNoun(reading, quantity)) {
      about.measure = quantity.unit.name;
      about.from_frame = false;
    }
    if (frame == "payment" && IsFineByOrder(reading, quantity, *trigger)) about.measure = "fine";
    // "He is paid 140,000 pounds a week"
    const bool somebody =
        trigger->passive || (reading.has(trigger->last) && reading.tag(trigger->last) == Tag::kPRP);
    const bool wage = somebody && absl::EndsWith(quantity.unit.dimension, "/time");
    if (frame == "payment" && wage) about.measure = "pay";
    // "Wages were 4 percent up": by what they rose, whichever verb tells it
    const bool rise = quantity.change != Change::kNone && quantity.unit.dimension == "percent";
    if (rise && frame == "pay") about.measure = "pay rise";
  } else if (const std::optional<GroupSize> group = GroupSizeOf(reading, quantity)) {
    about.measure = group->measure;
    about.from_frame = true;
    about.evoked_by = group->noun;
  } else if (AreStaff(reading, quantity)) {
    about.measure = "employment";
    about.from_frame = true;
    about.evoked_by = std::string(kStaffOfPlant);
  } else if (IsMoveInTrading(reading, quantity)) {
    about.measure = "share price";
    about.role = ClaimRole::kAmount;
    about.from_frame = true;
  } else {
    about.measure = PlainMeasure(reading, quantity);
    if (about.measure.empty()) return false;
    if (IsPriceBefore(reading, quantity)) {
      about.measure = "cost";
      about.from_frame = true;
    }
    if (AreTakenOn(reading, quantity)) {
      about.measure = "hiring";
      about.from_frame = true;
      about.evoked_by = std::string(reading.word(quantity.number_token + 1));
    }
    about.role = quantity.unit.dimension == "count" ? ClaimRole::kCount : ClaimRole::kAmount;
    // "Exports rose 4 percent to [31 billion]": of what rose
    const MovedLevel moved = MovedLevelOf(reading, quantity);
    const Quantity& told = moved.other != nullptr ? *moved.other : quantity;
    if (about.role == ClaimRole::kAmount) about.head = HeadOfMeasure(reading, told);
    // "Stripping out energy and food, the rate was [3.8 percent]"
    if (quantity.unit.dimension == "percent" && LeavesOutFood(reading)) {
      about.measure = "inflation";
      about.from_frame = true;
      about.modifiers.emplace_back("core");
      about.head.clear();
    }
    about.from_frame = about.from_frame || about.measure == kCordonRadius ||
                       about.measure == "width" || about.measure == kFall;
    // "185 shots, including five at the gate": no more than a part of them
    if (about.measure == "shot" && quantity.noun_span.begin > quantity.number_span.begin) {
      about.measure = "shots";
      about.from_frame = true;
      about.evoked_by = about.measure;
    }
    if (IsOfWarmth(reading, quantity)) {
      about.measure = "temperature";
      about.from_frame = true;
      about.head.clear();
    }
    // "the 1.6-tonne [probe]": what weighs so much; not "a 3-tonne load of sand"
    const std::size_t last = quantity.last_token;
    const bool hyphen = last > quantity.number_token + 2 && reading.Is(last - 2, "-");
    if (quantity.unit.dimension == "mass" && hyphen && !MeasuredNoun(reading, quantity)) {
      about.measure = "weight";
      about.from_frame = true;
      about.evoked_by = quantity.unit.name;
    }
    // "The fire covers 900 hectares", "the 900-hectare blaze": what a fire covers has burned.
    if (quantity.unit.dimension == "area" && about.head == "fire") {
      about.measure = "destruction";
      about.from_frame = true;
      about.evoked_by = about.head;
    }
  }
  // "cut a third of its [jobs]", "a third of the [staff] are ill"
  const bool share = quantity.unit.dimension == "percent" && trigger != nullptr &&
                     trigger->row->role == "count" && trigger->row->of != "percent";
  if (const auto noun = share ? MeasuredNoun(reading, quantity) : std::nullopt) {
    const bool counted = FindCountedNoun(reading.lemma(*noun)) != nullptr;
    about.head = counted ? reading.lemma(*noun) : EventWord(reading, *noun);
  }
  if (quantity.unit.dimension == "money") {
    const std::string purpose = PurposeOf(reading, quantity, trigger);
    if (!purpose.empty()) about.head = purpose;
  }
  AddContext(reading, {clause}, quantity.first_token, quantity.last_token, about);
  AddModifiers(reading, quantity, trigger, about);
  // "900 [vacant] homes" are no fewer than those that "stood empty".
  if (about.measure == "vacancy") {
    std::erase_if(about.modifiers, [](const std::string& word) {
      return word == "vacant" || word == "empty" || word == "unoccupied";
    });
  }
  const std::uint64_t measure = FoldedHash(about.measure);
  AddHolder(reading, quantity, measure, about);
  AddPayer(reading, trigger, measure, about);
  AddFirm(reading, quantity, trigger, measure, about);
  if (about.actor.empty()) about.actor = DoerOfCount(reading, quantity, trigger, about.role);
  AddDebtor(reading, quantity, about);
  if (about.measure == "charges") about.thing.noun = CrimeOf(reading, quantity);
  TellShots(reading, quantity, about);
  if (parent) TellWho(reading, *parent, about);
  about.label = Label(reading, quantity, trigger, clause);
  const bool storeys = about.measure == kStoreys;
  if ((trigger == nullptr || storeys) && about.from_frame) about.label = LabelWithoutTrigger(about);
  return true;
}

}  // namespace claimcheck
