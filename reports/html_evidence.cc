// SPDX-License-Identifier: Apache-2.0
#include "reports/html_evidence.h"

#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claims/claim/value_text.h"
#include "reports/finding_view.h"
#include "reports/html_escape.h"
#include "reports/html_finding.h"
#include "reports/quotation.h"
#include "reports/topic_matrix.h"

namespace claimcheck {
namespace {

constexpr std::size_t kMaxSide = 120;  // bytes of a sentence on either side of its figure

// "more than 6,000 (2, 3), more than 6,100 (1)": the numbers are the articles'.
std::string ValuesOf(const MatrixRow& row) {
  std::vector<std::string> values;
  std::vector<std::string> articles;
  for (const MatrixCell& cell : row.cells) {
    if (cell.position >= values.size()) {
      values.resize(cell.position + 1);
      articles.resize(cell.position + 1);
    }
    values[cell.position] = HtmlIsolated(cell.value);
    absl::StrAppend(&articles[cell.position], articles[cell.position].empty() ? "" : ", ",
                    cell.article + 1);
  }
  for (std::size_t i = 0; i < values.size(); ++i) {
    absl::StrAppend(&values[i], " <small>(", articles[i], ")</small>");
  }
  return absl::StrJoin(values, ", ");
}

std::string Agreements(const CheckResult& result) {
  const std::vector<MatrixRow> rows = AgreedTopics(result);
  if (rows.empty()) return "<p>No topic on which articles agree.</p>";
  std::string html = absl::StrCat(
      "<details><summary>", Counted(rows.size(), "topic"),
      " on which articles agree or fit together</summary><div class=\"w\" role=\"region\" "
      "aria-label=\"Agreements\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">Topic</th><th "
      "scope=\"col\">Relation</th><th scope=\"col\">Values (articles)</th></tr></thead><tbody>\n");
  for (const MatrixRow& row : rows) {
    absl::StrAppend(&html, "<tr><th scope=\"row\">", HtmlIsolated(row.about), "</th><td>",
                    HtmlRelation(row.relation), "</td><td>", ValuesOf(row), "</td></tr>\n");
  }
  return html + "</tbody></table></div></details>";
}

std::string ClaimRow(const PageContext& context, std::size_t index) {
  const Claim& claim = context.result.claim(index);
  const Article& article = context.result.article_of(index);
  return absl::StrCat(
      "<tr id=\"c", index, "\"><td>", context.result.claims[index].article + 1, "</td><td>",
      HtmlIsolated(ValueInWords(TextOf(article.document, claim), claim)), "</td><td>",
      HtmlIsolated(CutShort(claim.about.label, kMaxSide)), "</td><td dir=\"auto\">",
      HtmlQuotation(article, claim, kMaxSide), "</td><td>", HtmlPlace(context, index), "</td><td>",
      HtmlIsolated(SourceInWords(claim)), "</td><td>", HtmlIsolated(AsOfInWords(claim.scope)),
      "</td><td>", StatusInWords(claim.modality), "</td></tr>\n");
}

// A line for each of very many claims, with the columns of the table; see csvField in the script.
std::string ClaimLines(const PageContext& context) {
  std::string html =
      "<pre id=\"claims\" tabindex=\"0\" role=\"region\" "
      "aria-label=\"Claims\">Article\tValue\tAbout\tQuotation\tPlace\tSource\tAs of\tStatus\n";
  for (std::size_t i = 0; i < context.result.claims.size(); ++i) {
    const Claim& claim = context.result.claim(i);
    const Article& article = context.result.article_of(i);
    const TextPlace place = context.places.PlaceOf(i);
    const Quotation quotation = QuotationOf(article, claim, kMaxSide);
    absl::StrAppend(&html, context.result.claims[i].article + 1, "\t",
                    HtmlText(ValueInWords(TextOf(article.document, claim), claim)), "\t",
                    HtmlText(CutShort(claim.about.label, kMaxSide)), "\t",
                    HtmlText(absl::StrCat(quotation.before, quotation.figure, quotation.after)),
                    "\t", HtmlText(PlaceInWords(article, claim, place.line, place.column)), "\t",
                    HtmlText(SourceInWords(claim)), "\t", HtmlText(AsOfInWords(claim.scope)), "\t",
                    StatusInWords(claim.modality), "\n");
  }
  return html + "</pre>";
}

std::string ClaimTable(const PageContext& context) {
  std::string html =
      "<div class=\"w\" role=\"region\" aria-label=\"Claims\" tabindex=\"0\"><table "
      "id=\"claims\"><thead><tr><th scope=\"col\">Article</th><th scope=\"col\">Value</th><th "
      "scope=\"col\">About</th><th scope=\"col\">Quotation</th><th scope=\"col\">Place</th><th "
      "scope=\"col\">Source</th><th scope=\"col\">As of</th><th "
      "scope=\"col\">Status</th></tr></thead><tbody>\n";
  for (std::size_t i = 0; i < context.result.claims.size(); ++i) html += ClaimRow(context, i);
  return html + "</tbody></table></div>";
}

std::string Claims(const PageContext& context) {
  if (context.result.claims.empty()) return "<p>No claims were read.</p>";
  return absl::StrCat(
      "<details><summary>", Counted(context.result.claims.size(), "claim"), ", every one</summary>",
      context.HasClaimTable() ? ClaimTable(context) : ClaimLines(context), "</details>");
}

}  // namespace

std::string HtmlEvidence(const PageContext& context) {
  return absl::StrCat(
      "<section id=\"evidence\" aria-labelledby=\"h-evidence\"><h2 id=\"h-evidence\">Evidence</h2>",
      Agreements(context.result), Claims(context),
      "<p class=\"js\" hidden><button type=\"button\" id=\"csv\">Save all claims as "
      "CSV</button></p>"
      "</section>\n");
}

}  // namespace claimcheck
