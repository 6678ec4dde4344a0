// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/round_up.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "claims/lexicon/counted.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

// Times of one incident are told closer together.
constexpr int kApart = 60;

constexpr int kDayMinutes = 1440;

// The headline and the sentences after it, which tell of the article's own event.
constexpr std::size_t kLead = 3;

// The time of day, counted from some midnight; of a part of the day its middle.
std::optional<int> MinuteOf(const TimeExpression& time) {
  if (!time.interval.first) return std::nullopt;
  const int day =
      static_cast<int>((*time.interval.first - absl::CivilDay(2000, 1, 1)) % 365) * kDayMinutes;
  if (time.minute_of_day) return day + *time.minute_of_day;
  if (time.hours != nullptr) return day + (time.hours->first + time.hours->last) / 2;
  return std::nullopt;
}

// What a word of harm is said of somebody who was not spoken of: "[a 17-year-old] was wounded",
// "[another man] was shot"; how it is said.
enum class Victim { kNone, kNew, kFurther };

bool IsHarm(const Trigger& trigger) {
  const FrameRow& row = *trigger.row;
  const bool harm = row.frame == "gunshot" || row.frame == "injury" || row.frame == "death" ||
                    row.frame == "stabbing";
  return harm && row.role == "count" && row.part != FramePart::kNoun;
}

Victim VictimOf(const SentenceReading& reading, const Trigger& harm) {
  constexpr std::size_t kReach = 12;
  Victim victim = Victim::kNone;
  bool also = false;
  for (std::size_t i = harm.first; i > reading.first() && harm.first - i < kReach;) {
    --i;
    also = also || reading.Is(i, "also");
    if (EndsClause(reading, i) || reading.Is(i, ",")) break;
    const bool a = reading.Is(i, "a") || reading.Is(i, "an") || reading.Is(i, "A");
    if (reading.Is(i, "another")) return Victim::kFurther;
    if (!a) continue;
    for (std::size_t k = i + 1; k < harm.first && k < i + 8; ++k) {
      if (IsPeople(reading.lemma(k))) victim = Victim::kNew;
      if (IsVerb(reading.tag(k))) break;
    }
  }
  // "On Friday a guard was shot in the same market": once more
  for (std::size_t i = harm.last; reading.has(i) && i < harm.last + 4; ++i) {
    also = also || (reading.Is(i, "same") && reading.Is(i - 1, "the"));
  }
  return victim == Victim::kNew && also ? Victim::kFurther : victim;
}

// "Police responded to [a double shooting] on Mill Street": an event that was not spoken of.
bool TellsOfNewEvent(const SentenceReading& reading) {
  constexpr std::size_t kLongestPhrase = 5;
  for (const Trigger& trigger : reading.triggers) {
    const bool event = trigger.row->role == "occurrence" && trigger.row->part != FramePart::kVerb &&
                       TraitsOf(*trigger.row).occasion == "happening" &&
                       trigger.row->frame != "incident";
    if (!event) continue;
    for (std::size_t i = trigger.first;
         i > reading.first() && trigger.first - i < kLongestPhrase;) {
      --i;
      if (reading.Is(i, "a") || reading.Is(i, "an")) return true;
      const bool inside = IsAdjective(reading.tag(i)) || IsNoun(reading.tag(i)) ||
                          reading.Is(i, "-") || reading.tag(i) == Tag::kVBN;
      if (!inside) break;
    }
  }
  return false;
}

}  // namespace

void RoundUp::See(const SentenceReading& reading, std::span<const Claim> claims) {
  const std::size_t lead = std::min(text_.sentences.size(), kLead);
  if (reading.in_title || lead == 0) return;
  if (reading.first() < text_.sentences[lead - 1].last) return;
  Victim victim = Victim::kNone;
  for (const Trigger& trigger : reading.triggers) {
    if (IsHarm(trigger)) victim = std::max(victim, VictimOf(reading, trigger));
  }
  if (victim == Victim::kNone && TellsOfNewEvent(reading)) victim = Victim::kNew;
  if (victim == Victim::kNone) return;
  for (const Claim& claim : claims) {
    if (claim.kind != ClaimKind::kDate) continue;
    const std::optional<int> minute = MinuteOf(*claim.date);
    if (TraitsOf(claim.about.measure).occasion != "happening") continue;
    if (!minute && victim != Victim::kFurther) continue;
    const std::size_t end = text_.text.find('\n', reading.sentence.span.end);
    incidents_.push_back({{reading.sentence.span.begin, std::min(end, text_.text.size())},
                          minute,
                          victim == Victim::kFurther});
    return;
  }
}

void RoundUp::Mark(std::vector<Claim>& claims) const {
  std::optional<int> first, last;
  for (const Incident& incident : incidents_) {
    if (!incident.minute) continue;
    first = std::min(first.value_or(*incident.minute), *incident.minute);
    last = std::max(last.value_or(*incident.minute), *incident.minute);
  }
  const bool several = first && *last - *first > kApart;
  for (const Incident& incident : incidents_) {
    if (!several && !incident.further) continue;
    for (Claim& claim : claims) {
      const bool told =
          claim.span.begin >= incident.told.begin && claim.span.end <= incident.told.end;
      if (claim.kind == ClaimKind::kDate && !claim.in_title_field && told)
        claim.scope.other_event = true;
    }
  }
}

}  // namespace claimcheck
