// SPDX-License-Identifier: Apache-2.0
#include "tests/reports/hostile_result.h"

#include "absl/strings/str_cat.h"
#include "tests/reports/sample_result.h"

namespace claimcheck::testing {
namespace {

constexpr char kHostile[] =
    "</script><script>alert(1)</script> \" onload=\"x' <!-- --> <img src=x onerror=y> @everyone "
    "**bold** `code` [a](javascript:b) | www.example.org http://example.org #1 \u202E\u2066 "
    "$x$ </td></table></details>";

Article HostileArticle(const std::string& path, std::int64_t value) {
  const std::string word(100'000, 'w');
  const std::string number = absl::StrCat(value);
  Article article = MakeArticle(
      path, absl::StrCat(word, " ", kHostile, " killed ", number, " people ", kHostile, " ", word));
  AddQuantity(article, absl::StrCat(number, " people ", kHostile), value, BoundKind::kExact);
  Claim& claim = article.claims.back();
  claim.quantity->noun = kHostile;
  claim.about.label = kHostile;
  claim.source = kHostile;
  claim.scope.as_of_timex = kHostile;
  article.document.title = absl::StrCat(kHostile, word);
  article.document.source = kHostile;
  article.document.url = "javascript:alert(1)";
  article.document.blocks = {{BlockKind::kLeftOut, {0, 1}, kHostile}};
  article.published.note = kHostile;
  return article;
}

}  // namespace

CheckResult HostileResult() {
  CheckResult result = SampleResult();
  result.articles = {HostileArticle(absl::StrCat("a", kHostile), 24),
                     HostileArticle("javascript:alert(1)", 31)};
  IndexClaims(result);
  result.topics = {{.about = kHostile, .kind = ClaimKind::kQuantity, .claims = {0, 1}}};
  Finding finding = result.findings[1];
  finding.about = kHostile;
  finding.message = kHostile;
  finding.positions = {{.value = kHostile, .claims = {0}}, {.value = kHostile, .claims = {1}}};
  finding.pairs[0].reason = kHostile;
  finding.because = {kHostile};
  result.findings = {finding};
  result.not_checked = {{.path = kHostile, .reason = kHostile}};
  return result;
}

}  // namespace claimcheck::testing
