// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_CHECK_H_
#define CHECKER_CHECK_H_

#include <functional>
#include <optional>
#include <vector>

#include "checker/finding.h"
#include "checker/settings.h"
#include "claims/document/document.h"

namespace claimcheck {

struct CheckOptions {
  // For every document, the publication date that the command line gives it.
  std::vector<std::optional<absl::CivilDay>> published;
  // For every document, whether it is a draft. When any is, only findings that involve a draft are
  // made; when none is, all articles are compared with each other and each with itself.
  std::vector<bool> draft;

  // Whether what is wrong with one article alone is to be told: of drafts, when there are any.
  bool IsWanted(std::size_t article) const;

  // For every document the habits of its outlet; may be empty.
  std::vector<OutletHabits> habits;
  HouseTerms house;
  std::vector<Tolerance> tolerances;
  std::vector<RuleSetting> rules;
  double min_confidence = 0;  // findings below it are not made
  bool all = false;           // agreements and compatible values as findings of severity note
  int jobs = 1;               // threads; the result is the same for any number
  // Called from time to time with the share of the work that is done, 0 to 1; may be empty.
  std::function<void(double)> progress;
};

// Reads claims out of every document, dates the undated ones by their companions, aligns, compares
// and judges. Deterministic: the same documents give the same result; another order of documents
// gives the same findings with the indexes changed accordingly.
CheckResult Check(std::vector<Document> documents, const CheckOptions& options);

// The first half only: articles with their publication dates and claims.
std::vector<Article> ReadArticles(std::vector<Document> documents, const CheckOptions& options);

// Articles with their publication dates. Claims are read only when an article's date is to be
// settled by its companions.
std::vector<Article> DateArticles(std::vector<Document> documents, const CheckOptions& options);

}  // namespace claimcheck

#endif  // CHECKER_CHECK_H_
