// SPDX-License-Identifier: Apache-2.0
#include "checker/check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "claims/claim/value_text.h"
#include "claims/document/read.h"
#include "claims/value/date_interval.h"
#include "tests/case_file.h"
#include "tests/source_path.h"

namespace claimcheck {
namespace {

using ::testing::HasSubstr;
using ::testing::UnorderedElementsAre;

struct File {
  std::string path;
  std::string text;
};

std::vector<Document> Documents(const std::vector<File>& files) {
  std::vector<Document> documents;
  for (const File& file : files) {
    for (Document& document : ReadDocuments(file.path, file.text).documents) {
      documents.push_back(std::move(document));
    }
  }
  return documents;
}

// Two reports of one bus crash, one of another in another town, and one that gives no date.
const File kFirst = {
    "first.txt",
    "Bus plunges off Tarvos bridge\n\n3 March 2021\n\nA bus plunged off the Tarvos "
    "bridge near Halden on Tuesday, killing 23 people, Mayor Rosa Lindqvist said. "
    "The driver, Anton Meier, 51, survived.\n"};
const File kSecond = {
    "second.txt",
    "Halden mourns\n\n3 March 2021\n\nMayor Rosa Lindqvist laid a wreath in Halden "
    "after the crash at the Tarvos bridge, which claimed the lives of 26 people. "
    "The driver, Anton Meier, 51, is in hospital.\n"};
const File kElsewhere = {"elsewhere.txt",
                         "Coach crash in Porto Belo\n\n3 March 2021\n\nA coach overturned in Porto "
                         "Belo, killing nine people, Governor Luis Amado said.\n"};
const File kUndated = {
    "undated.txt",
    "Halden after the crash\n\nMayor Rosa Lindqvist visited the Tarvos bridge in "
    "Halden on Tuesday. Anton Meier, the driver, was not hurt.\n"};

std::string Summary(const CheckResult& result) {
  std::vector<std::string> lines;
  for (const Finding& finding : result.findings) {
    std::vector<std::string> values;
    for (const Position& position : finding.positions) values.push_back(position.value);
    lines.push_back(absl::StrCat(finding.rule, ": ", absl::StrJoin(values, " / ")));
  }
  return absl::StrJoin(lines, "\n");
}

TEST(Check, FindsTheDisagreementOfTwoReportsOfOneEvent) {
  const CheckResult result = Check(Documents({kFirst, kSecond}), {});
  EXPECT_EQ(Summary(result), "quantity-conflict: 23 / 26");
}

TEST(Check, ComparesAFewOfManyCopies) {
  std::vector<File> files = {kSecond};
  for (int i = 0; i < 40; ++i) files.push_back({absl::StrCat("copy", i, ".txt"), kFirst.text});
  const CheckResult result = Check(Documents(files), {});
  ASSERT_EQ(Summary(result), "quantity-conflict: 23 / 26");
  EXPECT_EQ(result.findings.front().positions.front().claims.size(), 5u);
}

TEST(Check, ComparesADraftThatIsACopyOfManySources) {
  std::vector<File> files = {kSecond};
  for (int i = 0; i < 40; ++i) files.push_back({absl::StrCat("copy", i, ".txt"), kFirst.text});
  CheckOptions options;
  options.draft.resize(files.size());
  options.draft.back() = true;
  EXPECT_EQ(Summary(Check(Documents(files), options)), "quantity-conflict: 23 / 26");
}

TEST(Check, DatesAnOffsetByTheCompanionThatDatesItsEvent) {
  const File later = {"later.txt",
                      "Halden driver questioned\n\n8 March 2021\n\nPolice in Halden arrested Anton "
                      "Meier three days "
                      "after the Tarvos bridge crash, Mayor Rosa Lindqvist said.\n"};
  const File dated = {"dated.txt",
                      "Bridge crash\n\n4 March 2021\n\nThe Tarvos bridge crash near Halden "
                      "happened on March 2, Mayor "
                      "Rosa Lindqvist said. The driver, Anton Meier, survived.\n"};
  const CheckResult result = Check(Documents({later, dated}), {});
  const Claim& arrest = result.articles[0].claims.at(0);
  EXPECT_EQ(arrest.date->anchor, DateAnchor::kRelated);
  EXPECT_EQ(arrest.date->interval.first, absl::CivilDay(2021, 3, 5));
  const CheckResult alone = Check(Documents({later}), {});
  EXPECT_EQ(alone.articles[0].claims.at(0).date->anchor, DateAnchor::kNone);
}

// A single article with `sentence` in it, published on 11 May 2015.
File Article11May(const std::string& name, const std::string& sentence) {
  return {name, absl::StrCat("Halden council meets\n\n11 May 2015\n\nThe council of Halden met "
                             "Mayor Rosa Lindqvist at the Tarvos bridge. ",
                             sentence, "\n")};
}

TEST(Check, FlagsDatesThatCannotBe) {
  struct Row {
    const char* sentence;
    const char* summary;
  };
  const Row rows[] = {
      {"The fair opened on 31 April 2015.", "impossible-date: 31 April 2015"},
      {"He was born on 29 February 1999.", "impossible-date: 29 February 1999"},
      {"He was born on 29 February 1996.", ""},
      {"It sat on Monday, 5 May 2014, and on Tuesday, 7 May 2014.",
       "weekday-mismatch: Tuesday, 7 May 2014"},
      {"It sat on Sunday, 5 November 1605.", ""},
      {"The permit ended on 03/04/2013.", "ambiguous-date: 03/04/2013"},
      {"The permit ended on 03/04/2013, the other on 23/04/2013.", ""},
      {"The permit ended on 05/05/2013.", ""},
      {"The permit ended on 12/5/2015.", ""},
      {"The permit ended on 03/04/2013 or on 03/04/2013.", "ambiguous-date: 03/04/2013"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.sentence);
    EXPECT_EQ(Summary(Check(Documents({Article11May("a.txt", row.sentence)}), {})), row.summary);
  }
}

TEST(Check, NamesNumbersThatItDoesNotCompare) {
  const std::string digits = "12345678901234567890123456789012345678901";
  const File large = Article11May("a.txt", absl::StrCat("It was told as ", digits, "."));
  const File twice = Article11May("a.txt", absl::StrCat("It is ", digits, ", yes, ", digits, "."));
  const File other = Article11May("b.txt", absl::StrCat("It was told as ", digits, "0."));
  const std::string note = absl::StrCat("uncompared-number: ", digits);
  for (const File& file : {large, twice}) {
    const CheckResult result = Check(Documents({file}), {});
    EXPECT_EQ(Summary(result), note);
    EXPECT_EQ(result.findings.at(0).severity, Severity::kNote);
  }
  const CheckResult result = Check(Documents({large, other}), {});
  EXPECT_EQ(result.findings.size(), 2u);  // one each, and nothing about both
  const File exact = Article11May("a.txt", "The fine is two undecillion roubles.");
  EXPECT_EQ(Summary(Check(Documents({exact}), {})), "");
}

// What decides between the readings of 09/05/2015, 03/04/2013 and the like, and in which order.
TEST(Check, ReadsDigitsInTheOrderThatTheEvidenceTells) {
  const std::string permit = "The permit ended on 03/04/2013.";
  const auto day_of = [](const std::vector<File>& files) {
    const CheckResult result = Check(Documents(files), {});
    for (const Claim& claim : result.articles[0].claims) {
      const absl::string_view quote = Slice(result.articles[0].document.text, claim.span);
      if (quote == "03/04/2013" || quote == "09/05/2015") {
        if (claim.date->either_order) return std::string("both");
        return absl::StrCat(IsoDay(*claim.date->interval.first), " ",
                            OrderSourceName(claim.date->order.source));
      }
    }
    return std::string("none");
  };
  EXPECT_EQ(day_of({Article11May("a.txt", permit)}), "both");
  EXPECT_EQ(day_of({Article11May("a.txt", permit + " It was sold on 4/23/2014.")}),
            "2013-03-04 article");
  EXPECT_EQ(day_of({Article11May("a.txt", "The permit ended on 09/05/2015.")}),
            "2015-05-09 published");
  const File companion = Article11May("b.txt", "The permit ended on March 4, 2013.");
  EXPECT_EQ(day_of({Article11May("a.txt", permit), companion}), "2013-03-04 companions");
  EXPECT_EQ(day_of({Article11May("a.txt", permit + " It was sold on 1 June 2014.")}),
            "2013-04-03 habit");
  const auto line = [](const std::string& id, const std::string& text, const std::string& more) {
    return absl::StrCat("{\"id\": \"", id, "\", \"published\": \"2015-05-11\", ", more,
                        "\"text\": \"", text, "\"}\n");
  };
  const std::string american = line("1", permit, "\"language\": \"en-US\", ");
  EXPECT_EQ(day_of({{"a.jsonl", american}}), "2013-03-04 habit");
  const std::string outlet = "\"source\": \"Harbour Post\", ";
  EXPECT_EQ(day_of({{"a.jsonl", line("1", permit, outlet) +
                                    line("2", "The ferry sank on 4/23/2014.", outlet)}}),
            "2013-03-04 outlet");
}

// The positions of the findings of two articles that begin alike.
std::string PositionsOf(const testing::Case& c) {
  const std::pair<std::string, std::string> sides = absl::StrSplit(c.text, " || ");
  const std::string& lead = c.settings.at("lead");
  CheckOptions options;
  options.published.assign(2, ParseIsoDay(c.settings.at("published")));
  std::vector<std::string> positions;
  const CheckResult result =
      Check(Documents({{"a.txt", absl::StrCat(lead, " ", sides.first, "\n")},
                       {"b.txt", absl::StrCat(lead, " ", sides.second, "\n")}}),
            options);
  for (const Finding& finding : result.findings) {
    for (const Position& position : finding.positions) {
      positions.push_back(ValueText(result.claim(position.claims.front())));
    }
  }
  std::sort(positions.begin(), positions.end());
  return positions.empty() ? "none" : absl::StrJoin(positions, " / ");
}

TEST(Check, HoldsFiguresAgainstEachOtherAsTheCasesSay) {
  for (const std::string file : {"figure_pairs.txt", "harm_pairs.txt", "part_pairs.txt"}) {
    for (const testing::Case& c : testing::ReadCases(file)) {
      SCOPED_TRACE(absl::StrCat(c.file, ":", c.line, ": ", c.text));
      EXPECT_EQ(PositionsOf(c), c.expected);
    }
  }
}

TEST(Check, TakesTheYearOfADatelineFromACompanion) {
  const File dateline = {
      "dateline.txt",
      "Bus plunges off Tarvos bridge\n\nHALDEN, March 4 - A bus plunged off the Tarvos "
      "bridge near Halden on Wednesday, killing 23 people, Mayor Rosa Lindqvist said.\n"};
  const File later = {
      "later.txt",
      "Halden mourns\n\n7 March 2021\n\nMayor Rosa Lindqvist laid a wreath in Halden "
      "after the crash at the Tarvos bridge, which claimed the lives of 26 people.\n"};
  const CheckResult result = Check(Documents({dateline, later}), {});
  const Published& published = result.articles[0].published;
  EXPECT_EQ(published.date, absl::CivilDay(2021, 3, 4));
  EXPECT_EQ(published.from, PublishedFrom::kDateline);
  EXPECT_THAT(published.note, HasSubstr("no year in the dateline; taken from later.txt"));
  EXPECT_EQ(Summary(result), "quantity-differs: 23 / 26");
  // The new year lies between them.
  const File january = {"later.txt",
                        absl::StrReplaceAll(later.text, {{"7 March 2021", "2 January 2021"}})};
  const File december = {"dateline.txt",
                         absl::StrReplaceAll(dateline.text, {{"March 4", "Dec. 31"}})};
  EXPECT_EQ(Check(Documents({december, january}), {}).articles[0].published.date,
            absl::CivilDay(2020, 12, 31));
  // Half a year apart they may be of any two years.
  const File autumn = {"later.txt",
                       absl::StrReplaceAll(later.text, {{"7 March 2021", "2 September 2021"}})};
  EXPECT_EQ(Check(Documents({dateline, autumn}), {}).articles[0].published.from,
            PublishedFrom::kRelated);
}

TEST(Check, TellsOfTwoFiresInTwoFindings) {
  const auto report = [](absl::string_view name, absl::string_view now, absl::string_view then) {
    return File{
        absl::StrCat(name, ".txt"),
        absl::StrCat("Fire on the Tarvos ridge\n\n3 March 2021\n\nMayor Rosa Lindqvist of Halden "
                     "said the fire on the Tarvos ridge had burned ",
                     now, " hectares of forest. In 2016 a fire on the ridge burned ", then,
                     " hectares.\n")};
  };
  EXPECT_EQ(Summary(Check(
                Documents({report("a", "2,400", "12,000"), report("b", "2,900", "15,000")}), {})),
            "quantity-conflict: 2,400 hectares / 2,900 hectares\n"
            "quantity-conflict: 12,000 hectares / 15,000 hectares");
}

// Two reports each of thirteen events, dense with hours, lengths, ages and counts, that agree in
// everything: the lines of a file, "fire/a" and "fire/b".
TEST(Check, StaysSilentOnReportsThatAgree) {
  std::ifstream file(testing::SourcePath("tests/checker/agreeing_reports.jsonl"), std::ios::binary);
  std::string a, b;
  int events = 0;
  while (std::getline(file, a) && std::getline(file, b)) {
    SCOPED_TRACE(a.substr(0, 20));
    const CheckResult result = Check(Documents({{"a.jsonl", a}, {"b.jsonl", b}}), {});
    EXPECT_EQ(Summary(result), "");
    EXPECT_GT(result.claims.size(), 30u);
    ++events;
  }
  EXPECT_EQ(events, 13);
}

TEST(Check, StaysSilentAboutTwoEvents) {
  EXPECT_EQ(Summary(Check(Documents({kFirst, kElsewhere}), {})), "");
}

// The rules and positions of what is found in one article.
std::string FoundIn(const std::string& text) {
  std::vector<std::string> found;
  for (const Finding& finding : Check(Documents({{"a.txt", text}}), {}).findings) {
    std::vector<std::string> values;
    for (const Position& position : finding.positions) values.push_back(position.value);
    found.push_back(absl::StrCat(finding.rule, ": ", absl::StrJoin(values, " / ")));
  }
  return absl::StrJoin(found, "; ");
}

TEST(Check, AddsUpThePartsOfATotal) {
  const std::string total = "Hospitals received 12 people. ";
  const std::string halden = "Six were taken to Halden Hospital. ";
  const std::string velje = "Four were taken to Velje Hospital. ";
  const std::string tarvos = "Tarvos Medical Centre received four patients.\n";
  EXPECT_EQ(FoundIn(total + halden + velje + tarvos), "parts-exceed-total: 12 / 14 = 6 + 4 + 4");
  EXPECT_EQ(FoundIn("Hospitals received 14 people. " + halden + velje + tarvos), "");
  EXPECT_EQ(FoundIn(total + halden + velje), "") << "the list may leave some out";
  EXPECT_EQ(FoundIn(total + halden + "Eight people were taken to Halden Hospital.\n"), "")
      << "one hospital, told twice";
  EXPECT_EQ(FoundIn("Hospitals received at least 12 people. " + halden + velje + tarvos), "");
}

TEST(Check, WorksOutAChangeInPercent) {
  EXPECT_EQ(
      FoundIn("Sales fell 28 percent to 2.31 billion euros, compared with 3.05 billion euros a "
              "year ago.\n"),
      "percent-misfit: 28 percent / 24.3 percent = €3.05 billion to €2.31 billion");
  EXPECT_EQ(FoundIn("Trade reached 480 million euros, an increase of 11 percent on the 420 million "
                    "euros of 2019.\n"),
            "percent-misfit: 11 percent / 14.3 percent = €420 million to €480 million");
  const std::string amounts = " to 2.31 billion euros from 3.05 billion euros.\n";
  EXPECT_EQ(FoundIn("Sales fell 24 percent" + amounts), "");
  EXPECT_EQ(FoundIn("The fare rose by 20 percent, from 50 euros to 60 euros.\n"), "");
  EXPECT_EQ(FoundIn("Sales rose 5 percent to 9 billion euros from 8 billion euros.\n"), "")
      << "both amounts may be rounded";
  EXPECT_EQ(FoundIn("Adjusted for inflation, sales fell 28 percent" + amounts), "");
  EXPECT_EQ(FoundIn("Sales fell about 28 percent" + amounts), "");
  EXPECT_EQ(FoundIn("Sales fell 28 percent and costs 3 percent" + amounts), "")
      << "of which, nobody knows";
}

TEST(Check, AddsUpAListBehindItsTotal) {
  EXPECT_EQ(
      FoundIn(
          "The ship had 12 passengers: six miners, five farmers from Velje and three guards.\n"),
      "parts-exceed-total: 12 / 14 = 6 + 5 + 3");
  EXPECT_EQ(
      FoundIn(
          "The ship had 14 passengers: six miners, five farmers from Velje and three guards.\n"),
      "");
  EXPECT_EQ(FoundIn("The ship had 12 passengers, six miners, five farmers and three guards.\n"), "")
      << "no list: others, perhaps";
  EXPECT_EQ(
      FoundIn("The ship had about 12 passengers: six miners, five farmers and three guards.\n"),
      "");
  EXPECT_EQ(
      FoundIn("The ship had two passengers: 40 miles out, five farmers and three guards rowed.\n"),
      "");
}

TEST(Check, AnArticleThatGivesBothFiguresContradictsNeither) {
  const File both = {
      "both.txt",
      "Halden mourns\n\n3 March 2021\n\nMayor Rosa Lindqvist said in Halden that the "
      "crash at the Tarvos bridge killed 23 people. Of the dead, 11 people were killed "
      "in the water at the bridge.\n"};
  EXPECT_EQ(Summary(Check(Documents({kFirst, both}), {})), "");
}

// Fires of three sizes, two of which one article tells: the finding relates all three.
TEST(Check, RelatesTheFiguresThatOneArticleGivesBoth) {
  const auto report = [](absl::string_view name, absl::string_view burned) {
    return File{
        absl::StrCat(name, ".txt"),
        absl::StrCat("Fire on the Tarvos ridge\n\n3 March 2021\n\nMayor Rosa Lindqvist of Halden "
                     "said the fire on the Tarvos ridge had burned ",
                     burned, ".\n")};
  };
  const CheckResult result = Check(
      Documents(
          {report("a", "2,000 hectares of forest"), report("b", "2,600 hectares of forest"),
           report("c", "3,100 hectares of forest. On Monday the fire had burned 2,600 hectares")}),
      {});
  ASSERT_EQ(result.findings.size(), 1u);
  const Finding& finding = result.findings[0];
  std::vector<std::string> told;
  for (const PositionPair& pair : finding.pairs) {
    told.push_back(absl::StrCat(finding.positions[pair.a].value, " / ",
                                finding.positions[pair.b].value, ": ", RelationName(pair.relation),
                                ", ", pair.reason));
  }
  EXPECT_THAT(told, UnorderedElementsAre(
                        HasSubstr("2,600 hectares / 2,000 hectares: conflict"),
                        HasSubstr("3,100 hectares: conflict"),
                        "2,600 hectares / 3,100 hectares: differs, one article gives both"));
}

// A quotation that two outlets print is one source.
TEST(Check, CountsARepeatedQuotationAsOneSource) {
  const auto report = [](absl::string_view name, absl::string_view said) {
    return File{
        absl::StrCat(name, ".txt"),
        absl::StrCat("Crash at the Tarvos bridge\n\n3 March 2021\n\nA bus crashed at the Tarvos "
                     "bridge near Halden. ",
                     said, "\n")};
  };
  const File first =
      report("a", "Mayor Rosa Lindqvist said in Halden: \"The crash killed 23 people.\"");
  const File again =
      report("b", "\"The crash killed 23 people.\" So the mayor, Rosa Lindqvist, told Halden.");
  const File own =
      report("b", "The crash killed 23 people, so the mayor, Rosa Lindqvist, told Halden.");
  const File other =
      report("c", "In Halden, Mayor Rosa Lindqvist said the crash had killed 25 people.");
  const auto message = [&](const File& second) {
    const CheckResult result = Check(Documents({first, second, other}), {});
    return result.findings.empty() ? "none" : result.findings[0].message;
  };
  EXPECT_THAT(message(again), HasSubstr("2 articles with one source say 23, one article says 25"));
  EXPECT_THAT(message(own), HasSubstr("2 articles say 23, one article says 25"));
}

TEST(Check, HoldsTheHeadlineAgainstTheBody) {
  EXPECT_EQ(
      Summary(Check(
          Documents({{"stale.txt", "Quake kills 24\n\nA quake killed 31 people in Halden.\n"}}),
          {})),
      "quantity-conflict: 24 / 31");
  EXPECT_EQ(
      Summary(Check(Documents({{"kept.txt",
                                "Quake kills 31\n\nA quake killed 31 people in Halden. The quake "
                                "killed 24 people at the harbour.\n"}}),
                    {})),
      "");
}

// Whom a headline gives an age is whom the text calls so, where there is one, and the text gives
// nobody that age.
TEST(Check, HoldsAnAgeInTheHeadlineAgainstTheBody) {
  const auto summary = [](const std::string& text) {
    return Summary(Check(Documents({{"age.txt", text}}), {}));
  };
  EXPECT_EQ(summary("Boy, 4, hurt in Halden\n\nA five-year-old boy was hurt in Halden.\n"),
            "quantity-conflict: 4 years of age / 5 years of age");
  EXPECT_EQ(summary("Boy, 4, hurt in Halden\n\nA boy, 5, and one of four were hurt in Halden. The "
                    "boy of 4 fell.\n"),
            "");
  EXPECT_EQ(summary("Boy, 4, hurt in Halden\n\nA man of 35 was hurt in Halden.\n"), "");
}

// That the text gives the other article's figure too excuses no headline.
TEST(Check, HoldsAStaleHeadlineAgainstOtherArticles) {
  CheckOptions options;
  options.draft = {false, true};
  const File stale = {
      "stale.txt",
      "Eleven people killed in crash at Tarvos bridge in Halden\n\n3 March 2021\n\n"
      "Mayor Rosa Lindqvist said in Halden that the crash at the Tarvos bridge killed "
      "23 people.\n"};
  EXPECT_EQ(Summary(Check(Documents({stale, kFirst}), options)), "quantity-conflict: 23 / 11");
}

TEST(Check, ComparesOnlyWithDraftsWhenThereAreAny) {
  CheckOptions options;
  options.draft = {false, false, true};
  EXPECT_EQ(Summary(Check(Documents({kFirst, kSecond, kElsewhere}), options)), "");
  options.draft = {true, false, false};
  EXPECT_EQ(Summary(Check(Documents({kFirst, kSecond, kElsewhere}), options)),
            "quantity-conflict: 23 / 26");
}

TEST(Check, DatesAnUndatedArticleByItsCompanions) {
  const std::vector<Article> articles = ReadArticles(Documents({kFirst, kUndated, kElsewhere}), {});
  ASSERT_EQ(articles.size(), 3u);
  EXPECT_EQ(articles[1].published.from, PublishedFrom::kRelated);
  EXPECT_EQ(articles[1].published.date, ValidDay(2021, 3, 3));
  EXPECT_NE(articles[1].published.note.find("first.txt"), std::string::npos);
}

TEST(Check, LeavesAnArticleUndatedThatHasNoCompanion) {
  const std::vector<Article> articles = ReadArticles(Documents({kElsewhere, kUndated}), {});
  EXPECT_EQ(articles[1].published.date, std::nullopt);
}

// In the text, and in a headline that stands beside it.
TEST(Check, FlagsFiguresThatHoldHiddenCharacters) {
  const CheckResult result =
      Check(Documents({{"a.jsonl",
                        "{\"title\": \"Quake kills 6,\u200B100 people in Halden\", \"text\": \"The "
                        "quake in Halden on "
                        "Monday killed 6,1\u00AD00 people, the governor said.\"}"}}),
            {});
  std::vector<std::string> messages;
  for (const Finding& finding : result.findings) {
    if (finding.rule == "hidden-character") messages.push_back(finding.message);
  }
  EXPECT_EQ(absl::StrJoin(messages, "\n"),
            "6,100 people holds U+200B, which readers do not see\n"
            "6,100 people holds U+00AD, which readers do not see");
}

TEST(Check, DatesArticlesWithoutTheirClaimsWhereThatWillDo) {
  const std::vector<Article> dated = DateArticles(Documents({kFirst, kSecond}), {});
  ASSERT_EQ(dated.size(), 2u);
  EXPECT_EQ(*dated[1].published.date, absl::CivilDay(2021, 3, 3));
  EXPECT_TRUE(dated[0].claims.empty());
  const std::vector<Article> undated = DateArticles(Documents({kFirst, kUndated}), {});
  ASSERT_EQ(undated.size(), 2u);
  EXPECT_EQ(undated[1].published.from, PublishedFrom::kRelated);
}

TEST(Check, SettlesAnAmbiguousDateByACompanion) {
  const File ambiguous = {
      "ambiguous.txt",
      "Halden mourns\n\n04/03/2021\n\nMayor Rosa Lindqvist spoke in Halden at the "
      "Tarvos bridge. The driver, Anton Meier, listened.\n"};
  const std::vector<Article> articles = ReadArticles(Documents({kFirst, ambiguous}), {});
  EXPECT_EQ(articles[1].published.date, ValidDay(2021, 3, 4));
  EXPECT_EQ(articles[1].published.alternatives, std::vector<absl::CivilDay>{*ValidDay(2021, 4, 3)});
  EXPECT_NE(articles[1].published.note, "");
}

// A page of nothing but figures is bounded, and says so.
TEST(Check, SaysWhatItDidNotCompare) {
  std::string text;
  for (int i = 0; i < 600; ++i) text += "The blast killed 12 people in Halden.\n\n";
  const CheckResult result = Check(Documents({{"figures.txt", text}}), {});
  ASSERT_EQ(result.not_checked.size(), 1u);
  EXPECT_EQ(result.not_checked.front().path, "figures.txt");
  EXPECT_TRUE(Check(Documents({kFirst, kSecond}), {}).not_checked.empty());
}

// The findings as a set of strings that do not depend on the articles' indexes.
std::multiset<std::string> Fingerprints(const CheckResult& result) {
  std::multiset<std::string> found;
  for (const Finding& finding : result.findings) {
    found.insert(
        absl::StrCat(finding.id, " ", finding.rule, " ", finding.message, " ", finding.confidence));
  }
  return found;
}

TEST(Check, DoesNotDependOnJobsOrOrder) {
  const std::vector<File> files = {kFirst, kSecond, kElsewhere, kUndated};
  const std::multiset<std::string> expected = Fingerprints(Check(Documents(files), {}));
  EXPECT_FALSE(expected.empty());
  EXPECT_TRUE(rc::check([&] {
    std::vector<File> shuffled = files;
    for (std::size_t i = shuffled.size(); i > 1; --i) {
      std::swap(shuffled[i - 1], shuffled[*rc::gen::inRange<std::size_t>(0, i)]);
    }
    CheckOptions options;
    options.jobs = *rc::gen::inRange(1, 9);
    RC_ASSERT(Fingerprints(Check(Documents(shuffled), options)) == expected);
  }));
}

// Sentences that hold mentions of every kind, to be put together at random.
rc::Gen<std::string> ArticleText() {
  return rc::gen::map(
      rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(std::vector<std::string>{
          "A bus plunged off the bridge in Halden on Tuesday, killing 23 people.", "\n\n", " ",
          "The toll rose to 1,2", "“Élan” cost €1.2bn", "٣٤ people died", "last April",
          "11/05/2015", "two days after the attack", "half a million", "\xFF", "Meier, 51,",
          "more than", "–", "since the crisis began in early 2014", "Recent Posts\n\n",
          "undecillion", "-", "$"})),
      [](const std::vector<std::string>& parts) { return absl::StrJoin(parts, " "); });
}

bool IsCharacterBoundary(absl::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

TEST(Check, SpansLieInTheTextAndCutNoCharacter) {
  EXPECT_TRUE(rc::check([] {
    const CheckResult result =
        Check(Documents({{"a.txt", *ArticleText()}, {"b.txt", *ArticleText()}}), {});
    for (std::size_t i = 0; i < result.claims.size(); ++i) {
      const Claim& claim = result.claim(i);
      const absl::string_view text = TextOf(result.article_of(i).document, claim);
      RC_ASSERT(claim.span.begin < claim.span.end);
      RC_ASSERT(Contains(claim.sentence, claim.span));
      RC_ASSERT(claim.sentence.end <= text.size());
      RC_ASSERT(IsCharacterBoundary(text, claim.span.begin));
      RC_ASSERT(IsCharacterBoundary(text, claim.span.end));
    }
  }));
}

}  // namespace
}  // namespace claimcheck
