// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_FINDING_H_
#define CHECKER_FINDING_H_

#include <string>
#include <vector>

#include "checker/relation.h"
#include "checker/severity.h"
#include "checker/standing.h"
#include "claims/claim/article.h"

namespace claimcheck {

// One value that claims of a topic give. Claims whose values are the same share a position.
struct Position {
  std::string value;                // as a reader would say it: "more than 6,100", "November 2013"
  std::vector<std::size_t> claims;  // indexes into CheckResult::claims, in its order
};

// How positions `a` and `b` (indexes into Finding::positions, a < b) relate, with the reason in
// words: "both are lower bounds, so both can be true, but the figures differ".
struct PositionPair {
  std::size_t a = 0;
  std::size_t b = 0;
  Relation relation = Relation::kConflict;
  std::string reason;
};

// Claims about the same thing.
struct Topic {
  std::string about;  // "people killed, conflict in Ukraine"
  ClaimKind kind = ClaimKind::kQuantity;
  std::vector<std::size_t> claims;  // in the order of CheckResult::claims
};

// A topic on which the positions differ (or, with --all, agree). What the rule is called and
// what it means is in reports/rule.h.
struct Finding {
  std::string id;    // stable and distinct: the fingerprint; see checker/finding_id.h
  std::string rule;  // "quantity-conflict", "quantity-differs", "date-conflict", …
  ClaimKind kind = ClaimKind::kQuantity;
  Relation relation = Relation::kConflict;  // the strongest of its pairs
  Severity severity = Severity::kError;
  double confidence = 0;  // 0 to 1
  std::string about;
  std::string message;               // one sentence that an editor understands
  std::vector<Position> positions;   // most claims first
  std::vector<PositionPair> pairs;   // those that may be held against each other
  std::vector<std::string> because;  // why these are about the same thing: "same measure: …"
  Standing standing;                 // suppressed, known, on unchanged lines
};

// What there is to say of the files of a check besides its findings: a suppression that nothing
// needs, an entry of the baseline that expired. It has a rule and a severity, and bears on the exit
// status, like a finding.
struct Notice {
  std::string rule;  // "unused-suppression", …
  Severity severity = Severity::kWarning;
  std::string path;  // of an article, the baseline or the configuration
  std::size_t line = 1;
  std::size_t column = 1;
  std::string message;
};

// A file or a part of one that was not fully checked.
struct NotChecked {
  std::string path;
  std::string reason;
};

// A claim of one of the articles.
struct ClaimRef {
  std::size_t article = 0;
  std::size_t claim = 0;  // index into articles[article].claims
};

// All that a check found. Everything a report says comes from here.
struct CheckResult {
  std::vector<Article> articles;  // in the order given
  std::vector<ClaimRef> claims;   // by article, then by place
  std::vector<Topic> topics;      // with two claims or more
  std::vector<Finding> findings;  // most severe first, then by place; ids are distinct
  std::vector<Notice> notices;    // by path and place
  std::vector<NotChecked> not_checked;

  const Claim& claim(std::size_t index) const {
    return articles[claims[index].article].claims[claims[index].claim];
  }
  const Article& article_of(std::size_t index) const { return articles[claims[index].article]; }
};

}  // namespace claimcheck

#endif  // CHECKER_FINDING_H_
