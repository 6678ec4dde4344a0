// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/frame_offers.h"

#include <cstdlib>
#include <optional>
#include <string>

#include "absl/strings/strip.h"
#include "claims/claim/case_at_law.h"
#include "claims/claim/extent.h"
#include "claims/claim/hospital.h"
#include "claims/claim/measured_noun.h"
#include "claims/claim/quantity_frame.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/lexicon/lemma.h"

namespace claimcheck {
namespace {

bool HasDimension(absl::string_view dimension, absl::string_view base) {
  return absl::ConsumePrefix(&dimension, base) && (dimension.empty() || dimension.front() == '/');
}

// The noun counted, of a rate too: "child" of "child per day".
absl::string_view Counted(const Quantity& quantity) {
  const absl::string_view name = quantity.unit.name;
  return name.substr(0, name.find(" per "));
}

// "The river [fell] two metres": nobody and nothing fell down.
bool TellsOfWater(const SentenceReading& reading) {
  static constexpr WordSet kWater(
      {"river", "level", "water", "lake", "reservoir", "tide", "sea", "glacier", "snow"});
  for (std::size_t i = reading.first(); i + 1 < reading.last(); ++i) {
    if (kWater.Holds(reading.lemma_key(i)) && IsVerb(reading.tag(i + 1))) return true;
  }
  return false;
}

// "The charity [seeks] 90 million euros": of what is asked for, that which is asked to help others.
bool IsForAid(const SentenceReading& reading, const FrameRow& row) {
  static constexpr WordSet kAsks({"seek", "ask", "hope"});
  static constexpr WordSet kAid({"charity", "aid", "appeal", "donor", "relief", "famine", "refugee",
                                 "humanitarian", "hunger", "fundraiser", "public", "agency",
                                 "organisation", "organization", "drought", "un"});
  return !kAsks.Holds(row.keys.front()) || HasWordOf(reading, kAid);
}

// "She served 40 people at lunch", "left with 40 euros": no customers of a utility, no loot.
bool IsTrifle(const SentenceReading& reading, const FrameRow& row, const Quantity& quantity) {
  constexpr int kFewest = 1000;
  static constexpr WordSet kRobs({"robber", "thief", "gang", "masked", "rob", "raid", "raider",
                                  "gunman", "bank", "branch", "burglar", "cash", "loot"});
  const absl::string_view frame = row.frame;
  const std::uint64_t verb = row.keys.front();
  if (frame == "customers") {
    // not "serves 1,400 pupils"
    static constexpr WordSet kServed({"person", "customer", "client", "resident", "inhabitant",
                                      "consumer", "subscriber", "user", "household", "home"});
    const bool few = quantity.value && Less(*quantity.value, kFewest);
    return few || !(IsBare(quantity) || kServed.Holds(FoldedHash(quantity.unit.name)));
  }
  return frame == "theft" && verb == FoldedWord("leave").key() && !HasWordOf(reading, kRobs);
}

// "Left 12 hurt and at least two [vehicles] burning": nobody hurts or kills a vehicle.
bool BefallsLifeless(const FrameRow& row, const Quantity& count) {
  static constexpr WordSet kOfTheLiving({"death", "injury", "hospital", "arrest", "conviction"});
  static constexpr WordSet kLifeless({"vehicle", "vessel", "aircraft", "train", "building",
                                      "bridge", "shop", "school", "weapon", "flight"});
  if (count.unit.name.empty() || TraitsOf(row).owner != FrameOwner::kPerson) return false;
  if (!kOfTheLiving.Holds(FoldedHash(row.frame))) return false;
  const CountedNoun* noun = FindCountedNoun(count.unit.name);
  return noun != nullptr && kLifeless.Holds(FoldedHash(noun->kind));
}

// "60 relatives of the [dead]", "12 families of the [missing] men": it did not befall those
// counted.
bool AreKinOf(const SentenceReading& reading, const Quantity& count, const Trigger& trigger) {
  constexpr std::size_t kReach = 4;
  static constexpr WordSet kKin(
      {"relative", "family",   "friend",     "colleague", "parent", "widow",    "mother", "father",
       "brother",  "sister",   "neighbour",  "neighbor",  "son",    "daughter", "orphan", "wife",
       "husband",  "portrait", "photograph", "picture",   "name",   "lawyer"});
  const std::size_t of = count.last_token;
  if (trigger.first <= of || trigger.first > of + kReach || !reading.Is(of, "of")) return false;
  // not "nine of our neighbours died"
  if (count.noun_span.empty() || count.head_token + 1 != of) return false;
  return kKin.Holds(FoldedHash(count.unit.name));
}

// "The appeal [has raised] 240,000 euros": no longer what it is for; "a [separate] appeal" is
// another.
bool IsYetToCome(const SentenceReading& reading, const Trigger& appeal, const Quantity& sum) {
  static constexpr WordSet kCame({"bring", "raise", "receive", "collect", "attract"});
  static constexpr WordSet kOther({"separate", "another", "last", "previous", "earlier"});
  constexpr std::size_t kReach = 3;
  for (std::size_t i = appeal.first; i > reading.first() && appeal.first - i < kReach;) {
    if (kOther.Holds(reading.token(--i).key)) return false;
  }
  for (std::size_t i = appeal.last; i < sum.first_token; ++i) {
    if (IsVerb(reading.tag(i)) && kCame.Holds(reading.lemma_key(i))) return false;
  }
  return true;
}

// "Three people [took part] in the robbery", "3,200 patients [took part]": those who did it, or on
// whom it was done, are no crowd.
bool IsPartInDeed(const SentenceReading& reading, const Trigger& trigger, const Quantity& count) {
  static constexpr WordSet kDeeds({"robbery", "raid", "attack", "heist", "burglary", "mutiny",
                                   "killing", "plot", "trial", "study", "test", "survey", "coup",
                                   "experiment", "theft", "poll"});
  static constexpr WordSet kOfTrials({"patient", "volunteer", "participant"});
  constexpr std::size_t kReach = 6;
  if (!reading.Is(trigger.last - 1, "part")) return false;
  if (kOfTrials.Holds(FoldedHash(count.unit.name))) return true;
  if (!reading.has(trigger.last) || !reading.Is(trigger.last, "in")) return false;
  for (std::size_t i = trigger.last + 1; reading.has(i) && i < trigger.last + kReach; ++i) {
    if (kDeeds.Holds(reading.lemma_key(i))) return true;
    if (reading.Is(i, ",") || EndsClause(reading, i)) return false;
  }
  return false;
}

}  // namespace

bool IsStuff(absl::string_view dimension) {
  return HasDimension(dimension, "volume") || HasDimension(dimension, "mass");
}
bool IsExtent(absl::string_view dimension) {
  return HasDimension(dimension, "length") || HasDimension(dimension, "area");
}
bool IsMoney(absl::string_view dimension) { return HasDimension(dimension, "money"); }

bool IsBare(const Quantity& quantity) {
  return quantity.unit.dimension == "count" && quantity.unit.name.empty();
}

// "Women hold 46 percent of the [seats]": of no firm.
bool FrameOffers::IsStakeOfNoFirm(const Trigger& trigger) const {
  static constexpr WordSet kOthers({"seat", "vote", "post", "job", "place", "land", "population"});
  if (absl::string_view(trigger.row->frame) != "stake") return false;
  const std::optional<std::size_t> noun = MeasuredNoun(reading_, quantity_);
  return noun && kOthers.Holds(LemmaAsNoun(reading_, *noun).key);
}

bool FrameOffers::Fits(const FrameRow& row) const {
  if (IsPassedOver(row) || BefallsLifeless(row, quantity_)) return false;
  // "Six were taken to hospital": nothing but people is.
  const bool taken = !row.to.empty() && IsBare(quantity_);
  if (row.of == "length" && !MayBeExtent(row)) return false;
  if (!taken && !Takes(row, quantity_) && !TakesMeasured(row)) return false;
  // "the people made ill by the tainted cheese rose to 43": what is soiled is named.
  const absl::string_view frame = row.frame;
  if (frame == "pollution" && IsBare(quantity_)) return false;
  return frame != "train service" || IsShareOfTrains();
}

// "hit by a wave five kilometres short of the island": a distance is no height of anything; "ash
// four centimetres deep" is no height, either.
bool FrameOffers::MayBeExtent(const FrameRow& row) const {
  if (row.frame == "fall") {
    if (TellsOfWater(reading_)) return false;
    // "came to rest 40 feet below the road"; not "landed 40 feet long", "40 feet from the road"
    static constexpr WordSet kEnds({"come", "land", "end"});
    if (kEnds.Holds(row.keys.front())) return IsBelow();
    if (IsFallFrom(reading_, quantity_)) return true;
  }
  if ((row.frame == "snow" || row.frame == "rain") && IsMoreThanFalls()) return false;
  const absl::string_view extent = ExtentOf(reading_, quantity_);
  return extent != "distance" && (row.frame != "height" || extent != "depth");
}

// "40 feet [below] the road"
bool FrameOffers::IsBelow() const {
  const std::size_t next = quantity_.last_token;
  return reading_.has(next) && (reading_.Is(next, "below") || reading_.Is(next, "down"));
}

// "a snow hole at 2,640 metres": no snow lies as deep.
bool FrameOffers::IsMoreThanFalls() const {
  constexpr int kMostMetres = 30, kMostFeet = 100;
  const std::string& unit = quantity_.unit.name;
  if (unit == "kilometre" || unit == "mile") return true;
  if (!quantity_.value) return false;
  return (unit == "metre" && Less(kMostMetres, *quantity_.value)) ||
         (unit == "foot" && Less(kMostFeet, *quantity_.value));
}

// "40 percent of [services] ran", "a third of [trains]"; not "of the servers".
bool FrameOffers::IsShareOfTrains() const {
  static constexpr WordSet kTrains({"train", "service", "bus", "tram", "ferry", "flight", "line",
                                    "route", "timetable", "coach", "boat", "metro"});
  const std::optional<std::size_t> noun = MeasuredNoun(reading_, quantity_);
  return !noun || kTrains.Holds(reading_.lemma_key(*noun));
}

bool FrameOffers::IsPassedOver(const FrameRow& row) const {
  static constexpr WordSet kFates(
      {"death", "injury", "missing", "survival", "rescue", "evacuation", "arrest", "abduction"});
  return only_fates_ && !kFates.Holds(FoldedHash(row.frame));
}

// "12 miles of [shoreline]", for a row "of coast"; "12 hectares" without a noun are of land.
bool FrameOffers::TakesMeasured(const FrameRow& row) const {
  const std::string& dimension = quantity_.unit.dimension;
  if (dimension == "percent" && row.role == "count") return TakesShare(row);
  if (row.of.empty() || !(IsExtent(dimension) || IsStuff(dimension))) return false;
  const std::optional<std::size_t> noun = MeasuredNoun(reading_, quantity_);
  if (!noun && row.of == "land") return HasDimension(quantity_.unit.dimension, "area");
  return noun && IsOfKind(NounLemma(Folded(reading_.word(*noun))), row.of);
}

// "cut a third of its [jobs]", "destroyed a third of the [houses]": a share of what is counted.
bool FrameOffers::TakesShare(const FrameRow& row) const {
  const std::optional<std::size_t> noun = MeasuredNoun(reading_, quantity_);
  const bool verb = row.part == FramePart::kVerb || row.slot == FrameSlot::kState;
  // "three in four [trains]", "one [train] in four"
  const bool direct = noun && *noun <= quantity_.last_token;
  if (!verb || !noun || !(direct || reading_.Is(quantity_.last_token, "of"))) return false;
  const std::string lemma = NounLemma(Folded(reading_.word(*noun)));
  return row.of.empty() ? FindCountedNoun(lemma) != nullptr : IsOfKind(lemma, row.of);
}

void FrameOffers::Offer(const Trigger& trigger, std::size_t distance, int grammar, bool subject) {
  const bool people = subject && IsBare(quantity_) && trigger.row->of == "people" &&
                      reading_.has(quantity_.last_token) && !reading_.Is(quantity_.last_token, ",");
  if (AreKinOf(reading_, quantity_, trigger) || IsStakeOfNoFirm(trigger)) return;
  if (IsTrifle(reading_, *trigger.row, quantity_)) return;
  // "forced 12,000 from their homes": the phrase around the number tells of people.
  const FrameRow& row = *trigger.row;
  const bool around =
      IsBare(quantity_) && row.of == "people" && trigger.last - trigger.first < row.lemmas.size();
  if (IsPassedOver(row) || (!people && !around && !Fits(row))) return;
  if (trigger.row->to == "hospital" && !FindHospital(reading_, trigger)) return;
  // Of two rows for one word the one that asks for such a figure tells more.
  const int cost = 2 * (grammar + static_cast<int>(distance)) - (trigger.row->of.empty() ? 0 : 1);
  // Of two phrases that begin at one word the longer one tells more: "stabbed to death".
  const Trigger* best = best_.trigger;
  const bool one_word = best != nullptr && trigger.first == best->first;
  const absl::string_view frame = row.frame;
  // "110 apprentices finish [their] training"
  if (frame == "finishing" && reading_.has(trigger.last) &&
      reading_.tag(trigger.last) == Tag::kPRPS) {
    return;
  }
  if (frame == "infection" && IsCaseAtLaw(reading_, trigger)) return;
  if (frame == "appeal" &&
      !(IsForAid(reading_, row) && IsYetToCome(reading_, trigger, quantity_))) {
    return;
  }
  // "a pay-off of 2 million"
  if (frame == "pay" && reading_.has(trigger.last) && reading_.Is(trigger.last, "-")) return;
  if (frame == "attendance" && IsPartInDeed(reading_, trigger, quantity_)) return;
  if (one_word && trigger.last != best->last && std::abs(cost - best_.cost) <= 1) {
    if (trigger.last > best->last) best_ = {&trigger, cost};
  } else if (cost < best_.cost) {
    best_ = {&trigger, cost};
  }
}

bool Takes(const FrameRow& row, const Quantity& quantity) {
  const std::string& dimension = quantity.unit.dimension;
  const bool times = quantity.unit.name == "time";  // "was shot six times"
  const bool counts = HasDimension(dimension, "count") && !times;
  if (row.of == "stuff") return IsStuff(dimension);
  if (row.of == "bare") return dimension == "magnitude" || IsBare(quantity);
  if (!row.of.empty() && dimension == row.of) return true;
  if (!row.of.empty()) return counts && IsOfKind(Counted(quantity), row.of);
  if (row.role == "amount") return IsMoney(dimension) || dimension == "percent";
  if (row.slot == FrameSlot::kLevel) return dimension != "age" && dimension != "magnitude";
  return row.role == "count" && (counts || IsExtent(dimension) || IsStuff(dimension));
}

}  // namespace claimcheck
