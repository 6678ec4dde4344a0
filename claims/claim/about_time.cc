// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <limits>

#include "absl/strings/str_cat.h"
#include "claims/claim/about.h"
#include "claims/claim/actor.h"
#include "claims/claim/context.h"
#include "claims/claim/framed_event.h"
#include "claims/syntax/governor.h"

namespace claimcheck {
namespace {

// How many tokens to look for an event on either side of a date.
constexpr std::size_t kReach = 18;

// What a comma, a second verb or another date between a date and an event costs: each makes it
// less likely that the date is the event's.
constexpr int kCommaCost = 6;
constexpr int kVerbCost = 5;
constexpr int kDateCost = 8;
constexpr int kSubclauseCost = 12;

// An event that costs more than this is not the date's; a length of time stands close to what
// lasts.
constexpr int kMaxCost = 16;
constexpr int kMaxDurationCost = 6;

// An event that costs no more than this stands right beside the date: "erupted last April", "the
// visit on Tuesday", "May 9 celebrations".
constexpr int kBesideCost = 3;

struct Event {
  const Trigger* trigger = nullptr;
  int cost = std::numeric_limits<int>::max();
};

// Finds the word that says what happened at a date, or how long it lasted.
class TimeReader {
 public:
  TimeReader(const SentenceReading& reading, const TimeExpression& time)
      : reading_(reading),
        time_(time),
        max_cost_(time.type == TimexType::kDuration ? kMaxDurationCost : kMaxCost) {}

  Event Best() {
    OfferAfter();
    OfferBefore();
    // Where an event stands right beside the date, syntax has nothing to add.
    if (best_.cost > kBesideCost) OfferGoverning();
    if (best_.trigger != nullptr) best_.trigger = BeginningOf(*best_.trigger);
    return best_;
  }

  // The word that the date hangs on.
  const std::optional<Governor>& governor() {
    if (!asked_) {
      governor_ = FindGovernor(*reading_.text, reading_.sentence, reading_.tags, time_.first_token,
                               time_.last_token);
      asked_ = true;
    }
    return governor_;
  }

 private:
  void Offer(const Trigger& trigger, int cost) {
    if (TakesDate(*trigger.row) && cost < best_.cost && cost <= max_cost_) best_ = {&trigger, cost};
  }

  template <typename Use>
  void ForTriggersAt(std::size_t token, Use use) const {
    for (const Trigger& trigger : reading_.triggers) {
      if (token >= trigger.first && token < trigger.last) use(trigger);
    }
  }

  // The word that the learned ranker hangs the date on, when it evokes an event.
  void OfferGoverning() {
    const std::optional<Governor>& governor = this->governor();
    if (!governor || !reading_.has(governor->word)) return;
    const std::size_t distance = governor->word < time_.first_token
                                     ? time_.first_token - governor->word
                                     : governor->word - time_.last_token + 1;
    const bool outside = governor->word < SubclauseBegin();
    ForTriggersAt(governor->word, [&](const Trigger& t) {
      Offer(t, static_cast<int>(distance) / 3 + (outside ? kSubclauseCost : 0));
    });
  }

  // "May 9 celebrations", "On Tuesday, Kerry will meet …"
  void OfferAfter() {
    const bool opens = OpensClause();
    int cost = opens ? 2 : 0;
    const std::size_t reach = opens ? kReach : 3;
    for (std::size_t i = time_.last_token; i < reading_.last() && i - time_.last_token < reach;
         ++i, ++cost) {
      if (EndsClause(reading_, i)) return;
      if (!opens && !IsNoun(reading_.tag(i)) && !IsAdjective(reading_.tag(i))) return;
      if (reading_.word(i) == "," && i != time_.last_token) cost += kCommaCost;
      ForTriggersAt(i, [&](const Trigger& trigger) {
        if (trigger.first == i) Offer(trigger, cost + 2);
      });
    }
  }

  // Whether nothing but a preposition stands before the date in its clause.
  bool OpensClause() const {
    std::size_t i = time_.first_token;
    while (i > reading_.first() &&
           (reading_.tag(i - 1) == Tag::kIN || reading_.tag(i - 1) == Tag::kRB ||
            reading_.tag(i - 1) == Tag::kDT)) {
      --i;
    }
    return i == reading_.first() || EndsClause(reading_, i - 1) || reading_.word(i - 1) == "“" ||
           reading_.word(i - 1) == ",";
  }

  // Where the words begin that a conjunction of time opens around the date: "since" in "since the
  // crisis erupted last April", whose date is not that of what stands before it. The sentence's
  // first token when there is none; a preposition right before the date opens nothing.
  std::size_t SubclauseBegin() const {
    for (std::size_t i = time_.first_token; i > reading_.first();) {
      --i;
      if (i + 1 >= time_.first_token) continue;
      const std::string& word = reading_.lemma(i);
      if (word == "since" || word == "after" || word == "before" || word == "when" ||
          word == "until" || word == "while") {
        return i;
      }
    }
    return reading_.first();
  }

  // "erupted last April", "the outbreak of the Ruritanian crisis in May"
  void OfferBefore() {
    int cost = 1;
    const std::size_t subclause = SubclauseBegin();
    for (std::size_t i = time_.first_token; i > reading_.first() && time_.first_token - i < kReach;
         ++cost) {
      --i;
      if (EndsClause(reading_, i)) return;
      ForTriggersAt(i, [&](const Trigger& trigger) {
        if (trigger.last == i + 1) Offer(trigger, cost + (IsVerbTrigger(trigger) ? 0 : 1));
      });
      if (i == subclause) cost += kSubclauseCost;
      if (reading_.word(i) == ",") cost += kCommaCost;
      if (IsVerb(reading_.tag(i)) && !IsAuxiliary(reading_, i)) cost += kVerbCost;
      if (InOtherDate(i)) cost += kDateCost;
    }
  }

  static bool IsVerbTrigger(const Trigger& trigger) {
    return trigger.row->part == FramePart::kVerb;
  }

  bool InOtherDate(std::size_t token) const {
    return std::any_of(
        reading_.times.begin(), reading_.times.end(), [&](const TimeExpression& other) {
          return other.first_token != time_.first_token && token == other.last_token - 1;
        });
  }

  // "the outbreak of the crisis": the date is the outbreak's, not the crisis's.
  const Trigger* BeginningOf(const Trigger& trigger) const {
    if (IsVerbTrigger(trigger)) return &trigger;
    for (const Trigger& other : reading_.triggers) {
      const bool edge = IsEdge(*other.row) && other.row->part == FramePart::kNoun;
      if (!edge || other.last > trigger.first) continue;
      if (trigger.first - other.last > 4 || reading_.word(other.last) != "of") continue;
      return &other;
    }
    return &trigger;
  }

  const SentenceReading& reading_;
  const TimeExpression& time_;
  bool asked_ = false;  // whether governor_ is known
  std::optional<Governor> governor_;
  int max_cost_;
  Event best_;
};

// Whether the date is that of the last time something happened, told beside a newer one: "has not
// come here since May", "the last time he came", "met last in March".
bool IsPreviousTime(const SentenceReading& reading, const TimeExpression& time,
                    const Trigger& trigger) {
  if (time.preposition == "since" && trigger.row->role == "occurrence") return true;
  const std::size_t begin = std::max(reading.first(), trigger.first < 6 ? 0 : trigger.first - 6);
  for (std::size_t i = begin; i < time.first_token; ++i) {
    const std::string& word = reading.lemma(i);
    if (word == "previous" || word == "previously" || word == "last" || word == "earlier") {
      return true;
    }
  }
  return false;
}

// An event that no row of frames.tsv names: the verb or noun that the date hangs on.
std::optional<About> PlainEvent(const SentenceReading& reading, const TimeExpression& time,
                                const std::optional<Governor>& governor) {
  if (!governor || !reading.has(governor->word)) return std::nullopt;
  const Tag tag = reading.tag(governor->word);
  if (!IsNoun(tag) && !IsVerb(tag)) return std::nullopt;
  About about;
  about.measure = reading.lemma(governor->word);
  about.role = time.type == TimexType::kDuration ? ClaimRole::kDuration : ClaimRole::kOccurrence;
  return about;
}

// "two days after the vote" says when something else happened: a date whose words reach to the end
// of what it counts from.
TimeExpression WithAnchor(const TimeExpression& written) {
  TimeExpression time = written;
  if (!time.offset) return time;
  time.type = TimexType::kDate;
  time.last_token = std::max(time.last_token, time.offset->last_token);
  return time;
}

// The event that the words of an anchor tell first; its beginning or end where they say so: "the
// war broke out".
const Trigger* FirstEvent(const SentenceReading& reading, TokenRange range) {
  const Trigger* first = nullptr;
  for (const Trigger& trigger : reading.triggers) {
    const bool inside = trigger.first >= range.first && trigger.last <= range.last;
    if (!inside || !TakesDate(*trigger.row)) continue;
    if (first == nullptr) {
      first = &trigger;
    } else if (first->row->part != FramePart::kVerb && trigger.row->part == FramePart::kVerb &&
               IsEdge(*trigger.row)) {
      return &trigger;
    }
  }
  return first;
}

// An anchor that no row of frames.tsv names: its first full verb, else the last noun of its first
// noun phrase.
std::optional<About> PlainAnchor(const SentenceReading& reading, TokenRange range) {
  std::optional<std::size_t> head;
  for (std::size_t i = range.first; i < range.last; ++i) {
    if (IsVerb(reading.tag(i)) && !IsAuxiliary(reading, i)) {
      head = i;
      break;
    }
  }
  for (std::size_t i = range.first; i < range.last && !head; ++i) {
    const bool ends = i + 1 == range.last || !IsNoun(reading.tag(i + 1));
    if (IsNoun(reading.tag(i)) && ends) head = i;
  }
  if (!head) return std::nullopt;
  About about;
  about.measure = reading.lemma(*head);
  about.role = ClaimRole::kOccurrence;
  return about;
}

}  // namespace

std::optional<About> AboutTime(const SentenceReading& reading, const TimeExpression& written) {
  const TimeExpression time = WithAnchor(written);
  const TokenRange clause = ClauseAround(reading, time.first_token, time.last_token);
  TimeReader reader(reading, time);
  const Event event = reader.Best();
  std::optional<About> about = event.trigger != nullptr
                                   ? FramedEvent(reading, *event.trigger)
                                   : PlainEvent(reading, time, reader.governor());
  if (!about) return std::nullopt;
  AddContext(reading, {clause.first, time.first_token}, 0, 0, *about);
  AddContext(reading, {time.last_token, clause.last}, 0, 0, *about);
  if (event.trigger != nullptr) {
    if (time.type == TimexType::kDuration) about->role = ClaimRole::kDuration;
    if (about->role == ClaimRole::kOccurrence) about->actor = ActorOf(reading, *event.trigger);
    if (IsPreviousTime(reading, time, *event.trigger)) about->modifiers = {"previous"};
  }
  const TokenRange before{clause.first, time.first_token}, after{time.last_token, clause.last};
  const bool leads = before.last - before.first < after.last - after.first;
  about->label = EventLabel(reading, *about, !time.offset ? clause : leads ? after : before);
  return about;
}

std::optional<About> AboutAnchor(const SentenceReading& reading, const DateOffset& offset) {
  const TokenRange range{offset.first_token, offset.last_token};
  if (range.first >= range.last || !reading.has(range.first)) return std::nullopt;
  std::optional<About> about;
  if (const Trigger* trigger = FirstEvent(reading, range)) {
    about = FramedEvent(reading, *trigger);
    if (about->role == ClaimRole::kOccurrence) about->actor = ActorOf(reading, *trigger);
  } else {
    about = PlainAnchor(reading, range);
  }
  if (!about) return std::nullopt;
  AddContext(reading, range, 0, 0, *about);
  about->label = std::string(Slice(reading.text->text, offset.anchor));
  return about;
}

}  // namespace claimcheck
