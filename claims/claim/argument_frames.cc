// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/argument_frames.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

#include "claims/claim/context.h"
#include "claims/claim/insertion.h"
#include "claims/claim/level_trigger.h"
#include "claims/claim/part_of_count.h"
#include "claims/claim/vote_result.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

// How many tokens to look for a trigger on either side of a number.
constexpr std::size_t kReach = 14;

class ArgumentReader {
 public:
  explicit ArgumentReader(FrameOffers& offers)
      : offers_(offers), reading_(offers.reading()), quantity_(offers.quantity()) {}

  void OfferAll() {
    OfferSelf();
    OfferRight();
    OfferLeft();
    OfferGenitive();
    OfferCompany();
  }

 private:
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
      if (trigger.row->slot == FrameSlot::kSelf && counted) offers_.Offer(trigger, 0, 0);
      if (trigger.row->slot == FrameSlot::kState && counted && !HasObject(trigger)) {
        offers_.Offer(trigger, 0, 1);
      }
    }
  }

  // "12 murder [victims]" are 12 murders.
  bool BeforeVictims(std::size_t i) const {
    return reading_.has(i) && i + 1 == quantity_.last_token &&
           (reading_.Is(i, "victims") || reading_.Is(i, "victim"));
  }

  // Whether a word of `i` tells what befell those counted; it is offered `distance` away.
  bool OfferBehindAt(std::size_t i, std::size_t distance) {
    bool found = false;
    offers_.ForTriggersAt(i, [&](const Trigger& trigger) {
      if (!TakesWhatStandsBefore(trigger)) return;
      offers_.Offer(trigger, distance, 2, /*subject=*/true);
      found = found || offers_.Fits(*trigger.row);
    });
    return found;
  }

  // "900 people who camp near the river [were evacuated]": whether the main verb has a frame, and
  // the clause before it tells of no harm: "two who were [hurt] were taken home".
  bool OfferBehindWho(std::size_t who) {
    const std::size_t verb = VerbBehindWho(reading_, who);
    for (const Trigger& told : reading_.triggers) {
      const bool harm = TraitsOf(*told.row).owner == FrameOwner::kPerson;
      if (told.first > who && told.first < verb && harm && offers_.Fits(*told.row)) return false;
    }
    for (std::size_t i = verb; verb != who && i < reading_.last(); ++i) {
      if (OfferBehindAt(i, i - verb)) return true;
      if (!IsVerb(reading_.tag(i)) && !IsAdverb(reading_.tag(i))) break;
    }
    return false;
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
    const bool of_voters = quantity_.unit.dimension == "percent";
    for (std::size_t i = begin; i < reading_.last() && i - begin < kReach && !found; ++i) {
      if (const std::size_t end = EndOfPlacesAt(reading_, i); end != i) {
        begin += end - i;
        i = end - 1;
        continue;
      }
      const bool behind_count = i == quantity_.last_token;
      // "50 people[, 31 nuns and 19 cooks,] died"
      if (const std::size_t end = behind_count ? EndOfInsertion(reading_, quantity_, i) : i;
          end != i) {
        begin += end - i;
        i = end;
      }
      for (std::size_t end = EndOfJoined(reading_, i); behind_count && end != i;
           end = EndOfJoined(reading_, i)) {
        begin += end - i;
        i = end;
      }
      if (const std::size_t end = EndOfInsertion(reading_, quantity_, i); end != i) {
        begin += end - i;
        i = end;
      }
      if (EndsClause(reading_, i) ||
          (InOtherQuantity(reading_, quantity_, i) && !InAge(reading_, i)))
        return;
      if (whole && IsFiniteVerb(reading_.tag(i))) return;
      if (of_voters && OnlyTellsOfVoters(reading_, quantity_, i)) continue;
      told = told || IsFiniteVerb(reading_.tag(i));
      if (!told) continue;
      if (i == begin && OfferBehindWho(i)) return;
      if (reading_.Is(i, ",") && OpensWho(reading_, i)) {
        // "40 guests, including [12 nurses], who were robbed": all the 40 were.
        if (IsIncluded()) return;
        who = true;
      }
      const bool closes =
          who && reading_.Is(i, ",") && reading_.has(i + 1) && IsFiniteVerb(reading_.tag(i + 1));
      if (reading_.Is(i, ",") && !OpensParenthesis(reading_, i) && !closes) {
        const std::optional<std::size_t> verb = EndOfApposition(reading_, quantity_, i);
        if (!verb) return;
        begin += *verb - i;
        i = *verb;
      }
      found = OfferBehindAt(i, i - begin);
      who = who && !closes;
      if (!found && !who && IsMainVerb(i)) return;
    }
  }

  bool IsIncluded() const {
    const std::size_t first = quantity_.first_token;
    return first > reading_.first() && reading_.Is(first - 1, "including");
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
        return !HasObject(trigger) && !DescribesOthers(trigger) && !IsOfRelative(trigger);
      case FrameSlot::kSubject:
        return !trigger.passive && !IsAdverbBack(trigger);
      case FrameSlot::kObject:
        // "The 280-metre crossing fell": not by its length.
        return trigger.row->frame != "fall" &&
               (trigger.passive || (IsReducedRelative(trigger) && !IsOfOtherNoun(trigger)));
      case FrameSlot::kAny:
        return trigger.row->part == FramePart::kVerb && !HoldsWhatFollows(trigger);
      default:
        return false;
    }
  }

  // "Twelve people [held] hands", "[held] on to their jobs"; not "twelve men held over a murder".
  bool HoldsSomething(const Trigger& trigger) const {
    const std::size_t next = trigger.last;
    if (!reading_.Is(trigger.first, "held") || trigger.last != trigger.first + 1) return false;
    if (!reading_.has(next) || EndsClause(reading_, next)) return false;
    return reading_.tag(next) != Tag::kIN || reading_.Is(next, "on") || reading_.Is(next, "up");
  }

  // "Two attacks [killed] nine people": who did it, and not whom it befell.
  bool HasObject(const Trigger& trigger) const {
    if (HoldsSomething(trigger)) return true;
    if (IsBare(quantity_)) return false;  // "12 killed 40 hurt"
    if (reading_.tag(trigger.first) != Tag::kVBD || !reading_.has(trigger.last)) return false;
    return std::any_of(
        reading_.quantities.begin(), reading_.quantities.end(), [&](const Quantity& object) {
          return object.first_token == trigger.last && object.unit.dimension == "count";
        });
  }

  // "Three held over the fire that [killed] 201": what the fire did.
  bool IsOfRelative(const Trigger& trigger) const {
    const std::size_t that = trigger.first - 1;
    if (trigger.first < quantity_.last_token + 2) return false;
    return reading_.tag(trigger.first) == Tag::kVBD &&
           (reading_.Is(that, "that") || reading_.Is(that, "which"));
  }

  // "Forty divers reached the [trapped] miners": a word for those it stands before.
  bool DescribesOthers(const Trigger& trigger) const {
    if (trigger.first < quantity_.last_token || !reading_.has(trigger.last)) return false;
    const Tag before = reading_.tag(trigger.first - 1);
    return (before == Tag::kDT || before == Tag::kPRPS) && IsNoun(reading_.tag(trigger.last)) &&
           !IsInTime(reading_, trigger.last);
  }

  // "brought 38 pupils [back] from the museum"; not "Two in three [back] the plan".
  bool IsAdverbBack(const Trigger& trigger) const {
    const std::size_t next = trigger.last;
    if (next != trigger.first + 1 || !reading_.Is(trigger.first, "back")) return false;
    if (!reading_.has(next) || reading_.token(next).kind != TokenKind::kWord) return true;
    const Tag tag = reading_.tag(next);
    return tag == Tag::kIN || tag == Tag::kTO || IsAdverb(tag) || IsInTime(reading_, next);
  }

  // "offered $9,000 for the watches [stolen] in May", "71 percent in a ballot [held] in May": of a
  // sum or a share that is told before another noun's phrase begins.
  bool IsOfOtherNoun(const Trigger& trigger) const {
    const bool share = quantity_.unit.dimension == "percent";
    if (trigger.first < quantity_.last_token || !(share || IsMoney(quantity_.unit.dimension))) {
      return false;
    }
    for (std::size_t i = quantity_.last_token; i < trigger.first; ++i) {
      if (reading_.Is(i, "for")) return true;
      if (reading_.tag(i) == Tag::kIN && !reading_.Is(i, "of")) {
        return reading_.tag(i + 1) == Tag::kDT;
      }
    }
    return false;
  }

  // "The jail was [built for] 90": how many something holds is told behind the words for it.
  bool HoldsWhatFollows(const Trigger& trigger) const {
    return trigger.row->frame == "capacity" && trigger.first >= quantity_.last_token;
  }

  // "6,000 people killed since …": a participle without an object of its own.
  bool IsReducedRelative(const Trigger& trigger) const {
    const Tag tag = reading_.tag(trigger.first);
    if (tag != Tag::kVBN && tag != Tag::kVBD && tag != Tag::kJJ) return false;
    // "Twelve jurors [found him guilty]": whom they found so stands within.
    for (std::size_t i = trigger.first + 1; i < trigger.last; ++i) {
      if (reading_.tag(i) == Tag::kPRP || IsInName(reading_, i)) return false;
    }
    if (trigger.last >= reading_.last()) return true;
    const Tag next = reading_.tag(trigger.last);
    // "Two women [pulled out] guns": what they did.
    const std::size_t object = trigger.last + 1;
    if (reading_.Is(trigger.last, "out") && reading_.has(object) && IsNoun(reading_.tag(object)) &&
        !IsInTime(reading_, object)) {
      return false;
    }
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
        // "With every ballot [counted], 52 percent said yes": no share of the ballots.
        if (coordinated && trigger.row->frame == "vote counting") continue;
        offers_.Offer(trigger, distance, coordinated ? 4 : 1);
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
        offers_.Offer(trigger, 0, -1);
    }
  }

  // "Five gunmen died along with [eight people]", "was killed together with [two friends]": it
  // befell those as well.
  void OfferCompany() {
    constexpr std::size_t kBetween = 4;
    const std::size_t number = quantity_.first_token;
    if (number < reading_.first() + 3) return;
    const bool with = reading_.Is(number - 1, "with") &&
                      (reading_.Is(number - 2, "along") || reading_.Is(number - 2, "together"));
    const bool beside = reading_.Is(number - 1, "alongside");
    if (!with && !beside) return;
    const std::size_t end = with ? number - 2 : number - 1;
    for (const Trigger& trigger : reading_.triggers) {
      const FrameRow& row = *trigger.row;
      const bool befell =
          row.part == FramePart::kVerb &&
          (row.slot == FrameSlot::kSubject ? !trigger.passive
                                           : row.slot == FrameSlot::kObject && trigger.passive);
      if (!befell || TraitsOf(row).owner != FrameOwner::kPerson) continue;
      if (trigger.last > end || end - trigger.last > kBetween) continue;
      offers_.Offer(trigger, end - trigger.last, 1);
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

  FrameOffers& offers_;
  const SentenceReading& reading_;
  const Quantity& quantity_;
};

}  // namespace

void OfferArguments(FrameOffers& offers) { ArgumentReader(offers).OfferAll(); }

}  // namespace claimcheck
