// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/past_telling.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "claims/claim/aside.h"

namespace claimcheck {
namespace {

constexpr absl::civil_diff_t kBackgroundDays = 60;

// "The first visit since [2014]": the sentence tells of now.
bool FollowsSince(const SentenceReading& reading, const TimeExpression& time) {
  return time.first_token > reading.first() && reading.Is(time.first_token - 1, "since");
}

// "The fund [owns] 8 percent": of now, where the sentence is not about what the one before told
// ("It remains the worst of disasters: 300 died").
bool TellsOfNow(const SentenceReading& reading) {
  static constexpr WordSet kPointsBack({"it", "this", "that", "these", "those"});
  if (kPointsBack.Holds(reading.token(reading.first()).key)) return false;
  for (std::size_t i = reading.first(); i < reading.last(); ++i) {
    const Tag tag = reading.tag(i);
    const bool says =
        std::any_of(reading.attributions.begin(), reading.attributions.end(),
                    [&](const AttributionAt& said) { return said.first <= i && i < said.last; });
    if (IsFiniteVerb(tag) && !says) return tag == Tag::kVBZ || tag == Tag::kVBP;
  }
  return false;
}

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
    } else if (AsideAround(reading, time) || FollowsSince(reading, time)) {
      continue;
    } else if (!dated || past_) {
      past_ = time.interval;
    }
    dated = true;
  }
  if (dated) return std::nullopt;
  if (!follows || TellsOfNow(reading)) past_.reset();
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
