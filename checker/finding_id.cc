// SPDX-License-Identifier: Apache-2.0
#include "checker/finding_id.h"

#include <algorithm>
#include <set>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"

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

// The words of a passage with its file; runs of white space are one space, so that a paragraph can
// be wrapped anew.
std::string PassagePart(const CheckResult& result, const Position& position, std::size_t claim) {
  const Document& document = result.article_of(claim).document;
  const absl::string_view text =
      Slice(TextOf(document, result.claim(claim)), result.claim(claim).span);
  const std::string words =
      absl::StrJoin(absl::StrSplit(text, absl::ByAnyChar(" \t\r\n"), absl::SkipEmpty()), " ");
  return absl::StrCat(position.value, "\x1f", BaseName(document.path), "\x1f", words);
}

// Keeps in `first` what sorts first.
void TakeFirst(const std::string& part, std::string& first) {
  if (first.empty() || part < first) first = part;
}

// `parts` in an order of their own, each once.
std::vector<std::string> Set(std::vector<std::string> parts) {
  std::sort(parts.begin(), parts.end());
  parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
  return parts;
}

// FNV-1a of 64 bits (draft-eastlake-fnv): baselines on disk rely on its staying what it is.
std::uint64_t Fnv1a(absl::string_view bytes) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3;
  return hash;
}

std::string Hash(const std::vector<std::vector<std::string>>& groups) {
  const auto append_group = [](std::string* out, const std::vector<std::string>& group) {
    absl::StrAppend(out, absl::StrJoin(group, "\x1e"));
  };
  return absl::StrFormat("%016x", Fnv1a(absl::StrJoin(groups, "\x1d", append_group)));
}

}  // namespace

std::string FindingId(const CheckResult& result, const Finding& finding,
                      const std::vector<bool>& draft) {
  const auto is_draft = [&](std::size_t claim) {
    const std::size_t article = result.claims[claim].article;
    return article < draft.size() && draft[article];
  };
  std::vector<std::string> values, all, of_drafts;
  for (const Position& position : finding.positions) {
    values.push_back(position.value);
    std::string first, first_of_drafts;
    for (std::size_t claim : position.claims) {
      const std::string part = PassagePart(result, position, claim);
      TakeFirst(part, first);
      if (is_draft(claim)) TakeFirst(part, first_of_drafts);
    }
    all.push_back(first);
    if (!first_of_drafts.empty()) of_drafts.push_back(first_of_drafts);
  }
  return Hash({{finding.rule}, Set(std::move(values)), Set(of_drafts.empty() ? all : of_drafts)});
}

void SortFindings(const CheckResult& result, std::vector<Finding>& findings) {
  std::stable_sort(findings.begin(), findings.end(), [&](const Finding& a, const Finding& b) {
    if (a.severity != b.severity) return a.severity > b.severity;
    return PlaceOf(result, a) < PlaceOf(result, b);
  });
}

void SetFindingIds(const CheckResult& result, const std::vector<bool>& draft,
                   std::vector<Finding>& findings) {
  std::set<std::string> given;
  for (Finding& finding : findings) {
    const std::string fingerprint = FindingId(result, finding, draft);
    finding.id = fingerprint;
    for (int copy = 2; !given.insert(finding.id).second; ++copy) {
      finding.id = Hash({{fingerprint}, {absl::StrCat(copy)}});
    }
  }
}

}  // namespace claimcheck
