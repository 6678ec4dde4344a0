// SPDX-License-Identifier: Apache-2.0
#include "checker/relation.h"

#include <cstdint>
#include <cstdlib>
#include <optional>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "checker/date_relation.h"
#include "checker/duration_relation.h"
#include "checker/grown_older.h"
#include "checker/hospital_and_hurt.h"
#include "checker/main_times.h"
#include "checker/part_of_whole.h"
#include "checker/quantity_relation.h"
#include "checker/settled.h"
#include "checker/two_kinds.h"
#include "claims/claim/group_ages.h"
#include "claims/claim/moment.h"
#include "claims/lexicon/country_clock.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/lexicon/time_zone.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

bool SourcesDiffer(const Claim& a, const Claim& b) {
  return !a.source.empty() && !b.source.empty() &&
         absl::AsciiStrToLower(a.source) != absl::AsciiStrToLower(b.source);
}

// "2018-12-02T12:00": an hour is told, not only the day or its part ("TMO").
bool TellsHour(absl::string_view timex) {
  constexpr std::size_t kDay = 10;
  return timex.size() > kDay + 1 && timex[kDay] == 'T' && absl::ascii_isdigit(timex[kDay + 1]);
}

// Counted on two days, or at two hours of one: "by noon" / "by 9 p.m."
bool AsOfDiffers(const Claim& a, const Claim& b) {
  if (!a.scope.as_of || !b.scope.as_of) return false;
  const std::string& x = a.scope.as_of_timex;
  const std::string& y = b.scope.as_of_timex;
  return Disjoint(*a.scope.as_of, *b.scope.as_of) || (TellsHour(x) && TellsHour(y) && x != y);
}

// Counts that are still going on while they are reported: each was true when written.
// How many firefighters are at work changes as the dead do, and so do sums given, shares held and
// points won; how long, high or far something is changes only where a frame tells that it may.
bool Grows(const Claim& claim) {
  static constexpr WordSet kChanging({"money", "percent", "point"});
  if (claim.kind != ClaimKind::kQuantity) return false;
  const bool amount = claim.about.role == ClaimRole::kAmount;
  return claim.about.role == ClaimRole::kCount ||
         (amount &&
          (claim.about.from_frame || kChanging.Holds(FoldedHash(claim.quantity->unit.dimension))));
}

// Whether the count may have changed between the two articles. A sum that is a thousand times the
// other has not: somebody wrote million for billion.
bool MayHaveGrown(const Claim& a, const ClaimTime& a_time, const Claim& b,
                  const ClaimTime& b_time) {
  if (!Grows(a) || IsSettled(a) || IsSettled(b)) return false;
  if (!a_time.published || !b_time.published) return false;
  const bool slip = a.about.role == ClaimRole::kAmount && AreSlips(*a.quantity, *b.quantity);
  return !slip && *a_time.published != *b_time.published;
}

// Two counts, the larger with those who did it and the smaller without: one apart, where one did
// it.
bool MayDifferByPerpetrators(const Claim& a, const Claim& b) {
  const bool several = a.scope.several_perpetrators || b.scope.several_perpetrators;
  const int most = several ? 3 : 1;
  if (a.kind != ClaimKind::kQuantity || a.scope.perpetrators == b.scope.perpetrators) return false;
  const std::optional<Decimal>& x = a.quantity->value;
  const std::optional<Decimal>& y = b.quantity->value;
  if (!x || !y) return false;
  const Claim& larger = Less(*x, *y) ? b : a;
  const Claim& smaller = Less(*x, *y) ? a : b;
  if (larger.scope.perpetrators == Perpetrators::kExcluded ||
      smaller.scope.perpetrators == Perpetrators::kIncluded) {
    return false;
  }
  const std::optional<Decimal> gap = Subtract(*larger.quantity->value, *smaller.quantity->value);
  return gap && !Less(most, *gap);
}

bool SaysEnd(const Claim& claim) { return claim.scope.estimate != EstimateEnd::kUnsaid; }

// The low and the high end of what one source, or nobody by name, estimates.
bool SpanOneEstimate(const Claim& a, const Claim& b) {
  const EstimateEnd x = a.scope.estimate, y = b.scope.estimate;
  const bool apart = (x == EstimateEnd::kLow && y == EstimateEnd::kHigh) ||
                     (x == EstimateEnd::kHigh && y == EstimateEnd::kLow);
  return apart && !SourcesDiffer(a, b);
}

absl::string_view EndInWords(EstimateEnd end) {
  switch (end) {
    case EstimateEnd::kLow:
      return "the low end of an estimate";
    case EstimateEnd::kHigh:
      return "the high end of an estimate";
    case EstimateEnd::kWorst:
      return "an estimate for the worst case";
    case EstimateEnd::kBest:
      return "what is held likeliest";
    case EstimateEnd::kUnsaid:
      break;
  }
  return "";
}

// "one figure is the high end of an estimate, the other what is held likeliest"
std::string EndReason(const Claim& a, const Claim& b) {
  const bool both = SaysEnd(a) && SaysEnd(b);
  return absl::StrCat("one figure is ", EndInWords((SaysEnd(a) ? a : b).scope.estimate),
                      both ? ", the other " : "", both ? EndInWords(b.scope.estimate) : "");
}

// Minutes in the units in which what goes on is told from one day's paper to the next; 0 of others:
// what is told to the minute is over.
int MinutesOfNews(absl::string_view unit) {
  if (unit == "hour") return 60;
  if (unit == "day") return 24 * 60;
  return unit == "week" ? 7 * 24 * 60 : 0;
}

// A length of time that was still going on when the earlier article was written: 30 hours
// underground, and 52 the next day. It cannot have grown by more than the time between the two.
bool MayHaveGoneOn(const Claim& a, const ClaimTime& a_time, const Claim& b,
                   const ClaimTime& b_time) {
  if (a.kind != ClaimKind::kDuration || !a.date->duration || !b.date->duration) return false;
  if (!a_time.published || !b_time.published || *a_time.published == *b_time.published) {
    return false;
  }
  const bool a_first = *a_time.published < *b_time.published;
  const DurationValue& earlier = a_first ? *a.date->duration : *b.date->duration;
  const DurationValue& later = a_first ? *b.date->duration : *a.date->duration;
  if (earlier.unit != later.unit || !earlier.value || !later.value) return false;
  // Of what is only planned nothing has gone on.
  if (a.modality == Modality::kPlanned || b.modality == Modality::kPlanned) return false;
  const std::optional<Decimal> gain = Subtract(*later.value, *earlier.value);
  const std::optional<Decimal> minutes =
      gain ? Multiply(*gain, MinutesOfNews(earlier.unit)) : std::nullopt;
  const std::int64_t days = std::abs(*a_time.published - *b_time.published) + 1;
  return minutes && Less(0, *minutes) && !Less(days * 24 * 60, *minutes);
}

// See shot_and_hurt.h.
bool TellShotAndHurt(const Claim& a, const Claim& b) {
  const std::string& x = a.about.measure;
  const std::string& y = b.about.measure;
  return (x == "gunshot" && y == "injury") || (x == "injury" && y == "gunshot");
}

// A sum that somebody set for good is no plan, whether it was paid or is to be paid: a fine, a
// bail.
bool IsSetSum(const Claim& claim) {
  static constexpr WordSet kSet({"fine", "bail", "reward", "ransom"});
  return kSet.Holds(FoldedHash(claim.about.measure));
}

bool ModalityDiffers(const Claim& a, const Claim& b) {
  if (IsSetSum(a) && IsSetSum(b)) return false;
  return (a.modality == Modality::kPlanned) != (b.modality == Modality::kPlanned);
}

}  // namespace

absl::string_view RelationName(Relation relation) {
  switch (relation) {
    case Relation::kAgree:
      return "agree";
    case Relation::kCompatible:
      return "compatible";
    case Relation::kDiffers:
      return "differs";
    case Relation::kConflict:
      return "conflict";
  }
  return "";
}

namespace {

// `time` on the clocks of its outlet, where `other` tells its zone and `time` does not.
TimeExpression OnHomeClocks(const TimeExpression& time, const TimeExpression& other,
                            const ClaimTime& home) {
  TimeExpression zoned = time;
  const bool lacks_zone = time.minute_of_day && !time.utc_offset_minutes && !time.local_said &&
                          other.utc_offset_minutes && time.interval.first;
  if (!lacks_zone || home.time_zone.empty()) return zoned;
  zoned.utc_offset_minutes = OffsetAt({.minutes = std::nullopt, .place = home.time_zone},
                                      *time.interval.first, *time.minute_of_day);
  return zoned;
}

// The clocks of where the event of two dates was, on the day of the one that tells no zone.
LocalClocks LocalClocksOf(const Claim& a, const Claim& b) {
  const Claim& local = a.date->utc_offset_minutes ? b : a;
  const Claim& other = a.date->utc_offset_minutes ? a : b;
  const std::string& here = local.scope.clock_country;
  const std::string& there = other.scope.clock_country;
  if (here.empty() || (!there.empty() && there != here) || !local.date->interval.first) return {};
  return {here, OffsetsIn(here, *local.date->interval.first)};
}

// The date without its part of the day, unless it is that of a moment: a visit "on Tuesday morning"
// may go on in the afternoon. What had happened "by Tuesday" may have happened long before.
TimeExpression AsFarAsItTells(const Claim& claim) {
  TimeExpression date = *claim.date;
  if (date.preposition == "by" && claim.about.role != ClaimRole::kDeadline) {
    date.interval.first.reset();
    date.minute_of_day.reset();
    date.hours = nullptr;
    return date;
  }
  const bool edge = claim.about.role == ClaimRole::kStart || claim.about.role == ClaimRole::kEnd;
  const bool moment = TraitsOf(claim.about.measure).momentary || claim.about.main_event;
  if (!edge && !moment) date.hours = nullptr;
  return date;
}

// Two times, minutes apart, at which the same service responded: it sets out and it comes.
bool AreOneResponse(const Claim& a, const Claim& b) {
  constexpr int kMinutesOnTheWay = 20;
  return a.about.measure == kResponse && b.about.measure == kResponse && a.date->minute_of_day &&
         b.date->minute_of_day &&
         std::abs(*a.date->minute_of_day - *b.date->minute_of_day) <= kMinutesOnTheWay;
}

// Whether both tell plainly a sum that somebody set, and they lie more than a twentieth apart: a
// fine of $800,000 is not told as "$1 million".
bool AreTwoSetSums(const Claim& a, const Claim& b) {
  if (a.about.measure != b.about.measure || !IsSetSum(a)) return false;
  const auto plain = [](const Quantity& sum) {
    return sum.value && sum.bound == BoundKind::kExact && !sum.approximate;
  };
  const Quantity& x = *a.quantity;
  const Quantity& y = *b.quantity;
  if (!plain(x) || !plain(y) || x.unit != y.unit) return false;
  const Decimal& larger = Less(*x.value, *y.value) ? *y.value : *x.value;
  const Decimal& smaller = Less(*x.value, *y.value) ? *x.value : *y.value;
  const std::optional<Decimal> near = Multiply(larger, *Decimal::Parse("0.95"));
  return near && Less(smaller, *near);
}

}  // namespace

Comparison CompareValues(const Claim& a, const Claim& b) {
  if (a.kind == ClaimKind::kQuantity) {
    const Comparison figures = CompareQuantities(*a.quantity, *b.quantity);
    if (figures.relation == Relation::kCompatible && AreTwoSetSums(a, b)) {
      return {Relation::kConflict, "both cannot be true"};
    }
    return figures;
  }
  if (a.kind == ClaimKind::kDuration) return CompareDurations(*a.date, *b.date, a.about.measure);
  if (a.about.measure != b.about.measure && AreEventAndAnswer(a, b)) {
    const Claim& event = Follows(b, a) ? a : b;
    const Claim& answer = Follows(b, a) ? b : a;
    const AnswerKind kind = answer.about.measure == "discovery" ? AnswerKind::kFinding
                            : event.about.measure == kCallOut   ? AnswerKind::kComing
                                                                : AnswerKind::kCall;
    return CompareWithAnswer(*event.date, *answer.date, kind);
  }
  Comparison dates = CompareDates(AsFarAsItTells(a), AsFarAsItTells(b), LocalClocksOf(a, b));
  if (dates.relation == Relation::kDiffers && AreOneResponse(a, b)) {
    return {Relation::kCompatible, "one may tell when they set out, the other when they came"};
  }
  return dates;
}

namespace {

Comparison CompareAtHome(const Claim& a, const ClaimTime& a_time, const Claim& b,
                         const ClaimTime& b_time) {
  const bool known = !a_time.time_zone.empty() || !b_time.time_zone.empty();
  if (!known || a.kind != ClaimKind::kDate) return CompareValues(a, b);
  return CompareDates(OnHomeClocks(AsFarAsItTells(a), *b.date, a_time),
                      OnHomeClocks(AsFarAsItTells(b), *a.date, b_time), LocalClocksOf(a, b));
}

// Between which ages a group is: "aged 29 to 61" / "31 to 58". A year is a birthday.
Comparison CompareGroupAges(const Claim& a, const Claim& b, Comparison comparison) {
  const Interval& x = a.quantity->interval;
  const Interval& y = b.quantity->interval;
  if (x == y || !x.low || !x.high || !y.low || !y.high) return comparison;
  const auto apart = [](const Bound& p, const Bound& q) {
    return Less(1,
                Less(p.value, q.value) ? *Subtract(q.value, p.value) : *Subtract(p.value, q.value));
  };
  if (!apart(*x.low, *y.low) && !apart(*x.high, *y.high)) {
    return {Relation::kCompatible, "no more than a birthday lies between the ages"};
  }
  return {Relation::kDiffers, "the youngest or the oldest is of another age"};
}

}  // namespace

Comparison Compare(const Claim& a, const ClaimTime& a_time, const Claim& b,
                   const ClaimTime& b_time) {
  Comparison comparison = CompareAtHome(a, a_time, b, b_time);
  if (TellsGroupAges(a) && TellsGroupAges(b)) return CompareGroupAges(a, b, comparison);
  const bool age = a.about.role == ClaimRole::kAge;
  if (comparison.relation >= Relation::kDiffers && !age && MayDifferByPerpetrators(a, b)) {
    return {Relation::kCompatible, "one figure may count those who did it, the other not"};
  }
  if (comparison.relation >= Relation::kDiffers && SpanOneEstimate(a, b)) {
    return {Relation::kCompatible, "the low and the high end of one estimate"};
  }
  if (comparison.relation != Relation::kConflict) return comparison;
  if (const std::optional<Comparison> grown = GrownOlder(a, a_time, b, b_time)) return *grown;
  if (TellShotAndHurt(a, b)) {
    return {Relation::kDiffers, "one article counts those shot, the other those hurt"};
  }
  if (a.scope.estimate != b.scope.estimate) return {Relation::kDiffers, EndReason(a, b)};
  if (a.about.rescheduled || b.about.rescheduled) {
    return {Relation::kDiffers, "one article tells that the date was changed"};
  }
  if (a.scope.former != b.scope.former) {
    return {Relation::kDiffers, "one figure is of an earlier time, so both can be true"};
  }
  if (HasModifier(a, "still") != HasModifier(b, "still")) {
    return {Relation::kDiffers, "one figure tells of how many it is still so"};
  }
  if (AsOfDiffers(a, b)) {
    return {Relation::kDiffers, "the figures are given for different times, so both can be true"};
  }
  if (SourcesDiffer(a, b)) {
    return {Relation::kDiffers, "each figure is attributed to a source of its own"};
  }
  if (CountsMoreInHospital(a, b)) {
    return {Relation::kDiffers,
            "more were in hospital than the other article counts hurt and dead"};
  }
  const bool part = PartExceedsWhole(a, b);
  if (MayHaveGrown(a, a_time, b, b_time)) {
    const bool count = a.about.role == ClaimRole::kCount;
    return {
        Relation::kDiffers,
        part ? "a part is more than the whole that the other article counts, on another day"
        : count
            ? "the articles are of different days, and the count may have changed between them"
            : "the articles are of different days, and the figure may have changed between them"};
  }
  if (MayHaveGoneOn(a, a_time, b, b_time)) {
    return {Relation::kDiffers, "the later article gives the longer time: it may have gone on"};
  }
  if (ModalityDiffers(a, b)) {
    return {Relation::kDiffers, "one is a plan or a forecast, the other is told as a fact"};
  }
  if (part) return {Relation::kConflict, "a part is more than the whole that the other counts"};
  return comparison;
}

}  // namespace claimcheck
