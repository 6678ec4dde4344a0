// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/whose.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claims/claim/extract.h"
#include "claims/claim/fate.h"
#include "claims/claim/value_text.h"
#include "claims/document/read.h"
#include "tests/case_file.h"

namespace claimcheck {
namespace {

// "anna berg (girl): 3 year of age", or what befell her: "(one child): 3 year of age"
std::string Whose(const Claim& age, bool fates) {
  std::vector<std::string> words;
  if (!fates) words = age.about.entities;
  std::vector<std::string> called = age.about.bearers;
  called.erase(std::remove_if(called.begin(), called.end(),
                              [&](const std::string& role) { return IsFate(role) != fates; }),
               called.end());
  if (!called.empty()) words.push_back(absl::StrCat("(", absl::StrJoin(called, ", "), ")"));
  return absl::StrCat(words.empty() ? "none" : absl::StrJoin(words, " "), ": ", ValueText(age));
}

void ExpectWhose(const std::string& file, bool fates) {
  for (const testing::Case& c : testing::ReadCases(file)) {
    SCOPED_TRACE(absl::StrCat(c.file, ":", c.line, ": ", c.text));
    const ReadResult result = ReadDocuments("article.txt", c.text);
    ASSERT_EQ(result.documents.size(), 1u);
    std::vector<std::string> ages;
    for (const Claim& claim : ExtractClaims(result.documents.front(), {}).claims) {
      if (claim.about.role == ClaimRole::kAge) ages.push_back(Whose(claim, fates));
    }
    EXPECT_EQ(absl::StrJoin(ages, "; "), c.expected);
  }
}

TEST(TellWhose, KnowsWhoseAnAgeIs) { ExpectWhose("whose.txt", /*fates=*/false); }
TEST(TellWhose, KnowsWhatBefellOnlyOne) { ExpectWhose("fates.txt", /*fates=*/true); }

// Who the sentences of an article's claims are of; "" where it is not told.
std::vector<std::string> Sentenced(absl::string_view article) {
  const ReadResult result = ReadDocuments("article.txt", article);
  std::vector<std::string> people;
  for (const Claim& claim : ExtractClaims(result.documents.front(), {}).claims) {
    if (claim.about.measure == "sentence") people.push_back(claim.about.actor);
  }
  return people;
}

TEST(TellWhose, TheLeadTellsTheSentenceOfWhomTheStoryIsAbout) {
  EXPECT_EQ(
      Sentenced("A mayor was jailed for seven years on Tuesday.\n\nCarl Lund had denied all. Lund "
                "wept. Lund will appeal, his lawyer said. The driver was jailed for two years."),
      (std::vector<std::string>{"carl lund", "carl lund", ""}));
}

TEST(TellWhose, OfTwoWhomAStoryIsAboutTheLeadTellsNeither) {
  EXPECT_EQ(
      Sentenced("A mayor was jailed for seven years.\n\nCarl Lund had denied all. Anton Berg had "
                "not. Lund wept. Berg smiled. Lund and Berg will appeal."),
      (std::vector<std::string>{""}));
}

}  // namespace
}  // namespace claimcheck
