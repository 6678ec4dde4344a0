// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/quantity_frame.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <optional>

#include "absl/strings/match.h"
#include "absl/strings/strip.h"
#include "claims/claim/degree.h"
#include "claims/claim/extent.h"
#include "claims/claim/hospital.h"
#include "claims/claim/insertion.h"
#include "claims/claim/level_noun.h"
#include "claims/claim/measured_noun.h"
#include "claims/claim/moved_level.h"
#include "claims/claim/part_of_count.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/lemma.h"

namespace claimcheck {
namespace {

// A trigger and how far, in words and in grammar, it is from the number: the nearest one counts.
struct Candidate {
  const Trigger* trigger = nullptr;
  int cost = std::numeric_limits<int>::max();
};

// How many tokens to look for a trigger on either side of a number.
constexpr std::size_t kReach = 14;
constexpr std::size_t kLevelReach = 24;

// How many figures may lead from one to the other whose frame is its own: "rose 12 percent to 340
// million, from 302 million". A figure may be asked about several others, so that without a bound
// the cost would double with each figure of a sentence.
constexpr int kMostSteps = 2;

constexpr WordSet kNumberOf({"number", "tally", "count", "amount", "volume", "quantity"});

// Dimensions of what there can be more or less of, a rate's numerator included: "3,000 barrels",
// "3,000 barrels a day".
bool HasDimension(absl::string_view dimension, absl::string_view base) {
  return absl::ConsumePrefix(&dimension, base) && (dimension.empty() || dimension.front() == '/');
}
bool IsStuff(absl::string_view dimension) {
  return HasDimension(dimension, "volume") || HasDimension(dimension, "mass");
}
bool IsExtent(absl::string_view dimension) {
  return HasDimension(dimension, "length") || HasDimension(dimension, "area");
}
bool IsMoney(absl::string_view dimension) { return HasDimension(dimension, "money"); }

// The noun counted, of a rate too: "child" of "child per day".
absl::string_view Counted(const Quantity& quantity) {
  const absl::string_view name = quantity.unit.name;
  return name.substr(0, name.find(" per "));
}

bool IsBare(const Quantity& quantity) {
  return quantity.unit.dimension == "count" && quantity.unit.name.empty();
}

class QuantityReader {
 public:
  QuantityReader(const SentenceReading& reading, const Quantity& quantity, bool only_fates = false,
                 int steps = 0)
      : reading_(reading), quantity_(quantity), only_fates_(only_fates), steps_(steps) {}

  Candidate Best() {
    if (OfferCountBefore()) return best_;
    OfferSelf();
    OfferRight();
    OfferLeft();
    OfferGenitive();
    const bool befell = best_.trigger != nullptr;
    OfferLevel();
    // "a majority of 12 seats": a row that asks for such a noun tells more than the noun.
    const bool asked = best_.trigger != nullptr && !best_.trigger->row->of.empty();
    if (!befell && !asked) OfferParty();
    OfferNumberOf();
    OfferModified();
    OfferAhead();
    OfferRaised();
    if (best_.trigger == nullptr) OfferWhole();
    if (best_.trigger == nullptr) OfferOwnWhole();
    if (best_.trigger == nullptr) OfferThose();
    if (best_.trigger == nullptr) OfferDegree();
    if (best_.trigger == nullptr) OfferAdjective();
    if (best_.trigger == nullptr) OfferMoved();
    if (best_.trigger == nullptr) OfferNamed();
    return best_;
  }

 private:
  // The frame of another figure that this one's may be.
  Candidate BestOf(const Quantity& other) const {
    if (steps_ == kMostSteps) return {};
    return QuantityReader(reading_, other, only_fates_, steps_ + 1).Best();
  }

  bool Fits(const FrameRow& row) const {
    if (IsPassedOver(row)) return false;
    // "Six were taken to hospital": nothing but people is.
    const bool taken = !row.to.empty() && IsBare(quantity_);
    // "hit by a wave five kilometres short of the island": a distance is no height of anything.
    if (row.of == "length" && ExtentOf(reading_, quantity_) == "distance") return false;
    return taken || Takes(row, quantity_) || TakesMeasured(row);
  }

  bool IsPassedOver(const FrameRow& row) const {
    static constexpr WordSet kFates(
        {"death", "injury", "missing", "survival", "rescue", "evacuation", "arrest", "abduction"});
    return only_fates_ && !kFates.Holds(FoldedHash(row.frame));
  }

  // "12 miles of [shoreline]", for a row "of coast"; "12 hectares" without a noun are of land.
  bool TakesMeasured(const FrameRow& row) const {
    const std::string& dimension = quantity_.unit.dimension;
    if (dimension == "percent" && row.role == "count") return TakesShare(row);
    if (row.of.empty() || !(IsExtent(dimension) || IsStuff(dimension))) return false;
    const std::optional<std::size_t> noun = MeasuredNoun(reading_, quantity_);
    if (!noun && row.of == "land") return HasDimension(quantity_.unit.dimension, "area");
    return noun && IsOfKind(NounLemma(Folded(reading_.word(*noun))), row.of);
  }

  // "cut a third of its [jobs]", "destroyed a third of the [houses]": a share of what is counted.
  bool TakesShare(const FrameRow& row) const {
    const std::optional<std::size_t> noun = MeasuredNoun(reading_, quantity_);
    const bool verb = row.part == FramePart::kVerb || row.slot == FrameSlot::kState;
    const bool direct = noun && *noun == quantity_.last_token;  // "three in four [trains]"
    if (!verb || !noun || !(direct || reading_.Is(quantity_.last_token, "of"))) return false;
    const std::string lemma = NounLemma(Folded(reading_.word(*noun)));
    return row.of.empty() ? FindCountedNoun(lemma) != nullptr : IsOfKind(lemma, row.of);
  }

  // `subject`: the number is what the trigger's verb tells of, which may be people without a noun:
  // "Ten are in intensive care".
  void Offer(const Trigger& trigger, std::size_t distance, int grammar, bool subject = false) {
    const bool people = subject && IsBare(quantity_) && trigger.row->of == "people" &&
                        reading_.has(quantity_.last_token) &&
                        !reading_.Is(quantity_.last_token, ",");
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
    if (one_word && trigger.last != best->last && std::abs(cost - best_.cost) <= 1) {
      if (trigger.last > best->last) best_ = {&trigger, cost};
    } else if (cost < best_.cost) {
      best_ = {&trigger, cost};
    }
  }

  template <typename Use>
  void ForTriggersAt(std::size_t token, Use use) const {
    for (const Trigger& trigger : reading_.triggers) {
      if (trigger.first == token) use(trigger);
    }
  }

  bool InOtherQuantity(std::size_t token) const {
    return claimcheck::InOtherQuantity(reading_, quantity_, token);
  }

  // "Profit fell [12 percent] to $340 million", "went from [14 percent] to 19.9": the words before
  // it tell of the level behind it, too.
  bool LeadsToThis(const Quantity& other) const {
    const MovedLevel moved = MovedLevelOf(reading_, quantity_);
    return moved.side == LevelSide::kLater && moved.other == &other;
  }

  // Whether the token is part of another figure that the words before it may tell the height of:
  // "the toll of the magnitude 6.1 quake rose to 30" goes on behind the magnitude.
  bool InOtherFigure(std::size_t token) const {
    return std::any_of(
        reading_.quantities.begin(), reading_.quantities.end(), [&](const Quantity& other) {
          return other.first_token != quantity_.first_token && token >= other.first_token &&
                 token < other.last_token &&
                 (other.unit.dimension != "magnitude" || !IsBare(quantity_)) && !LeadsToThis(other);
        });
  }

  // "magnitude 6.1": the word has a figure of its own right behind it; "2.9 percent of gross
  // domestic product": or it is what another figure is a share of.
  bool HasFigure(const Trigger& trigger) const {
    if (trigger.last >= quantity_.first_token) return false;
    // "Profit [more than doubled] to 340 million": what led to this one is no height.
    return OtherAt(trigger.last) || IsBaseOfShare(reading_, trigger);
  }

  bool OtherAt(std::size_t token) const {
    return std::any_of(
        reading_.quantities.begin(), reading_.quantities.end(), [&](const Quantity& other) {
          return other.first_token != quantity_.first_token && token >= other.first_token &&
                 token < other.last_token && !LeadsToThis(other);
        });
  }

  // "cut 3,000 jobs, or [12 percent] of its workforce": of what the count before it is of.
  bool OfferCountBefore() {
    std::size_t comma = quantity_.first_token;
    if (quantity_.unit.dimension != "percent" || comma < reading_.first() + 3) return false;
    --comma;
    if (reading_.Is(comma, "or")) --comma;
    if (!reading_.Is(comma, ",") || !reading_.has(quantity_.last_token) ||
        !reading_.Is(quantity_.last_token, "of")) {
      return false;
    }
    for (const Quantity& count : reading_.quantities) {
      if (count.last_token != comma || count.unit.dimension != "count") continue;
      best_ = BestOf(count);
    }
    return best_.trigger != nullptr;
  }

  // "38 deaths": the counted noun is the trigger.
  void OfferSelf() {
    for (const Trigger& trigger : reading_.triggers) {
      const std::size_t end = trigger.last + (BeforeVictims(trigger.last) ? 1 : 0);
      // "[131 votes] in favour": the noun counted and what follows it.
      const bool begins = trigger.first < quantity_.last_token;
      const bool counted =
          (trigger.first >= quantity_.number_token && end >= quantity_.last_token &&
           (begins || end <= quantity_.last_token + 1)) ||
          IsToldInAll(reading_, trigger, quantity_);
      if (trigger.row->slot == FrameSlot::kSelf && counted) Offer(trigger, 0, 0);
      if (trigger.row->slot == FrameSlot::kState && counted && !HasObject(trigger)) {
        Offer(trigger, 0, 1);
      }
    }
  }

  // "41 protesters": of whom neither a verb nor a phrase up to the number ("the cuts affect 900
  // employees") tells anything but what makes them so.
  void OfferParty() {
    for (const Trigger& trigger : reading_.triggers) {
      const bool counted =
          trigger.first >= quantity_.number_token && trigger.last == quantity_.last_token;
      if (trigger.row->slot == FrameSlot::kParty && counted) Offer(trigger, 0, 1);
    }
  }

  // "12 murder [victims]" are 12 murders.
  bool BeforeVictims(std::size_t i) const {
    return reading_.has(i) && i + 1 == quantity_.last_token &&
           (reading_.Is(i, "victims") || reading_.Is(i, "victim"));
  }

  // "23 people [in the bus were] killed", "six people died", "nine feared dead"
  void OfferRight() {
    if (IsWhereOthersAre(reading_, quantity_) || IsRadius()) return;
    std::size_t begin = EndOfThose(reading_, EndOfWhole(reading_, quantity_));
    const bool whole = IsWhole(reading_, quantity_);
    bool told = begin == quantity_.last_token ||
                EndOfThose(reading_, quantity_.last_token) ==
                    begin;  // what stands before the verb tells of the whole
    bool found = false, who = false;
    for (std::size_t i = begin; i < reading_.last() && i - begin < kReach && !found; ++i) {
      if (const std::size_t end = EndOfPlacesAt(reading_, i); end != i) {
        begin += end - i;
        i = end - 1;
        continue;
      }
      const bool behind_count = i == quantity_.last_token;
      for (std::size_t end = EndOfJoined(reading_, i); behind_count && end != i;
           end = EndOfJoined(reading_, i)) {
        begin += end - i;
        i = end;
      }
      if (const std::size_t end = EndOfInsertion(reading_, quantity_, i); end != i) {
        begin += end - i;
        i = end;
      }
      if (EndsClause(reading_, i) || (InOtherQuantity(i) && !InAge(reading_, i))) return;
      if (whole && IsFiniteVerb(reading_.tag(i))) return;
      told = told || IsFiniteVerb(reading_.tag(i));
      if (!told) continue;
      who = who || (reading_.Is(i, ",") && OpensWho(reading_, i));
      const bool closes =
          who && reading_.Is(i, ",") && reading_.has(i + 1) && IsFiniteVerb(reading_.tag(i + 1));
      if (reading_.Is(i, ",") && !OpensParenthesis(reading_, i) && !closes) {
        const std::optional<std::size_t> verb = EndOfApposition(reading_, quantity_, i);
        if (!verb) return;
        begin += *verb - i;
        i = *verb;
      }
      ForTriggersAt(i, [&](const Trigger& trigger) {
        if (!TakesWhatStandsBefore(trigger)) return;
        Offer(trigger, i - begin, 2, /*subject=*/true);
        found = found || Fits(*trigger.row);
      });
      who = who && !closes;
      if (!found && !who && IsMainVerb(i)) return;
    }
  }

  // "Villages within [10 km] of the volcano were evacuated": how far, and not how many.
  bool IsRadius() const {
    const std::size_t first = quantity_.first_token;
    return quantity_.unit.dimension == "length" && first > reading_.first() &&
           reading_.Is(first - 1, "within");
  }

  bool IsMainVerb(std::size_t i) const {
    const Tag tag = reading_.tag(i);
    if (tag != Tag::kVBD && tag != Tag::kVBZ && tag != Tag::kVBP) return false;
    const std::string& lemma = reading_.lemma(i);
    return !IsAuxiliary(reading_, i) && lemma != "fear" && lemma != "believe" &&
           lemma != "report" && lemma != "confirm" && lemma != "remain" && lemma != "know";
  }

  bool TakesWhatStandsBefore(const Trigger& trigger) const {
    switch (trigger.row->slot) {
      case FrameSlot::kState:
        return !HasObject(trigger);
      case FrameSlot::kSubject:
        return !trigger.passive;
      case FrameSlot::kObject:
        return trigger.passive || IsReducedRelative(trigger);
      case FrameSlot::kAny:
        return trigger.row->part == FramePart::kVerb;
      default:
        return false;
    }
  }

  // "Two attacks [killed] nine people": who did it, and not whom it befell.
  bool HasObject(const Trigger& trigger) const {
    if (IsBare(quantity_)) return false;  // "12 killed 40 hurt"
    if (reading_.tag(trigger.first) != Tag::kVBD || !reading_.has(trigger.last)) return false;
    return std::any_of(
        reading_.quantities.begin(), reading_.quantities.end(), [&](const Quantity& object) {
          return object.first_token == trigger.last && object.unit.dimension == "count";
        });
  }

  // "6,000 people killed since …": a participle without an object of its own.
  bool IsReducedRelative(const Trigger& trigger) const {
    const Tag tag = reading_.tag(trigger.first);
    if (tag != Tag::kVBN && tag != Tag::kVBD && tag != Tag::kJJ) return false;
    if (trigger.last >= reading_.last()) return true;
    const Tag next = reading_.tag(trigger.last);
    return next != Tag::kDT && next != Tag::kCD && next != Tag::kPRPS && !IsNoun(next) &&
           next != Tag::kPRP && !IsAdjective(next);
  }

  // "killed at least 23", "claimed the lives of 26", "killing two men and 12 boys"
  void OfferLeft() {
    std::size_t distance = 0;
    bool coordinated = false;
    for (std::size_t i = quantity_.first_token; i > reading_.first() && distance < kReach;
         ++distance) {
      --i;
      if (EndsClause(reading_, i)) return;
      bool found = false;
      for (const Trigger& trigger : reading_.triggers) {
        if (trigger.last != i + 1 || trigger.row->part != FramePart::kVerb) continue;
        const bool agent = distance == 1 && reading_.Is(i + 1, "by") && TakesAgent(trigger);
        // "was priced at $40 million", "was sold for $40 million"
        const bool price = distance <= 1 && trigger.passive && IsMoney(quantity_.unit.dimension);
        if (!TakesWhatStandsAfter(trigger) && !agent && !price && !IsOpenPhrase(trigger)) continue;
        Offer(trigger, distance, coordinated ? 4 : 1);
        found = true;
      }
      if (found) return;
      const bool by = distance == 0 && reading_.Is(i, "by");
      if (!by && !IsPassedLeft(i, coordinated)) return;
    }
  }

  // "the arrest of 12 men", "the evacuation of some 900 people"; of "the release of 40 hostages"
  // the release, not that they are hostages.
  void OfferGenitive() {
    std::size_t of = quantity_.first_token;
    if (of > reading_.first() && reading_.tag(of - 1) == Tag::kDT) --of;
    if (of == reading_.first() || !reading_.Is(of - 1, "of")) return;
    for (const Trigger& trigger : reading_.triggers) {
      if (trigger.row->slot == FrameSlot::kGenitive && trigger.last == of - 1)
        Offer(trigger, 0, -1);
    }
  }

  // "was licensed to carry", "was licensed for", "was played in front of": a passive phrase that
  // wants an object all the same.
  bool IsOpenPhrase(const Trigger& trigger) const {
    const std::size_t last = trigger.last - 1;
    if (last <= trigger.first || trigger.row->slot != FrameSlot::kAny) return false;
    const bool capacity = trigger.row->frame == "capacity" && reading_.tag(last) == Tag::kVB;
    return capacity || reading_.tag(last) == Tag::kIN;
  }

  // "was attended by 31,204 people"; not "was killed by three men".
  static bool TakesAgent(const Trigger& trigger) {
    const FrameSlot slot = trigger.row->slot;
    return trigger.passive && (slot == FrameSlot::kSubject || slot == FrameSlot::kAny);
  }

  bool TakesWhatStandsAfter(const Trigger& trigger) const {
    const FrameSlot slot = trigger.row->slot;
    return (slot == FrameSlot::kObject || slot == FrameSlot::kAny) && !trigger.passive;
  }

  // Words between a verb and the number it counts: determiners, adjectives, adverbs; after "and"
  // or a comma, the first conjunct too.
  bool IsPassedLeft(std::size_t i, bool& coordinated) const {
    const Tag tag = reading_.tag(i);
    const absl::string_view word = reading_.word(i);
    if (word == "," || tag == Tag::kCC) {
      coordinated = true;
      return true;
    }
    if (tag == Tag::kDT || IsAdjective(tag) || tag == Tag::kRB || tag == Tag::kPRPS ||
        tag == Tag::kJJR || tag == Tag::kRP) {
      return true;
    }
    // "cost [the treasury] $3 million", "robbed [it of] $3 million", "stole [jewels worth] $3
    // million"
    if (IsMoney(quantity_.unit.dimension) &&
        (IsNoun(tag) || tag == Tag::kPRP || tag == Tag::kPOS || word == "of" || word == "for" ||
         word == "at" || word == "worth")) {
      return true;
    }
    // "measured it at 7.1"
    if (IsBare(quantity_) && (tag == Tag::kPRP || word == "at" || word == "as")) return true;
    return coordinated && (IsNoun(tag) || tag == Tag::kCD || tag == Tag::kIN || tag == Tag::kPRP);
  }

  // "The death toll in the conflict has exceeded 6,100", "a profit of $57 million"
  void OfferLevel() {
    static constexpr WordSet kStops({".", ";", "?"});
    static constexpr WordSet kLinks({"of", "at", ":", "as", "to", "by", "against", "worth", "now"});
    bool linked = false;
    std::size_t distance = 0;
    for (std::size_t i = quantity_.number_token; i > reading_.first() && distance < kLevelReach;
         ++distance) {
      i = BeginOfInsertion(reading_, i - 1);
      const std::uint64_t word = reading_.token(i).key;
      if (kStops.Holds(word) || (InOtherFigure(i) && !IsPhraseTo(i))) return;
      // "vanished in heavy rain, [when] it was 9 km from the coast"
      if (reading_.Is(i, "when") && i > reading_.first() && reading_.Is(i - 1, ",")) return;
      linked = linked || IsVerb(reading_.tag(i)) || kLinks.Holds(word) ||
               i >= quantity_.first_token || (i + 1 == quantity_.first_token && TellsMove(i));
      ForTriggersAt(i, [&](const Trigger& trigger) {
        // "room for 40", "the loss of 40 lives": the phrase reaches up to the number.
        const bool phrase =
            trigger.last == quantity_.first_token && trigger.last > trigger.first + 1;
        if (!IsLevel(trigger) || !(linked || phrase) || HasFigure(trigger)) return;
        // "a ransom [of] $9 million was paid": one noun phrase, nearer than any verb.
        const bool of = phrase || (trigger.last + 1 == quantity_.first_token &&
                                   reading_.Is(quantity_.first_token - 1, "of"));
        Offer(trigger, distance / 2, of ? 1 : 3);
      });
    }
  }

  // "profit [up] 12 percent", "raised its stake [from] 14 percent to 19.9"
  bool TellsMove(std::size_t before) const {
    // "Shares slump 14 percent", where the headline's verb looks like a noun
    if (quantity_.change != Change::kNone && quantity_.unit.dimension == "percent") return true;
    return reading_.Is(before, "up") || reading_.Is(before, "down") ||
           (reading_.Is(before, "from") &&
            MovedLevelOf(reading_, quantity_).side == LevelSide::kEarlier);
  }

  // "by 131 [votes to] 89": a phrase that begins with what another figure counts.
  bool IsPhraseTo(std::size_t first) const {
    return std::any_of(reading_.triggers.begin(), reading_.triggers.end(),
                       [&](const Trigger& trigger) {
                         return trigger.first == first && trigger.last > first + 1 &&
                                trigger.last == quantity_.first_token;
                       });
  }

  // "the death toll", "the murder [total]", "the case [count]", "the murder [rate] is nearing 500"
  bool IsLevel(const Trigger& trigger) const {
    if (trigger.row->slot == FrameSlot::kLevel || IsRaised(trigger)) return true;
    if (trigger.row->slot != FrameSlot::kSelf || !reading_.has(trigger.last)) return false;
    if (IsMovedTo(reading_, trigger, quantity_)) return true;
    return reading_.Is(trigger.last, "total") || reading_.Is(trigger.last, "count") ||
           reading_.Is(trigger.last, "tally") || reading_.Is(trigger.last, "toll") ||
           reading_.Is(trigger.last, "numbers") ||
           (IsBare(quantity_) && reading_.Is(trigger.last, "rate"));
  }

  // "which brings [the dead] so far to 41", "raised [the injured] to 60"
  bool IsRaised(const Trigger& trigger) const {
    const std::size_t first = trigger.first;
    const bool one =
        trigger.row->slot == FrameSlot::kSelf || trigger.row->slot == FrameSlot::kState;
    return one && first >= reading_.first() + 2 && reading_.Is(first - 1, "the") &&
           Raises(first - 2) && reading_.Is(quantity_.first_token - 1, "to") && IsBare(quantity_);
  }

  // "The number of people feared to have drowned rose to 90", "put the number of homeless at
  // 9,000": a level of what the words after "number of" evoke.
  void OfferNumberOf() {
    const std::optional<std::size_t> number = NumberNoun();
    if (!number) return;
    for (const Trigger& trigger : reading_.triggers) {
      if (trigger.first < *number + 2 || trigger.last > quantity_.number_token) continue;
      if (trigger.row->role != "count" || trigger.row->slot == FrameSlot::kLevel) continue;
      if (!Fits(*trigger.row)) continue;
      Offer(trigger, (quantity_.number_token - *number) / 2, 2);
      return;
    }
  }

  // The token of "number" in "the number of …", "amount" in "the amount of …" before this number,
  // no other number between.
  std::optional<std::size_t> NumberNoun() const {
    std::size_t distance = 0;
    for (std::size_t i = quantity_.number_token; i > reading_.first() && distance < kLevelReach;
         ++distance) {
      i = BeginOfInsertion(reading_, i - 1);
      if (InOtherQuantity(i) || EndsClause(reading_, i)) return std::nullopt;
      const bool number = kNumberOf.Holds(reading_.lemma_key(i));
      if (number && reading_.has(i + 1) && reading_.word(i + 1) == "of") return i;
    }
    return std::nullopt;
  }

  // "a $20 million fine", "$130 million in nonlethal support", "47p a share as a final dividend",
  // "$9 million worth of damage"
  void OfferModified() {
    std::size_t begin = SkipBrackets(reading_, quantity_.last_token);
    const bool worth = reading_.has(begin + 1) && reading_.Is(begin, "worth");
    if (worth && reading_.Is(begin + 1, "of")) ++begin;
    // "2.9 percent of gross domestic product" is no rise of it.
    if (quantity_.unit.dimension == "percent" && reading_.has(begin) && reading_.Is(begin, "of")) {
      return;
    }
    if (begin < reading_.last() && (reading_.word(begin) == "in" || reading_.word(begin) == "of")) {
      ++begin;
    } else if (begin < reading_.last() && reading_.word(begin) == "as") {
      ++begin;
      if (begin < reading_.last() && reading_.tag(begin) == Tag::kDT) ++begin;
    }
    for (std::size_t i = begin; i < reading_.last() && i - begin < 4; ++i) {
      ForTriggersAt(i, [&](const Trigger& trigger) {
        if (trigger.row->slot == FrameSlot::kLevel) Offer(trigger, i - begin, 1);
      });
      if (!IsNoun(reading_.tag(i)) && !IsAdjective(reading_.tag(i))) return;
    }
  }

  // "brings to 12 [the death toll]", "brought to 12 [the number of people killed]"
  void OfferRaised() {
    const std::size_t to = quantity_.first_token - 1, the = quantity_.last_token;
    if (quantity_.first_token < reading_.first() + 2 || !reading_.Is(to, "to")) return;
    if (!Raises(to - 1) || !reading_.has(the + 1) || reading_.tag(the) != Tag::kDT) return;
    for (std::size_t i = the + 1; i < reading_.last() && i - the < 9; ++i) {
      if (EndsClause(reading_, i) || reading_.Is(i, ",")) return;
      ForTriggersAt(i, [&](const Trigger& trigger) {
        const bool number = reading_.Is(the + 1, "number") || reading_.Is(the + 2, "number");
        if (IsLevel(trigger) || (number && trigger.row->role == "count")) {
          Offer(trigger, i - the, 1, /*subject=*/true);
        }
      });
    }
  }

  bool Raises(std::size_t i) const {
    static constexpr WordSet kRaises({"bring", "take", "raise", "push", "lift", "put"});
    return IsVerb(reading_.tag(i)) && kRaises.Holds(reading_.lemma_key(i));
  }

  // "At 24, the toll is the highest in years."
  void OfferAhead() {
    const std::size_t first = quantity_.first_token, comma = quantity_.last_token;
    if (first != reading_.first() + 1 || !reading_.Is(first - 1, "at")) return;
    if (!reading_.has(comma + 2) || reading_.word(comma) != ",") return;
    for (std::size_t i = comma + 1; i < reading_.last() && i - comma < 6; ++i) {
      if (IsVerb(reading_.tag(i))) return;
      ForTriggersAt(i, [&](const Trigger& trigger) {
        if (trigger.row->slot == FrameSlot::kLevel) Offer(trigger, i - comma, 1);
      });
    }
  }

  // "destroyed 300 barns and sheds, including 90 barns", "injured 19, among them six firefighters":
  // what befell the whole befell its part, where a noun of its own says which part that is.
  void OfferWhole() {
    const bool named = !IsBare(quantity_) && quantity_.noun_span.begin >= quantity_.number_span.end;
    const Quantity* whole = named ? WholeAhead(reading_, quantity_) : nullptr;
    if (named && whole == nullptr) whole = WholeBehind(reading_, quantity_);
    if (whole == nullptr) return;
    const Candidate best = BestOf(*whole);
    if (best.trigger != nullptr) Offer(*best.trigger, 0, 0);
  }

  // "eight of the 23 [dead] were children": of those who died.
  void OfferOwnWhole() {
    const std::size_t end = EndOfWhole(reading_, quantity_);
    if (end == quantity_.last_token) return;
    for (const Quantity& whole : reading_.quantities) {
      if (whole.last_token != end) continue;
      const Trigger* trigger = BestOf(whole).trigger;
      if (trigger != nullptr && trigger->last <= end + 1) Offer(*trigger, 0, 0);
    }
  }

  // "Six of the [wounded] were children", "Among the [dead] were six children": some of them, of
  // whom nothing else is told.
  void OfferThose() {
    const std::size_t of = quantity_.last_token;
    const std::optional<std::size_t> among = AmongAhead(reading_, quantity_);
    if (EndOfThose(reading_, of) == of && !among) return;
    ForTriggersAt(among.value_or(of) + 2, [&](const Trigger& trigger) {
      if (trigger.row->part != FramePart::kVerb) Offer(trigger, 0, 0, /*subject=*/true);
    });
  }

  // "the 48 [missing] passengers", "12 [wounded] soldiers": of whom nothing else is told.
  void OfferAdjective() {
    for (const Trigger& trigger : reading_.triggers) {
      const bool within =
          trigger.first > quantity_.number_token && trigger.last < quantity_.last_token;
      if (within && trigger.row->slot == FrameSlot::kState) Offer(trigger, 0, 0);
    }
  }

  // "Forty people were [hurt], 12 seriously": what befell those counted before.
  void OfferDegree() {
    if (!DegreeBehind(reading_, quantity_)) return;
    for (const Quantity& all : reading_.quantities) {
      if (all.first_token >= quantity_.first_token) return;
      if (all.unit.dimension != "count" || DegreeBehind(reading_, all)) continue;
      const Trigger* trigger = BestOf(all).trigger;
      if (trigger != nullptr && trigger->row->frame == "injury") Offer(*trigger, 0, 0, true);
    }
  }

  // "Sales rose 12 percent to 340 million, from 302 million": what the change or the later level is
  // of, that is a level of, too.
  void OfferMoved() {
    const Quantity* other = MovedLevelOf(reading_, quantity_).other;
    if (other == nullptr) return;
    const Candidate best = BestOf(*other);
    if (best.trigger == nullptr) return;
    // "Shares fell 8 percent to 12.40 euros": what changes by per cent is a price.
    const FrameRow& row = *best.trigger->row;
    const bool price = row.of == "percent" && row.role == "amount";
    if (price && IsMoney(quantity_.unit.dimension)) {
      best_ = {best.trigger, 0};
    } else {
      Offer(*best.trigger, 0, 0);
    }
  }

  // "won 11 medals, Sweden [nine]", "112 seats, the Greens [34]": behind a name what the figure
  // that its noun stands with is of.
  void OfferNamed() {
    const bool borrowed =
        !quantity_.noun_span.empty() && quantity_.noun_span.begin < quantity_.number_span.begin;
    if (!borrowed || !IsInName(reading_, quantity_.first_token - 1)) return;
    for (const Quantity& other : reading_.quantities) {
      const bool own =
          other.noun_span == quantity_.noun_span && other.number_span.begin < other.noun_span.begin;
      if (!own) continue;
      const Candidate best = BestOf(other);
      if (best.trigger != nullptr) Offer(*best.trigger, 0, 0);
      return;
    }
  }

  const SentenceReading& reading_;
  const Quantity& quantity_;
  const bool only_fates_;  // whether nothing is asked but what befell people
  const int steps_;        // from the figure that is asked about
  Candidate best_;
};

}  // namespace

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

const Trigger* FrameOfQuantity(const SentenceReading& reading, const Quantity& quantity) {
  const Trigger* best = QuantityReader(reading, quantity).Best().trigger;
  // "Two crew members died", "three hostages died": what befell them tells more than who they are.
  // Of hostages those who are freed or rescued are no others than those who were held.
  const bool crew = best != nullptr && best->row->frame == "crew";
  const bool hostages = best != nullptr && best->row->frame == "hostage";
  const Trigger* fate = crew || hostages ? FateOfQuantity(reading, quantity) : nullptr;
  if (hostages && fate != nullptr && fate->row->frame != "death" && fate->row->frame != "injury") {
    return best;
  }
  return fate != nullptr ? fate : best;
}

const Trigger* FateOfQuantity(const SentenceReading& reading, const Quantity& quantity) {
  return QuantityReader(reading, quantity, /*only_fates=*/true).Best().trigger;
}

}  // namespace claimcheck
