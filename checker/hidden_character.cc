// SPDX-License-Identifier: Apache-2.0
#include "checker/hidden_character.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "claims/document/hidden_character.h"

namespace claimcheck {
namespace {

// The hidden character within the words of `claim`; nullptr when there is none.
const HiddenCharacter* HiddenIn(const Document& document, const Claim& claim) {
  const auto place = [&](std::size_t at) {
    return claim.in_title_field ? HiddenOffsetInTitle(document, at) : at;
  };
  const std::vector<HiddenCharacter>& hidden = document.hidden;
  const auto found =
      std::upper_bound(hidden.begin(), hidden.end(), place(claim.span.begin),
                       [](std::size_t at, const HiddenCharacter& h) { return at < h.text_offset; });
  return found != hidden.end() && found->text_offset < place(claim.span.end) ? &*found : nullptr;
}

}  // namespace

std::vector<Finding> FindHiddenCharacters(const CheckResult& result, const CheckOptions& options) {
  // Two claims may be made with one figure.
  std::map<std::pair<std::size_t, std::size_t>, std::size_t> seen;
  std::vector<Finding> findings;
  for (std::size_t i = 0; i < result.claims.size(); ++i) {
    const std::size_t article = result.claims[i].article;
    const Document& document = result.articles[article].document;
    if (document.hidden.empty() || !options.IsWanted(article)) continue;
    const HiddenCharacter* hidden = HiddenIn(document, result.claim(i));
    if (hidden == nullptr) continue;
    const auto [known, is_new] =
        seen.emplace(std::pair(article, hidden->text_offset), findings.size());
    if (!is_new) {
      findings[known->second].positions[0].claims.push_back(i);
      continue;
    }
    const std::string quoted(Slice(TextOf(document, result.claim(i)), result.claim(i).span));
    Finding finding;
    finding.rule = "hidden-character";
    finding.kind = result.claim(i).kind;
    finding.relation = Relation::kDiffers;
    finding.severity = Severity::kWarning;
    finding.confidence = 1;
    finding.about = quoted;
    finding.message = absl::StrCat(quoted, " holds ", hidden->name, ", which readers do not see");
    finding.because = {"read as a reader sees it; searches and other programs may not find it"};
    finding.positions = {{quoted, {i}}};
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace claimcheck
