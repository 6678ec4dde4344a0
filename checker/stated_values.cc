// SPDX-License-Identifier: Apache-2.0
#include "checker/stated_values.h"

#include <algorithm>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/time/civil_time.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

// Figures of long ago and of a longer time are told apart from those of the day.
absl::string_view TimeOf(const Claim& claim) {
  return claim.scope.background ? "then/" : claim.scope.since ? "since/" : "";
}

// "Nearing 500", "almost 500": fewer. "The 500th": as many at some time, and more by now. An
// article that says so does not say 500.
bool TellsOtherwise(const Quantity& quantity) {
  if (quantity.role == NumberRole::kOrdinal) return true;
  const std::optional<Bound>& high = quantity.interval.high;
  return quantity.approximate && quantity.value && high && SameValue(high->value, *quantity.value);
}

// What a sum or a share is told of, for two measures that may be one under one name: "?" where no
// frame tells it, "*" whatever it is.
std::string AmountKey(const Claim& claim, absl::string_view measure, absl::string_view value) {
  return absl::StrCat("amount/", measure, "/", claim.quantity->unit.name, "/", value);
}

absl::string_view MeasureOrTally(const Claim& claim) {
  const absl::string_view tally = TraitsOf(claim.about.measure).tally;
  return tally.empty() ? claim.about.measure : tally;
}

// A length of time, told of `measure`: a frame, "?" where no frame tells what lasted, "*" whatever
// it was.
std::string LengthKey(const Claim& claim, absl::string_view measure) {
  const DurationValue& length = *claim.date->duration;
  return absl::StrCat("length/", measure, "/", length.unit, "/", length.value->ToCanonicalString());
}

bool IsLength(const Claim& claim) {
  return claim.kind == ClaimKind::kDuration && claim.date->duration && claim.date->duration->value;
}

// The day of what a frame dates; "" where there is none.
std::string DayKey(const Claim& claim) {
  const std::optional<absl::CivilDay>& day = claim.date->interval.first;
  if (!day || !claim.about.from_frame) return "";
  return absl::StrCat("day/", claim.about.measure, "/", absl::FormatCivilTime(*day));
}

// "Will walk out on 3 May, and again on 9 and 11 May": whether the date is one of several of one
// thing that the sentence lists; `before` is the date told before it.
bool AreListed(const Claim& before, const Claim& date) {
  const bool dates = before.kind == ClaimKind::kDate && date.kind == ClaimKind::kDate;
  return dates && before.date->interval.first != date.date->interval.first &&
         before.sentence == date.sentence && before.about.measure == date.about.measure &&
         before.about.role == date.about.role && !before.about.rescheduled &&
         !date.about.rescheduled && before.about.modifiers == date.about.modifiers;
}

// What the value of a claim is told of, with the value; under two names where it has two.
std::vector<std::string> KeysOf(const Claim& claim) {
  if (IsLength(claim)) {
    const bool framed = claim.about.from_frame;
    return {LengthKey(claim, framed ? claim.about.measure : "?"), LengthKey(claim, "*")};
  }
  if (claim.kind == ClaimKind::kDate) return {DayKey(claim)};
  if (claim.kind != ClaimKind::kQuantity || !claim.quantity->value) return {};
  if (claim.about.role == ClaimRole::kAge) return {};  // another may be as old
  const Unit& unit = claim.quantity->unit;
  const std::string value = absl::StrCat(TimeOf(claim), claim.quantity->value->ToCanonicalString());
  if (unit.dimension != "count") {
    const bool framed = claim.about.from_frame;
    return {AmountKey(claim, framed ? MeasureOrTally(claim) : "?", value),
            AmountKey(claim, "*", value)};
  }
  std::vector<std::string> keys = {absl::StrCat("measure/", claim.about.measure, "/", value)};
  if (!unit.name.empty()) keys.push_back(absl::StrCat("noun/", unit.name, "/", value));
  return keys;
}

// The keys of which one must be stated for the claim's value to be: "the street was closed for four
// hours" is not given by "the power was out for four hours", nor "inflation was 4 percent" by
// "rents rose 4 percent".
std::vector<std::string> SoughtKeysOf(const Claim& claim) {
  const bool amount = claim.kind == ClaimKind::kQuantity && claim.quantity->value &&
                      claim.about.role != ClaimRole::kAge &&
                      claim.quantity->unit.dimension != "count";
  if (amount) {
    const std::string value =
        absl::StrCat(TimeOf(claim), claim.quantity->value->ToCanonicalString());
    if (!claim.about.from_frame) return {AmountKey(claim, "*", value)};
    return {AmountKey(claim, MeasureOrTally(claim), value), AmountKey(claim, "?", value)};
  }
  if (!IsLength(claim)) return KeysOf(claim);
  if (!claim.about.from_frame) return {LengthKey(claim, "*")};
  return {LengthKey(claim, claim.about.measure), LengthKey(claim, "?")};
}

// The value of a count under its tally; "" where it has none (lexicon/frame_traits.h).
std::string TallyKeyOf(const Claim& claim) {
  if (claim.kind != ClaimKind::kQuantity || !claim.quantity->value) return "";
  const absl::string_view tally = TraitsOf(claim.about.measure).tally;
  if (claim.about.role != ClaimRole::kCount || tally.empty()) return "";
  return absl::StrCat("tally/", tally, "/", TimeOf(claim),
                      claim.quantity->value->ToCanonicalString());
}

// The accidents that one word or another tells: a boat sinks or turns over.
absl::string_view KindOfAccident(absl::string_view measure) {
  return measure == "overturning" ? "sinking" : measure;
}

// A happening of an article on a day.
std::string HappeningKey(absl::string_view measure, absl::CivilDay day) {
  return absl::StrCat("happening/", KindOfAccident(measure), "/", absl::FormatCivilTime(day));
}

// Whether the article dates something that happened to one day.
bool IsDatedHappening(const Claim& claim) {
  if (claim.kind != ClaimKind::kDate || claim.about.role != ClaimRole::kOccurrence) return false;
  const FrameTraits& traits = TraitsOf(claim.about.measure);
  const DateInterval& days = claim.date->interval;
  return claim.about.from_frame && traits.occasion == "happening" && traits.momentary &&
         claim.modality == Modality::kAsserted && !claim.date->day_unsaid && days.first &&
         days.first == days.last;
}

// Whether the date is one of a list, beside the date before or behind it; how long something will
// last may stand between: "on 3 May for 48 hours, and again on 9 May".
bool IsListed(const CheckResult& result, std::size_t i) {
  const auto of_sentence = [&](std::size_t other) {
    return other < result.claims.size() &&
           result.claims[other].article == result.claims[i].article &&
           result.claim(other).sentence == result.claim(i).sentence;
  };
  std::size_t before = i;
  while (before > 0 && of_sentence(before - 1)) {
    if (result.claim(--before).kind == ClaimKind::kDate) break;
  }
  std::size_t behind = i;
  while (of_sentence(behind + 1)) {
    if (result.claim(++behind).kind == ClaimKind::kDate) break;
  }
  return (before != i && AreListed(result.claim(before), result.claim(i))) ||
         (behind != i && AreListed(result.claim(i), result.claim(behind)));
}

}  // namespace

StatedValues::StatedValues(const CheckResult& result) {
  for (std::size_t i = 0; i < result.claims.size(); ++i) {
    const Claim& claim = result.claim(i);
    if (claim.quantity && TellsOtherwise(*claim.quantity)) continue;
    if (IsDatedHappening(claim)) {
      stated_.insert({result.claims[i].article,
                      HappeningKey(claim.about.measure, *claim.date->interval.first)});
    }
    if (claim.kind == ClaimKind::kDate && !IsListed(result, i)) continue;
    for (std::string& key : KeysOf(claim)) {
      stated_.insert({result.claims[i].article, std::move(key)});
    }
    if (std::string key = TallyKeyOf(claim); !key.empty()) {
      stated_.insert({result.claims[i].article, std::move(key)});
    }
  }
}

bool StatedValues::States(std::size_t article, const Claim& claim) const {
  for (const std::string& key : SoughtKeysOf(claim)) {
    if (stated_.contains(std::make_pair(article, key))) return true;
  }
  return false;
}

bool StatedValues::StatesInTally(std::size_t article, const Claim& claim) const {
  const std::string key = TallyKeyOf(claim);
  return !key.empty() && stated_.contains(std::make_pair(article, key));
}

bool StatedValues::TellsOfTwo(std::size_t article, const Claim& own, const Claim& other) const {
  constexpr absl::civil_diff_t kLeast = 2, kDeaths = 3;
  if (!IsDatedHappening(own) || !IsDatedHappening(other)) return false;
  const absl::CivilDay x = *own.date->interval.first, y = *other.date->interval.first;
  const absl::civil_diff_t gap = std::max(x - y, y - x);
  const auto stated = [&](absl::string_view measure) {
    return stated_.contains(std::make_pair(article, HappeningKey(measure, y)));
  };
  return gap >= kLeast && (stated(other.about.measure) || (gap >= kDeaths && stated("death")));
}

}  // namespace claimcheck
