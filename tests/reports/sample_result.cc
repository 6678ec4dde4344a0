// SPDX-License-Identifier: Apache-2.0
#include "tests/reports/sample_result.h"

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "claims/claim/value_text.h"
#include "claims/value/date_interval.h"

namespace claimcheck::testing {
namespace {

Claim MakeClaim(const Article& article, const std::string& quote) {
  const std::string& text = article.document.text;
  const std::size_t begin = text.find(quote);
  EXPECT_NE(begin, std::string::npos) << article.document.path << " does not say: " << quote;
  Claim claim;
  claim.span = {begin, begin + quote.size()};
  const std::size_t line_end = text.find('\n', begin);
  claim.sentence = {text.rfind('\n', begin) + 1,
                    line_end == std::string::npos ? text.size() : line_end};
  return claim;
}

Interval BoundsOf(std::int64_t value, BoundKind bound) {
  const Decimal decimal(value);
  switch (bound) {
    case BoundKind::kMoreThan:
      return {.low = Bound{.value = decimal, .inclusive = false}, .high = std::nullopt};
    case BoundKind::kAtLeast:
      return {.low = Bound{.value = decimal}, .high = std::nullopt};
    default:
      return {.low = Bound{.value = decimal}, .high = Bound{.value = decimal}};
  }
}

Article Agency() {
  Article article = MakeArticle(
      "wire/agency.txt",
      "Envoy lands in Port Arvo\n\n11/05/2015\n\nMore than 6,000 people have died in the war "
      "that broke out in April 2014 between the army and the men of the two eastern provinces, "
      "who want to be ruled from neither of the two capitals and say so at every turn.\n\nThe "
      "talks lasted 90 minutes.\n");
  article.published = {.date = absl::CivilDay(2015, 5, 11),
                       .from = PublishedFrom::kText,
                       .alternatives = {absl::CivilDay(2015, 11, 5)},
                       .note = "day first: the other reading lies after its companions",
                       .span = Span{26, 36}};
  AddQuantity(article, "More than 6,000 people", 6000, BoundKind::kMoreThan);
  AddDate(article, "April 2014", "2014-04", absl::CivilDay(2014, 4, 1),
          absl::CivilDay(2014, 4, 30));
  return article;
}

Article Daily() {
  Article article = MakeArticle(
      "daily.txt",
      "In an overview of the past year that ran to many pages, and which the ministry declined to "
      "discuss with this newspaper, the toll of the war was said to have exceeded 6,100 "
      "people, by a UN count of April, a figure that neither side has accepted.\n"
      "The crisis broke out in November 2013.\n");
  AddQuantity(article, "exceeded 6,100 people", 6100, BoundKind::kMoreThan);
  article.claims.back().source = "UN";
  article.claims.back().scope.as_of_timex = "2015-04";
  AddDate(article, "November 2013", "2013-11", absl::CivilDay(2013, 11, 1),
          absl::CivilDay(2013, 11, 30));
  article.claims.back().about.role = ClaimRole::kStart;
  return article;
}

Article Weekly() {
  Article article = MakeArticle("weekly.txt", "Some 6,000 and more, 6,000 people in all.\n");
  article.published = {.date = absl::CivilDay(2015, 5, 11), .from = PublishedFrom::kRelated};
  AddQuantity(article, "6,000 people", 6000, BoundKind::kMoreThan);
  return article;
}

Article Feed() {
  Article article = MakeArticle("feed.jsonl#7", "The envoy flies home today.\n");
  article.document.format = "jsonl";
  article.document.title = "Crisis that began in early 2014";
  article.document.title_field = "title";
  Claim claim;
  claim.kind = ClaimKind::kDate;
  claim.span = {21, 31};
  claim.sentence = {0, 31};
  claim.in_title = true;
  claim.in_title_field = true;
  claim.about = {.label = "beginning of the crisis", .measure = "begin", .role = ClaimRole::kStart};
  claim.date = TimeExpression{
      .timex = "2014",
      .mod = "START",
      .edtf = "2014-01/2014-04",
      .interval = {.first = absl::CivilDay(2014, 1, 1), .last = absl::CivilDay(2014, 4, 30)},
      .anchor = DateAnchor::kExplicit};
  article.claims.push_back(std::move(claim));
  return article;
}

Finding Killed() {
  return {
      .id = "a1b2c3",
      .rule = "quantity-differs",
      .kind = ClaimKind::kQuantity,
      .relation = Relation::kDiffers,
      .severity = Severity::kWarning,
      .confidence = 0.86,
      .about = "people killed, conflict in the east",
      .message = "Two figures are given for people killed in the conflict in the east.",
      .positions = {{.value = "more than 6,000", .claims = {0, 4}},
                    {.value = "more than 6,100", .claims = {2}}},
      .pairs = {{.a = 0,
                 .b = 1,
                 .relation = Relation::kDiffers,
                 .reason = "both are lower bounds, so both can be true, but the figures differ"}},
      .because = {"same measure: death toll ~ killed", "same event: conflict ~ fighting"}};
}

Finding Began() {
  return {.id = "d4e5f6",
          .rule = "date-conflict",
          .kind = ClaimKind::kDate,
          .relation = Relation::kConflict,
          .severity = Severity::kError,
          .confidence = 0.7,
          .about = "beginning of the crisis",
          .message = "Three dates are given for the beginning of the crisis.",
          .positions = {{.value = "November 2013", .claims = {3}},
                        {.value = "April 2014", .claims = {1}},
                        {.value = "early 2014", .claims = {5}}},
          .pairs = {{.a = 0,
                     .b = 1,
                     .relation = Relation::kConflict,
                     .reason = "the months do not overlap"},
                    {.a = 0,
                     .b = 2,
                     .relation = Relation::kConflict,
                     .reason = "November 2013 lies before 2014"},
                    {.a = 1,
                     .b = 2,
                     .relation = Relation::kCompatible,
                     .reason = "April 2014 lies in early 2014"}},
          .because = {"same event: crisis"}};
}

}  // namespace

Article MakeArticle(const std::string& path, const std::string& text) {
  Article article;
  article.document.path = path;
  article.document.format = "text";
  article.document.text = text;
  article.document.language = "en";
  return article;
}

void AddQuantity(Article& article, const std::string& quote, std::int64_t value, BoundKind bound) {
  Claim claim = MakeClaim(article, quote);
  claim.quantity = Quantity{.span = claim.span,
                            .value = Decimal(value),
                            .interval = BoundsOf(value, bound),
                            .bound = bound,
                            .step = 100,
                            .unit = {.name = "person", .dimension = "count"},
                            .noun = "people"};
  claim.about = {.label = "people killed", .measure = "death", .event = {"conflict"}};
  article.claims.push_back(std::move(claim));
}

void AddDate(Article& article, const std::string& quote, const std::string& timex,
             absl::CivilDay first, absl::CivilDay last) {
  Claim claim = MakeClaim(article, quote);
  claim.kind = ClaimKind::kDate;
  claim.date = TimeExpression{.span = claim.span,
                              .timex = timex,
                              .edtf = timex,
                              .interval = {.first = first, .last = last},
                              .anchor = DateAnchor::kExplicit};
  claim.about = {.label = "beginning of the crisis", .measure = "begin", .role = ClaimRole::kStart};
  article.claims.push_back(std::move(claim));
}

void IndexClaims(CheckResult& result) {
  result.claims.clear();
  for (std::size_t i = 0; i < result.articles.size(); ++i) {
    for (std::size_t j = 0; j < result.articles[i].claims.size(); ++j) {
      result.articles[i].claims[j].document = i;
      result.claims.push_back({.article = i, .claim = j});
    }
  }
}

CheckResult TollResult(const std::vector<Told>& told) {
  CheckResult result;
  Finding finding = Killed();
  finding.positions.clear();
  finding.pairs.clear();
  for (std::size_t i = 0; i < told.size(); ++i) {
    const std::string number = absl::StrCat(told[i].value);
    Article article = MakeArticle(absl::StrCat("outlet-", i + 1, ".txt"),
                                  absl::StrCat("The quake killed ", number, " people."));
    article.published.date = absl::CivilDay(2015, 5, 1) + static_cast<std::int64_t>(i);
    AddQuantity(article, absl::StrCat(number, " people"), told[i].value, told[i].bound);
    article.claims.back().about.from_frame = true;
    result.articles.push_back(std::move(article));
    finding.positions.push_back({.value = ValueText(result.articles[i].claims[0]), .claims = {i}});
    if (i > 0) finding.pairs.push_back({0, i, Relation::kDiffers, "told at different times"});
  }
  IndexClaims(result);
  result.findings = {std::move(finding)};
  return result;
}

CheckResult VoteResult(const std::vector<ToldDays>& days) {
  CheckResult result;
  Finding finding = Began();
  finding.positions.clear();
  finding.pairs.clear();
  for (std::size_t i = 0; i < days.size(); ++i) {
    Article article = MakeArticle(absl::StrCat("outlet-", i + 1, ".txt"), "The vote was then.");
    article.published.date = absl::CivilDay(2015, 5, 11);
    AddDate(article, "then", "2015", days[i].first, days[i].last);
    article.claims.back().date->mod = days[i].mod;
    result.articles.push_back(std::move(article));
    finding.positions.push_back(
        {.value = absl::StrCat(IsoDay(days[i].first), " to ", IsoDay(days[i].last)),
         .claims = {i}});
    if (i > 0) finding.pairs.push_back({0, i, Relation::kConflict, "both cannot be true"});
  }
  IndexClaims(result);
  result.findings = {std::move(finding)};
  return result;
}

CheckResult SampleResult() {
  CheckResult result;
  result.articles = {Agency(), Daily(), Weekly(), Feed()};
  IndexClaims(result);
  result.topics = {
      {.about = "people killed", .kind = ClaimKind::kQuantity, .claims = {0, 2, 4}},
      {.about = "beginning of the crisis", .kind = ClaimKind::kDate, .claims = {1, 3, 5}}};
  result.findings = {Began(), Killed()};
  result.not_checked = {
      {.path = "huge.jsonl", .reason = "more than 100,000 claims about one thing"}};
  return result;
}

CheckResult ResultFullOf(const std::string& text) {
  CheckResult result;
  Article article = MakeArticle(text, absl::StrCat(text, " 6,000 people ", text));
  article.document.title = text;
  article.published = {
      .date = absl::CivilDay(2015, 5, 11), .from = PublishedFrom::kRelated, .note = text};
  AddQuantity(article, "6,000 people", 6000, BoundKind::kExact);
  article.claims.back().source = text;
  article.claims.back().scope.as_of_timex = text;
  result.articles = {article, article};
  IndexClaims(result);
  result.findings = {{.id = text,
                      .rule = text,
                      .about = text,
                      .message = text,
                      .positions = {{.value = text, .claims = {0}}, {.value = text, .claims = {1}}},
                      .pairs = {{.a = 0, .b = 1, .reason = text}},
                      .because = {text}}};
  result.not_checked = {{.path = text, .reason = text}};
  return result;
}

}  // namespace claimcheck::testing
