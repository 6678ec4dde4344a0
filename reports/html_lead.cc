// SPDX-License-Identifier: Apache-2.0
#include "reports/html_lead.h"

#include <algorithm>
#include <numeric>
#include <vector>

#include "absl/strings/str_cat.h"
#include "claims/claim/value_text.h"
#include "reports/finding_view.h"
#include "reports/html_escape.h"
#include "reports/html_finding.h"
#include "reports/quotation.h"

namespace claimcheck {
namespace {

// More than these are no look any more.
constexpr std::size_t kMaxFindings = 6;
constexpr std::size_t kMaxPositions = 4;
constexpr std::size_t kMaxArticles = 3;  // of a position
constexpr std::size_t kMaxValue = 80;    // bytes
constexpr std::size_t kMaxSource = 40;

// Whom the position's articles in `index` name as their source: " (UN)"; empty when it is their
// own.
std::string SourceOf(const CheckResult& result, const Position& position, std::size_t index) {
  for (const std::size_t claim : position.claims) {
    const std::string& source = result.claim(claim).source;
    if (result.claims[claim].article == index && !source.empty()) {
      return absl::StrCat(" (", HtmlIsolated(CutShort(source, kMaxSource)), ")");
    }
  }
  return "";
}

// "1 Island Wire, 3 Daily (UN) and 2 more"
std::string Who(const CheckResult& result, const Position& position) {
  const std::vector<std::size_t> articles = ArticlesOf(result, position);
  std::string names;
  for (std::size_t i = 0; i < std::min(articles.size(), kMaxArticles); ++i) {
    absl::StrAppend(&names, i > 0 ? ", " : "", articles[i] + 1, " ",
                    HtmlIsolated(ShortNameOf(result.articles[articles[i]])),
                    SourceOf(result, position, articles[i]));
  }
  if (articles.size() > kMaxArticles) {
    absl::StrAppend(&names, " and ", articles.size() - kMaxArticles, " more");
  }
  return names;
}

// The positions to tell, those that stand against another most sharply before others.
std::vector<std::size_t> Sharpest(const std::vector<Relation>& relations) {
  std::vector<std::size_t> positions(relations.size());
  std::iota(positions.begin(), positions.end(), std::size_t{0});
  std::stable_sort(positions.begin(), positions.end(),
                   [&](std::size_t a, std::size_t b) { return relations[a] > relations[b]; });
  positions.resize(std::min(positions.size(), kMaxPositions));
  std::sort(positions.begin(), positions.end());
  return positions;
}

std::string Positions(const CheckResult& result, const Finding& finding) {
  const std::vector<Relation> relations = RelationsOf(finding);
  std::string html;
  for (const std::size_t i : Sharpest(relations)) {
    absl::StrAppend(&html, "<li><span class=\"", RelationName(relations[i]), "\">",
                    PositionLetter(i), "</span> <b>",
                    HtmlIsolated(CutShort(finding.positions[i].value, kMaxValue)), "</b> <small>",
                    Who(result, finding.positions[i]), "</small></li>");
  }
  if (finding.positions.size() > kMaxPositions) {
    absl::StrAppend(&html, "<li>and ",
                    Counted(finding.positions.size() - kMaxPositions, "more position"), "</li>");
  }
  return absl::StrCat("<ul>", html, "</ul>");
}

std::string Entry(const CheckResult& result, const Finding& finding) {
  const std::optional<absl::CivilDay> since = DisagreesSince(result, finding);
  return absl::StrCat(
      "<li class=\"", RelationName(finding.relation), "\"><p class=\"s\">",
      HtmlRelation(finding.relation), since ? absl::StrCat(" · since ", DayInWords(*since)) : "",
      "</p><a href=\"#f-", HtmlText(finding.id), "\">", HtmlIsolated(HeadingOf(finding)), "</a>",
      Positions(result, finding), "</li>");
}

}  // namespace

std::string HtmlLead(const PageContext& context) {
  std::string entries;
  std::size_t count = 0;
  for (const Finding& finding : context.result.findings) {
    if (!finding.standing.counts() || ++count > kMaxFindings) continue;
    entries += Entry(context.result, finding);
  }
  if (count == 0) return "";
  return absl::StrCat("<h3>What disagrees</h3><ol class=\"lead\">", entries, "</ol>",
                      count > kMaxFindings
                          ? absl::StrCat("<p><a href=\"#findings\">",
                                         Counted(count - kMaxFindings, "more finding"), "</a></p>")
                          : "");
}

}  // namespace claimcheck
