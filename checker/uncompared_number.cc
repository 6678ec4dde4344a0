// SPDX-License-Identifier: Apache-2.0
#include "checker/uncompared_number.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "claims/claim/value_text.h"

namespace claimcheck {
namespace {

// A longer quotation is cut: the number may have thousands of digits.
constexpr std::size_t kLongestQuotation = 60;

bool IsUncompared(const Claim& claim) {
  return claim.quantity && claim.quantity->role == NumberRole::kNotCompared;
}

std::string Shortened(absl::string_view quoted) {
  if (quoted.size() <= kLongestQuotation) return std::string(quoted);
  std::size_t end = kLongestQuotation;
  while (end > 0 && (static_cast<unsigned char>(quoted[end]) & 0xC0) == 0x80) --end;
  return absl::StrCat(quoted.substr(0, end), "…");
}

Finding FindingOn(absl::string_view quoted, std::vector<std::size_t> claims) {
  const std::string shown = Shortened(quoted);
  Finding finding;
  finding.rule = "uncompared-number";
  finding.kind = ClaimKind::kQuantity;
  finding.relation = Relation::kDiffers;
  finding.severity = Severity::kNote;
  finding.confidence = 1;
  finding.about = shown;
  finding.message = absl::StrCat(shown, " has too many digits to be compared");
  finding.because = {"a number is held exactly or not at all"};
  finding.positions = {{shown, std::move(claims)}};
  return finding;
}

}  // namespace

std::vector<Finding> FindUncomparedNumbers(const CheckResult& result, const CheckOptions& options) {
  std::map<std::pair<std::size_t, absl::string_view>, std::vector<std::size_t>> numbers;
  for (std::size_t i = 0; i < result.claims.size(); ++i) {
    const Claim& claim = result.claim(i);
    const std::size_t article = result.claims[i].article;
    if (!IsUncompared(claim) || !options.IsWanted(article)) continue;
    const absl::string_view text = TextOf(result.article_of(i).document, claim);
    numbers[{article, Slice(text, claim.span)}].push_back(i);
  }
  std::vector<Finding> findings;
  for (auto& [key, claims] : numbers) {
    Finding finding = FindingOn(key.second, std::move(claims));
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace claimcheck
