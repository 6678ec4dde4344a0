// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/batch_telling.h"

#include <algorithm>
#include <utility>

#include "claims/claim/about.h"
#include "claims/claim/bare_term.h"
#include "claims/claim/clock_span.h"
#include "claims/claim/quantity_frame.h"
#include "claims/claim/reckoned_date.h"
#include "claims/claim/scope.h"
#include "claims/claim/source.h"

namespace claimcheck {
namespace {

// Whether something is wrong with the date as it is written.
bool IsFaulty(const TimeExpression& time) { return !time.impossible.empty() || time.either_order; }

bool OverlapsAge(const std::vector<Quantity>& quantities, const TimeExpression& time) {
  return std::any_of(quantities.begin(), quantities.end(), [&](const Quantity& quantity) {
    return quantity.unit.dimension == "age" && Overlaps(quantity.span, time.span);
  });
}

// Whether another date counts from `time`, as from Christmas in "a week before Christmas": then it
// dates nothing itself.
bool IsCountedFrom(const SentenceReading& reading, const TimeExpression& time) {
  // "The day after Monday's vote" counts from the vote, which was on Monday.
  static constexpr WordSet kOwners({"'s"});
  if (reading.has(time.last_token) && kOwners.Holds(reading.token(time.last_token).key))
    return false;
  return std::any_of(reading.times.begin(), reading.times.end(), [&](const TimeExpression& other) {
    return other.offset && other.offset->first_token == time.first_token;
  });
}

// The time that `time`, right behind it, tells of the event of: told again by other clocks ("06:52
// UTC (2:52 a.m. EDT)"), or by its date ("Sunday night, Oct. 2"), or joined to it ("on May 11 and
// 12"); nullptr where there is none.
const TimeExpression* TimeTakenUp(const SentenceReading& reading, const TimeExpression& time) {
  if (time.first_token < reading.first() + 2) return nullptr;
  const std::size_t mark = time.first_token - 1;
  const bool clocks = time.minute_of_day && (reading.Is(mark, "(") || reading.Is(mark, "/"));
  const bool date = time.granularity == Granularity::kDay && reading.Is(mark, ",");
  for (const TimeExpression& first : reading.times) {
    if (first.last_token != mark) continue;
    if (clocks && first.minute_of_day) return &first;
    const bool one_day = !first.day_unsaid && first.granularity == Granularity::kTime &&
                         first.interval.first && first.interval.first == time.interval.first;
    if (date && one_day) return &first;
    const bool days = first.granularity == Granularity::kDay &&
                      time.granularity == Granularity::kDay && first.type == time.type;
    if (days && (reading.Is(mark, "and") || reading.Is(mark, "or"))) return &first;
  }
  return nullptr;
}

// The dates that the sentence reckons with, sentences told by a bare number, and the spans between
// two clock times that something took.
std::vector<TimeClaim> Reckoned(const SentenceReading& reading, const Published& published) {
  std::vector<TimeClaim> reckoned;
  if (published.date) reckoned = ReckonedDates(reading, *published.date);
  for (TimeClaim& term : GappedTerms(reading)) reckoned.push_back(std::move(term));
  for (const TimeExpression& span : ClockSpans(reading)) {
    TimeClaim told;
    if (AboutTime(reading, span, told) && told.about.from_frame)
      reckoned.push_back(std::move(told));
  }
  return reckoned;
}

// Whether a date that is not reckoned with may date something.
bool MayDate(const SentenceReading& reading, const TimeExpression& time) {
  return time.type != TimexType::kSet && !time.vague && !OverlapsAge(reading.quantities, time) &&
         !IsCountedFrom(reading, time);
}

bool IsAge(const Quantity& quantity) { return quantity.unit.dimension == "age"; }

}  // namespace

Circumstances CircumstancesOf(const SentenceReading& reading, std::size_t first, std::size_t last) {
  return {.scope = ScopeOf(reading, first, last), .source = SourceOf(reading, first, last)};
}

bool Told::IsReckoned(Span span) const {
  return std::any_of(reckoned.begin(), reckoned.end(),
                     [&](const TimeClaim& claim) { return Overlaps(claim.time.span, span); });
}

BatchTelling::BatchTelling(std::span<const SentenceReading> batch, const Published& published)
    : batch_(batch), published_(published), told_(batch.size()) {
  for (std::size_t i = 0; i < batch.size(); ++i) told_[i].reckoned = Reckoned(batch[i], published);
  MakeRoom();
  TellFigures();
  FindEvents();
  TellDates();
  FindCircumstances();
}

std::size_t BatchTelling::CountClaims() const {
  std::size_t count = 0;
  for (const Told& told : told_) count += told.reckoned.size();
  for (const ToldFigure& figure : figures_) count += figure.about.has_value();
  for (const ToldDate& date : dates_) count += date.claim.has_value();
  return count;
}

void BatchTelling::MakeRoom() {
  std::size_t figures = 0, dates = 0;
  for (const SentenceReading& reading : batch_) {
    figures += reading.quantities.size();
    dates += reading.times.size();
  }
  figures_ = std::vector<ToldFigure>(figures);
  dates_ = std::vector<ToldDate>(dates);
  datings_ = std::vector<Dating>(dates);
  std::size_t figure = 0, date = 0;
  for (std::size_t i = 0; i < batch_.size(); ++i) {
    told_[i].quantities = std::span(figures_).subspan(figure, batch_[i].quantities.size());
    told_[i].times = std::span(dates_).subspan(date, batch_[i].times.size());
    figure += batch_[i].quantities.size();
    date += batch_[i].times.size();
  }
}

template <typename Use>
void BatchTelling::ForEachFigure(Use use) {
  for (std::size_t i = 0; i < batch_.size(); ++i) {
    const SentenceReading& reading = batch_[i];
    for (std::size_t k = 0; k < reading.quantities.size(); ++k) {
      const Quantity& quantity = reading.quantities[k];
      if (!told_[i].IsReckoned(quantity.number_span))
        use(reading, quantity, told_[i].quantities[k]);
    }
  }
}

template <typename Use>
void BatchTelling::ForEachDate(Use use) {
  std::size_t next = 0;
  for (std::size_t i = 0; i < batch_.size(); ++i) {
    const SentenceReading& reading = batch_[i];
    for (std::size_t k = 0; k < reading.times.size(); ++k) {
      const TimeExpression& time = reading.times[k];
      Dating& dating = datings_[next++];
      if (!told_[i].IsReckoned(time.span)) use(reading, time, dating, told_[i].times[k]);
    }
  }
}

void BatchTelling::TellFigures() {
  std::vector<const Trigger*> frames;
  frames.reserve(figures_.size());
  ForEachFigure([&](const SentenceReading& reading, const Quantity& quantity, ToldFigure&) {
    frames.push_back(IsAge(quantity) ? nullptr : FrameOfQuantity(reading, quantity));
  });
  std::size_t next = 0;
  ForEachFigure([&](const SentenceReading& reading, const Quantity& quantity, ToldFigure& told) {
    const Trigger* frame = frames[next++];
    if (!AboutQuantity(reading, quantity, frame, told.about.emplace())) told.about.reset();
  });
}

void BatchTelling::FindEvents() {
  ForEachDate([&](const SentenceReading& reading, const TimeExpression& time, Dating& dating,
                  ToldDate& told) {
    const bool dateline =
        reading.on_date_line || (published_.span && Overlaps(time.span, *published_.span));
    if (dateline || !MayDate(reading, time)) return;
    const TimeExpression* first = TimeTakenUp(reading, time);
    dating.asked = first != nullptr ? first : &time;
    dating.event = FindDatedEvent(reading, *dating.asked, told.claim.emplace().about);
  });
}

void BatchTelling::TellDates() {
  ForEachDate([&](const SentenceReading& reading, const TimeExpression& time, const Dating& dating,
                  ToldDate& told) {
    if (dating.asked != nullptr && AboutTime(reading, *dating.asked, dating.event, *told.claim)) {
      if (dating.asked != &time) told.claim->time = time;
    } else if (IsFaulty(time) && MayDate(reading, time)) {
      told.claim = {time, About{}, {time.first_token, time.last_token}};
    } else {
      told.claim.reset();
    }
  });
}

void BatchTelling::FindCircumstances() {
  const auto find = [](auto of, const SentenceReading& reading, const auto& mention, auto& told) {
    of(reading, mention.first_token, mention.last_token, told.around);
  };
  const auto scope = [](const SentenceReading& reading, std::size_t first, std::size_t last,
                        std::optional<Circumstances>& around) {
    around.emplace().scope = ScopeOf(reading, first, last);
  };
  const auto source = [](const SentenceReading& reading, std::size_t first, std::size_t last,
                         std::optional<Circumstances>& around) {
    around->source = SourceOf(reading, first, last);
  };
  const auto find_all = [&](auto of) {
    ForEachFigure([&](const SentenceReading& reading, const Quantity& quantity, ToldFigure& told) {
      if (told.about) find(of, reading, quantity, told);
    });
    ForEachDate([&](const SentenceReading& reading, const TimeExpression& time, const Dating&,
                    ToldDate& told) {
      if (told.claim) find(of, reading, time, told);
    });
  };
  find_all(scope);
  find_all(source);
}

}  // namespace claimcheck
