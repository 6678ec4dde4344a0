// SPDX-License-Identifier: Apache-2.0
#include "reports/html_report.h"

#include <set>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "reports/claim_json_ld.h"
#include "reports/finding_view.h"
#include "reports/html_escape.h"
#include "reports/html_evidence.h"
#include "reports/html_finding.h"
#include "reports/html_notices.h"
#include "reports/html_overview.h"
#include "reports/place_link.h"
#include "reports/rule.h"

namespace claimcheck {

namespace embedded {
absl::string_view html_style();
absl::string_view html_style_sha256();
absl::string_view html_script();
absl::string_view html_script_sha256();
absl::string_view html_toolbar();
absl::string_view html_legend();
absl::string_view html_suppress();
}  // namespace embedded

namespace {

// Findings stand in parts of so many. A browser looks at a part that is not in view as one thing,
// which is what makes ten thousand findings as quick to open as fifty; the style sheet knows how
// high fifty are.
constexpr std::size_t kFindingsInPart = 50;

// The source expression that allows the embedded text with this hexadecimal digest.
std::string HashSource(absl::string_view sha256) {
  return absl::StrCat("'sha256-", absl::Base64Escape(absl::HexStringToBytes(sha256)), "'");
}

std::string Policy() {
  return absl::StrCat("default-src 'none'; style-src ", HashSource(embedded::html_style_sha256()),
                      "; script-src ", HashSource(embedded::html_script_sha256()),
                      "; base-uri 'none'; form-action 'none'");
}

std::string Head(const CheckResult& result) {
  return absl::StrCat(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta "
      "http-equiv=\"Content-Security-Policy\" content=\"",
      Policy(),
      "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta "
      "name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" "
      "content=\"no-referrer\">\n<title>",
      SummaryLine(result), "</title>\n<style>", embedded::html_style(),
      "</style>\n<script type=\"application/ld+json\">", ClaimJsonLd(result),
      "</script>\n</head>\n");
}

std::string Masthead(const CheckResult& result) {
  return absl::StrCat(
      "<body>\n<a class=\"skip\" href=\"#findings\">Skip to the findings</a>\n<header "
      "class=\"top\"><p class=\"name\">claimcheck</p><h1>Discrepancy report</h1><p>",
      SummaryLine(result),
      ".</p><nav aria-label=\"Parts of this report\"><a href=\"#overview\">Overview</a> <a "
      "href=\"#findings\">Findings</a> <a href=\"#evidence\">Evidence</a> <a "
      "href=\"#rules\">Rules</a></nav></header>\n<main>\n");
}

std::string Findings(const PageContext& context) {
  std::string html = absl::StrCat(
      "<section id=\"findings\" aria-labelledby=\"h-findings\"><h2 id=\"h-findings\">Findings</h2>",
      embedded::html_legend());
  const FindingCounts counts = CountFindings(context.result);
  if (counts.errors + counts.warnings + counts.notes == 0) {
    return absl::StrCat(html, "<p>None.</p>", HtmlSetAside(context.result), "</section>\n");
  }
  absl::StrAppend(&html, embedded::html_toolbar(), "<div id=\"list\">\n");
  std::size_t number = 0;
  for (const Finding& finding : context.result.findings) {
    if (!finding.standing.counts()) continue;
    if (number % kFindingsInPart == 0) html += number == 0 ? "<div>" : "</div><div>";
    html += HtmlFinding(context, finding, ++number);
  }
  return absl::StrCat(html, "</div></div>", HtmlSetAside(context.result), "</section>\n");
}

std::string RuleHtml(const Rule& rule, absl::string_view rules_page) {
  const std::string link = WebLink(RuleAddress(rules_page, rule.id));
  return absl::StrCat("<dt id=\"r-", rule.id, "\"><code>", rule.id,
                      "</code>: ", HtmlText(rule.meaning), "</dt><dd>", HtmlText(rule.explanation),
                      " <b>", HtmlText(rule.advice), "</b>",
                      link.empty() ? ""
                                   : absl::StrCat(" <a", HtmlAttribute("href", link),
                                                  " rel=\"noreferrer\">The rule with examples</a>"),
                      "</dd>\n");
}

// What the rules of these findings mean, and how to let one stand.
std::string RulesHtml(const PageContext& context) {
  std::set<std::string> found;
  for (const Finding& finding : context.result.findings) found.insert(finding.rule);
  std::string html =
      "<section id=\"rules\" aria-labelledby=\"h-rules\"><h2 id=\"h-rules\">Rules</h2><dl>\n";
  for (const Rule& rule : Rules()) {
    if (found.contains(std::string(rule.id))) html += RuleHtml(rule, context.options.rules_page);
  }
  return absl::StrCat(html, "</dl></section>\n", embedded::html_suppress());
}

}  // namespace

std::string HtmlReport(const CheckResult& result, const ReportOptions& options) {
  PlaceCache places(result);
  const PageContext context{.result = result, .options = options, .places = places};
  std::string html = Head(result);
  html += Masthead(result);
  html += HtmlOverview(context);
  html += Findings(context);
  html += HtmlEvidence(context);
  html += RulesHtml(context);
  absl::StrAppend(&html, "</main>\n<footer>Made by claimcheck ", HtmlText(options.version),
                  ". It compares what articles say; it does not know which of them is "
                  "right.</footer>\n<script>",
                  embedded::html_script(), "</script>\n</body>\n</html>\n");
  return html;
}

}  // namespace claimcheck
