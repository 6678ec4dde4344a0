// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/dated_event.h"

#include <algorithm>

#include "claims/claim/deadline.h"
#include "claims/claim/elapsed.h"
#include "claims/claim/no_date.h"
#include "claims/claim/no_length.h"
#include "claims/claim/since_record.h"

namespace claimcheck {

TimeExpression WithAnchor(const TimeExpression& written) {
  TimeExpression time = written;
  time.type = TimexType::kDate;
  time.last_token = std::max(time.last_token, time.offset->last_token);
  return time;
}

DatedEvent FindDatedEvent(const SentenceReading& reading, const TimeExpression& written,
                          About& about) {
  using Kind = DatedEvent::Kind;
  std::optional<TimeExpression> anchored;
  if (written.offset) anchored = WithAnchor(written);
  const TimeExpression& time = anchored ? *anchored : written;
  const bool lasts = time.type == TimexType::kDuration;
  if (lasts && IsNoLength(reading, time)) return {.kind = Kind::kNothing};
  if (!lasts && DatesNoEvent(reading, time)) return {.kind = Kind::kNothing};
  if (IsElapsed(reading, time)) return {.kind = Kind::kElapsed};
  if (IsDeadline(reading, time)) return {.kind = Kind::kDeadline};
  if (!lasts && NameSinceRecord(reading, time, about)) return {.kind = Kind::kRecord};
  // What happened then is dear to find, and says nothing of these.
  DatedEvent dated;
  if (lasts) dated.lasting = WhatLasted(reading, time);
  if (!dated.lasting) {
    dated.event = EventOf(reading, time.first_token, time.last_token, lasts);
  }
  return dated;
}

}  // namespace claimcheck
