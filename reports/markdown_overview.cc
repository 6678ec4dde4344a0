// SPDX-License-Identifier: Apache-2.0
#include "reports/markdown_overview.h"

#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claims/claim/value_text.h"
#include "reports/finding_view.h"
#include "reports/markdown_escape.h"
#include "reports/markdown_finding.h"
#include "reports/quotation.h"
#include "reports/topic_matrix.h"

namespace claimcheck {
namespace {

// GitHub shows tables of a dozen columns and some hundred lines well.
constexpr MatrixSize kMatrixSize = {.max_findings = 60, .max_agreed = 15, .max_articles = 12};
constexpr std::size_t kMaxCellValue = 48;  // bytes
constexpr std::size_t kMaxSide = 100;

std::string ArticleRow(const PageContext& context, std::size_t index) {
  const Article& article = context.result.articles[index];
  const Published& published = article.published;
  const std::string day = published.date ? DayInWords(*published.date) : "";
  return absl::StrCat(
      "| ", index + 1, " | ", MarkdownText(TitleOf(article)),
      context.IsDraft(index) ? " (draft)" : "", "<br>", MarkdownText(article.document.path), " | ",
      MarkdownText(CutShort(article.document.source, 80)), " | ", day, day.empty() ? "" : ", ",
      PublishedHow(published.from),
      published.note.empty() ? "" : absl::StrCat(": ", MarkdownText(published.note)), " | ",
      article.claims.size(), " | ", LeftOut(article.document).size(), " |\n");
}

std::string Cell(const MatrixCell& cell) {
  return absl::StrCat(RelationMark(cell.relation), " ", PositionLetter(cell.position), " ",
                      MarkdownText(CutShort(cell.value, kMaxCellValue)));
}

std::string Row(const MatrixRow& row, const std::vector<std::size_t>& articles) {
  std::string markdown =
      absl::StrCat("| ", MarkdownText(row.about), " | ", MarkdownRelation(row.relation), " |");
  auto cell = row.cells.begin();
  for (const std::size_t article : articles) {
    std::vector<std::string> values;
    for (; cell != row.cells.end() && cell->article == article; ++cell) {
      values.push_back(Cell(*cell));
    }
    absl::StrAppend(&markdown, " ", values.empty() ? "–" : absl::StrJoin(values, "<br>"), " |");
  }
  return markdown + "\n";
}

std::string ClaimRow(const PageContext& context, std::size_t index) {
  const Claim& claim = context.result.claim(index);
  const Article& article = context.result.article_of(index);
  const TextPlace place = context.places.PlaceOf(index);
  return absl::StrCat("| ", context.result.claims[index].article + 1, " | ",
                      MarkdownText(ValueInWords(TextOf(article.document, claim), claim)), " | ",
                      MarkdownText(CutShort(claim.about.label, kMaxSide)), " | ",
                      MarkdownQuotation(article, claim, kMaxSide), " | ",
                      MarkdownText(PlaceInWords(article, claim, place.line, place.column)), " | ",
                      MarkdownText(SourceInWords(claim)), " | ",
                      MarkdownText(AsOfInWords(claim.scope)), " | ", StatusInWords(claim.modality),
                      " |\n");
}

std::string Folded(absl::string_view summary, absl::string_view markdown) {
  return absl::StrCat("<details>\n<summary>", summary, "</summary>\n\n", markdown,
                      "\n</details>\n\n");
}

std::string Agreements(const CheckResult& result) {
  const std::vector<MatrixRow> rows = AgreedTopics(result);
  if (rows.empty()) return "";
  std::string table = "| Topic | Relation | Article and value |\n|---|---|---|\n";
  for (const MatrixRow& row : rows) {
    const std::string cells =
        absl::StrJoin(row.cells, "<br>", [](std::string* out, const MatrixCell& cell) {
          absl::StrAppend(out, cell.article + 1, ": ", MarkdownText(cell.value));
        });
    absl::StrAppend(&table, "| ", MarkdownText(row.about), " | ", MarkdownRelation(row.relation),
                    " | ", cells, " |\n");
  }
  return Folded(
      absl::StrCat(Counted(rows.size(), "topic"), " on which articles agree or fit together"),
      table);
}

}  // namespace

std::string MarkdownArticles(const PageContext& context) {
  std::string markdown =
      "## The articles\n\n| No. | Article | Outlet | Published | Claims | Left out "
      "|\n|---|---|---|---|---|---|\n";
  for (std::size_t i = 0; i < context.result.articles.size(); ++i) {
    markdown += ArticleRow(context, i);
  }
  return markdown + "\n";
}

std::string MarkdownMatrix(const CheckResult& result) {
  const TopicMatrix matrix = MakeTopicMatrix(result, kMatrixSize);
  if (matrix.rows.empty()) return "";
  std::string markdown = "## Who says what\n\n| Topic | Relation |";
  for (const std::size_t article : matrix.articles)
    absl::StrAppend(&markdown, " ", article + 1, ". ",
                    MarkdownText(ShortNameOf(result.articles[article])), " |");
  markdown += "\n|---|---|";
  for (std::size_t i = 0; i < matrix.articles.size(); ++i) markdown += "---|";
  markdown += "\n";
  for (const MatrixRow& row : matrix.rows) markdown += Row(row, matrix.articles);
  const std::string left_out = LeftOutOfMatrix(matrix);
  return absl::StrCat(markdown, left_out.empty() ? "" : absl::StrCat("\n", left_out, "\n"), "\n");
}

std::string MarkdownNotChecked(const PageContext& context) {
  const std::vector<NotChecked>& parts = context.result.not_checked;
  const std::vector<Unread>& unread = context.options.unread;
  if (parts.empty() && unread.empty()) return "";
  std::string markdown = "## Not checked\n\n";
  for (const NotChecked& part : parts) {
    absl::StrAppend(&markdown, "- Path ", MarkdownText(part.path), ": ", MarkdownText(part.reason),
                    "\n");
  }
  for (const Unread& file : unread) {
    absl::StrAppend(&markdown, "- Not read: ", MarkdownText(UnreadInWords(file)), "\n");
  }
  return markdown + "\n";
}

std::string MarkdownNotices(const CheckResult& result) {
  if (result.notices.empty()) return "";
  std::string markdown = "## Notices\n\n";
  for (const Notice& notice : result.notices) {
    absl::StrAppend(&markdown, "- ", SeverityName(notice.severity), ": ", MarkdownText(notice.path),
                    ":", notice.line, ":", notice.column, ": ", MarkdownText(notice.message), "\n");
  }
  return markdown + "\n";
}

std::string MarkdownSetAside(const CheckResult& result) {
  std::string items;
  std::size_t count = 0;
  for (const Finding& finding : result.findings) {
    if (finding.standing.counts()) continue;
    ++count;
    absl::StrAppend(&items, "- ", MarkdownRelation(finding.relation), " ",
                    MarkdownText(HeadingOf(finding)), ": ",
                    MarkdownText(MessageWithoutTopic(finding)), " (",
                    MarkdownText(StandingInWords(finding.standing)), ")\n");
  }
  return count == 0 ? "" : Folded(absl::StrCat(Counted(count, "finding"), " set aside"), items);
}

std::string MarkdownEvidence(const PageContext& context) {
  std::string claims =
      "| Article | Value | About | Quotation | Place | Source | As of | Status "
      "|\n|---|---|---|---|---|---|---|---|\n";
  for (std::size_t i = 0; i < context.result.claims.size(); ++i) claims += ClaimRow(context, i);
  return absl::StrCat(
      "## Evidence\n\n", Agreements(context.result),
      Folded(absl::StrCat(Counted(context.result.claims.size(), "claim"), ", every one"), claims));
}

}  // namespace claimcheck
