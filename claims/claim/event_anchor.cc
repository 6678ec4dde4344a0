// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/event_anchor.h"

#include <algorithm>

#include "claims/claim/name.h"
#include "claims/lexicon/places.h"
#include "claims/mention/date_offset.h"

namespace claimcheck {
namespace {

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
  const bool visit = told.measure == "visit" || told.measure == "meeting";
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

void DateByEvent(const std::vector<const Claim*>& candidates, bool named, DateAnchor anchor,
                 Claim& claim) {
  if (!CountsFromUnknown(claim)) return;
  std::optional<DateInterval> days;
  const TimeExpression* source = nullptr;
  for (const Claim* told : candidates) {
    if (!TellsDay(*told)) continue;
    if (!IsSameEvent(*claim.anchor, told->about, named) && !IsOnVisit(*claim.anchor, told->about)) {
      continue;
    }
    const std::optional<DateInterval> of =
        DaysOf(*claim.date->offset, told->date->interval, told->date->granularity);
    if (!of) continue;
    if (days && *days != *of) return;
    if (!days) source = &*told->date;
    days = of;
  }
  if (!days) return;
  SetDaysOfOffset(*days, anchor, *claim.date);
  AddAlternatives(*source, *claim.date);
}

void DateByEvents(std::vector<Claim>& claims) {
  std::vector<const Claim*> candidates;
  for (const Claim& claim : claims) {
    if (TellsDay(claim)) candidates.push_back(&claim);
  }
  for (Claim& claim : claims) {
    if (CountsFromUnknown(claim)) {
      DateByEvent(candidates, /*named=*/false, DateAnchor::kContext, claim);
    }
  }
}

}  // namespace claimcheck
