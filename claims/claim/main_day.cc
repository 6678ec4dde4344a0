// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/main_day.h"

#include <algorithm>
#include <map>

namespace claimcheck {
namespace {

// "Since 10 p.m. on Friday 11 people have been shot": no time at which it was.
bool IsBound(const TimeExpression& time) {
  static constexpr WordSet kBounds({"since", "from", "until", "till", "by", "through"});
  return kBounds.Holds(FoldedHash(time.preposition));
}

// "at 4:40 a.m.", "on Monday night"
bool TellsHour(const Claim& claim) {
  return claim.date->minute_of_day || claim.date->hours != nullptr;
}

// "Anton Berg was fatally shot on Monday", unlike "died on Monday", tells the day of the shooting.
bool IsDeathByBlow(const Claim& claim) {
  static constexpr WordSet kByBlow({"fatally shot", "shot dead", "shot and killed", "gunned down",
                                    "shot to death", "shooting death", "stabbed to death",
                                    "fatally stabbed", "fatal shooting"});
  if (claim.kind != ClaimKind::kDate || claim.about.role != ClaimRole::kOccurrence) return false;
  if (!IsDayOrNight(*claim.date)) return false;
  const std::uint64_t words = FoldedHash(claim.about.evoked_by);
  // "was killed at 4:40 a.m. on Monday", "was shot on Monday night": nobody tells another's hour so
  static constexpr WordSet kAtAnHour({"killed", "shot", "stabbed", "wounded"});
  if (TellsHour(claim) && kAtAnHour.Holds(words)) return true;
  return claim.about.measure == "death" && kByBlow.Holds(words);
}

bool IsBlowOf(absl::string_view frame, const Claim& claim) {
  return (frame == "shooting" || frame == "stabbing") && IsDeathByBlow(claim);
}

// The one day, or the night between two, of all that an article tells of such an event and its
// blows where none of it is news: a year later it still has no other main event.
std::optional<absl::CivilDay> OnlyDayOf(absl::string_view frame, const std::vector<Claim>& claims) {
  std::optional<absl::CivilDay> only;
  for (const Claim& claim : claims) {
    if (claim.kind != ClaimKind::kDate || claim.about.role != ClaimRole::kOccurrence) continue;
    if (claim.about.measure != frame && !IsBlowOf(frame, claim)) continue;
    if (claim.date->day_unsaid || claim.scope.other_event) continue;
    if (!only) only = claim.date->interval.first;
    if (!only || !IsDayOrNight(*claim.date) || !IsWithinADay(*only, claim.date->interval))
      return std::nullopt;
  }
  return only;
}

// Help that was called before the main event, as the article itself tells, was called to something
// else: "the brigade was called at 5:20 a.m. and the silo blew up at 5:45". It is no answer to
// it.
void MarkCallsBefore(std::vector<Claim>& claims) {
  const auto minute = [](const Claim& claim) { return *claim.date->minute_of_day; };
  const auto clocked = [](const Claim& claim) {
    return claim.kind == ClaimKind::kDate && claim.date->minute_of_day.has_value();
  };
  for (Claim& call : claims) {
    if (!clocked(call) || call.about.measure != "call-out") continue;
    const bool before = std::any_of(claims.begin(), claims.end(), [&](const Claim& main) {
      return clocked(main) && main.about.main_event && main.sentence == call.sentence &&
             call.span.begin < main.span.begin && minute(call) < minute(main);
    });
    if (before) call.about.modifiers.push_back("before");
  }
}

}  // namespace

bool IsDay(const DateInterval& date) { return date.first && date.first == date.last; }

bool IsDayOrNight(const TimeExpression& date) {
  const DateInterval& days = date.interval;
  const bool night =
      date.hours != nullptr && days.first && days.last && *days.last == *days.first + 1;
  return IsDay(days) || night;
}

bool IsWithinADay(absl::CivilDay day, const DateInterval& date) {
  return date.first && date.last && *date.first <= day + 1 && day <= *date.last + 1;
}

std::optional<DateInterval> DayOfMain(absl::string_view frame, const std::vector<Claim>& claims) {
  std::map<absl::CivilDay, int> days;
  std::map<absl::CivilDay, bool> by_day;
  std::optional<absl::CivilDay> most;
  for (const Claim& claim : claims) {
    if (claim.kind != ClaimKind::kDate || claim.about.measure != frame) continue;
    const bool told = claim.about.role == ClaimRole::kOccurrence && claim.about.modifiers.empty() &&
                      claim.modality == Modality::kAsserted && !claim.scope.background;
    if (!told || claim.date->day_unsaid || !IsDayOrNight(*claim.date)) continue;
    const absl::CivilDay day = *claim.date->interval.first;
    by_day[day] = by_day[day] || IsDay(claim.date->interval);
    ++days[day];
    if (!most || days[day] > days[*most]) most = day;
  }
  if (!most) return std::nullopt;
  return DateInterval{most, by_day[*most] ? *most : *most + 1};
}

void MarkTimesOfMain(absl::string_view frame, const std::optional<DateInterval>& day,
                     std::vector<Claim>& claims) {
  const std::optional<absl::CivilDay> only = day ? std::nullopt : OnlyDayOf(frame, claims);
  const std::optional<absl::CivilDay> of_blow = day ? day->first : only;
  for (Claim& claim : claims) {
    if (claim.kind != ClaimKind::kDate) continue;
    About& about = claim.about;
    const bool past = claim.scope.background && !only;
    const bool told = day || TellsHour(claim);
    const bool blow = of_blow && told && !past && IsBlowOf(frame, claim);
    if (blow && IsWithinADay(*of_blow, claim.date->interval)) {
      about.measure = std::string(frame);
    }
    about.main_event = about.from_frame && about.measure == frame &&
                       about.role == ClaimRole::kOccurrence && about.modifiers.empty() &&
                       claim.modality == Modality::kAsserted && !IsBound(*claim.date) && !past &&
                       !claim.scope.other_event;
  }
  MarkCallsBefore(claims);
}

}  // namespace claimcheck
