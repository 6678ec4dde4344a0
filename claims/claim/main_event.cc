// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/main_event.h"

#include <algorithm>
#include <map>
#include <optional>

#include "claims/claim/accident.h"
#include "claims/claim/framed_event.h"
#include "claims/claim/gunfire.h"
#include "claims/claim/main_day.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

// The frame of "the accident", which may be any that nobody meant.
constexpr absl::string_view kAccident = "accident";

constexpr absl::string_view kHappening = "happening";

constexpr int kHeadlineWeight = 3;

// How many claims on either side are looked at for those of the same sentence or the one before.
constexpr std::size_t kNearClaims = 16;

bool IsHappening(const FrameTraits& traits) {
  return traits.occasion == kHappening && traits.owner == FrameOwner::kNobody;
}

// The frame of "the attack", which may be whatever befell people by somebody's hand.
constexpr absl::string_view kAttack = "attack";

bool MayBeAttack(absl::string_view frame) {
  static constexpr WordSet kFrames({"shooting", "stabbing", "explosion", "ambush", "hijacking"});
  return kFrames.Holds(FoldedHash(frame));
}

// What strikes or hits somebody where people are shot or stabbed, or vehicles meet: "the gunman
// struck at noon", "a lorry hit the bus at noon", "had a gunshot wound at noon". A storm strikes
// many a town.
bool IsStrikeOf(absl::string_view frame, const Claim& claim) {
  static constexpr WordSet kByHand({"shooting", "stabbing", "crash", "explosion"});
  const std::string& measure = claim.about.measure;
  if (claim.kind != ClaimKind::kDate || claim.about.role != ClaimRole::kOccurrence) return false;
  const bool hour = claim.date->minute_of_day || claim.date->hours != nullptr;
  if (!kByHand.Holds(FoldedHash(frame)) || !hour) return false;
  if (measure == "impact") return NamesVehicle(claim) == (frame == "crash");
  return frame == "shooting" && (measure == "hits" || measure == "shots");
}

// "Two men were shot": what harm tells of a shooting by its word, whatever else the article calls
// it.
absl::string_view EventOfHarm(const FrameRow& row) {
  if (row.frame == "gunshot") return "shooting";
  return row.frame == "stabbing" && row.role != "occurrence" ? "stabbing" : "";
}

// Whether a date tells when people, none of them named, were killed or hurt: by what the article is
// about. Of one who "died" later the day is another.
bool IsHarmToSome(const Claim& claim) {
  const About& about = claim.about;
  if (claim.kind != ClaimKind::kDate) return false;
  if (claim.date->preposition == "since" && about.role == ClaimRole::kOccurrence) return false;
  // "a second man was shot": in another shooting
  static constexpr WordSet kNext({"second", "third", "fourth", "fifth"});
  const bool next = std::any_of(about.event.begin(), about.event.end(),
                                [](const auto& word) { return kNext.Holds(FoldedHash(word)); });
  if (next) return false;
  // "There was shooting until 2:30", "is suspected of shooting a guard at noon"
  if (about.measure == "gunshot" && Folded(about.evoked_by) == "shooting") return true;
  // "the violence at 3 a.m.", "after an argument at noon": nobody tells the hour of a war
  // or of a quarrel that led to nothing
  static constexpr WordSet kQuarrels({"argument", "dispute", "quarrel", "row"});
  const bool quarrel =
      about.measure == "debate" && kQuarrels.Holds(FoldedHash(Folded(about.evoked_by)));
  if ((about.measure == "conflict" || quarrel) && claim.date->minute_of_day) return true;
  // "Anton Berg was shot at 3:50 p.m." in an article on a shooting
  if (about.measure == "gunshot" && claim.date->minute_of_day && claim.date->day_unsaid)
    return true;
  if (about.role != ClaimRole::kOccurrence) return false;
  if (!about.actor.empty() || claim.scope.background || !IsDayOrNight(*claim.date)) return false;
  static constexpr WordSet kHarm({"killed", "kill", "kills", "shot", "shoot", "wounded", "injured",
                                  "hurt", "slain", "gunned down", "shot dead", "killing",
                                  "killings", "deaths"});
  const bool harm =
      about.measure == "death" || about.measure == "injury" || about.measure == "gunshot";
  return harm && kHarm.Holds(FoldedHash(about.evoked_by));
}

// The event that a sentence tells of before `claim`, in its own sentence or the one right before;
// empty where neither has a date.
std::string EventBefore(const std::vector<Claim>& claims, std::size_t claim) {
  constexpr std::size_t kMaxGap = 3;  // a space, a line's end
  const Claim& it = claims[claim];
  std::string nearest;
  for (std::size_t i = claim; i > 0 && claim - i < kNearClaims;) {
    const Claim& before = claims[--i];
    if (before.in_title_field != it.in_title_field) break;
    const bool same = before.sentence == it.sentence;
    if (!same && before.sentence.end + kMaxGap < it.sentence.begin) break;
    const bool told = before.kind == ClaimKind::kDate && before.about.from_frame &&
                      before.about.measure != kPointsBack &&
                      TraitsOf(before.about.measure).owner == FrameOwner::kNobody &&
                      before.about.role != ClaimRole::kDeadline;
    if (told) nearest = before.about.measure;
  }
  return nearest;
}

// "start of it, Halden" as "start of siege, Halden"
std::string LabelWith(const std::string& measure, const About& about) {
  const std::size_t comma = std::min(about.label.find(','), about.label.size());
  std::string label = about.role == ClaimRole::kStart      ? "start of "
                      : about.role == ClaimRole::kEnd      ? "end of "
                      : about.role == ClaimRole::kDuration ? "length of "
                                                           : "";
  const bool edge = about.role == ClaimRole::kStart || about.role == ClaimRole::kEnd;
  label += measure.empty() && edge ? "it" : measure;
  return label + about.label.substr(comma);
}

// What is over in a moment has no beginning but its date.
void NameMoment(About& about) {
  if (about.role == ClaimRole::kStart && TraitsOf(about.measure).momentary) {
    about.role = ClaimRole::kOccurrence;
  }
}

// "It took place at noon": of the event told of right before, else of the article's main one.
void NameWhatPointsBack(const std::string& main, std::vector<Claim>& claims) {
  for (std::size_t i = 0; i < claims.size(); ++i) {
    About& about = claims[i].about;
    if (about.measure != kPointsBack) continue;
    about.measure = EventBefore(claims, i);
    if (about.measure.empty()) about.measure = main;
    if (about.measure.empty() && claims[i].kind == ClaimKind::kDate)
      about.measure = std::string(kIncident);
    const bool edge = about.role == ClaimRole::kStart || about.role == ClaimRole::kEnd;
    about.from_frame = edge || !about.measure.empty();
    NameMoment(about);
    about.label = LabelWith(about.measure, about);
  }
}

// Whether the sentence of a clock time tells a day: "on 12 June, shortly after two".
bool TellsDayBeside(const std::vector<Claim>& claims, std::size_t clock) {
  const std::size_t begin = clock < kNearClaims ? 0 : clock - kNearClaims;
  const std::size_t end = std::min(clock + kNearClaims, claims.size());
  return std::any_of(claims.begin() + static_cast<std::ptrdiff_t>(begin),
                     claims.begin() + static_cast<std::ptrdiff_t>(end), [&](const Claim& other) {
                       return other.kind == ClaimKind::kDate &&
                              other.sentence == claims[clock].sentence && !other.date->day_unsaid &&
                              IsDay(other.date->interval);
                     });
}

// Gives a clock time whose day the words do not tell the day of its event.
void PutOn(absl::CivilDay day, TimeExpression& time) {
  constexpr std::size_t kIsoDay = 10;  // "2015-05-12"
  const std::string iso = IsoDay(day);
  if (time.timex.size() < kIsoDay || time.edtf.size() < kIsoDay) return;
  time.timex.replace(0, kIsoDay, iso);
  time.edtf.replace(0, kIsoDay, iso);
  time.interval = {.first = day, .last = day};
  time.anchor = DateAnchor::kContext;
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

// Whether the date is that of an attack or a blow on the day of the main event, if that is known,
// or in the night before or after it.
bool IsBlowOn(const std::optional<DateInterval>& main, absl::string_view frame,
              const Claim& claim) {
  if (claim.kind != ClaimKind::kDate) return false;
  const bool attack = MayBeAttack(frame) && claim.about.measure == kAttack;
  if (!attack && !IsStrikeOf(frame, claim)) return false;
  const DateInterval& date = claim.date->interval;
  if (!main) return true;
  return IsWithinADay(*main->first, date);
}

// Whether a figure tells of the event on which it hangs: those whom it hit, how strong it was.
bool TellsOfEvent(const Claim& claim) {
  if (claim.kind != ClaimKind::kQuantity) return false;
  const bool count =
      claim.about.role == ClaimRole::kCount && TraitsOf(claim.about.measure).occasion == kHappening;
  return count;
}

}  // namespace

void MainEvent::See(const SentenceReading& reading) {
  for (const Trigger& trigger : reading.triggers) {
    const FrameRow& row = *trigger.row;
    if (const absl::string_view event = EventOfHarm(row); !event.empty()) {
      counts_[event] += reading.in_title ? kHeadlineWeight : 1;
      continue;
    }
    if (row.role != "occurrence" || row.frame == kIncident || !IsHappening(TraitsOf(row))) continue;
    if (row.frame == kAccident) continue;
    if (IsGunGoingOff(reading, trigger)) {
      counts_["shooting"] += reading.in_title ? kHeadlineWeight : 1;
      continue;
    }
    counts_[row.frame] += reading.in_title ? kHeadlineWeight : 1;
  }
}

std::string MainEvent::Frame() const {
  int most = 1, next = 0;
  std::string frame;
  const bool attacked = IsAttackOfAKind();
  for (const auto& [name, count] : counts_) {
    if (attacked && name == kAttack) continue;
    if (count > most) {
      next = std::max(next, frame.empty() ? 0 : most);
      most = count;
      frame = std::string(name);
    } else {
      next = std::max(next, count);
    }
  }
  return most >= 2 * next ? frame : "";
}

bool MainEvent::IsAttackOfAKind() const {
  const auto attack = counts_.find(kAttack);
  if (attack == counts_.end()) return false;
  return std::any_of(counts_.begin(), counts_.end(), [&](const auto& entry) {
    return MayBeAttack(entry.first) && (entry.second > 1 || entry.second >= attack->second);
  });
}

std::string MainEvent::Only() const {
  const bool attacked = IsAttackOfAKind();
  std::string only;
  for (const auto& [name, count] : counts_) {
    if (attacked && name == kAttack) continue;
    if (!only.empty()) return "";
    only = std::string(name);
  }
  return only;
}

std::string MainEvent::AccidentFrame() const {
  if (const std::string frame = Frame(); MayBeAccident(frame)) return frame;
  std::string only;
  for (const auto& [name, count] : counts_) {
    if (!MayBeAccident(name)) continue;
    if (!only.empty()) return "crash";
    only = std::string(name);
  }
  return only.empty() ? "crash" : only;
}

void NameMainEvent(const MainEvent& main, std::vector<Claim>& claims) {
  const std::string most = main.Frame();
  const std::string frame = most.empty() ? main.Only() : most;
  NameWhatPointsBack(frame, claims);
  for (Claim& claim : claims) {
    if (claim.kind == ClaimKind::kQuantity) continue;
    if (claim.about.measure == kAccident) {
      claim.about.measure = main.AccidentFrame();
    } else if (const absl::string_view fall = AccidentOfFall(main, claim); !fall.empty()) {
      claim.about.measure = std::string(fall);
      claim.about.from_frame = true;
    }
  }
  if (frame.empty()) return MarkTimesOfMain(kIncident, std::nullopt, claims);
  const std::optional<DateInterval> told = DayOfMain(frame, claims);
  for (Claim& claim : claims) {
    const bool named = claim.about.measure == kIncident || IsBlowOn(told, frame, claim);
    const bool incident = claim.kind != ClaimKind::kQuantity && named;
    if (incident || IsHarmToSome(claim)) {
      claim.about.measure = frame;
      claim.about.from_frame = true;
      NameMoment(claim.about);
    }
  }
  const std::optional<DateInterval> day = DayOfMain(frame, claims);
  if (!day) return MarkTimesOfMain(frame, day, claims);
  for (std::size_t i = 0; i < claims.size(); ++i) {
    Claim& claim = claims[i];
    const bool of_event = claim.kind == ClaimKind::kDate && claim.about.measure == frame;
    if (of_event && claim.date->day_unsaid && claim.date->minute_of_day &&
        !TellsDayBeside(claims, i)) {
      constexpr int kNoon = 720;
      PutOn(*claim.date->minute_of_day < kNoon ? *day->last : *day->first, *claim.date);
    }
    if (IsOfAnother(claim, frame, *day->first)) claim.about.modifiers.push_back("another");
    if (TellsOfEvent(claim) && IsDay(*day) && !claim.scope.during && !claim.scope.background) {
      claim.scope.happened = day;
    }
  }
  MarkTimesOfMain(frame, day, claims);
}

}  // namespace claimcheck
