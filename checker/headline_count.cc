// SPDX-License-Identifier: Apache-2.0
#include "checker/headline_count.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "checker/compare_claims.h"
#include "checker/one_event.h"
#include "checker/shared_names.h"
#include "claims/lexicon/counted.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

bool CountsPeople(const Claim& claim) {
  if (claim.kind != ClaimKind::kQuantity || claim.about.role != ClaimRole::kCount) return false;
  const std::string& noun = claim.quantity->unit.name;
  return claim.about.from_frame && claim.quantity->value &&
         claim.quantity->unit.dimension == "count" && (noun.empty() || IsPeople(noun));
}

// Whether it counts people of whatever kind: "12", "12 victims"; and where they are suspects,
// "men".
bool CountsAnybody(const Claim& claim) {
  static constexpr WordSet kSuspects({"man", "suspect", "defendant"});
  const std::string& noun = claim.quantity->unit.name;
  const CountedNoun* row = FindCountedNoun(noun);
  return noun.empty() || kSuspects.Holds(FoldedHash(noun)) ||
         (row != nullptr && row->within == CountedClass::kAny);
}

// One counts nobody else out: "one man was hurt".
bool CountsSeveral(const Claim& claim) { return Less(1, *claim.quantity->value); }

bool IsPlain(const Claim& claim) {
  const Scope& scope = claim.scope;
  return CountsPeople(claim) && CountsSeveral(claim) && claim.about.modifiers.empty() &&
         claim.quantity->bound == BoundKind::kExact && claim.modality == Modality::kAsserted &&
         !scope.background && !scope.other_event && !scope.benchmark && !scope.since &&
         !scope.as_of;
}

// "Three teens arrested" over "two teenagers were arrested"; not over "two men were".
bool CountTheSame(const Claim& a, const Claim& b) {
  if (CountsAnybody(a) && CountsAnybody(b)) return true;
  const std::string& x = a.quantity->unit.name;
  const std::string& y = b.quantity->unit.name;
  return !CountsAnybody(a) && !CountsAnybody(b) && MayCountTheSame(x, y);
}

// The counts of people in the text below the headline, in its order.
std::vector<const Claim*> InText(const Article& article) {
  std::vector<const Claim*> counts;
  for (const Claim& claim : article.claims) {
    if (!claim.in_title && CountsPeople(claim)) counts.push_back(&claim);
  }
  return counts;
}

// Whether one of the counts, or two or three of them together, come to `number`.
bool ComeTo(const std::vector<const Claim*>& counts, const Decimal& number) {
  constexpr std::size_t kMostCounts = 40;
  const std::size_t end = std::min(counts.size(), kMostCounts);
  const auto is = [&](const std::optional<Decimal>& sum) { return sum && SameValue(*sum, number); };
  for (std::size_t i = 0; i < end; ++i) {
    const Decimal& first = *counts[i]->quantity->value;
    if (is(first)) return true;
    for (std::size_t k = i + 1; k < end; ++k) {
      const std::optional<Decimal> two = Add(first, *counts[k]->quantity->value);
      if (is(two)) return true;
      for (std::size_t m = k + 1; two && m < end; ++m) {
        if (is(Add(*two, *counts[m]->quantity->value))) return true;
      }
    }
  }
  return false;
}

}  // namespace

bool TellHeadlineCount(const CheckResult& result, std::size_t a, std::size_t b) {
  constexpr std::size_t kLeadBytes = 700;
  if (result.claim(a).in_title == result.claim(b).in_title) return false;
  const std::size_t title = result.claim(a).in_title ? a : b, text = title == a ? b : a;
  const Claim& headline = result.claim(title);
  const Claim& body = result.claim(text);
  if (!IsPlain(headline) || !IsPlain(body) || headline.about.measure != body.about.measure)
    return false;
  if (!CountTheSame(headline, body) || body.span.begin > kLeadBytes) return false;
  const Article& article = result.article_of(title);
  const std::vector<const Claim*> counts = InText(article);
  const auto first = std::find_if(counts.begin(), counts.end(), [&](const Claim* count) {
    return count->about.measure == headline.about.measure;
  });
  if (first == counts.end() || *first != &body) return false;
  if (ComeTo(counts, *headline.quantity->value)) return false;
  if (SetsApart(SentenceOf(result, title)) || SetsApart(SentenceOf(result, text))) return false;
  return TellsOfOneEvent(article);
}

bool PartsComeTo(const CheckResult& result, std::size_t headline) {
  const Claim& all = result.claim(headline);
  if (!CountsPeople(all)) return false;
  const std::vector<const Claim*> counts = InText(result.article_of(headline));
  const auto is_more = [](const Claim& claim) {
    return HasModifier(claim.about, "other") || HasModifier(claim.about, "rest") ||
           HasModifier(claim.about, "more");
  };
  return std::any_of(counts.begin(), counts.end(), [&](const Claim* more) {
    if (!is_more(*more)) return false;
    return std::any_of(counts.begin(), counts.end(), [&](const Claim* some) {
      const std::optional<Decimal> sum = Add(*some->quantity->value, *more->quantity->value);
      return some->about.measure == all.about.measure && !is_more(*some) && sum &&
             SameValue(*sum, *all.quantity->value);
    });
  });
}

}  // namespace claimcheck
