// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/event.h"

#include <algorithm>
#include <limits>

#include "claims/claim/datable_event.h"
#include "claims/claim/date_before_noun.h"
#include "claims/claim/date_in_sentence.h"
#include "claims/claim/framed_event.h"
#include "claims/claim/verb_of_date.h"
#include "claims/claim/verb_use.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/syntax/arguments.h"
#include "claims/syntax/governor.h"

namespace claimcheck {
namespace {

// What a comma, a second verb or another date between a date and an event costs: each makes it
// less likely that the date is the event's.
constexpr int kCommaCost = 6;
constexpr int kVerbCost = 5;
constexpr int kDateCost = 8;
// A day between costs a length of time nothing: "was sentenced Friday to 33 years".
constexpr int kSubclauseCost = 12;

// An event that costs more than this is not the date's; a length of time stands close to what
// lasts.
constexpr int kMaxCost = 16;
constexpr int kMaxDurationCost = 6;

// An event that costs no more than this stands right beside the date: "erupted last April", "the
// visit on Tuesday", "May 9 celebrations".
constexpr int kBesideCost = 3;

class EventFinder {
 public:
  EventFinder(const SentenceReading& reading, std::size_t first, std::size_t last, bool lasts)
      : reading_(reading),
        first_(first),
        last_(last),
        lasts_(lasts),
        place_(reading, first, last),
        events_(reading, first, lasts),
        max_cost_(lasts ? kMaxDurationCost : kMaxCost) {}

  Event Find() {
    if (OfferNounBehind()) return event_;
    OfferPossessed();
    OfferApposed();
    OfferAfter();
    OfferBefore();
    // Where an event stands right beside the date, syntax has nothing to add.
    if (cost_ > kBesideCost) OfferGoverning();
    if (event_.trigger != nullptr) event_.trigger = BeginningOf(*event_.trigger);
    if (event_.trigger == nullptr && possessed_) event_ = {.word = possessed_};
    if (event_.trigger != nullptr) event_.trigger = MainOfAdjunct(*event_.trigger);
    return event_;
  }

 private:
  void Offer(const Event& event, int cost) {
    if (cost >= cost_ || cost > max_cost_) return;
    event_ = event;
    cost_ = cost;
  }

  void OfferSaying(std::size_t token, int cost) {
    if (token < first_ && place_.OpensWhatIsSaid(token + 1)) return;
    if (SaysSo(reading_, token) && place_.VerbOfWhatIsSaid()) return;
    if (SaysSo(reading_, token) && !events_.HasAt(token))
      Offer({.word = token, .said = true}, cost);
  }

  // An event that a word tells on which the date hangs, and what it costs.
  struct Hung {
    const Trigger* trigger = nullptr;
    int cost = 0;
  };

  // The event of the date, were it to hang on `word`; none where a verb between shuts it off.
  Hung EventHungOn(std::size_t word) const {
    const Trigger* trigger = nullptr;
    events_.ForEachAt(word,
                      [&](const Trigger& at) { trigger = trigger == nullptr ? &at : trigger; });
    if (trigger == nullptr) return {};
    // "The fire in the mill on Monday was put out" tells the fire's day.
    const bool end = word >= last_ && trigger->row->role == "end";
    if (end && event_.trigger != nullptr && event_.trigger->last <= first_) return {};
    if (word < first_ && events_.AnyShutsOff(word + 1, first_)) return {};
    if (word < first_ && !lasts_ && events_.AnyStill(word + 1)) return {};
    const std::size_t distance = word < first_ ? first_ - word : word - last_ + 1;
    const bool outside = word < place_.SubclauseBegin();
    return {LastJoinedTo(*trigger),
            static_cast<int>(distance) / 3 + (outside ? kSubclauseCost : 0)};
  }

  // Whether there is a word that the date would have another event from than now, were it to hang
  // there.
  bool MayHaveOtherEvent() const {
    const bool settled = event_.trigger != nullptr || event_.said;
    bool fits = false;
    for (const Trigger& trigger : reading_.triggers) {
      if (!events_.Fits(trigger)) continue;
      if (!settled) return true;
      fits = true;
      for (std::size_t word = trigger.first; word < trigger.last; ++word) {
        const Hung hung = EventHungOn(word);
        const bool other = hung.trigger != nullptr && hung.trigger != event_.trigger;
        if (other && hung.cost < cost_ && hung.cost <= max_cost_) return true;
      }
    }
    return fits && !event_.said && AnyCallOut();
  }

  bool AnyCallOut() const {
    for (std::size_t i = reading_.first(); i < reading_.last(); ++i) {
      if (IsCallOut(reading_, i)) return true;
    }
    return false;
  }

  // The word that the learned ranker hangs the date on. The ranker is dear, and not asked where its
  // answer changes nothing.
  void OfferGoverning() {
    const bool wants_word = event_.trigger == nullptr && !event_.said && !possessed_;
    if (!wants_word && !MayHaveOtherEvent()) return;
    const std::optional<std::size_t> governor =
        GoverningWord(*reading_.text, reading_.sentence, reading_.tags, first_, last_);
    if (!governor || !reading_.has(*governor)) return;
    std::size_t word = place_.VerbOfWhatIsSaid().value_or(*governor);
    if (word >= last_ && (place_.IsEndOfReport() || place_.PrecedesOther()))
      word = place_.VerbBefore().value_or(word);
    if (IsInScene(word) || TellsWhereOrWhen(reading_, word)) {
      word = ClauseVerb(*reading_.text, reading_.sentence, reading_.tags, first_, last_)
                 .value_or(word);
    }
    if (wants_word && word < first_ && !events_.HasAt(word)) {
      word = VerbRatherThan(reading_, word, {first_, last_}, lasts_);
    }
    if (event_.trigger == nullptr && !event_.said) {
      event_.word = word;
      event_.said = word != *governor && SaysSo(reading_, word);
    }
    if (OfferAnswered(word)) return;
    bool aside = false;
    events_.ForEachAt(word, [&](const Trigger& at) { aside = aside || place_.IsDatedAside(at); });
    if (aside) {
      event_.word.reset();
      return;
    }
    const Hung hung = EventHungOn(word);
    if (hung.trigger == nullptr) return;
    Offer({.trigger = hung.trigger}, hung.cost);
    // Far off, but where nothing else tells what was then, the ranker is right more often than not.
    if (event_.trigger == nullptr && event_.word == word) event_ = {.trigger = hung.trigger};
  }

  // The event of the last verb before the date that goes on from this one: "drew a gun and [opened
  // fire]".
  const Trigger* LastJoinedTo(const Trigger& verb) const {
    const Trigger* last = &verb;
    for (const Trigger& other : reading_.triggers) {
      const bool goes_on = other.row->part == FramePart::kVerb && other.first > verb.last &&
                           other.last <= first_ && reading_.Is(other.first - 1, "and");
      if (goes_on && events_.Fits(other)) last = &other;
    }
    return last;
  }

  // "On Monday, shortly after two, police [responded to a shooting]": those who are called to an
  // event tell of it. Whether one was offered.
  bool OfferAnswered(std::size_t verb) {
    constexpr std::size_t kReachOfTo = 8;
    if (!IsCallOut(reading_, verb) || event_.said) return false;
    bool offered = false;
    for (std::size_t i = verb + 1; i < reading_.last() && i - verb < kReachOfTo && !offered; ++i) {
      if (EndsClause(reading_, i) || reading_.Is(i, ",") || i == first_) break;
      static constexpr WordSet kTalk({"question", "criticism", "comment", "request"});
      if (kTalk.Holds(reading_.lemma_key(i))) break;
      events_.ForEachAt(i, [&](const Trigger& trigger) {
        if (trigger.row->part == FramePart::kVerb) return;
        Offer({.trigger = &trigger}, kBesideCost);
        offered = true;
      });
    }
    return offered;
  }

  // "A gunman opened fire, killing three and [putting] the town on lockdown Sunday": what a
  // participle adds to the happening that its clause tells has the happening's day.
  const Trigger* MainOfAdjunct(const Trigger& trigger) const {
    const std::optional<std::size_t> begin = AdjunctBegin(reading_, trigger.first);
    if (!begin || first_ < *begin || TraitsOf(*trigger.row).occasion == "happening") {
      return &trigger;
    }
    for (const Trigger& other : reading_.triggers) {
      const FrameTraits& traits = TraitsOf(*other.row);
      const bool happening =
          traits.occasion == "happening" && traits.momentary && traits.owner == FrameOwner::kNobody;
      if (happening && other.last <= *begin && *begin - other.last < kEventReach &&
          other.row->part == FramePart::kVerb && events_.Fits(other)) {
        return &other;
      }
    }
    return &trigger;
  }

  // "Monday's deadly west Halden [shooting]": what ends the noun phrase that the date opens.
  void OfferPossessed() {
    constexpr std::size_t kMaxPhraseTokens = 8;
    if (last_ >= reading_.last() || reading_.tag(last_) != Tag::kPOS) return;
    for (std::size_t i = last_ + 1; i < reading_.last() && i - last_ < kMaxPhraseTokens; ++i) {
      const Tag tag = reading_.tag(i);
      const bool noun = IsNoun(tag) || tag == Tag::kVBG || events_.HasAt(i);
      if (noun && !IsInName(reading_, i)) possessed_ = i;
      const bool inside = noun || IsAdjective(tag) || IsInName(reading_, i) || tag == Tag::kVBN ||
                          tag == Tag::kCD || reading_.Is(i, "-");
      if (!inside) break;
      for (const Trigger& trigger : reading_.triggers) {
        if (trigger.first != i || !events_.Fits(trigger, /*owned=*/true)) continue;
        event_ = {.trigger = &trigger};
        cost_ = 1;
      }
    }
  }

  // "The May 4 [gunfight] ended"
  bool OfferNounBehind() {
    if (lasts_) return false;
    const std::optional<std::size_t> noun = NounBehindDate(reading_, first_, last_);
    if (!noun) return false;
    event_ = {.word = noun};
    events_.ForEachAt(*noun, [&](const Trigger& trigger) { event_ = {.trigger = &trigger}; });
    return true;
  }

  // "Its last major [eruption], in 1987, claimed 44 lives"
  void OfferApposed() {
    const std::size_t in = first_ - 1;
    if (first_ < reading_.first() + 3 || !reading_.has(last_) || !reading_.Is(last_, ",")) return;
    if (reading_.tag(in) != Tag::kIN || !reading_.Is(in - 1, ",")) return;
    std::size_t i = in - 2;
    while (i > reading_.first() &&
           (IsNoun(reading_.tag(i - 1)) || IsAdjective(reading_.tag(i - 1)) ||
            reading_.tag(i - 1) == Tag::kDT)) {
      --i;
    }
    // "the vote on the walkout, on 6 May, passed"
    if (i > reading_.first() && reading_.tag(i - 1) == Tag::kIN && i - 1 > reading_.first()) return;
    events_.ForEachAt(in - 2, [&](const Trigger& trigger) {
      const bool names = !IsGeneric(*trigger.row) || trigger.row->lemmas.front() == "eruption";
      if (names && trigger.row->part != FramePart::kVerb && trigger.last == in - 1)
        Offer({.trigger = &trigger}, 0);
    });
  }

  // "May 9 celebrations", "On Tuesday, Kerry will meet …", "14 hours of talks"
  void OfferAfter() {
    if (place_.IsEndOfReport()) return;
    const std::size_t when = place_.ClauseOfWhen();
    const bool opens = when > last_ || place_.OpensClause();
    // "when the bridge collapsed" is said to tell what was then.
    int cost = when > last_ ? -1 : opens ? 2 : 0;
    const std::size_t reach = opens ? kEventReach : 3;
    for (std::size_t i = when; i < reading_.last() && i - last_ < reach; ++i, ++cost) {
      if (EndsClause(reading_, i)) return;
      const bool of = lasts_ && i == last_ && reading_.word(i) == "of";
      const bool state = lasts_ && i == last_ && events_.HasAt(i);  // "12 years in prison"
      if (!opens && !of && !state && !IsNoun(reading_.tag(i)) && !IsAdjective(reading_.tag(i)) &&
          reading_.tag(i) != Tag::kPOS) {
        return;
      }
      if (reading_.Is(i, ",") && i != last_) cost += kCommaCost;
      events_.ForEachAt(i, [&](const Trigger& trigger) {
        if (trigger.first == i && !(when > last_ && IsHarmOfOwn(trigger)))
          Offer({.trigger = &trigger}, cost + 2);
      });
      OfferSaying(i, cost + 2);
      if (IsFullVerb(reading_, i) && !events_.HasAt(i) && !IsLightVerb(reading_, i)) {
        if (opens && !SaysSo(reading_, i)) OfferJoined(i, cost + kVerbCost);
        return;
      }
    }
  }

  // "Mount Arda last [erupted] in 1987, when mud [killed] 44 people": the harm that the event
  // before the date did.
  bool IsHarmOfOwn(const Trigger& harm) const {
    if (harm.row->role != "count") return false;
    return std::any_of(reading_.triggers.begin(), reading_.triggers.end(), [&](const Trigger& own) {
      return own.row->part == FramePart::kVerb && own.row->role != "count" && own.last <= first_ &&
             first_ - own.last < kEventReach / 2 && events_.Fits(own) &&
             !events_.AnyShutsOff(own.last, first_);
    });
  }

  // "Around noon a man walked up and [shot] a guard": the verb that "and" joins to one that names
  // no event.
  void OfferJoined(std::size_t verb, int cost) {
    for (std::size_t i = verb + 1; i + 1 < reading_.last() && i - verb < kEventReach; ++i) {
      if (EndsClause(reading_, i) || reading_.Is(i, ",") || IsFullVerb(reading_, i)) return;
      if (!reading_.Is(i, "and") || !IsFullVerb(reading_, i + 1)) continue;
      events_.ForEachAt(i + 1, [&](const Trigger& trigger) { Offer({.trigger = &trigger}, cost); });
      return;
    }
  }

  // "erupted last April", "the outbreak of the Ruritanian crisis in May"
  void OfferBefore() {
    int cost = 1;
    std::size_t seen = 0;
    const std::size_t subclause = place_.SubclauseBegin();
    for (std::size_t i = first_; i > reading_.first() && seen < kEventReach; ++cost, ++seen) {
      --i;
      // A name is one word, however long.
      while (i > reading_.first() && IsInName(reading_, i) && IsInName(reading_, i - 1) &&
             !events_.HasAt(i))
        --i;
      if (EndsClause(reading_, i) || (!lasts_ && reading_.Is(i, "still"))) return;
      events_.ForEachAt(i, [&](const Trigger& trigger) {
        // Of a word that tells a count and an event ("delay"), a date takes the event.
        const bool plain = trigger.row->part == FramePart::kVerb && trigger.row->role != "count";
        if (trigger.last != i + 1 || IsSceneOf(reading_, trigger)) return;
        if (place_.IsDatedAside(trigger)) return;
        Offer({.trigger = &trigger}, cost + (plain ? 0 : 1));
      });
      OfferSaying(i, cost);
      if (i == subclause) cost += kSubclauseCost;
      if (reading_.Is(i, ",")) cost += kCommaCost;
      if (IsFullVerb(reading_, i)) {
        if (events_.ShutsOff(i)) return;
        cost += kVerbCost;
      }
      if (place_.InOtherDate(i) && !lasts_) cost += kDateCost;
    }
  }

  bool IsInScene(std::size_t token) const {
    bool in_scene = false;
    events_.ForEachAt(token,
                      [&](const Trigger& trigger) { in_scene = IsSceneOf(reading_, trigger); });
    return in_scene;
  }

  // "the outbreak of the crisis": the date is the outbreak's, not the crisis's.
  const Trigger* BeginningOf(const Trigger& trigger) const {
    if (trigger.row->part == FramePart::kVerb) return &trigger;
    for (const Trigger& other : reading_.triggers) {
      const bool edge = IsEdge(*other.row) && other.row->part == FramePart::kNoun;
      if (!edge || other.last > trigger.first) continue;
      if (trigger.first - other.last > 4 || reading_.word(other.last) != "of") continue;
      return &other;
    }
    return &trigger;
  }

  const SentenceReading& reading_;
  std::size_t first_;
  std::size_t last_;
  bool lasts_;
  DateInSentence place_;
  DatableEvents events_;
  int max_cost_;
  std::optional<std::size_t> possessed_;  // "plan" in "Monday's plan"
  Event event_;
  int cost_ = std::numeric_limits<int>::max();
};

}  // namespace

Event EventOf(const SentenceReading& reading, std::size_t first, std::size_t last, bool lasts) {
  return EventFinder(reading, first, last, lasts).Find();
}

}  // namespace claimcheck
