// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/earlier_one.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "claims/lexicon/frame_traits.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

bool CountsHarm(const Claim& claim) {
  if (claim.kind != ClaimKind::kQuantity || claim.about.role != ClaimRole::kCount) return false;
  if (!claim.about.from_frame) return false;
  const FrameTraits& traits = TraitsOf(claim.about.measure);
  return traits.momentary && traits.occasion == "happening";
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

// The figures of harm that the article tells without a day, by measure, and how often.
class Undated {
 public:
  explicit Undated(const std::vector<Claim>& claims) {
    for (const Claim& claim : claims) {
      if (CountsHarm(claim) && !claim.scope.during && claim.quantity->value) ++times_[Key(claim)];
    }
  }

  // Whether the same figure is told so beside `claim`: then it is that of the article's own event.
  bool Tells(const Claim& claim) const {
    if (!claim.quantity->value) return false;
    const auto found = times_.find(Key(claim));
    const int own = claim.scope.during ? 0 : 1;
    return found != times_.end() && found->second > own;
  }

 private:
  static std::pair<std::string, std::string> Key(const Claim& claim) {
    return {claim.about.measure, claim.quantity->value->ToCanonicalString()};
  }

  std::map<std::pair<std::string, std::string>, int> times_;
};

}  // namespace

void MarkEarlierOnes(const TokenizedText& text, const std::optional<absl::CivilDay>& published,
                     std::vector<Claim>& claims) {
  std::optional<Undated> undated;                    // made where it is asked for
  std::map<absl::string_view, const Claim*> firsts;  // by measure: the first of the article's own
  for (Claim& claim : claims) {
    if (!CountsHarm(claim) || claim.scope.background || claim.scope.other_event) continue;
    if (claim.in_title || claim.in_title_field) continue;
    const Claim*& first = firsts[claim.about.measure];
    if (first != nullptr && first->sentence != claim.sentence) {
      if (!undated) undated.emplace(claims);
      claim.scope.other_event =
          !undated->Tells(claim) &&
          (LiesBefore(claim, *first, published) || OpensLongBefore(text, claim.sentence.begin));
    }
    if (first == nullptr && !claim.scope.other_event) first = &claim;
  }
}

}  // namespace claimcheck
