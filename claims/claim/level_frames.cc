// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/level_frames.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "claims/claim/context.h"
#include "claims/claim/insertion.h"
#include "claims/claim/level_trigger.h"
#include "claims/claim/measured_noun.h"
#include "claims/claim/moved_level.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

// How many tokens to look for a trigger before a number.
constexpr std::size_t kLevelReach = 24;

constexpr WordSet kNumberOf({"number", "tally", "count", "amount", "volume", "quantity"});

class LevelReader {
 public:
  explicit LevelReader(FrameOffers& offers)
      : offers_(offers), reading_(offers.reading()), quantity_(offers.quantity()) {}

  void OfferBefore() { OfferLevel(); }

  void OfferOthers() {
    OfferNumberOf();
    OfferModified();
    OfferApposed();
    OfferAhead();
    OfferRaised();
  }

 private:
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
                 token < other.last_token && !(IsBare(quantity_) && IsOfWhatTolled(other)) &&
                 !LeadsToThis(other);
        });
  }

  // Whether the figure only tells of what took the toll: "the magnitude [6.1] quake", "the toll
  // from [two blasts] rose to 30".
  bool IsOfWhatTolled(const Quantity& other) const {
    static constexpr WordSet kFrom({"from", "of", "in"});
    static constexpr WordSet kTo({"to", "at"});
    if (other.unit.dimension == "magnitude") return true;
    const std::size_t first = other.first_token, to = quantity_.first_token;
    const bool from = first > reading_.first() && kFrom.Holds(reading_.token(first - 1).key);
    return from && !IsBare(other) && kTo.Holds(reading_.token(to - 1).key);
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

  // Whether a quotation ends at the token, and who said it follows: that is told of him.
  bool EndsQuotation(std::size_t i) const {
    static constexpr WordSet kQuotes({"\"", "”"});
    static constexpr WordSet kSays({"say", "add", "tell", "warn", "report"});
    return kQuotes.Holds(reading_.token(i).key) && reading_.has(i + 1) &&
           kSays.Holds(LemmaAsVerb(reading_, i + 1).key);
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
      // "\"That is not the final toll,[\"] said Berg, who heads one of two boards"
      if (EndsQuotation(i)) return;
      linked = linked || IsVerb(reading_.tag(i)) || kLinks.Holds(word) ||
               i >= quantity_.first_token || (i + 1 == quantity_.first_token && TellsMove(i));
      offers_.ForTriggersAt(i, [&](const Trigger& trigger) {
        // "room for 40", "the loss of 40 lives": the phrase reaches up to the number.
        const bool phrase =
            trigger.last == quantity_.first_token && trigger.last > trigger.first + 1;
        if (!IsLevel(trigger) || !(linked || phrase || IsApposedTo(trigger)) ||
            HasFigure(trigger)) {
          return;
        }
        // "Police in the city of Velden sought three men", "after a loss of signal the three men
        // fled": the words behind "of" are others.
        if (!phrase && IsOfOthers(trigger)) return;
        // "a ransom [of] $9 million was paid": one noun phrase, nearer than any verb.
        const bool of = phrase || (trigger.last + 1 == quantity_.first_token &&
                                   reading_.Is(quantity_.first_token - 1, "of"));
        offers_.Offer(trigger, distance / 2, of ? 1 : 3);
      });
    }
  }

  bool IsOfOthers(const Trigger& trigger) const {
    if (!reading_.Is(trigger.last - 1, "of")) return false;
    if (quantity_.first_token != trigger.last + 1) return true;
    // "a town of [barely] 7,000", "the loss of [the] 27 men"
    const Tag between = reading_.tag(trigger.last);
    return !IsAdverb(between) && !IsAdjective(between) && between != Tag::kDT;
  }

  // "The strongest gust, [97mph], was clocked at the cape"
  bool IsApposedTo(const Trigger& trigger) const {
    const std::size_t next = quantity_.last_token;
    return trigger.last + 1 == quantity_.first_token && reading_.Is(trigger.last, ",") &&
           reading_.has(next) && reading_.Is(next, ",");
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
    if (trigger.row->slot == FrameSlot::kLevel || IsRaised(trigger) || IsNumbered(trigger)) {
      return true;
    }
    if (trigger.row->slot == FrameSlot::kParty) return IsPutAt(reading_, trigger, quantity_);
    if (trigger.row->slot != FrameSlot::kSelf || !reading_.has(trigger.last)) return false;
    if (IsMovedTo(reading_, trigger, quantity_)) return true;
    return reading_.Is(trigger.last, "total") || reading_.Is(trigger.last, "count") ||
           reading_.Is(trigger.last, "tally") || reading_.Is(trigger.last, "toll") ||
           reading_.Is(trigger.last, "numbers") ||
           (IsBare(quantity_) && reading_.Is(trigger.last, "rate"));
  }

  // "[The dead] numbered 41", "The [wounded] now total 60"
  bool IsNumbered(const Trigger& trigger) const {
    static constexpr WordSet kNumber({"number", "total"});
    const std::size_t verb = quantity_.first_token - 1;
    const bool one =
        trigger.row->slot == FrameSlot::kSelf || trigger.row->slot == FrameSlot::kState;
    if (!one || trigger.first == reading_.first() || !IsBare(quantity_)) return false;
    const bool all =
        reading_.Is(trigger.first - 1, "the") || reading_.Is(trigger.first - 1, "those");
    return all && kNumber.Holds(reading_.lemma_key(verb)) &&
           (verb == trigger.last ||
            (verb == trigger.last + 1 && IsAdverb(reading_.tag(trigger.last))));
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
    const std::size_t first = *NumberedAt(*number);
    const bool are_people = IsPeople(reading_.lemma(first)) || first == *number + 1;
    for (const Trigger& trigger : reading_.triggers) {
      if (trigger.first < first || trigger.last > quantity_.number_token) continue;
      if (trigger.row->role != "count" || trigger.row->slot == FrameSlot::kLevel) continue;
      // "the number of people struck down by fever rose to 57"
      const bool people = IsBare(quantity_) && trigger.row->of == "people" && are_people;
      if (people && offers_.best().trigger == nullptr) offers_.Take({&trigger, 0});
      if (!people && !offers_.Fits(*trigger.row)) continue;
      if (!people) offers_.Offer(trigger, (quantity_.number_token - *number) / 2, 2);
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
      if (InOtherQuantity(reading_, quantity_, i) || EndsClause(reading_, i)) return std::nullopt;
      if (kNumberOf.Holds(reading_.lemma_key(i)) && NumberedAt(i)) return i;
    }
    return std::nullopt;
  }

  // Where those begin of whom the noun at `number` tells how many they are: "number of [people]",
  // "number [killed] in the blast", "number [who] have fled".
  std::optional<std::size_t> NumberedAt(std::size_t number) const {
    if (!reading_.has(number + 2)) return std::nullopt;
    if (reading_.Is(number + 1, "of")) return number + 2;
    const bool befell = std::any_of(
        reading_.triggers.begin(), reading_.triggers.end(), [&](const Trigger& trigger) {
          return trigger.first == number + 1 && trigger.row->part == FramePart::kVerb &&
                 trigger.participle && TraitsOf(trigger.row->frame).owner == FrameOwner::kPerson;
        });
    return befell || reading_.Is(number + 1, "who") ? std::optional(number + 1) : std::nullopt;
  }

  // "$9 million, one of the heaviest [fines]", "$9 million, the largest [fine]"
  void OfferApposed() {
    constexpr std::size_t kReach = 7;
    const std::size_t comma = quantity_.last_token;
    if (!reading_.has(comma + 2) || !reading_.Is(comma, ",")) return;
    if (!IsMoney(quantity_.unit.dimension)) return;
    bool most = false;
    for (std::size_t i = comma + 1; reading_.has(i) && i <= comma + kReach; ++i) {
      const Tag tag = reading_.tag(i);
      if (most) {
        offers_.ForTriggersAt(i, [&](const Trigger& trigger) {
          if (trigger.row->slot == FrameSlot::kLevel) offers_.Offer(trigger, 1, 1);
        });
      }
      most = most || tag == Tag::kJJS || reading_.Is(i, "record");
      if (IsVerb(tag) || reading_.Is(i, ",") || EndsClause(reading_, i)) return;
    }
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
      offers_.ForTriggersAt(i, [&](const Trigger& trigger) {
        if (trigger.row->slot == FrameSlot::kLevel) offers_.Offer(trigger, i - begin, 1);
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
      offers_.ForTriggersAt(i, [&](const Trigger& trigger) {
        const bool number = reading_.Is(the + 1, "number") || reading_.Is(the + 2, "number");
        if (IsLevel(trigger) || (number && trigger.row->role == "count")) {
          offers_.Offer(trigger, i - the, 1, /*subject=*/true);
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
      offers_.ForTriggersAt(i, [&](const Trigger& trigger) {
        if (trigger.row->slot == FrameSlot::kLevel) offers_.Offer(trigger, i - comma, 1);
      });
    }
  }

  FrameOffers& offers_;
  const SentenceReading& reading_;
  const Quantity& quantity_;
};

}  // namespace

void OfferLevel(FrameOffers& offers) { LevelReader(offers).OfferBefore(); }

void OfferOtherLevels(FrameOffers& offers) { LevelReader(offers).OfferOthers(); }

}  // namespace claimcheck
