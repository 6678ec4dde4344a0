// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/event_anchor.h"

#include <algorithm>
#include <array>

#include "claims/claim/same_name.h"
#include "claims/lexicon/places.h"
#include "claims/mention/date_offset.h"

namespace claimcheck {
namespace {

constexpr absl::string_view kVisit = "visit";
constexpr absl::string_view kMeeting = "meeting";

bool SharesName(const About& a, const About& b) {
  return std::any_of(a.entities.begin(), a.entities.end(), [&](const std::string& name) {
    return std::any_of(b.entities.begin(), b.entities.end(),
                       [&](const std::string& other) { return SameName(name, other); });
  });
}

bool SharesPlace(const About& a, const About& b) {
  return std::any_of(a.entities.begin(), a.entities.end(), [&](const std::string& name) {
    return FindPlace(name) != nullptr &&
           std::find(b.entities.begin(), b.entities.end(), name) != b.entities.end();
  });
}

bool SharesPerson(const About& a, const About& b) {
  return std::any_of(a.entities.begin(), a.entities.end(), [&](const std::string& name) {
    return FindPlace(name) == nullptr &&
           std::any_of(b.entities.begin(), b.entities.end(),
                       [&](const std::string& other) { return SameName(name, other); });
  });
}

// Whether the claim says outright when something was.
bool TellsDay(const Claim& claim) {
  if (claim.kind != ClaimKind::kDate || claim.anchor || claim.modality == Modality::kDenied) {
    return false;
  }
  const TimeExpression& date = *claim.date;
  return date.interval.first && date.interval.last && date.impossible.empty() &&
         claim.about.modifiers.empty();
}

bool IsSameEvent(const About& event, const About& told, bool named) {
  if (event.role != told.role || event.measure.empty() || event.measure != told.measure) {
    return false;
  }
  if (SharesName(event, told)) return true;
  return !named && event.from_frame && (event.entities.empty() || told.entities.empty());
}

// What somebody does in a place he does on his visit there: "Berg laid a wreath in Porto" and
// "Berg's visit to Porto on Sunday".
bool IsOnVisit(const About& event, const About& told) {
  const bool visit = told.measure == kVisit || told.measure == kMeeting;
  return visit && event.role == ClaimRole::kOccurrence && told.role == event.role &&
         SharesPerson(event, told) && SharesPlace(event, told);
}

// Frames of which two may tell of one happening: what is an attack to one article is a shooting to
// another, and "the explosion" sank the ship.
bool MayBeOneHappening(absl::string_view a, absl::string_view b) {
  static constexpr std::array<std::array<absl::string_view, 5>, 3> kKinds = {{
      {"attack", "shooting", "explosion", "gunshot", "fire"},
      {"crash", "sinking", "collapse", "explosion", "fire"},
      {"quake", "collapse", "", "", ""},
  }};
  return std::any_of(kKinds.begin(), kKinds.end(), [&](const auto& kind) {
    return std::find(kind.begin(), kind.end(), a) != kind.end() &&
           std::find(kind.begin(), kind.end(), b) != kind.end();
  });
}

bool IsHappening(absl::string_view measure) { return MayBeOneHappening(measure, measure); }

// Nouns for anything bad that happened.
bool IsAnyHappening(absl::string_view measure) {
  static constexpr std::array<absl::string_view, 10> kNouns = {
      "tragedy", "disaster",  "massacre",    "incident", "rampage",
      "carnage", "bloodshed", "catastrophe", "accident", "violence"};
  return std::find(kNouns.begin(), kNouns.end(), measure) != kNouns.end();
}

// The other readings of the anchor's date, each moved as its first reading was.
void AddAlternatives(const TimeExpression& anchor, TimeExpression& date) {
  for (const DateReading& reading : anchor.alternatives) {
    const std::optional<DateInterval> days =
        DaysOf(*date.offset, reading.interval, anchor.granularity);
    if (!days) continue;
    TimeExpression other = date;
    SetDaysOfOffset(*days, date.anchor, other);
    date.alternatives.push_back({.timex = other.timex, .interval = *days, .why = reading.why});
  }
}

}  // namespace

bool CountsFromUnknown(const Claim& claim) {
  return claim.anchor && claim.date && claim.date->offset && !claim.date->interval.first;
}

void ToldDates::Add(const Claim& claim) {
  if (!TellsDay(claim)) return;
  std::vector<const Claim*>& told = by_measure_[claim.about.measure];
  if (told.size() < kMaxTold) told.push_back(&claim);
}

const Claim* ToldDates::OfHappening(const About& event) const {
  const bool any = IsAnyHappening(event.measure);
  if ((!any && !IsHappening(event.measure)) || event.role != ClaimRole::kOccurrence) return nullptr;
  const Claim* one = nullptr;
  for (const auto& [measure, told] : by_measure_) {
    if (!IsHappening(measure)) continue;
    for (const Claim* claim : told) {
      const bool plain = claim->date->alternatives.empty() && !claim->scope.background;
      if (claim->about.role != ClaimRole::kOccurrence || !plain) continue;
      if (one != nullptr && one->date->interval != claim->date->interval) return nullptr;
      if (!any && !MayBeOneHappening(event.measure, measure)) return nullptr;
      if (one == nullptr) one = claim;
    }
  }
  return one;
}

// "The blast came a week after [an attack]": where no other day is told than that of the blast, it
// is not the attack's.
bool ToldDates::IsDayOfItself(const Claim& claim, const TimeExpression& day) const {
  const auto told = by_measure_.find(claim.about.measure);
  if (told == by_measure_.end() || claim.about.role != ClaimRole::kOccurrence) return false;
  return std::any_of(told->second.begin(), told->second.end(), [&](const Claim* other) {
    return other->about.role == ClaimRole::kOccurrence && other->date->interval == day.interval;
  });
}

void ToldDates::Date(bool named, DateAnchor anchor, Claim& claim) const {
  if (!CountsFromUnknown(claim)) return;
  const About& event = *claim.anchor;
  const std::optional<DateInterval>& written = claim.date->offset->anchor_days;
  std::optional<DateInterval> days;
  const TimeExpression* source = nullptr;
  for (const absl::string_view measure : {absl::string_view(event.measure), kVisit, kMeeting}) {
    const auto told = by_measure_.find(measure);
    if (told == by_measure_.end()) continue;
    for (const Claim* other : told->second) {
      if (!IsSameEvent(event, other->about, named) && !IsOnVisit(event, other->about)) continue;
      if (written && !Contains(*written, other->date->interval)) continue;
      const std::optional<DateInterval> of =
          DaysOf(*claim.date->offset, other->date->interval, other->date->granularity);
      if (!of) continue;
      if (days && *days != *of) return;
      if (!days) source = &*other->date;
      days = of;
    }
  }
  if (source == nullptr && !written) {
    if (const Claim* happening = OfHappening(event);
        happening != nullptr && !IsDayOfItself(claim, *happening->date)) {
      source = &*happening->date;
      days = DaysOf(*claim.date->offset, source->interval, source->granularity);
    }
  }
  if (!days) return;
  SetDaysOfOffset(*days, anchor, *claim.date);
  AddAlternatives(*source, *claim.date);
}

void DateByEvents(std::vector<Claim>& claims) {
  ToldDates told;
  for (const Claim& claim : claims) told.Add(claim);
  for (Claim& claim : claims) told.Date(/*named=*/false, DateAnchor::kContext, claim);
}

}  // namespace claimcheck
