// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/earlier_one.h"

#include <algorithm>
#include <optional>

#include "claims/lexicon/frame_traits.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

bool CountsHarm(const Claim& claim) {
  const FrameTraits& traits = TraitsOf(claim.about.measure);
  return claim.kind == ClaimKind::kQuantity && claim.about.role == ClaimRole::kCount &&
         claim.about.from_frame && traits.momentary && traits.occasion == "happening";
}

// The day on which what the claim tells of happened, where the article says so.
std::optional<DateInterval> DayOf(const Claim& claim) {
  return claim.scope.happened ? claim.scope.happened : claim.scope.during;
}

// Whether the sentence at byte `begin` opens with a time long before what was told: "[Some months
// before], …", "[Three weeks earlier] …".
bool OpensLongBefore(const TokenizedText& text, std::size_t begin) {
  constexpr std::size_t kReach = 4;
  static constexpr WordSet kSpans({"week", "weeks", "month", "months", "year", "years", "decade"});
  static constexpr WordSet kBefore({"before", "earlier", "previously", "ago"});
  const auto first =
      std::partition_point(text.tokens.begin(), text.tokens.end(),
                           [&](const Token& token) { return token.span.begin < begin; });
  auto i = static_cast<std::size_t>(first - text.tokens.begin());
  const std::size_t end = std::min(i + kReach, text.tokens.size());
  if (i < end && (text.Is(i, "just") || text.Is(i, "only"))) ++i;
  for (; i + 1 < end; ++i) {
    if (text.tokens[i].kind == TokenKind::kPunctuation) return false;
    if (kSpans.Holds(text.tokens[i].key)) return kBefore.Holds(text.tokens[i + 1].key);
  }
  return false;
}

// Whether what `claim` counts lies before what `first` counts; where the article gives that no day,
// long before it was published.
bool LiesBefore(const Claim& claim, const Claim& first,
                const std::optional<absl::CivilDay>& published) {
  constexpr absl::civil_diff_t kLeastGap = 2, kLeastAge = 12;
  const std::optional<DateInterval>& during = claim.scope.during;
  if (!during || !during->last) return false;
  const std::optional<DateInterval> day = DayOf(first);
  if (day && day->first) return *day->first - *during->last >= kLeastGap;
  return published && *published - *during->last >= kLeastAge;
}

// Whether the article tells the same figure without that day: then it is that of its own event.
bool IsToldTwice(const std::vector<Claim>& claims, std::size_t i) {
  return std::any_of(claims.begin(), claims.end(), [&](const Claim& other) {
    return &other != &claims[i] && CountsHarm(other) && !other.scope.during &&
           other.about.measure == claims[i].about.measure && other.quantity->value &&
           claims[i].quantity->value &&
           SameValue(*other.quantity->value, *claims[i].quantity->value);
  });
}

}  // namespace

void MarkEarlierOnes(const TokenizedText& text, const std::optional<absl::CivilDay>& published,
                     std::vector<Claim>& claims) {
  for (std::size_t i = 0; i < claims.size(); ++i) {
    Claim& claim = claims[i];
    if (!CountsHarm(claim) || claim.scope.background || claim.scope.other_event) continue;
    if (claim.in_title || claim.in_title_field) continue;
    const auto end = claims.begin() + static_cast<std::ptrdiff_t>(i);
    const auto first = std::find_if(claims.begin(), end, [&](const Claim& before) {
      return before.about.measure == claim.about.measure && CountsHarm(before) &&
             !before.scope.other_event && !before.scope.background && !before.in_title &&
             before.sentence != claim.sentence;
    });
    if (first == end || IsToldTwice(claims, i)) continue;
    claim.scope.other_event =
        LiesBefore(claim, *first, published) || OpensLongBefore(text, claim.sentence.begin);
  }
}

}  // namespace claimcheck
