// SPDX-License-Identifier: Apache-2.0
#include "checker/finding_words.h"

#include <algorithm>
#include <set>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/compare_claims.h"
#include "checker/topic.h"
#include "claims/claim/value_text.h"

namespace claimcheck {
namespace {

std::string AboutPositions(const CheckResult& result, const Finding& finding) {
  std::vector<std::size_t> claims;
  for (const Position& position : finding.positions) {
    claims.insert(claims.end(), position.claims.begin(), position.claims.end());
  }
  std::sort(claims.begin(), claims.end());
  return AboutTopic(result, claims);
}

std::size_t ArticlesIn(const CheckResult& result, const Position& position) {
  std::set<std::size_t> articles;
  for (std::size_t claim : position.claims) articles.insert(result.claims[claim].article);
  return articles.size();
}

// Whether several articles took the position over in the same words, a sentence or a quotation.
bool IsOfOneSource(const CheckResult& result, const Position& position) {
  const absl::string_view words = TakenWords(result, position.claims.front());
  return std::all_of(position.claims.begin(), position.claims.end(),
                     [&](std::size_t claim) { return TakenWords(result, claim) == words; });
}

std::string WhoSays(const CheckResult& result, const Position& position) {
  const std::size_t articles = ArticlesIn(result, position);
  if (articles == 1) return "one article says ";
  return IsOfOneSource(result, position) ? absl::StrCat(articles, " articles with one source say ")
                                         : absl::StrCat(articles, " articles say ");
}

std::string Message(const CheckResult& result, const Finding& finding) {
  constexpr std::size_t kMaxNamed = 4;
  std::vector<std::string> says;
  for (const Position& position : finding.positions) {
    if (says.size() == kMaxNamed) break;
    says.push_back(absl::StrCat(WhoSays(result, position), position.value));
  }
  const std::size_t rest = finding.positions.size() - says.size();
  return absl::StrCat(finding.about, ": ", absl::StrJoin(says, ", "),
                      rest > 0 ? absl::StrCat(" and ", rest, " more") : "");
}

}  // namespace

void PutInWords(const CheckResult& result, Finding& finding) {
  finding.about = AboutPositions(result, finding);
  for (Position& position : finding.positions) {
    const std::size_t claim = position.claims.front();
    const Document& document = result.article_of(claim).document;
    position.value = ValueInWords(TextOf(document, result.claim(claim)), result.claim(claim));
  }
  finding.message = Message(result, finding);
}

}  // namespace claimcheck
