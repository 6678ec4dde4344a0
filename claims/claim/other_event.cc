// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/other_event.h"

#include <algorithm>

#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

// Between the word that tells one event from another and the noun for it: "another [fatal coach]
// crash".
constexpr std::size_t kMaxBetween = 3;

// "a [fatal coach] crash": one past the noun for a happening behind `i`; `i` where none is.
bool HasHappeningBehind(const SentenceReading& reading, std::size_t i) {
  for (std::size_t k = i + 1; reading.has(k) && k <= i + 1 + kMaxBetween; ++k) {
    const Tag tag = reading.tag(k);
    const bool more = reading.has(k + 1) && IsNoun(reading.tag(k + 1));
    const bool happening =
        std::any_of(reading.triggers.begin(), reading.triggers.end(), [&](const Trigger& trigger) {
          return trigger.first == k && trigger.row->role == "occurrence" &&
                 trigger.row->part != FramePart::kVerb &&
                 TraitsOf(trigger.row->frame).occasion == "happening";
        });
    if (happening && !more) return true;
    if (!IsNoun(tag) && !IsAdjective(tag)) return false;
  }
  return false;
}

// Whether the word at `i` tells another event from the article's.
bool TellsApart(const SentenceReading& reading, std::size_t i) {
  static constexpr WordSet kOther(
      {"another", "separate", "similar", "previous", "unrelated", "second", "earlier"});
  if (!kOther.Holds(reading.token(i).key)) return false;
  const bool ranked = reading.Is(i, "second") || reading.Is(i, "earlier");
  const bool article = i > reading.first() && (reading.Is(i - 1, "a") || reading.Is(i - 1, "an"));
  return (article || !ranked) && HasHappeningBehind(reading, i);
}

}  // namespace

bool IsOfOtherEvent(const SentenceReading& reading, std::size_t first, std::size_t last) {
  constexpr std::size_t kReachBehind = 9;
  for (std::size_t i = first; i > reading.first();) {
    if (EndsClause(reading, --i)) break;
    if (TellsApart(reading, i)) return true;
  }
  for (std::size_t i = last; i < reading.last() && i - last < kReachBehind; ++i) {
    if (EndsClause(reading, i) || reading.Is(i, ",")) return false;
    if (TellsApart(reading, i)) return true;
  }
  return false;
}

}  // namespace claimcheck
