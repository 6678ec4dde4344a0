// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/event_anchor.h"

#include <algorithm>

#include "claims/claim/name.h"
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

void ToldDates::Date(bool named, DateAnchor anchor, Claim& claim) const {
  if (!CountsFromUnknown(claim)) return;
  const About& event = *claim.anchor;
  std::optional<DateInterval> days;
  const TimeExpression* source = nullptr;
  for (const absl::string_view measure : {absl::string_view(event.measure), kVisit, kMeeting}) {
    const auto told = by_measure_.find(measure);
    if (told == by_measure_.end()) continue;
    for (const Claim* other : told->second) {
      if (!IsSameEvent(event, other->about, named) && !IsOnVisit(event, other->about)) continue;
      const std::optional<DateInterval> of =
          DaysOf(*claim.date->offset, other->date->interval, other->date->granularity);
      if (!of) continue;
      if (days && *days != *of) return;
      if (!days) source = &*other->date;
      days = of;
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
