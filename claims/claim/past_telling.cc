// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/past_telling.h"

#include "absl/strings/match.h"
#include "claims/claim/aside.h"

namespace claimcheck {
namespace {

constexpr absl::civil_diff_t kBackgroundDays = 60;

}  // namespace

bool IsBackground(const std::optional<DateInterval>& interval, const Published& published) {
  return interval && interval->last && published.date &&
         *published.date - *interval->last > kBackgroundDays;
}

std::optional<DateInterval> PastTelling::GoesOn(const SentenceReading& reading) {
  const bool follows = past_ && Follows(reading);
  end_ = reading.last();
  end_byte_ = reading.sentence.span.end;
  bool dated = false;
  for (const TimeExpression& time : reading.times) {
    if (!time.interval.first && !time.interval.last) continue;
    if (!IsBackground(time.interval, published_)) {
      past_.reset();
    } else if (AsideAround(reading, time)) {
      continue;
    } else if (!dated || past_) {
      past_ = time.interval;
    }
    dated = true;
  }
  if (dated) return std::nullopt;
  if (!follows) past_.reset();
  return past_;
}

// Whether nothing stands between the sentence and the one before. In a new paragraph somebody who
// is quoted speaks of today.
bool PastTelling::Follows(const SentenceReading& reading) const {
  if (reading.first() > end_ + 1) return false;
  const absl::string_view between =
      reading.text->text.substr(end_byte_, reading.sentence.span.begin - end_byte_);
  return reading.attributions.empty() || !absl::StrContains(between, "\n");
}

}  // namespace claimcheck
