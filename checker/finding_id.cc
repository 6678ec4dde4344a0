// SPDX-License-Identifier: Apache-2.0
#include "checker/finding_id.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "claims/text/token.h"

namespace claimcheck {
namespace {

// The part of a path after its last slash: what is stable when folders are renamed.
absl::string_view BaseName(absl::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == absl::string_view::npos ? path : path.substr(slash + 1);
}

// Where a finding's first passage stands.
auto PlaceOf(const CheckResult& result, const Finding& finding) {
  std::size_t first = finding.positions.front().claims.front();
  for (const Position& position : finding.positions) {
    for (std::size_t claim : position.claims) first = std::min(first, claim);
  }
  return std::make_pair(result.claims[first].article, result.claim(first).span.begin);
}

}  // namespace

std::string FindingId(const CheckResult& result, const Finding& finding) {
  std::vector<std::string> parts;
  for (const Position& position : finding.positions) {
    for (std::size_t i : position.claims) {
      const Document& document = result.article_of(i).document;
      parts.push_back(absl::StrCat(position.value, "\x1f", BaseName(document.path), "\x1f",
                                   Slice(TextOf(document, result.claim(i)), result.claim(i).span)));
    }
  }
  std::sort(parts.begin(), parts.end());
  parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
  const std::string all = absl::StrCat(finding.rule, "\x1e", absl::StrJoin(parts, "\x1e"));
  return absl::StrFormat("%016x", FoldedHash(all));
}

void SortFindings(const CheckResult& result, std::vector<Finding>& findings) {
  std::stable_sort(findings.begin(), findings.end(), [&](const Finding& a, const Finding& b) {
    if (a.severity != b.severity) return a.severity > b.severity;
    return PlaceOf(result, a) < PlaceOf(result, b);
  });
}

}  // namespace claimcheck
