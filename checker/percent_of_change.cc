// SPDX-License-Identifier: Apache-2.0
#include "checker/percent_of_change.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/compare_claims.h"
#include "checker/policy.h"
#include "claims/claim/value_text.h"

namespace claimcheck {
namespace {

// A plain figure below this is meant to the last digit.
const Decimal kRoundedFrom = 1000;

const Decimal kTwentieth = *Decimal::Parse("0.05");
const Decimal kHalf = *Decimal::Parse("0.5");
const Decimal kHundred = 100;

// How many digits of a quotient are worked out.
constexpr int kDigits = 6;

// A change with the amounts before and after it: indexes into CheckResult::claims.
struct ToldChange {
  std::size_t percent = 0;
  std::size_t before = 0;
  std::size_t after = 0;
};

struct Range {
  Decimal low;
  Decimal high;
};

bool IsExact(const Claim& claim) {
  return claim.kind == ClaimKind::kQuantity && claim.quantity->bound == BoundKind::kExact &&
         claim.quantity->value && Less(0, *claim.quantity->value) &&
         claim.modality == Modality::kAsserted && !claim.in_title_field;
}

bool IsChange(const Claim& claim) {
  return IsExact(claim) && claim.quantity->change != Change::kNone &&
         claim.quantity->unit.name == "percentage";
}

bool IsAmount(const Claim& claim) {
  return IsExact(claim) && claim.about.role == ClaimRole::kAmount &&
         claim.quantity->change == Change::kNone && claim.quantity->unit.dimension != "percent";
}

// The words of the sentence before a claim.
absl::string_view WordsBefore(const CheckResult& result, std::size_t claim) {
  const Claim& c = result.claim(claim);
  return absl::StripTrailingAsciiWhitespace(
      Slice(TextOf(result.article_of(claim).document, c), {c.sentence.begin, c.span.begin}));
}

// Whether the amount is the one before the change: "from [$3 billion]", "on the [$3 billion] of
// 2019".
bool IsBefore(const CheckResult& result, std::size_t claim) {
  static constexpr std::array<absl::string_view, 6> kOpen = {
      " from", " against", " compared with", " compared to", " on the", " versus"};
  const absl::string_view words = WordsBefore(result, claim);
  return std::any_of(kOpen.begin(), kOpen.end(),
                     [&](absl::string_view open) { return absl::EndsWithIgnoreCase(words, open); });
}

// "Adjusted for inflation", "at constant currencies": the amounts told are others than those
// compared.
bool TellsOtherBasis(const CheckResult& result, std::size_t claim) {
  static constexpr std::array<absl::string_view, 9> kWords = {
      "adjust",    "constant",   "organic", "like-for-like", "excluding",
      "inflation", "real terms", "currenc", "underlying"};
  const std::string sentence = absl::AsciiStrToLower(SentenceOf(result, claim));
  return std::any_of(kWords.begin(), kWords.end(),
                     [&](absl::string_view word) { return absl::StrContains(sentence, word); });
}

// The values that a figure may be rounded from.
std::optional<Range> RangeOf(const Quantity& quantity) {
  const Decimal& value = *quantity.value;
  const bool plain = Less(value, kRoundedFrom) && Less(1, quantity.step);
  const std::optional<Decimal> half = Multiply(plain ? Decimal(1) : quantity.step, kHalf);
  if (!half) return std::nullopt;
  const std::optional<Decimal> low = Subtract(value, *half), high = Add(value, *half);
  if (!low || !high || !Less(0, *low)) return std::nullopt;
  return Range{*low, *high};
}

// By how many per cent `after` is more than `before`.
std::optional<Decimal> PercentMore(const Decimal& before, const Decimal& after) {
  const std::optional<Decimal> more = Subtract(after, before);
  const std::optional<Decimal> share = more ? Divide(*more, before, kDigits) : std::nullopt;
  return share ? Multiply(*share, kHundred) : std::nullopt;
}

// All percentages that the two amounts may make, as the article counts them: a fall is positive.
std::optional<Range> PercentsOf(const Quantity& before, const Quantity& after, bool fall) {
  const std::optional<Range> x = RangeOf(before), y = RangeOf(after);
  if (!x || !y) return std::nullopt;
  const std::optional<Decimal> low = PercentMore(x->high, y->low);
  const std::optional<Decimal> high = PercentMore(x->low, y->high);
  if (!low || !high) return std::nullopt;
  return fall ? Range{Negate(*high), Negate(*low)} : Range{*low, *high};
}

bool Meet(const Range& a, const Range& b) { return !Less(a.high, b.low) && !Less(b.high, a.low); }

// The change in the sentence of claims [begin, end), where they tell one and no more.
std::optional<ToldChange> ChangeIn(const CheckResult& result, std::size_t begin, std::size_t end) {
  std::optional<std::size_t> percent, before, after;
  for (std::size_t i = begin; i < end; ++i) {
    const Claim& claim = result.claim(i);
    if (IsChange(claim)) {
      if (percent) return std::nullopt;
      percent = i;
    } else if (claim.kind == ClaimKind::kQuantity && claim.quantity->unit.dimension == "percent") {
      return std::nullopt;  // another percentage may be that of the amounts
    } else if (IsAmount(claim)) {
      std::optional<std::size_t>& place = IsBefore(result, i) ? before : after;
      if (place) return std::nullopt;
      place = i;
    }
  }
  if (!percent || !before || !after) return std::nullopt;
  if (!(result.claim(*before).quantity->unit == result.claim(*after).quantity->unit)) {
    return std::nullopt;
  }
  return ToldChange{*percent, *before, *after};
}

// The percentage that the amounts make, to a tenth: "24.3 percent".
std::string Worked(const Quantity& before, const Quantity& after) {
  const std::optional<Decimal> more = PercentMore(*before.value, *after.value);
  if (!more) return "";
  const Decimal size = more->is_negative() ? Negate(*more) : *more;
  const std::string digits = Add(size, kTwentieth).value_or(size).ToString();
  const std::size_t end = std::min(digits.size(), std::min(digits.find('.'), digits.size()) + 2);
  return absl::StrCat(digits.substr(0, end), " percent");
}

std::string InWords(const CheckResult& result, std::size_t claim) {
  const Claim& c = result.claim(claim);
  return ValueInWords(TextOf(result.article_of(claim).document, c), c);
}

std::optional<Finding> MisfitOf(const CheckResult& result, const ToldChange& change) {
  const Claim& percent = result.claim(change.percent);
  const Quantity& before = *result.claim(change.before).quantity;
  const Quantity& after = *result.claim(change.after).quantity;
  const bool fall = percent.quantity->change == Change::kDecrease;
  const std::optional<Range> told = RangeOf(*percent.quantity);
  const std::optional<Range> made = PercentsOf(before, after, fall);
  if (!told || !made || Meet(*told, *made)) return std::nullopt;
  const std::string said = ValueText(percent);
  const std::string worked =
      absl::StrCat(Worked(before, after), " = ", InWords(result, change.before), " to ",
                   InWords(result, change.after));
  Finding finding;
  finding.rule = "percent-misfit";
  finding.kind = ClaimKind::kQuantity;
  finding.relation = Relation::kConflict;
  finding.severity = Severity::kWarning;
  finding.confidence = 0.8;
  finding.about = percent.about.label;
  finding.message =
      absl::StrCat(finding.about, ": one article says ", said, ", and its figures make ", worked);
  finding.because = {"one sentence gives the change and the amounts before and after it"};
  finding.positions = {{said, {change.percent}}, {worked, {change.before, change.after}}};
  std::sort(finding.positions[1].claims.begin(), finding.positions[1].claims.end());
  finding.pairs = {{0, 1, Relation::kConflict, "the amounts make another percentage"}};
  return finding;
}

}  // namespace

std::vector<Finding> FindMisfitPercents(const CheckResult& result, const CheckOptions& options) {
  std::vector<Finding> findings;
  for (std::size_t i = 0; i < result.claims.size();) {
    std::size_t end = i + 1;
    while (end < result.claims.size() && result.claims[end].article == result.claims[i].article &&
           result.claim(end).in_title_field == result.claim(i).in_title_field &&
           result.claim(end).sentence == result.claim(i).sentence) {
      ++end;
    }
    if (options.IsWanted(result.claims[i].article)) {
      const std::optional<ToldChange> change = ChangeIn(result, i, end);
      if (change && !TellsOtherBasis(result, change->percent)) {
        if (std::optional<Finding> misfit = MisfitOf(result, *change)) {
          findings.push_back(*std::move(misfit));
        }
      }
    }
    i = end;
  }
  return findings;
}

}  // namespace claimcheck
