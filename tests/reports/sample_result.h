// SPDX-License-Identifier: Apache-2.0
#ifndef TESTS_REPORTS_SAMPLE_RESULT_H_
#define TESTS_REPORTS_SAMPLE_RESULT_H_

#include <string>

#include "checker/finding.h"

namespace claimcheck::testing {

// An article of one text, with a map that is the identity.
Article MakeArticle(const std::string& path, const std::string& text);

// Adds to `article` a claim on the first place of `quote` in its text, with a quantity of `value`
// that is bounded as `bound` says; fails the running test when the quote is not there.
void AddQuantity(Article& article, const std::string& quote, std::int64_t value, BoundKind bound);

// The same with the day `first` to `last`, resolved from `timex`.
void AddDate(Article& article, const std::string& quote, const std::string& timex,
             absl::CivilDay first, absl::CivilDay last);

// Puts the articles' claims into CheckResult::claims, as a check does.
void IndexClaims(CheckResult& result);

// One finding on the dead of a quake with a position for each of `told`, in an article each, a day
// apart: what pictures are tried on.
struct Told {
  std::int64_t value = 0;
  BoundKind bound = BoundKind::kExact;
};
CheckResult TollResult(const std::vector<Told>& told);

// One finding on the day of a vote with a position for each of `days`, the first and the last day
// that an article allows and the modifier it puts to them ("START" for "early").
struct ToldDays {
  absl::CivilDay first;
  absl::CivilDay last;
  std::string mod;
};
CheckResult VoteResult(const std::vector<ToldDays>& days);

// A check by hand, for reports to be tested on whatever the checker makes of articles: four
// articles, one finding of each kind, a position with several claims, sources, scopes, a headline
// from metadata, a publication date with two readings and one from related articles.
CheckResult SampleResult();

// Two articles whose every string is `text`, with one finding that is, and a part not checked.
CheckResult ResultFullOf(const std::string& text);

}  // namespace claimcheck::testing

#endif  // TESTS_REPORTS_SAMPLE_RESULT_H_
