// SPDX-License-Identifier: Apache-2.0
#include "reports/topic_matrix.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claims/claim/value_text.h"
#include "reports/finding_view.h"

namespace claimcheck {
namespace {

MatrixRow RowOf(const CheckResult& result, const Finding& finding) {
  MatrixRow row{.about = HeadingOf(finding), .finding = &finding, .relation = finding.relation};
  const std::vector<Relation> relations = RelationsOf(finding);
  for (std::size_t i = 0; i < finding.positions.size(); ++i) {
    for (const std::size_t article : ArticlesOf(result, finding.positions[i])) {
      row.cells.push_back({.article = article,
                           .position = i,
                           .value = finding.positions[i].value,
                           .relation = relations[i]});
    }
  }
  std::stable_sort(row.cells.begin(), row.cells.end(),
                   [](const MatrixCell& a, const MatrixCell& b) { return a.article < b.article; });
  return row;
}

// A topic without a finding. Values in other words than the first fit together with it.
MatrixRow RowOf(const CheckResult& result, const Topic& topic) {
  MatrixRow row{.about = Capitalized(topic.about)};
  std::vector<std::string> values;
  std::set<std::pair<std::size_t, std::string>> told;
  for (const std::size_t claim : topic.claims) {
    const Document& document = result.article_of(claim).document;
    std::string value = ValueInWords(TextOf(document, result.claim(claim)), result.claim(claim));
    const std::size_t article = result.claims[claim].article;
    if (!told.insert({article, value}).second) continue;
    auto position = std::find(values.begin(), values.end(), value);
    if (position == values.end()) position = values.insert(values.end(), value);
    row.cells.push_back({.article = article,
                         .position = static_cast<std::size_t>(position - values.begin()),
                         .value = std::move(value)});
  }
  if (values.size() > 1) row.relation = Relation::kCompatible;
  for (MatrixCell& cell : row.cells) cell.relation = row.relation;
  return row;
}

bool IsToldTwice(const MatrixRow& row) {
  return std::any_of(row.cells.begin(), row.cells.end(), [&row](const MatrixCell& cell) {
    return cell.article != row.cells.front().article;
  });
}

bool AnyShown(const Topic& topic, const std::vector<bool>& shown) {
  return std::any_of(topic.claims.begin(), topic.claims.end(),
                     [&shown](std::size_t claim) { return shown[claim]; });
}

void LeaveOutArticles(std::size_t max_articles, TopicMatrix* matrix) {
  std::set<std::size_t> all;
  for (const MatrixRow& row : matrix->rows) {
    for (const MatrixCell& cell : row.cells) all.insert(cell.article);
  }
  matrix->articles.assign(all.begin(), all.end());
  if (all.size() <= max_articles) return;
  matrix->articles_left_out = all.size() - max_articles;
  matrix->articles.resize(max_articles);
  const std::size_t last = matrix->articles.back();
  for (MatrixRow& row : matrix->rows) {
    row.cells.erase(std::remove_if(row.cells.begin(), row.cells.end(),
                                   [last](const MatrixCell& cell) { return cell.article > last; }),
                    row.cells.end());
  }
}

}  // namespace

std::string LeftOutOfMatrix(const TopicMatrix& matrix) {
  std::vector<std::string> left;
  if (matrix.findings_left_out > 0) left.push_back(Counted(matrix.findings_left_out, "finding"));
  if (matrix.agreed_left_out > 0) {
    left.push_back(absl::StrCat(Counted(matrix.agreed_left_out, "topic"),
                                " on which articles agree or fit together"));
  }
  if (matrix.articles_left_out > 0) left.push_back(Counted(matrix.articles_left_out, "article"));
  return left.empty() ? "" : absl::StrCat("Not in this table: ", absl::StrJoin(left, "; "), ".");
}

std::vector<MatrixRow> AgreedTopics(const CheckResult& result) {
  const std::vector<bool> shown = ClaimsInFindings(result);
  std::vector<MatrixRow> rows;
  for (const Topic& topic : result.topics) {
    if (AnyShown(topic, shown)) continue;
    MatrixRow row = RowOf(result, topic);
    if (IsToldTwice(row)) rows.push_back(std::move(row));
  }
  return rows;
}

TopicMatrix MakeTopicMatrix(const CheckResult& result, const MatrixSize& size) {
  TopicMatrix matrix;
  std::vector<MatrixRow> agreed = AgreedTopics(result);
  std::size_t findings = 0;
  for (const Finding& finding : result.findings) {
    if (!finding.standing.counts()) continue;
    ++findings;
    if (matrix.rows.size() < size.max_findings) matrix.rows.push_back(RowOf(result, finding));
  }
  matrix.findings_left_out = findings - matrix.rows.size();
  std::stable_sort(agreed.begin(), agreed.end(), [](const MatrixRow& a, const MatrixRow& b) {
    return a.cells.size() > b.cells.size();
  });
  const std::size_t kept = std::min(agreed.size(), size.max_agreed);
  std::move(agreed.begin(), agreed.begin() + static_cast<std::ptrdiff_t>(kept),
            std::back_inserter(matrix.rows));
  matrix.agreed_left_out = agreed.size() - kept;
  LeaveOutArticles(size.max_articles, &matrix);
  return matrix;
}

}  // namespace claimcheck
