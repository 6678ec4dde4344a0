// SPDX-License-Identifier: Apache-2.0
#include "checker/parts_of_total.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/policy.h"
#include "claims/claim/name.h"
#include "claims/claim/value_text.h"

namespace claimcheck {
namespace {

// How far behind the total the last of its parts begins.
constexpr std::size_t kReachBytes = 1200;

// A total with the parts that follow it.
struct Split {
  std::size_t total = 0;  // indexes into CheckResult::claims
  std::vector<std::size_t> parts;
};

bool IsOfHospital(const Claim& claim) {
  return claim.kind == ClaimKind::kQuantity && claim.about.measure == "hospital" &&
         claim.about.modifiers.empty() && claim.modality == Modality::kAsserted &&
         !claim.in_title && claim.quantity->value && !claim.quantity->approximate;
}

bool IsTotal(const Claim& claim) {
  const BoundKind bound = claim.quantity->bound;
  return claim.scope.place.empty() && (bound == BoundKind::kExact || bound == BoundKind::kAtMost);
}

bool IsPart(const Claim& claim) {
  const BoundKind bound = claim.quantity->bound;
  return !claim.scope.place.empty() &&
         (bound == BoundKind::kExact || bound == BoundKind::kAtLeast);
}

// Those moved on from one hospital to another would count twice.
bool TellsOfMoving(const Claim& claim) { return claim.about.evoked_by == "transferred"; }

bool NamesAnother(const CheckResult& result, const Split& split, const Claim& part) {
  return std::none_of(split.parts.begin(), split.parts.end(), [&](std::size_t other) {
    return SameName(result.claim(other).scope.place, part.scope.place);
  });
}

std::optional<Decimal> SumOf(const CheckResult& result, const std::vector<std::size_t>& parts) {
  std::optional<Decimal> sum = Decimal(0);
  for (std::size_t part : parts) {
    if (sum) sum = Add(*sum, *result.claim(part).quantity->value);
  }
  return sum;
}

Finding FindingOn(const CheckResult& result, Split split, const Decimal& sum) {
  std::vector<std::string> values, places;
  for (std::size_t part : split.parts) {
    values.push_back(ValueText(result.claim(part)));
    places.push_back(result.claim(part).scope.place);
  }
  const std::string total = ValueText(result.claim(split.total));
  const std::string parts =
      absl::StrCat(sum.ToCanonicalString(), " = ", absl::StrJoin(values, " + "));
  Finding finding;
  finding.rule = "parts-exceed-total";
  finding.kind = ClaimKind::kQuantity;
  finding.relation = Relation::kConflict;
  finding.severity = DefaultSeverity(Relation::kConflict);
  finding.confidence = 0.8;
  finding.about = result.claim(split.total).about.label;
  finding.message = absl::StrCat(finding.about, ": one article says ", total,
                                 " in all, and its parts come to ", parts);
  finding.because = {"same measure: hospital",
                     absl::StrCat("one part each: ", absl::StrJoin(places, ", "))};
  finding.positions = {{total, {split.total}}, {parts, std::move(split.parts)}};
  finding.pairs = {{0, 1, Relation::kConflict, "the parts come to more than the total"}};
  return finding;
}

// The totals of all articles that parts follow.
std::vector<Split> FindSplits(const CheckResult& result) {
  std::vector<Split> splits;
  std::optional<Split> split;
  const auto close = [&] {
    if (split && split->parts.size() > 1) splits.push_back(*std::move(split));
    split.reset();
  };
  for (std::size_t i = 0; i < result.claims.size(); ++i) {
    const Claim& claim = result.claim(i);
    if (!IsOfHospital(claim)) continue;
    if (split && (result.claims[split->total].article != result.claims[i].article ||
                  claim.span.begin - result.claim(split->total).span.begin > kReachBytes)) {
      close();
    }
    if (IsTotal(claim)) {
      close();
      split = Split{i, {}};
    } else if (split && IsPart(claim) && !TellsOfMoving(claim) &&
               NamesAnother(result, *split, claim)) {
      split->parts.push_back(i);
    }
  }
  close();
  return splits;
}

}  // namespace

std::vector<Finding> FindExceededTotals(const CheckResult& result, const CheckOptions& options) {
  std::vector<Finding> findings;
  for (Split& split : FindSplits(result)) {
    if (!options.IsWanted(result.claims[split.total].article)) continue;
    const std::optional<Decimal> sum = SumOf(result, split.parts);
    if (!sum || !Less(*result.claim(split.total).quantity->value, *sum)) continue;
    findings.push_back(FindingOn(result, std::move(split), *sum));
  }
  return findings;
}

}  // namespace claimcheck
