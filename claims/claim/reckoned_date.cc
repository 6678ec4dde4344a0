// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/reckoned_date.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "claims/claim/event.h"
#include "claims/claim/framed_event.h"
#include "claims/claim/thing.h"
#include "claims/claim/thing_of_age.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/mention/date_offset.h"
#include "claims/value/day_before.h"
#include "claims/value/edtf.h"
#include "claims/value/time_unit.h"

namespace claimcheck {
namespace {

// How far from the words counted with the event stands that is counted from.
constexpr std::size_t kReach = 14;
constexpr std::size_t kShortReach = 8;

// Longer ago than this lies nothing that news counts from.
constexpr int kFarthest = 2000;

// How far from the day itself an anniversary is kept or told of.
constexpr int kAnniversaryDays = 45;

std::optional<int> SmallNumber(const std::optional<Decimal>& value) {
  int number = 0;
  if (!value || !absl::SimpleAtoi(value->ToString(), &number)) return std::nullopt;
  return number > 0 && number < kFarthest ? std::optional(number) : std::nullopt;
}

int ThirdOf(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::kWeek:
      return 2;
    case TimeUnit::kMonth:
      return 10;
    case TimeUnit::kYear:
      return 120;
    default:
      return 0;
  }
}

class Reckoner {
 public:
  Reckoner(const SentenceReading& reading, absl::CivilDay published)
      : reading_(reading), published_(published) {}

  std::vector<TimeClaim> Read() {
    for (const Quantity& ordinal : reading_.ordinals) {
      if (!ReadPeriodOf(ordinal)) ReadAnniversary(ordinal);
    }
    for (std::size_t i = 0; i < reading_.times.size(); ++i) {
      const TimeExpression& time = reading_.times[i];
      if (time.type == TimexType::kDuration && time.duration) {
        if (!ReadInto(time) && !ReadSince(time)) ReadGoingOn(time);
      } else if (time.duration && i + 1 < reading_.times.size()) {
        ReadAgoThis(time, reading_.times[i + 1]);
      }
    }
    for (const Quantity& quantity : reading_.quantities) ReadAgeOfThing(quantity);
    return std::move(claims_);
  }

 private:
  bool IsWord(std::size_t i, absl::string_view word) const {
    return reading_.has(i) && FoldedEquals(reading_.word(i), word);
  }

  const std::string& LemmaAt(std::size_t i) const {
    static const std::string none;
    return reading_.has(i) ? reading_.lemma(i) : none;
  }

  // Whether what stands around the token is told of the article's own time: a verb in the present
  // or the perfect stands in its clause, or none at all.
  bool IsToldNow(std::size_t token) const {
    const TokenRange clause = ClauseAround(reading_, token, token + 1);
    bool past = false;
    for (std::size_t i = clause.first; i < clause.last; ++i) {
      const Tag tag = reading_.tag(i);
      if (tag == Tag::kVBZ || tag == Tag::kVBP || IsWord(i, "now")) return true;
      past = past || tag == Tag::kVBD;
    }
    return !past;
  }

  // What goes on or happened, by a noun for it in [begin, end): the nearest to `begin`, or with
  // `last` the nearest to `end`.
  const Trigger* EventIn(std::size_t begin, std::size_t end, bool last) const {
    const Trigger* found = nullptr;
    for (const Trigger& trigger : reading_.triggers) {
      const FrameRow& row = *trigger.row;
      const bool noun = row.part == FramePart::kClass ||
                        (row.part == FramePart::kNoun && row.role == "occurrence");
      if (!noun || trigger.first < begin || trigger.last > end) continue;
      if (found == nullptr || last) found = &trigger;
    }
    return found;
  }

  // A verb or noun for what happened in [begin, end).
  const Trigger* HappeningIn(std::size_t begin, std::size_t end) const {
    for (const Trigger& trigger : reading_.triggers) {
      if (trigger.first < begin || trigger.last > end || !TakesDate(*trigger.row)) continue;
      return &trigger;
    }
    return nullptr;
  }

  std::size_t Before(std::size_t i, std::size_t reach) const {
    const TokenRange clause = ClauseAround(reading_, i, i + 1);
    return std::max(clause.first, i > reach ? i - reach : 0);
  }

  std::size_t After(std::size_t i, std::size_t reach) const {
    const TokenRange clause = ClauseAround(reading_, i - 1, i);
    return std::min(clause.last, i + reach);
  }

  void Add(std::size_t first, std::size_t last, DateInterval interval, Granularity granularity,
           About about, TokenRange event) {
    TimeExpression time;
    time.first_token = first;
    time.last_token = last;
    time.span = Cover(reading_.token(first).span, reading_.token(last - 1).span);
    time.type = TimexType::kDate;
    time.interval = interval;
    time.granularity = granularity;
    time.anchor = DateAnchor::kPublished;
    const absl::CivilDay from = *interval.first, to = *interval.last;
    if (granularity == Granularity::kYear) {
      time.timex = absl::StrCat(from.year());
      time.mod = from.year() == to.year() ? "" : "APPROX";
    } else if (granularity == Granularity::kMonth) {
      time.timex = IsoDay(from).substr(0, 7);
    } else {
      time.timex = IsoDay(from);
      time.mod = from == to ? "" : "APPROX";
    }
    time.edtf = EdtfOf(interval, time.mod.empty() ? FuzzyEnds::kNone : FuzzyEnds::kBoth);
    if (const Trigger* trigger = TriggerAt(event); trigger != nullptr && about.thing == Thing{}) {
      about.thing = claimcheck::ThingOf(reading_, *trigger);
    }
    const TokenRange clause = ClauseAround(reading_, first, last);
    AddContext(reading_, {{clause.first, first}, {last, clause.last}}, 0, 0, about);
    about.label = EventLabel(reading_, about, clause);
    claims_.push_back({std::move(time), std::move(about), event});
  }

  const Trigger* TriggerAt(TokenRange range) const {
    for (const Trigger& trigger : reading_.triggers) {
      if (trigger.first == range.first && trigger.last == range.last) return &trigger;
    }
    return nullptr;
  }

  // The beginning of what goes on.
  void AddStart(std::size_t first, std::size_t last, DateInterval interval, About about,
                const Trigger& event) {
    about.role = ClaimRole::kStart;
    Add(first, last, interval, Granularity::kDay, std::move(about), {event.first, event.last});
  }

  // "now entering its fifth month", "in the third week of the siege", "in its tenth year"
  bool ReadPeriodOf(const Quantity& ordinal) {
    const std::optional<int> count = SmallNumber(ordinal.value);
    std::size_t unit_at = ordinal.last_token;
    if (IsWord(unit_at, "straight") || IsWord(unit_at, "consecutive") || IsWord(unit_at, "full")) {
      ++unit_at;
    }
    const TimeUnit unit = TimeUnitNamed(LemmaAt(unit_at));
    if (!count || ThirdOf(unit) + (unit == TimeUnit::kDay ? 1 : 0) == 0) return false;
    std::size_t first = ordinal.number_token;
    if (first == reading_.first()) return false;
    --first;  // "its", "the"
    if (first == reading_.first()) return false;
    --first;
    const bool entering = LemmaAt(first) == "enter" || IsWord(first, "into");
    if (!entering && !IsWord(first, "in") && !IsWord(first, "into")) return false;
    const std::size_t last = unit_at + 1;
    const Trigger* event = nullptr;
    if (IsWord(last, "of")) {
      event = EventIn(last, After(last, kShortReach), false);
    } else {
      event = EventIn(Before(first, kReach), first, true);
      if (event == nullptr) event = EventIn(last, After(last, kShortReach), false);
    }
    if (event == nullptr || TraitsOf(*event->row).momentary || !IsToldNow(first)) {
      return false;
    }
    const auto oldest = DayBefore(published_, entering ? *count - 1 : *count, unit);
    const auto newest = DayBefore(published_, *count - 1, unit);
    if (!oldest || !newest) return false;
    const int slack = ThirdOf(unit);
    AddStart(first, last, {*oldest - (entering ? slack : 0), *newest + slack},
             FramedEvent(reading_, *event), *event);
    return true;
  }

  // "twelve days into the siege"
  bool ReadInto(const TimeExpression& time) {
    if (!IsWord(time.last_token, "into") || !IsToldNow(time.first_token)) return false;
    const Trigger* event = EventIn(time.last_token, After(time.last_token, kShortReach), false);
    if (event == nullptr || TraitsOf(*event->row).momentary) return false;
    const std::optional<DateInterval> days = DaysBack(*time.duration);
    if (!days) return false;
    AddStart(time.first_token, time.last_token, *days, FramedEvent(reading_, *event), *event);
    return true;
  }

  std::optional<DateInterval> DaysBack(const DurationValue& duration) const {
    const std::optional<int> count = SmallNumber(duration.value);
    const TimeUnit unit = TimeUnitNamed(duration.unit);
    if (!count || unit == TimeUnit::kNone) return std::nullopt;
    const bool plain = duration.bound == BoundKind::kExact || duration.bound == BoundKind::kAbout;
    if (!plain) return std::nullopt;
    const std::optional<DateInterval> days = DaysApart({published_, published_}, -*count, unit);
    return days && days->first && days->last ? days : std::nullopt;
  }

  // "the strike has dragged on for six weeks", "have been on strike for a month"
  void ReadGoingOn(const TimeExpression& time) {
    if (time.offset || !IsPerfect(time.first_token)) return;
    const Event event = EventOf(reading_, time.first_token, time.last_token, /*lasts=*/true);
    if (event.trigger == nullptr) return;
    About about = FramedEvent(reading_, *event.trigger);
    const FrameRow& row = *event.trigger->row;
    const bool goes_on = row.part == FramePart::kClass || row.frame == "lasting";
    if (!goes_on || !about.from_frame || TraitsOf(about.measure).momentary) return;
    const std::optional<DateInterval> days = DaysBack(*time.duration);
    if (days) AddStart(time.first_token, time.last_token, *days, std::move(about), *event.trigger);
  }

  // Whether the verb before the token is a perfect of the present: "has lasted", "have been on".
  bool IsPerfect(std::size_t token) const {
    for (std::size_t i = token; i > Before(token, kReach);) {
      --i;
      const Tag tag = reading_.tag(i);
      if (tag == Tag::kVBD || tag == Tag::kMD) return false;
      if (tag == Tag::kVBZ || tag == Tag::kVBP) return reading_.lemma(i) == "have";
    }
    return false;
  }

  // The calendar years in which the day `years` years ago lies, give or take some weeks.
  std::optional<DateInterval> YearsAgo(int years) const {
    const auto day = DayBefore(published_, years, TimeUnit::kYear);
    if (!day || day->year() < 2) return std::nullopt;
    const int from = static_cast<int>((*day - kAnniversaryDays).year());
    const int to = static_cast<int>((*day + kAnniversaryDays).year());
    return DateInterval{YearInterval(from).first, YearInterval(to).last};
  }

  void AddYear(std::size_t first, std::size_t last, int years, const Trigger& event) {
    const std::optional<DateInterval> interval = YearsAgo(years);
    if (!interval) return;
    About about = FramedEvent(reading_, event);
    if (event.row->part == FramePart::kClass && !TraitsOf(about.measure).momentary) {
      about.role = ClaimRole::kStart;
    }
    Add(first, last, *interval, Granularity::kYear, std::move(about), {event.first, event.last});
  }

  // "the tenth anniversary of the blaze", "its 50th birthday"
  void ReadAnniversary(const Quantity& ordinal) {
    const std::optional<int> count = SmallNumber(ordinal.value);
    const std::size_t noun = ordinal.last_token;
    const bool anniversary = LemmaAt(noun) == "anniversary";
    if (!count || (!anniversary && LemmaAt(noun) != "birthday")) return;
    const std::size_t first = ordinal.number_token, last = noun + 1;
    if (anniversary && IsWord(last, "of")) {
      const Trigger* event = HappeningIn(last, After(last, kShortReach));
      if (event != nullptr) AddYear(first, last, *count, *event);
    } else if (first > reading_.first() && IsWord(first - 1, "its")) {
      AddOrigin(first, last, "founding", "", YearsAgo(*count));
    }
  }

  // "it is 25 years since the dam burst", "20 years to the day after a wall fell", "50 years on"
  bool ReadSince(const TimeExpression& time) {
    const std::optional<int> count = SmallNumber(time.duration->value);
    if (!count || time.duration->unit != "year") return false;
    std::size_t last = time.last_token;
    const bool to_the_day =
        IsWord(last, "to") && IsWord(last + 1, "the") && IsWord(last + 2, "day");
    if (to_the_day) last += 3;
    if (IsWord(last, "on") && (!reading_.has(last + 1) || reading_.word(last + 1) == "," ||
                               EndsClause(reading_, last + 1))) {
      const Trigger* event = EventIn(Before(time.first_token, kReach), time.first_token, true);
      if (event != nullptr) AddYear(time.first_token, last + 1, *count, *event);
      return event != nullptr;
    }
    if (!IsWord(last, "since") && !(to_the_day && IsWord(last, "after"))) return false;
    const Trigger* event = HappeningIn(last, After(last + 1, kShortReach));
    if (event == nullptr) return false;
    const TimeExpression* day = to_the_day ? DayBeside(time) : nullptr;
    const auto same =
        day != nullptr ? DayBefore(*day->interval.first, *count, TimeUnit::kYear) : std::nullopt;
    if (!same) {
      AddYear(time.first_token, last, *count, *event);
    } else {
      Add(time.first_token, last, {*same, *same}, Granularity::kDay, FramedEvent(reading_, *event),
          {event->first, event->last});
    }
    return true;
  }

  // The day that "to the day" is counted from: the other date of the sentence.
  const TimeExpression* DayBeside(const TimeExpression& time) const {
    for (const TimeExpression& other : reading_.times) {
      if (other.first_token != time.first_token && other.type == TimexType::kDate &&
          other.granularity == Granularity::kDay && other.interval.first) {
        return &other;
      }
    }
    return nullptr;
  }

  // "five years ago this month"
  void ReadAgoThis(const TimeExpression& ago, const TimeExpression& period) {
    const std::optional<int> count = SmallNumber(ago.duration->value);
    const bool beside = period.first_token == ago.last_token;
    if (!count || !beside || ago.duration->unit != "year" || !period.interval.first ||
        !period.interval.last || period.granularity > Granularity::kMonth) {
      return;
    }
    const auto first = DayBefore(*period.interval.first, *count, TimeUnit::kYear);
    const auto last = DayBefore(*period.interval.last, *count, TimeUnit::kYear);
    const Event event = EventOf(reading_, ago.first_token, period.last_token, /*lasts=*/false);
    if (!first || !last || event.trigger == nullptr) return;
    Add(ago.first_token, period.last_token, {*first, *last}, period.granularity,
        FramedEvent(reading_, *event.trigger), {event.trigger->first, event.trigger->last});
  }

  void AddOrigin(std::size_t first, std::size_t last, absl::string_view frame,
                 absl::string_view noun, const std::optional<DateInterval>& interval) {
    if (!interval) return;
    About about;
    about.measure = std::string(frame);
    about.role = ClaimRole::kOccurrence;
    about.from_frame = true;
    about.thing.noun = std::string(noun);
    Add(first, last, *interval, Granularity::kYear, std::move(about), {first, last});
  }

  // "the 40-year-old Norse company", "the tower, which is 138 years old"
  void ReadAgeOfThing(const Quantity& age) {
    const std::optional<int> count = SmallNumber(age.value);
    const bool years = age.unit.dimension == "age" && age.unit.name == "year of age";
    if (!count || !years || age.bound != BoundKind::kExact || age.approximate) return;
    const ThingNoun* thing = ThingOfAge(reading_, age);
    if (thing == nullptr || thing->origin.empty()) return;
    const auto day = DayBefore(published_, *count, TimeUnit::kYear);
    if (!day || day->year() < 2) return;
    const int year = static_cast<int>(day->year());
    AddOrigin(age.first_token, age.last_token, thing->origin, thing->noun,
              DateInterval{YearInterval(year - 1).first, YearInterval(year).last});
  }

  const SentenceReading& reading_;
  absl::CivilDay published_;
  std::vector<TimeClaim> claims_;
};

}  // namespace

std::vector<TimeClaim> ReckonedDates(const SentenceReading& reading, absl::CivilDay published) {
  return Reckoner(reading, published).Read();
}

}  // namespace claimcheck
