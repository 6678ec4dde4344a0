// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/past_telling.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "claims/claim/aside.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/lexicon/lemma.h"

namespace claimcheck {
namespace {

constexpr absl::civil_diff_t kBackgroundDays = 60;

// "The first visit since [2014]", "the highest level since the flood in [1998]": the sentence tells
// of now.
bool FollowsSince(const SentenceReading& reading, const TimeExpression& time) {
  constexpr std::size_t kReach = 6;
  for (std::size_t i = time.first_token; i > reading.first() && time.first_token - i < kReach;) {
    --i;
    if (reading.Is(i, "since")) return true;
    if (EndsClause(reading, i) || reading.Is(i, ",") || IsFiniteVerb(reading.tag(i))) return false;
  }
  return false;
}

// "The judge found that he had taken bribes in [2018]": what had been before is told within a
// sentence of now.
bool IsOfEarlierDeed(const SentenceReading& reading, const TimeExpression& time) {
  bool had = false;
  for (std::size_t i = time.first_token; i > reading.first();) {
    --i;
    const Tag tag = reading.tag(i);
    if (EndsClause(reading, i)) return false;
    if (!had && (IsFiniteVerb(tag) || tag == Tag::kVBN)) {
      if (reading.Is(i, "had")) {
        had = true;
      } else if (tag != Tag::kVBN) {
        return false;
      }
    } else if (had && tag == Tag::kVBD) {
      return true;
    }
  }
  return false;
}

// "In 2010 a [flood] hit the valley": what may be told of in the next paragraph, too.
bool TellsOfHappening(const SentenceReading& reading) {
  return std::any_of(reading.triggers.begin(), reading.triggers.end(), [](const Trigger& trigger) {
    return TraitsOf(*trigger.row).occasion == "happening";
  });
}

// "Halden Mills, with 900 staff, [sells] its flour abroad": a present tense that the tagger took
// for a plural, behind an aside and before what only follows a verb.
bool IsMistakenPresent(const SentenceReading& reading, std::size_t i) {
  if (reading.tag(i) != Tag::kNNS || i == reading.first() || !reading.has(i + 1)) return false;
  const Tag next = reading.tag(i + 1);
  return reading.Is(i - 1, ",") && (next == Tag::kPRPS || next == Tag::kDT) &&
         VerbLemma(reading.word(i)) != reading.word(i);
}

// "The fund [owns] 8 percent", "the losses [will] be in Velje": of now or later, where the sentence
// is not about what the one before told
// ("It remains the worst of disasters: 300 died").
bool TellsOfNow(const SentenceReading& reading) {
  static constexpr WordSet kPointsBack({"it", "this", "that", "these", "those"});
  if (kPointsBack.Holds(reading.token(reading.first()).key)) return false;
  for (std::size_t i = reading.first(); i < reading.last(); ++i) {
    const Tag tag = reading.tag(i);
    const bool says =
        std::any_of(reading.attributions.begin(), reading.attributions.end(),
                    [&](const AttributionAt& said) { return said.first <= i && i < said.last; });
    const bool ahead = tag == Tag::kMD && (reading.Is(i, "will") || reading.Is(i, "'ll"));
    if (IsMistakenPresent(reading, i)) return true;
    if (IsFiniteVerb(tag) && !says) return ahead || tag == Tag::kVBZ || tag == Tag::kVBP;
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
    } else if (AsideAround(reading, time) || FollowsSince(reading, time) ||
               IsOfEarlierDeed(reading, time)) {
      continue;
    } else if (!dated || past_) {
      past_ = time.interval;
      happening_ = TellsOfHappening(reading);
    }
    dated = true;
  }
  if (dated) return std::nullopt;
  if (!follows || TellsOfNow(reading)) past_.reset();
  return past_;
}

// Whether nothing stands between the sentence and the one before. A new paragraph goes on about a
// flood of long ago, but about no sales of last year; and somebody who is quoted in it speaks of
// today.
bool PastTelling::Follows(const SentenceReading& reading) const {
  if (reading.first() > end_ + 1) return false;
  const absl::string_view between =
      reading.text->text.substr(end_byte_, reading.sentence.span.begin - end_byte_);
  return !absl::StrContains(between, "\n") || (happening_ && reading.attributions.empty());
}

}  // namespace claimcheck
