// SPDX-License-Identifier: Apache-2.0
// What the articles as wholes, and not two sentences alone, tell of whether figures meet.
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/check.h"
#include "claims/document/read.h"
#include "claims/value/date_interval.h"

namespace claimcheck {
namespace {

struct Told {
  std::string text;
  const char* published = "2021-03-10";
};

// How many findings articles of these texts give.
std::size_t FindingsOf(const std::vector<Told>& articles) {
  CheckOptions options;
  std::vector<Document> documents;
  for (const Told& told : articles) {
    const std::string path = absl::StrCat(documents.size(), ".txt");
    for (Document& document : ReadDocuments(path, told.text + "\n").documents) {
      documents.push_back(std::move(document));
      options.published.push_back(ParseIsoDay(told.published));
    }
  }
  return Check(std::move(documents), options).findings.size();
}

// A local paper names other people than an agency does; a third article knows both.
TEST(CheckByArticles, ACompanionMakesTwoArticlesKin) {
  const Told agency = {
      "Governor Anna Berg flew to Velje, Norvia, on Tuesday. A coach had fallen into the Tarn "
      "gorge. The crash killed 14 people, Berg said."};
  const Told local = {
      "Flags hung at half mast at the Linden school. Teacher Carl Lund wept. Sixteen people died."};
  const Told third = {
      "Governor Anna Berg flew to Velje, Norvia, after the crash in the Tarn gorge, Berg said. "
      "Flags hung at half mast at the Linden school, where teacher Carl Lund wept."};
  EXPECT_EQ(FindingsOf({agency, local}), 0u);
  EXPECT_EQ(FindingsOf({agency, local, third}), 1u);
}

// Of a family with one surname, the surname alone tells whose age it is only where one is meant.
TEST(CheckByArticles, LeavesOpenWhoseAgeASurnameTells) {
  const std::string lead =
      "A fire in Halden, Norvia, killed people on Tuesday, Officer Rosa Lindqvist said. ";
  const Told surname = {lead + "Torsvik, 40, died."};
  EXPECT_EQ(FindingsOf({{lead + "Anna Torsvik, 36, died."}, surname}), 1u);
  EXPECT_EQ(FindingsOf({{lead + "Anna Torsvik, 36, and Carl Torsvik, 9, died."}, surname}), 0u);
}

// What a police log lists are many shootings, at least one of which is another article's.
TEST(CheckByArticles, HoldsTimesOfALogAgainstNothing) {
  const std::string lead =
      "Officer Rosa Lindqvist of the Halden police, Norvia, gave these times on Monday. ";
  const auto shooting = [](const char* time, const char* day) {
    return absl::StrCat("A shooting was reported at ", time, " p.m. on ", day, ", on Mill Street.");
  };
  std::string log = lead;
  for (const char* day : {"5 March", "6 March", "7 March"}) {
    for (const char* time : {"1:10", "2:20", "3:40", "5:50"}) {
      absl::StrAppend(&log, "\n\n", shooting(time, day));
    }
  }
  const Told article = {lead + shooting("8", "6 March"), "2021-03-08"};
  EXPECT_EQ(FindingsOf({article, {lead + shooting("5:50", "6 March"), "2021-03-08"}}), 1u);
  EXPECT_EQ(FindingsOf({article, {log, "2021-03-08"}}), 0u);
}

// The price of a share is another one every evening, and one on the same evening.
TEST(CheckByArticles, TellsPricesOfTwoTradingDaysApart) {
  const std::string lead =
      "Tarvos Paper, the mill that Anton Meier owns in Halden, Norvia, was in talks with Velje "
      "Timber, Meier said. ";
  const Told first = {lead + "Tarvos shares closed at $24.10."};
  const std::string other = lead + "Tarvos shares closed at $21.40.";
  EXPECT_EQ(FindingsOf({first, {other}}), 1u);
  EXPECT_EQ(FindingsOf({first, {other, "2021-03-12"}}), 0u);
}

}  // namespace
}  // namespace claimcheck
