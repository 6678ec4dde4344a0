// SPDX-License-Identifier: Apache-2.0
#include "checker/parts_of_total.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/policy.h"
#include "claims/claim/same_name.h"
#include "claims/claim/value_text.h"
#include "claims/lexicon/counted.h"

namespace claimcheck {
namespace {

// How far behind the total the last of its parts begins.
constexpr std::size_t kReachBytes = 1200;

// In a list this much may stand between two parts: "six miners from the north of the county, …".
constexpr std::size_t kMaxBetween = 60;

// A total with the parts that follow it.
struct Split {
  std::size_t total = 0;  // indexes into CheckResult::claims
  std::vector<std::size_t> parts;
  std::string because;  // what makes them parts
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
  return !claim.scope.place.empty() && (bound == BoundKind::kExact || bound == BoundKind::kAtLeast);
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

std::string NamedPlaces(const CheckResult& result, const Split& split) {
  std::vector<std::string> places;
  for (std::size_t part : split.parts) places.push_back(result.claim(part).scope.place);
  return absl::StrCat("one part each: ", absl::StrJoin(places, ", "));
}

Finding FindingOn(const CheckResult& result, Split split, const Decimal& sum) {
  std::vector<std::string> values;
  for (std::size_t part : split.parts) values.push_back(ValueText(result.claim(part)));
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
  finding.because = {std::move(split.because)};
  finding.positions = {{total, {split.total}}, {parts, std::move(split.parts)}};
  finding.pairs = {{0, 1, Relation::kConflict, "the parts come to more than the total"}};
  return finding;
}

// The totals of all articles that parts in named hospitals follow.
void AddHospitals(const CheckResult& result, std::vector<Split>& splits) {
  std::optional<Split> split;
  const auto close = [&] {
    if (split && split->parts.size() > 1) {
      split->because = NamedPlaces(result, *split);
      splits.push_back(*std::move(split));
    }
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
      split = Split{.total = i};
    } else if (split && IsPart(claim) && !TellsOfMoving(claim) &&
               NamesAnother(result, *split, claim)) {
      split->parts.push_back(i);
    }
  }
  close();
}

bool IsExactCount(const Claim& claim) {
  return claim.kind == ClaimKind::kQuantity && claim.about.role == ClaimRole::kCount &&
         claim.modality == Modality::kAsserted && claim.quantity->bound == BoundKind::kExact &&
         claim.quantity->value && claim.quantity->unit.dimension == "count";
}

// The document's words between two claims of one sentence; nullopt where they are not two such.
std::optional<absl::string_view> Between(const CheckResult& result, std::size_t a, std::size_t b) {
  const Claim& x = result.claim(a);
  const Claim& y = result.claim(b);
  if (result.claims[a].article != result.claims[b].article || x.in_title_field ||
      x.sentence != y.sentence || y.span.begin < x.span.end) {
    return std::nullopt;
  }
  const Span between{x.span.end, y.span.begin};
  return absl::StripAsciiWhitespace(Slice(TextOf(result.article_of(a).document, x), between));
}

// "12 passengers: [six miners]"
bool OpensList(const CheckResult& result, std::size_t total, std::size_t part) {
  const std::optional<absl::string_view> between = Between(result, total, part);
  return between && *between == ":";
}

// "six miners, five farmers [and] three guards"
bool GoesOn(const CheckResult& result, std::size_t part, std::size_t next) {
  const std::optional<absl::string_view> between = Between(result, part, next);
  return between && between->size() <= kMaxBetween &&
         (absl::EndsWith(*between, ",") || absl::EndsWith(*between, ";") || *between == "and" ||
          absl::EndsWith(*between, " and"));
}

// Whether what the part counts is of the kind that the total counts all of: miners, of passengers.
bool IsKindOf(const Claim& part, const Claim& total) {
  const CountedNoun* all = FindCountedNoun(total.quantity->unit.name);
  const CountedNoun* some = FindCountedNoun(part.quantity->unit.name);
  return all != nullptr && some != nullptr && all->within == CountedClass::kAny &&
         some->kind == all->kind;
}

// The totals that a colon takes apart.
void AddLists(const CheckResult& result, std::vector<Split>& splits) {
  for (std::size_t i = 0; i + 2 < result.claims.size(); ++i) {
    if (!IsExactCount(result.claim(i)) || !OpensList(result, i, i + 1)) continue;
    Split split{.total = i, .parts = {i + 1}};
    for (std::size_t k = i + 2; k < result.claims.size() && GoesOn(result, k - 1, k); ++k) {
      split.parts.push_back(k);
    }
    const bool parts = std::all_of(split.parts.begin(), split.parts.end(), [&](std::size_t part) {
      return IsExactCount(result.claim(part)) && IsKindOf(result.claim(part), result.claim(i));
    });
    if (!parts || split.parts.size() < 2) continue;
    split.because = "a list of its parts follows the total";
    splits.push_back(std::move(split));
  }
}

}  // namespace

std::vector<Finding> FindExceededTotals(const CheckResult& result, const CheckOptions& options) {
  std::vector<Split> splits;
  AddHospitals(result, splits);
  AddLists(result, splits);
  std::vector<Finding> findings;
  for (Split& split : splits) {
    if (!options.IsWanted(result.claims[split.total].article)) continue;
    const std::optional<Decimal> sum = SumOf(result, split.parts);
    if (!sum || !Less(*result.claim(split.total).quantity->value, *sum)) continue;
    findings.push_back(FindingOn(result, std::move(split), *sum));
  }
  return findings;
}

}  // namespace claimcheck
