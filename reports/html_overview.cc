// SPDX-License-Identifier: Apache-2.0
#include "reports/html_overview.h"

#include <algorithm>
#include <map>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claims/claim/value_text.h"
#include "reports/finding_view.h"
#include "reports/html_escape.h"
#include "reports/html_finding.h"
#include "reports/html_lead.h"
#include "reports/html_notices.h"
#include "reports/place_link.h"
#include "reports/quotation.h"
#include "reports/topic_matrix.h"

namespace claimcheck {
namespace {

constexpr MatrixSize kMatrixSize = {.max_findings = 60, .max_agreed = 12, .max_articles = 24};
constexpr std::size_t kMaxCellValue = 48;  // bytes
constexpr std::size_t kMaxAbout = 160;
constexpr std::size_t kMaxOpenArticles = 12;

std::string Count(std::size_t count, absl::string_view css_class, absl::string_view mark,
                  absl::string_view words) {
  return absl::StrCat("<li class=\"", css_class, "\"><b>", count,
                      "</b> <span aria-hidden=\"true\">", mark, "</span> ", words, "</li>");
}

std::string Counts(const CheckResult& result) {
  const FindingCounts counts = CountFindings(result);
  return absl::StrCat(
      "<ul class=\"counts\">",
      Count(counts.errors, "conflict", "◆", counts.errors == 1 ? "error" : "errors"),
      Count(counts.warnings, "differs", "▲", counts.warnings == 1 ? "warning" : "warnings"),
      Count(counts.notes, "compatible", "●", counts.notes == 1 ? "note" : "notes"), "</ul>");
}

// "11 May 2015", with what else is known: "from its text; or 5 November 2015".
std::string PublishedCell(const Published& published) {
  if (!published.date) return "not known";
  std::string cell =
      absl::StrCat(DayInWords(*published.date), "<br><small>", PublishedHow(published.from));
  if (!published.note.empty()) absl::StrAppend(&cell, ": ", HtmlIsolated(published.note));
  for (const absl::CivilDay other : published.alternatives) {
    if (published.note.empty()) absl::StrAppend(&cell, "; or ", DayInWords(other));
  }
  return cell + "</small>";
}

// "2 blocks: recent posts, comment form".
std::string LeftOutCell(const Document& document) {
  std::vector<std::string> reasons;
  const std::vector<Block> blocks = LeftOut(document);
  for (const Block& block : blocks) {
    const bool is_new = std::find(reasons.begin(), reasons.end(), block.reason) == reasons.end();
    if (is_new && !block.reason.empty()) reasons.push_back(block.reason);
  }
  if (blocks.empty()) return "nothing";
  return absl::StrCat(Counted(blocks.size(), "block"), reasons.empty() ? "" : ": ",
                      HtmlIsolated(absl::StrJoin(reasons, ", ")));
}

std::string ArticleRow(const PageContext& context, std::size_t index) {
  const Article& article = context.result.articles[index];
  const bool is_draft = context.IsDraft(index);
  const std::string link = ArticleLink(article.document, context.options.to_folder);
  const std::string title = HtmlIsolated(TitleOf(article));
  return absl::StrCat(
      "<tr id=\"a", index + 1, "\"><th scope=\"row\">", index + 1, "</th><td>",
      link.empty()
          ? title
          : absl::StrCat("<a", HtmlAttribute("href", link), " rel=\"noreferrer\">", title, "</a>"),
      is_draft ? " <em>draft</em>" : "", "<br><small class=\"p\">",
      HtmlIsolated(article.document.path), "</small></td><td>",
      article.document.source.empty() ? "–" : HtmlIsolated(CutShort(article.document.source, 80)),
      "</td><td>", PublishedCell(article.published), "</td><td class=\"r\">", article.claims.size(),
      "</td><td>", LeftOutCell(article.document), "</td></tr>\n");
}

// A line for each of very many articles: number, title, path, publication date, claims.
std::string ArticleLines(const CheckResult& result) {
  std::string html = "<pre tabindex=\"0\" role=\"region\" aria-label=\"Articles\">";
  for (std::size_t i = 0; i < result.articles.size(); ++i) {
    const Article& article = result.articles[i];
    absl::StrAppend(&html, i + 1, "\t", HtmlText(TitleOf(article)), "\t",
                    HtmlText(article.document.path), "\t",
                    article.published.date ? DayInWords(*article.published.date) : "no date", "\t",
                    Counted(article.claims.size(), "claim"), "\n");
  }
  return html + "</pre>";
}

std::string Articles(const PageContext& context) {
  if (!context.HasArticleTable()) return ArticleLines(context.result);
  std::string html =
      "<div class=\"w\" role=\"region\" aria-label=\"Articles\" tabindex=\"0\"><table "
      "class=\"articles\"><thead><tr><th scope=\"col\">No.</th><th scope=\"col\">Article</th><th "
      "scope=\"col\">Outlet</th><th scope=\"col\">Published</th><th scope=\"col\" "
      "class=\"r\">Claims</th><th scope=\"col\">Left out</th></tr></thead><tbody>\n";
  for (std::size_t i = 0; i < context.result.articles.size(); ++i) html += ArticleRow(context, i);
  return html + "</tbody></table></div>";
}

// Open where the table fits beside the rest of the overview.
std::string FoldedArticles(const PageContext& context) {
  const std::size_t count = context.result.articles.size();
  const bool is_open = count <= kMaxOpenArticles;
  return absl::StrCat("<details", is_open ? " open" : "", "><summary><h3>The ",
                      Counted(count, "article"), "</h3></summary>", Articles(context),
                      "</details>");
}

std::string CellText(const MatrixCell& cell) {
  return absl::StrCat("<span class=\"", RelationName(cell.relation),
                      "\"><span aria-hidden=\"true\">", RelationMark(cell.relation), "</span> <b>",
                      PositionLetter(cell.position), "</b></span> ",
                      HtmlIsolated(CutShort(cell.value, kMaxCellValue)));
}

std::string MatrixRowHtml(const MatrixRow& row, const std::vector<std::size_t>& articles) {
  const std::string about = HtmlIsolated(CutShort(row.about, kMaxAbout));
  std::string html = absl::StrCat(
      "<tr><th scope=\"row\">",
      row.finding == nullptr
          ? about
          : absl::StrCat("<a href=\"#f-", HtmlText(row.finding->id), "\">", about, "</a>"),
      "<br>", HtmlRelation(row.relation), "</th>");
  auto cell = row.cells.begin();
  for (const std::size_t article : articles) {
    std::vector<std::string> values;
    Relation strongest = Relation::kAgree;
    for (; cell != row.cells.end() && cell->article == article; ++cell) {
      values.push_back(CellText(*cell));
      strongest = std::max(strongest, cell->relation);
    }
    if (values.empty()) {
      html += "<td><span class=\"none\">–</span></td>";
    } else {
      absl::StrAppend(&html, "<td class=\"", RelationName(strongest), "\">",
                      absl::StrJoin(values, "<br>"), "</td>");
    }
  }
  return html + "</tr>\n";
}

// A column's heading: the article's number, which leads to its row where there is one.
std::string ColumnHead(const PageContext& context, std::size_t index) {
  const Article& article = context.result.articles[index];
  const std::string number = absl::StrCat("<span class=\"h\">Article </span>", index + 1);
  return absl::StrCat(
      "<th scope=\"col\">",
      context.HasArticleTable()
          ? absl::StrCat("<a href=\"#a", index + 1, "\"", HtmlAttribute("title", TitleOf(article)),
                         ">", number, "</a>")
          : number,
      "<small>", HtmlIsolated(ShortNameOf(article)), "</small></th>");
}

std::string Matrix(const PageContext& context) {
  const TopicMatrix matrix = MakeTopicMatrix(context.result, kMatrixSize);
  if (matrix.rows.empty()) return "";
  std::string html =
      "<h3>Who says what</h3><div class=\"w\" role=\"region\" aria-label=\"Who says what\" "
      "tabindex=\"0\"><table class=\"matrix\"><thead><tr><th scope=\"col\">Topic</th>";
  for (const std::size_t article : matrix.articles) html += ColumnHead(context, article);
  html += "</tr></thead><tbody>\n";
  for (const MatrixRow& row : matrix.rows) html += MatrixRowHtml(row, matrix.articles);
  const std::string left_out = LeftOutOfMatrix(matrix);
  return absl::StrCat(html, "</tbody></table></div>",
                      left_out.empty() ? ""
                                       : absl::StrCat("<p>", left_out,
                                                      " The findings and the evidence below hold "
                                                      "all of them.</p>"));
}

}  // namespace

std::string HtmlOverview(const PageContext& context) {
  return absl::StrCat(
      "<section id=\"overview\" aria-labelledby=\"h-overview\"><h2 id=\"h-overview\">Overview</h2>",
      Counts(context.result), HtmlLead(context), Matrix(context), FoldedArticles(context),
      "<h3>Not checked</h3>", HtmlNotChecked(context), HtmlNotices(context.result), "</section>\n");
}

}  // namespace claimcheck
