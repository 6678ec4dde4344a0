// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/extract.h"

#include <gtest/gtest.h>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claims/claim/value_text.h"
#include "claims/document/read.h"
#include "claims/lexicon/fiscal_years.h"
#include "claims/value/date_interval.h"
#include "tests/case_file.h"

namespace claimcheck {
namespace {

Published PublishedOn(const testing::Case& c) {
  Published published;
  const auto day = c.settings.find("published");
  if (day != c.settings.end()) {
    published.date = ParseIsoDay(day->second);
    published.from = PublishedFrom::kOption;
  }
  return published;
}

Document OneDocument(const std::string& text) {
  ReadResult result = ReadDocuments("article.txt", text);
  EXPECT_EQ(result.documents.size(), 1u);
  return result.documents.empty() ? Document() : std::move(result.documents.front());
}

std::string Summary(const std::vector<Claim>& claims, bool with_modality) {
  std::vector<std::string> parts;
  for (const Claim& claim : claims) {
    const bool plain = !with_modality || claim.modality == Modality::kAsserted;
    parts.push_back(absl::StrCat(claim.about.measure, " ", ClaimRoleName(claim.about.role), " ",
                                 ValueText(claim), plain ? "" : " ",
                                 plain ? "" : ModalityName(claim.modality)));
  }
  return parts.empty() ? "none" : absl::StrJoin(parts, "; ");
}

class ClaimCases : public ::testing::TestWithParam<const char*> {};

TEST_P(ClaimCases, ReadsWhatTheCasesSay) {
  for (const testing::Case& c : testing::ReadCases(GetParam())) {
    SCOPED_TRACE(absl::StrCat(c.file, ":", c.line, ": ", c.text));
    const Extraction extraction = ExtractClaims(OneDocument(c.text), PublishedOn(c));
    EXPECT_EQ(Summary(extraction.claims, c.settings.contains("modality")), c.expected);
  }
}

std::string FiscalDaysRead(const std::string& text) {
  Published published;
  published.date = absl::CivilDay(2020, 5, 11);
  for (const Claim& mention : ReadMentions(OneDocument(text), published)) {
    if (!mention.date || !mention.date->fiscal) continue;
    return absl::StrCat(IsoDay(*mention.date->interval.first), "/",
                        IsoDay(*mention.date->interval.last));
  }
  return "";
}

// Every country's row reads its example by its own fiscal year.
TEST(ExtractClaims, ReadsFiscalYearsByTheCountryOfTheArticle) {
  for (const CountryFiscalYear& row : FiscalYearRows()) {
    SCOPED_TRACE(row.example);
    const int year = absl::StrContains(row.example, "2019") ? 2019 : 2014;
    const DateInterval days = FiscalDays(row.year, year, {});
    EXPECT_EQ(FiscalDaysRead(row.example),
              absl::StrCat(IsoDay(*days.first), "/", IsoDay(*days.last)));
  }
}

TEST(ExtractClaims, ReadsFiscalYearsByWhatTheArticleSaysOfThem) {
  // The text's own word goes before the country; a company's year is not its state's.
  EXPECT_EQ(
      FiscalDaysRead("The American firm's fiscal year ends on June 30. Sales fell in fiscal 2014."),
      "2013-07-01/2014-06-30");
  EXPECT_EQ(FiscalDaysRead("The American firm's sales fell in fiscal 2014."),
            "2013-02-01/2015-03-31");
}

// Summer begins in December where the article's places lie south of the equator.
TEST(ExtractClaims, ReadsSeasonsByTheHemisphereOfTheArticle) {
  Published published;
  published.date = absl::CivilDay(2015, 5, 11);
  const auto first_month = [&](const std::string& text) {
    for (const Claim& mention : ReadMentions(OneDocument(text), published)) {
      if (mention.date && mention.date->granularity == Granularity::kSeason) {
        return mention.date->interval.first->month();
      }
    }
    return 0;
  };
  EXPECT_EQ(first_month("The bridge in Sydney was closed in the summer of 2013."), 12);
  EXPECT_EQ(first_month("The bridge in Oslo was closed in the summer of 2013."), 6);
  EXPECT_EQ(first_month("Chile and Peru met Norway in the summer of 2013."), 12);
  EXPECT_EQ(first_month("The bridge was closed in the summer of 2013."), 6);
}

// What a sentence tells of long ago the next paragraph goes on about where it befell people.
TEST(ExtractClaims, TellsThePastFromTheNewsOfTheNextParagraph) {
  Published published;
  published.date = absl::CivilDay(2021, 3, 10);
  const auto is_past = [&](const std::string& before) {
    const std::string text = absl::StrCat(before, "\n\nNineteen houses were damaged.\n");
    for (const Claim& claim : ExtractClaims(OneDocument(text), published).claims) {
      if (claim.about.measure == "damage") return claim.scope.background;
    }
    ADD_FAILURE() << "no claim of damage";
    return false;
  };
  EXPECT_TRUE(is_past("In 2010 a flood hit the valley."));
  EXPECT_FALSE(is_past("Trade came to 90 million euros in 2019."));
  EXPECT_FALSE(is_past("The river rose to its highest level since the flood in 1998."));
}

INSTANTIATE_TEST_SUITE_P(Files, ClaimCases,
                         ::testing::Values("about.txt", "events.txt", "event_dates.txt",
                                           "headlines.txt", "harm.txt", "measures.txt"));

}  // namespace
}  // namespace claimcheck
