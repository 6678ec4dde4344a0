// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_TOPIC_MATRIX_H_
#define REPORTS_TOPIC_MATRIX_H_

#include <cstddef>
#include <string>
#include <vector>

#include "checker/finding.h"

namespace claimcheck {

// What one article says on one topic.
struct MatrixCell {
  std::size_t article = 0;
  std::size_t position = 0;
  std::string value;  // "more than 6,100"
  Relation relation = Relation::kAgree;
};

// A topic that two articles or more speak of, or that has a finding which counts.
struct MatrixRow {
  std::string about;
  const Finding* finding =
      nullptr;  // null where the articles agree, or what they say fits together
  Relation relation = Relation::kAgree;
  std::vector<MatrixCell> cells;  // by article; an article may have several
};

// Who says what on what: the overview of a report. Findings first, in their order, then the topics
// without one.
struct TopicMatrix {
  std::vector<std::size_t> articles;  // those that speak of any row, in their order
  std::vector<MatrixRow> rows;
  std::size_t findings_left_out = 0;
  std::size_t agreed_left_out = 0;  // topics without a finding
  std::size_t articles_left_out = 0;
};

// How much of a matrix can still be looked at.
struct MatrixSize {
  std::size_t max_findings = 0;
  std::size_t max_agreed = 0;
  std::size_t max_articles = 0;
};

// At most as large as `size`; what was left out is counted. Findings stay in their order, and of
// the topics on which articles agree those that most of them speak of. Cells of articles left out
// are left out.
TopicMatrix MakeTopicMatrix(const CheckResult& result, const MatrixSize& size);

// "Not in this table: 3 findings; 40 topics on which articles agree or fit together."; empty when
// all is.
std::string LeftOutOfMatrix(const TopicMatrix& matrix);

// The topics that no finding speaks of and two articles or more do.
std::vector<MatrixRow> AgreedTopics(const CheckResult& result);

}  // namespace claimcheck

#endif  // REPORTS_TOPIC_MATRIX_H_
