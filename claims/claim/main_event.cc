// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/main_event.h"

#include <algorithm>
#include <map>
#include <optional>

#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

// The frame of "the incident", which says no more than that something happened.
constexpr absl::string_view kIncident = "incident";

constexpr absl::string_view kHappening = "happening";

constexpr int kHeadlineWeight = 3;

bool IsHappening(absl::string_view frame) {
  const FrameTraits& traits = TraitsOf(frame);
  return traits.occasion == kHappening && traits.owner == FrameOwner::kNobody;
}

bool IsDay(const DateInterval& date) { return date.first && date.first == date.last; }

// Whether a date tells when people, none of them named, were killed or hurt: by what the article is
// about. Of one who "died" later the day is another.
bool IsHarmToSome(const Claim& claim) {
  const About& about = claim.about;
  if (claim.kind != ClaimKind::kDate || about.role != ClaimRole::kOccurrence) return false;
  if (!about.actor.empty() || claim.scope.background || !IsDay(claim.date->interval)) return false;
  static constexpr WordSet kHarm({"killed", "kill", "kills", "shot", "wounded", "injured", "hurt",
                                  "slain", "gunned down", "shot dead", "killing", "killings",
                                  "deaths"});
  const bool harm = about.measure == "death" || about.measure == "injury" ||
                    about.measure == "gunshot";
  return harm && kHarm.Holds(FoldedHash(about.evoked_by));
}

// The day that most dates of the main event give, the first such of several; none where no date is
// that close.
std::optional<DateInterval> DayOf(absl::string_view frame, const std::vector<Claim>& claims) {
  std::map<absl::CivilDay, int> days;
  std::optional<absl::CivilDay> most;
  for (const Claim& claim : claims) {
    if (claim.kind != ClaimKind::kDate || claim.about.measure != frame) continue;
    const bool told = claim.about.role == ClaimRole::kOccurrence && claim.about.modifiers.empty() &&
                      claim.modality == Modality::kAsserted && !claim.scope.background;
    const bool guessed =
        claim.date->minute_of_day && claim.date->anchor != DateAnchor::kExplicit;
    if (!told || guessed || !IsDay(claim.date->interval)) continue;
    const absl::CivilDay day = *claim.date->interval.first;
    ++days[day];
    if (!most || days[day] > days[*most]) most = day;
  }
  if (!most) return std::nullopt;
  return DateInterval{most, most};
}

// Whether the date of such an event is that of another than the main one, days before or after.
bool IsOfAnother(const Claim& claim, absl::string_view frame, absl::CivilDay day) {
  constexpr absl::civil_diff_t kLeastGap = 2;
  if (claim.kind != ClaimKind::kDate || claim.about.measure != frame) return false;
  if (claim.scope.background) return false;  // so far off that it is no news
  const DateInterval& date = claim.date->interval;
  if (!date.first || !date.last) return false;
  return *date.first - day >= kLeastGap || day - *date.last >= kLeastGap;
}

bool CountsHarm(const Claim& claim) {
  return claim.kind == ClaimKind::kQuantity && claim.about.role == ClaimRole::kCount &&
         TraitsOf(claim.about.measure).occasion == kHappening;
}

}  // namespace

void MainEvent::See(const SentenceReading& reading) {
  for (const Trigger& trigger : reading.triggers) {
    const FrameRow& row = *trigger.row;
    if (row.role != "occurrence" || row.frame == kIncident || !IsHappening(row.frame)) continue;
    counts_[row.frame] += reading.in_title ? kHeadlineWeight : 1;
  }
}

std::string MainEvent::Frame() const {
  int most = 1, next = 0;
  std::string frame;
  for (const auto& [name, count] : counts_) {
    if (count > most) {
      next = std::max(next, frame.empty() ? 0 : most);
      most = count;
      frame = name;
    } else {
      next = std::max(next, count);
    }
  }
  return most >= 2 * next ? frame : "";
}

void NameMainEvent(const MainEvent& main, std::vector<Claim>& claims) {
  const std::string frame = main.Frame();
  if (frame.empty()) return;
  for (Claim& claim : claims) {
    const bool incident = claim.kind != ClaimKind::kQuantity && claim.about.measure == kIncident;
    if (incident || IsHarmToSome(claim)) claim.about.measure = frame;
  }
  const std::optional<DateInterval> day = DayOf(frame, claims);
  if (!day) return;
  for (Claim& claim : claims) {
    if (IsOfAnother(claim, frame, *day->first)) claim.about.modifiers.push_back("another");
    if (CountsHarm(claim) && !claim.scope.during && !claim.scope.background) {
      claim.scope.happened = day;
    }
  }
}

}  // namespace claimcheck
