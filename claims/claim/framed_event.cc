// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/framed_event.h"

#include <algorithm>

#include "absl/strings/str_cat.h"

namespace claimcheck {
namespace {

// Where the words for what begins or ends stand in the trigger's clause, which need not be the
// date's: after "of" for a noun ("the outbreak of …"), before a verb ("… erupted").
TokenRange WhatBegins(const SentenceReading& reading, const Trigger& trigger) {
  const TokenRange clause = ClauseAround(reading, trigger.first, trigger.last);
  if (trigger.row->part == FramePart::kVerb) {
    return {std::max(clause.first, trigger.first > 12 ? trigger.first - 12 : 0), trigger.first};
  }
  return {trigger.last, std::min(clause.last, trigger.last + 7)};
}

// The class of event that stands in `range`, nearest to the trigger; else the lemma of the nearest
// common noun; empty when only names stand there ("the beginning of Ukraine").
std::string EventClass(const SentenceReading& reading, const Trigger& trigger, TokenRange range) {
  const bool before = trigger.row->part == FramePart::kVerb;
  const Trigger* nearest = nullptr;
  for (const Trigger& other : reading.triggers) {
    const bool event = other.row->part == FramePart::kClass ||
                       (other.row->part == FramePart::kNoun && other.row->role == "occurrence");
    if (!event || other.first < range.first || other.last > range.last) continue;
    const bool nearer = nearest == nullptr || (before && other.first > nearest->first);
    if (nearer) nearest = &other;
  }
  if (nearest != nullptr) return nearest->row->frame;
  for (std::size_t k = 0; k < range.last - range.first; ++k) {
    const std::size_t i = before ? range.last - 1 - k : range.first + k;
    const Tag tag = reading.tag(i);
    if (tag == Tag::kNN || tag == Tag::kNNS) return reading.lemma(i);
    if (!before && (IsVerb(tag) || reading.word(i) == ",")) break;
  }
  return "";
}

}  // namespace

bool IsEdge(const FrameRow& row) { return row.role == "start" || row.role == "end"; }

bool TakesDate(const FrameRow& row) {
  if (row.part == FramePart::kState && row.slot != FrameSlot::kAny) return false;
  return row.role != "amount" && row.slot != FrameSlot::kLevel && row.slot != FrameSlot::kSelf;
}

About FramedEvent(const SentenceReading& reading, const Trigger& trigger) {
  About about;
  about.from_frame = true;
  about.role = ClaimRoleNamed(trigger.row->role).value_or(ClaimRole::kOccurrence);
  if (about.role == ClaimRole::kCount) about.role = ClaimRole::kOccurrence;
  about.measure = trigger.row->frame;
  about.evoked_by =
      std::string(Slice(reading.text->text, Cover(reading.token(trigger.first).span,
                                                  reading.token(trigger.last - 1).span)));
  if (IsEdge(*trigger.row)) {
    about.measure = EventClass(reading, trigger, WhatBegins(reading, trigger));
  }
  return about;
}

std::string EventLabel(const SentenceReading& reading, const About& about, TokenRange clause) {
  std::string label;
  switch (about.role) {
    case ClaimRole::kStart:
      label = absl::StrCat("start of ", about.measure.empty() ? "it" : about.measure);
      break;
    case ClaimRole::kEnd:
      label = absl::StrCat("end of ", about.measure.empty() ? "it" : about.measure);
      break;
    case ClaimRole::kDuration:
      label = absl::StrCat("length of ", about.measure);
      break;
    default:
      label = about.measure;
  }
  const std::string names = NamesInWords(reading, clause);
  return names.empty() ? label : absl::StrCat(label, ", ", names);
}

}  // namespace claimcheck
