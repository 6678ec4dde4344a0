// SPDX-License-Identifier: Apache-2.0
#include "checker/other_time.h"

#include <algorithm>
#include <cstdlib>

#include "checker/one_past_event.h"
#include "checker/shared_names.h"
#include "checker/two_kinds.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/lexicon/word_classes.h"

namespace claimcheck {
namespace {

// Whether the past that a claim is about is what both articles look back on: an inquest in May on
// the crash of January.
bool LookBackTogether(const Claim& past, const Kin* kin) {
  return kin != nullptr && past.scope.during &&
         std::any_of(kin->shared_past.begin(), kin->shared_past.end(),
                     [&](const DateInterval& day) { return !Disjoint(day, *past.scope.during); });
}

// Whether the past that a claim is about is when the other article's main event happened, as an
// article of these days tells it: "were killed in the club in February" / "died on Sunday".
bool LooksBackOnMainEvent(const Claim& past, const Claim& main, const Kin* kin) {
  constexpr absl::civil_diff_t kMonth = 31;
  const std::optional<DateInterval>& then = past.scope.during;
  const std::optional<DateInterval>& day =
      main.scope.happened ? main.scope.happened : main.scope.during;
  return kin != nullptr && then && then->first && then->last && day &&
         *then->last - *then->first <= kMonth && !Disjoint(*then, *day);
}

// "Two were wounded there last month" beside a count of what happened on the day of the other
// article's main event. A day or two between them may be one night, or the first reports; and what
// a fire that broke out on Tuesday has laid waste may be told of Friday.
bool IsOfOtherEvent(const Scope& told, const Scope& main) {
  constexpr absl::civil_diff_t kLeastGap = 3, kLongest = 7;
  if (!told.during || !told.during->first || !told.during->last || !main.happened) return false;
  return *main.happened->first - *told.during->last >= kLeastGap ||
         *told.during->first - *main.happened->last >= kLongest;
}

// Whether two articles look back on one place in the same month or in two that follow each other:
// on one event, whose month one of them has wrong.
bool LookBackOnOneEvent(const Claim& a, const Claim& b) {
  constexpr absl::civil_diff_t kMonth = 27, kMostMonths = 62;
  if (!a.scope.background || !b.scope.background) return false;
  const DateInterval& x = *a.scope.during;
  const DateInterval& y = *b.scope.during;
  if (!x.first || !x.last || !y.first || !y.last) return false;
  const bool months = *x.last - *x.first >= kMonth && *y.last - *y.first >= kMonth;
  const absl::CivilDay first = std::min(*x.first, *y.first), last = std::max(*x.last, *y.last);
  return months && last - first <= kMostMonths &&
         !SharedNames(Part(a.about.entities).places, Part(b.about.entities).places).empty();
}

// Whether the days of which two claims are told lie no further apart than `most`.
bool LieWithin(const Claim& a, const Claim& b, absl::civil_diff_t most) {
  const DateInterval& x = *a.scope.during;
  const DateInterval& y = *b.scope.during;
  if (!x.first || !x.last || !y.first || !y.last) return false;
  return std::max(*y.first - *x.last, *x.first - *y.last) <= most;
}

// What two days may be told of. A building is as tall on either; a strike has as many who take part
// on its second day as on its first; and of what is done once (a fine, a purchase) one of two
// outlets may have the day wrong.
bool MayBeOfOneThing(const Claim& a, const Claim& b) {
  constexpr absl::civil_diff_t kWeek = 7, kFew = 3;
  if (a.about.measure == "strike" && b.about.measure == "strike") return LieWithin(a, b, kWeek);
  if (a.about.measure == "storeys") return LieWithin(a, b, kWeek);
  const bool once = a.about.role == ClaimRole::kAmount && TraitsOf(a.about.measure).momentary;
  return once && LieWithin(a, b, kFew);
}

// A quarter's sales and those of the half year that it lies in.
bool AreOtherPeriods(const DateInterval& a, const DateInterval& b) {
  constexpr absl::civil_diff_t kLeast = 28;
  if (!a.first || !a.last || !b.first || !b.last) return false;
  const absl::civil_diff_t x = *a.last - *a.first + 1, y = *b.last - *b.first + 1;
  return std::min(x, y) >= kLeast && std::max(x, y) * 2 > std::min(x, y) * 3;
}

// "So far this year 900 hectares have burned", "this winter avalanches killed 11" beside what one
// of them did: all of a season or longer, up to now. So are "the first six weeks of the year", but
// not "in March", which may tell when something happened.
bool CountsLongTime(const Claim& claim) {
  constexpr absl::civil_diff_t kLong = 100, kSpan = 31;
  const std::optional<DateInterval>& during = claim.scope.during;
  if (!during || !during->first || !during->last) return false;
  const absl::civil_diff_t length = *during->last - *during->first;
  const FrameTraits& traits = TraitsOf(claim.about.measure);
  const bool harm = traits.momentary && traits.occasion == "happening";
  return length >= kLong || (harm && length > kSpan);
}

// "A coach crash there in 1977 killed 38" / "three crashes there in the 1970s cost 69 lives": of
// what both look back on one tells years as a whole.
bool CountsYearsAround(const Claim& all, const Claim& some) {
  constexpr absl::civil_diff_t kYears = 3 * 365;
  constexpr int kTimes = 3;
  const DateInterval& x = *all.scope.during;
  const DateInterval& y = *some.scope.during;
  if (!all.scope.background || !some.scope.background || !x.first || !x.last || !y.first || !y.last)
    return false;
  const absl::civil_diff_t longer = *x.last - *x.first + 1, shorter = *y.last - *y.first + 1;
  return all.about.role == ClaimRole::kCount && longer >= kYears && longer >= shorter * kTimes &&
         *x.first <= *y.first && *y.last <= *x.last;
}

// "More than 9,000 have been killed since 2015" beside the dead of an event of this week.
bool CountsSinceLongBefore(const Scope& told, const Scope& event) {
  constexpr absl::civil_diff_t kLong = 14;
  return told.since && told.since->last && !event.since && event.happened &&
         *event.happened->first - *told.since->last >= kLong;
}

// "The war has claimed 280,000 lives", "450 have been wounded in the fighting" beside those whom
// one day of it hit: told of a day, or so few that they can be no other's.
bool IsOfWholeConflict(const Claim& all, const Claim& some) {
  static const std::string kConflict = "conflict";
  constexpr int kFewer = 3;
  const auto of_conflict = [](const Claim& claim) {
    const std::vector<std::string>& event = claim.about.event;
    return std::binary_search(event.begin(), event.end(), kConflict);
  };
  const bool harm =
      TraitsOf(all.about.measure).occasion == "happening" && all.about.role == ClaimRole::kCount;
  if (!harm || !of_conflict(all) || of_conflict(some) || some.scope.since) return false;
  const std::optional<Decimal>& x = some.quantity->value;
  const std::optional<Decimal>& y = all.quantity->value;
  if (!x || !y || !Less(*x, *y)) return false;
  const std::optional<Decimal> least = Multiply(*x, kFewer);
  const bool day = (some.scope.during && !some.scope.background) || some.scope.happened;
  return day || (least && !Less(*y, *least));
}

bool IsOneDay(const std::optional<DateInterval>& time) {
  return time && time->first && time->first == time->last;
}

bool IsZero(const Claim& claim) {
  const std::optional<Decimal>& value = claim.quantity->value;
  return value && SameValue(*value, 0);
}

// What a day brought of what is counted to date: "recovered no bodies on Monday", "brought up four
// bodies on Monday", "arrested 31 on Monday" beside the 240 "since the weekend". Not where the day
// is that of the event itself, or both are told of it.
bool IsOfDayOfAll(const Claim& some, const Claim& all) {
  const Scope& day = some.scope;
  if (!IsOneDay(day.during) || day.background || some.about.role != ClaimRole::kCount) return false;
  if (all.scope.during && !Disjoint(*all.scope.during, *day.during)) return false;
  const auto on_day = [&](const Scope& scope) {
    return scope.happened && !Disjoint(*scope.happened, *day.during);
  };
  if (on_day(all.scope)) return false;
  const std::optional<Decimal>&x = some.quantity->value, &y = all.quantity->value;
  if (!x || !y || !Less(*x, *y)) return false;
  const std::optional<DateInterval>& since = all.scope.since;
  constexpr absl::civil_diff_t kLong = 60;  // not "the largest since 2003"
  const absl::civil_diff_t ago =
      since && since->first ? *day.during->first - *since->first : absl::civil_diff_t{0};
  if (ago > 0 && ago < kLong) return true;
  const bool bodies = some.quantity->unit.name == "body" || some.quantity->unit.name == "corpse";
  return IsZero(some) || (bodies && AreHalfApart(*some.quantity, *all.quantity));
}

// "Since the start of the year 900 have died" / "so far this year 1,100 have died"
bool CountsFromOneDay(const Scope& since, const Scope& during) {
  constexpr absl::civil_diff_t kMonth = 31;
  return since.since && since.since->first && during.during && during.during->first &&
         std::abs(*since.since->first - *during.during->first) <= kMonth;
}

bool AreOverOtherTimes(const Claim& a, const Claim& b) {
  const bool from_one_day =
      CountsFromOneDay(a.scope, b.scope) || CountsFromOneDay(b.scope, a.scope);
  // "Since the start of 2024" goes on when "in 2024" has ended.
  if (from_one_day && !AreHalfApart(*a.quantity, *b.quantity)) return false;
  const std::string& dimension = a.quantity->unit.dimension;
  const bool counted = dimension == "count" || dimension == "area" || dimension == "length";
  return counted && !a.scope.background && !b.scope.background && a.about.from_frame &&
         b.about.from_frame && CountsLongTime(a) != CountsLongTime(b);
}

}  // namespace

bool MayBeOfOneTime(const Claim& a, const Claim& b) {
  return !a.scope.during || !b.scope.during || !Disjoint(*a.scope.during, *b.scope.during);
}

bool AreOfOtherTimes(const Claim& a, const Claim& b, const Kin* kin) {
  // An age is its bearer's; the years between two times are allowed for when the two are compared.
  if (a.about.role == ClaimRole::kAge) return false;
  if (a.scope.other_event != b.scope.other_event && !TellOnePastEvent(a, b)) return true;
  if (a.kind == ClaimKind::kDuration) {
    return a.scope.background != b.scope.background && a.about.from_frame &&
           TraitsOf(a.about.measure).recurring &&
           !LookBackTogether(a.scope.background ? a : b, kin);
  }
  if (a.kind != ClaimKind::kQuantity) return false;
  const bool both = a.scope.during && b.scope.during;
  // What a firm made last year is this year's news: "made a loss of $9 million last year", "the
  // loss of $9 million shows".
  static constexpr WordSet kResults({"profit", "loss", "revenue", "debt", "deficit", "surplus"});
  const bool result =
      a.about.role == ClaimRole::kAmount && !both && kResults.Holds(FoldedHash(a.about.measure));
  const Claim& past = a.scope.background ? a : b;
  const bool other_story = !result && a.scope.background != b.scope.background &&
                           !LookBackTogether(past, kin) &&
                           !LooksBackOnMainEvent(past, a.scope.background ? b : a, kin);
  // A fine is imposed once, "in June" or "in summer".
  const bool over_time = a.about.role == ClaimRole::kAmount && !TraitsOf(a.about.measure).momentary;
  const bool other_period = both && over_time && AreOtherPeriods(*a.scope.during, *b.scope.during);
  const bool apart = both && Disjoint(*a.scope.during, *b.scope.during) &&
                     !LookBackOnOneEvent(a, b) && !MayBeOfOneThing(a, b);
  const bool years = both && (CountsYearsAround(a, b) || CountsYearsAround(b, a));
  return other_story || other_period || apart || years || AreOverOtherTimes(a, b) ||
         CountsSinceLongBefore(a.scope, b.scope) || CountsSinceLongBefore(b.scope, a.scope) ||
         IsOfOtherEvent(a.scope, b.scope) || IsOfOtherEvent(b.scope, a.scope) ||
         IsOfWholeConflict(a, b) || IsOfWholeConflict(b, a) || IsOfDayOfAll(a, b) ||
         IsOfDayOfAll(b, a);
}

}  // namespace claimcheck
