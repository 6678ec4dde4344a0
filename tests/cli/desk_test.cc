// SPDX-License-Identifier: Apache-2.0
// Suppression, baseline and settings as the whole program uses them, on files of the test's own.
#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <nlohmann/json.hpp>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "cli/run.h"
#include "tests/cli/repository.h"

namespace claimcheck {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;

using Json = nlohmann::json;

constexpr char kDraft[] =
    "---\ntitle: Halden asks who checked the bridge\npublished: 2021-03-03\n---\n\n"
    "A bus plunged off the Tarvos bridge near Halden on Tuesday, killing 23 people, Mayor Rosa "
    "Lindqvist said.\n";
constexpr char kSource[] =
    "---\ntitle: Halden mourns\npublished: 2021-03-03\n---\n\n"
    "Mayor Rosa Lindqvist laid a wreath in Halden after the crash at the Tarvos bridge, which "
    "claimed the lives of 26 people.\n";
constexpr char kComment[] =
    "<!-- claimcheck-disable-next-line quantity-conflict: the mayor's own count -->\n";

// `text` with `comment` before its last line.
std::string WithComment(const std::string& text, const std::string& comment) {
  const std::size_t at = text.rfind("\n\n") + 2;
  return absl::StrCat(text.substr(0, at), comment, text.substr(at));
}

struct Outcome {
  int status = 0;
  std::string out;
  std::string error;
};

class Desk : public ::testing::Test {
 protected:
  Desk() { Write(kDraft, kSource); }

  void Write(const std::string& draft, const std::string& source) {
    folder_.Write("drafts/draft.md", draft);
    folder_.Write("wire/source.md", source);
  }

  Outcome Run(const std::vector<std::string>& words, const std::string& below = "") const {
    return RunIn(folder_.At(below), words);
  }

  static Outcome RunIn(const std::string& folder, const std::vector<std::string>& words) {
    const testing::TemporaryFolder files;
    files.Write("out", "");
    files.Write("error", "");
    const testing::WorkingFolder there(folder);
    const StandardFiles standard = {.in = open("/dev/null", O_RDONLY),
                                    .out = open(files.At("out").c_str(), O_WRONLY),
                                    .error = open(files.At("error").c_str(), O_WRONLY)};
    Outcome outcome;
    outcome.status = RunCommandLine(words, standard);
    for (const int file : {standard.in, standard.out, standard.error}) close(file);
    outcome.out = files.Read("out");
    outcome.error = files.Read("error");
    return outcome;
  }

  Outcome CheckDraft() const { return Run({"check", "drafts", "--against", "wire"}); }

  Json Standing() const {
    const Outcome outcome = Run({"check", "drafts", "--against", "wire", "--format", "json"});
    return Json::parse(outcome.out)["findings"][0]["standing"];
  }

  testing::TemporaryFolder folder_;
};

TEST_F(Desk, HearsOfADisagreement) {
  const Outcome outcome = CheckDraft();
  EXPECT_EQ(outcome.status, kExitFound);
  EXPECT_THAT(outcome.out, HasSubstr("drafts/draft.md:6:69: error: "));
  EXPECT_EQ(Standing(), Json::parse(R"({"counts": true})"));
}

TEST_F(Desk, LetsItStandByAComment) {
  Write(WithComment(kDraft, kComment), kSource);
  const Outcome outcome = CheckDraft();
  EXPECT_EQ(outcome.status, kExitClean);
  EXPECT_THAT(outcome.out, EndsWith("; not shown: 1 suppressed\n"));
  EXPECT_EQ(Standing(), Json::parse(R"({"counts": false, "suppressed": {"by": "comment",
      "place": "drafts/draft.md:6:1", "reason": "the mayor's own count"}})"));
}

TEST_F(Desk, LetsItStandByAWebPagesComment) {
  folder_.Write("page/draft.html",
                "<html><head><title>Halden asks who checked the bridge</title><meta "
                "name=date content=2021-03-03></head><body><article>\n"
                "<h1>Halden asks who checked the bridge</h1>\n<p>The town is in mourning.</p>\n" +
                    std::string(kComment) +
                    "<p>A bus plunged off the Tarvos bridge near Halden on Tuesday, killing 23 "
                    "people, Mayor Rosa Lindqvist said.</p></article></body></html>\n");
  const Outcome outcome = Run({"check", "page", "--against", "wire"});
  EXPECT_EQ(outcome.status, kExitClean) << outcome.out;
  EXPECT_THAT(outcome.out, HasSubstr("1 suppressed"));
}

TEST_F(Desk, LetsItStandByFrontMatterAndSettings) {
  Write(absl::StrReplaceAll(kDraft, {{"---\n\n",
                                      "claimcheck:\n  disable:\n    quantity-conflict: kept\n"
                                      "---\n\n"}}),
        kSource);
  EXPECT_EQ(Standing()["suppressed"]["by"], "front-matter");
  EXPECT_EQ(Standing()["suppressed"]["place"], "drafts/draft.md:6:1");
  Write(kDraft, kSource);
  folder_.Write(".claimcheck.toml",
                "[[suppress]]\nrule = \"quantity-conflict\"\npaths = [\"drafts/\"]\n"
                "reason = \"kept\"\n");
  EXPECT_EQ(Standing()["suppressed"]["by"], "configuration");
  EXPECT_EQ(Standing()["suppressed"]["place"], ".claimcheck.toml:1:1");
  EXPECT_EQ(CheckDraft().status, kExitClean);
}

TEST_F(Desk, IsNotSilencedByASource) {
  Write(kDraft, WithComment(kSource, kComment));
  EXPECT_EQ(CheckDraft().status, kExitFound);
  // Without drafts each article speaks for itself.
  EXPECT_EQ(Run({"check", "."}).status, kExitClean);
}

TEST_F(Desk, IsToldOfSuppressionsThatDoNothing) {
  const struct {
    const char* comment;
    const char* notice;
    int status;
  } cases[] = {
      {"<!-- claimcheck-disable-next-line date-conflict: x -->\n",
       "drafts/draft.md:6:1: warning: the comment lets date-conflict stand, and there is none to "
       "let stand (“x”) [unused-suppression]",
       kExitFound},
      {"<!-- claimcheck-disable-line quantity-conflict: x -->\n", "[unused-suppression]",
       kExitFound},
      {"<!-- claimcheck-disable-next-line quantity-conflict -->\n",
       "drafts/draft.md:6:1: error: this suppression is not used: gives no reason; write <!-- ",
       kExitFound},
      {"<!-- claimcheck-disable-next-line quantity-conflicts: x -->\n",
       "there is no rule \"quantity-conflicts\"; did you mean quantity-conflict? "
       "[invalid-suppression]",
       kExitFound},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.comment);
    Write(WithComment(kDraft, c.comment), kSource);
    const Outcome outcome = CheckDraft();
    EXPECT_EQ(outcome.status, c.status);
    EXPECT_THAT(outcome.out, HasSubstr(c.notice));
    EXPECT_THAT(outcome.out, HasSubstr("[quantity-conflict]"));
  }
  Write(WithComment(kDraft, "<!-- claimcheck-disable-next-line date-conflict: x -->\n"), kSource);
  folder_.Write(".claimcheck.toml", "[rules]\nunused-suppression = \"off\"\n");
  EXPECT_THAT(CheckDraft().out, Not(HasSubstr("unused-suppression")));
  folder_.Write(".claimcheck.toml", "[rules]\ndate-conflict = \"off\"\n");
  EXPECT_THAT(CheckDraft().out, Not(HasSubstr("unused-suppression")));
}

TEST_F(Desk, SetsRulesConfidenceAndTolerance) {
  const struct {
    const char* settings;
    const char* out;
    int status;
  } cases[] = {
      {"[rules]\nquantity-conflict = \"off\"\n", "no disagreements", kExitClean},
      {"[rules]\nquantity-conflict = \"note\"\n", "1 note", kExitClean},
      {"fail-on = \"note\"\n[rules]\nquantity-conflict = \"note\"\n", "1 note", kExitFound},
      {"fail-on = \"never\"\n", "1 error", kExitClean},
      {"min-confidence = 1\n", "no disagreements", kExitClean},
      {"[[tolerance]]\nunit = \"person\"\namount = 3\n", "no disagreements", kExitClean},
      {"[[tolerance]]\nunit = \"person\"\namount = 2\n", "1 error", kExitFound},
      {"[[tolerance]]\nmeasure = \"death\"\npercent = 12\n", "no disagreements", kExitClean},
      {"[[tolerance]]\nmeasure = \"death\"\npercent = 11\n", "1 error", kExitFound},
      {"[[tolerance]]\nmeasure = \"wound\"\npercent = 50\n", "1 error", kExitFound},
      {"ignore = [\"wire/\"]\n", "no disagreements", kExitClean},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.settings);
    folder_.Write(".claimcheck.toml", c.settings);
    const Outcome outcome = Run({"check", "drafts", "--against", "wire"});
    EXPECT_EQ(outcome.status, c.status) << outcome.out << outcome.error;
    EXPECT_THAT(outcome.out, HasSubstr(c.out));
  }
}

TEST_F(Desk, FindsDraftsAndSourcesByPattern) {
  folder_.Write(".claimcheck.toml", "drafts = [\"drafts/\"]\nsources = [\"/wire/*.md\"]\n");
  EXPECT_THAT(Run({"check"}).out, HasSubstr("drafts/draft.md:6:69: error: "));
  // From a folder below, with paths as seen from there.
  EXPECT_THAT(Run({"check"}, "wire").out, HasSubstr("../drafts/draft.md:6:69: error: "));
  EXPECT_EQ(Run({"check", "draft.md"}, "drafts").status, kExitFound);
  folder_.Write("wire/.claimcheckignore", "*\n");
  EXPECT_EQ(Run({"check"}).status, kExitFound);
  folder_.Write(".claimcheckignore", "# nothing of the wire\nwire/\n");
  const Outcome ignored = Run({"check"});
  EXPECT_EQ(ignored.status, kExitClean) << ignored.error;
  const Outcome named = Run({"check", "wire/source.md"});
  EXPECT_EQ(named.status, kExitClean);
  EXPECT_THAT(named.error, HasSubstr("claimcheck: warning: wire/source.md: passed over: "
                                     ".claimcheckignore:2:1 says so\n"));
  EXPECT_EQ(Run({"check", "wire/source.md", "--no-config"}).error, "");
  folder_.Write(".claimcheckignore", "");
  folder_.Write(".claimcheck.toml", "drafts = [\"draft/\"]\n");
  const Outcome nothing = Run({"check"});
  EXPECT_EQ(nothing.status, kExitFailed);
  EXPECT_EQ(nothing.error,
            "claimcheck: .claimcheck.toml:1:10: the pattern \"draft\" matches no article\n");
}

TEST_F(Desk, StopsAtSettingsThatCannotBeUsed) {
  folder_.Write(".claimcheck.toml", "[rules]\nquantity-conflcit = \"off\"\n");
  const Outcome outcome = CheckDraft();
  EXPECT_EQ(outcome.status, kExitFailed);
  EXPECT_EQ(outcome.out, "");
  EXPECT_THAT(outcome.error, HasSubstr(".claimcheck.toml:2:21: rules.quantity-conflcit is for no "
                                       "rule that there is; did you mean quantity-conflict?"));
  EXPECT_EQ(Run({"check", "drafts", "--config", "none.toml"}).status, kExitFailed);
  EXPECT_EQ(Run({"check", "drafts", "--no-config"}).status, kExitClean);
}

TEST_F(Desk, HearsOfNewFindingsOnlyWithABaseline) {
  const std::vector<std::string> check = {"check", "drafts", "--against", "wire"};
  const auto with = [&check](std::vector<std::string> more) {
    more.insert(more.begin(), check.begin(), check.end());
    return more;
  };
  const Outcome missing = Run(with({"--baseline", "base.json"}));
  EXPECT_EQ(missing.status, kExitFailed);
  EXPECT_EQ(missing.out, "");
  EXPECT_THAT(missing.error, HasSubstr("the baseline cannot be read: base.json: No such file"));
  EXPECT_EQ(Run(with({"--write-baseline", "base.json"})).status, kExitClean);
  EXPECT_EQ(Run(with({"--baseline", "base.json"})).status, kExitClean);
  Write(absl::StrReplaceAll(kDraft, {{"23", "22"}}), kSource);
  const Outcome changed = Run(with({"--baseline", "base.json"}));
  EXPECT_EQ(changed.status, kExitFound);
  EXPECT_THAT(changed.out, HasSubstr("base.json:3:1: warning: no longer found: "));
  folder_.Write("base.json", "{");
  EXPECT_EQ(Run(with({"--baseline", "base.json"})).status, kExitFailed);
}

TEST_F(Desk, ReadsAmbiguousDatesAndDollarsAsTheOutletDoes) {
  folder_.Write("drafts/dates.md", "The permit for the fair in Halden ran out on 03/04/2021.\n");
  EXPECT_THAT(Run({"check", "drafts/dates.md"}).out, HasSubstr("[ambiguous-date]"));
  folder_.Write(".claimcheck.toml",
                "[[outlet]]\npaths = [\"drafts/\"]\ndates = \"month-first\"\ncurrency = \"AUD\"\n");
  EXPECT_THAT(Run({"check", "drafts/dates.md"}).out, Not(HasSubstr("[ambiguous-date]")));
  folder_.Write("drafts/money.md", "The bridge cost $5 million, the council said.\n");
  EXPECT_EQ(Json::parse(Run({"extract", "drafts/money.md"}).out)["quantity"]["unit"], "AUD");
}

TEST_F(Desk, ReadsClockTimesByTheOutletsClock) {
  Write(
      "---\ntitle: Quake shakes Halden\npublished: 2021-03-03\n---\n\nThe quake struck Halden at "
      "6:15 p.m. on 3 March 2021, Mayor Rosa Lindqvist said.\n",
      "---\ntitle: Halden counts its broken chimneys\npublished: 2021-03-03\n---\n\nThe quake "
      "struck Halden at 10:15 UTC on 3 March 2021, Mayor Rosa Lindqvist said.\n");
  EXPECT_THAT(CheckDraft().out, HasSubstr("no disagreements"));
  folder_.Write(".claimcheck.toml", "[[outlet]]\ntime-zone = \"Australia/Sydney\"\n");
  EXPECT_THAT(CheckDraft().out, HasSubstr("both clock times cannot be true"));
}

TEST_F(Desk, KnowsItsOwnTerms) {
  folder_.Write("drafts/money.md",
                "---\npublished: 2021-03-03\n---\n\nThe budget of the Halden Ferry Company was "
                "$41 million in 2020, the company said.\n");
  folder_.Write("wire/money.md",
                "---\npublished: 2021-03-03\n---\n\nSpending of the Halden Ferry Company was "
                "$44 million in 2020, the company said.\n");
  const std::vector<std::string> check = {"check", "drafts/money.md", "--against", "wire/money.md"};
  EXPECT_EQ(Run(check).status, kExitClean);
  folder_.Write(".claimcheck.toml", "[house]\nmeasures = [[\"spending\", \"budget\"]]\n");
  EXPECT_EQ(Run(check).status, kExitFound) << Run(check).out;
}

// What two companies did is no disagreement, unless they are one under two names.
TEST_F(Desk, KnowsWhoHasTwoNames) {
  const struct {
    const char* deed;
    const char* other;
  } pairs[] = {{"carried 41,000 passengers in 2020.", "carried 44,000 passengers in 2020."},
               {"filed for bankruptcy on 3 February.", "filed for bankruptcy on 5 February."}};
  constexpr char kFront[] = "---\npublished: 2021-03-03\n---\n\n";
  const std::vector<std::string> check = {"check", "drafts/draft.md", "--against",
                                          "wire/source.md"};
  for (const auto& pair : pairs) {
    Write(absl::StrCat(kFront, "Brightwater Lines ", pair.deed),
          absl::StrCat(kFront, "The Halden Ferry Company ", pair.other));
    folder_.Write(".claimcheck.toml", "");
    EXPECT_EQ(Run(check).status, kExitClean) << Run(check).out;
    folder_.Write(".claimcheck.toml",
                  "[house]\nnames = [[\"Halden Ferry Company\", \"Brightwater Lines\"]]\n");
    const Outcome outcome = Run(check);
    EXPECT_EQ(outcome.status, kExitFound) << outcome.out;
    EXPECT_THAT(outcome.out, HasSubstr("Halden Ferry Company"));
  }
}

TEST_F(Desk, CountsFindingsOnChangedLinesOnly) {
  const testing::Repository repository;
  const auto write = [&](const std::string& first, const std::string& second) {
    repository.Write("drafts/draft.md", WithComment(kDraft, first + second));
  };
  repository.Write("wire/source.md", kSource);
  write("The town is in mourning.\n\n", "<!-- claimcheck-disable-next-line date-conflict: x -->\n");
  repository.Commit("first");
  const auto check = [&](const std::string& revision) {
    return RunIn(repository.path(), {"check", "drafts", "--against", "wire", "--diff", revision});
  };
  write("The town mourns.\n\n", "<!-- claimcheck-disable-next-line date-conflict: x -->\n");
  const Outcome elsewhere = check("HEAD");
  EXPECT_EQ(elsewhere.status, kExitClean);
  EXPECT_THAT(elsewhere.out, HasSubstr("no disagreements"));
  EXPECT_THAT(elsewhere.out, HasSubstr("1 outside the changed lines"));
  write("The town is in mourning.\n\n", "<!-- claimcheck-disable-next-line date-conflict: y -->\n");
  EXPECT_THAT(check("HEAD").out, HasSubstr("[unused-suppression]"));
  repository.Write("drafts/draft.md", kDraft);
  repository.Commit("second");
  EXPECT_EQ(check("HEAD").status, kExitClean);
  EXPECT_EQ(check("HEAD~1").status, kExitClean);  // only lines above it went
  repository.Write("drafts/draft.md", absl::StrReplaceAll(kDraft, {{"23", "22"}}));
  EXPECT_EQ(check("HEAD").status, kExitFound);
  EXPECT_EQ(check("nowhere").status, kExitFailed);
  EXPECT_EQ(check("nowhere").out, "");
}

TEST_F(Desk, CountsByRule) {
  const Outcome outcome = Run({"check", "drafts", "--against", "wire", "--statistics"});
  EXPECT_THAT(outcome.error, HasSubstr("2 articles, "));
  EXPECT_THAT(outcome.error, HasSubstr("quantity-conflict    1 error\n"));
  EXPECT_EQ(outcome.out, CheckDraft().out);
}

TEST_F(Desk, BeginsWithATemplate) {
  EXPECT_EQ(Run({"init"}).status, kExitClean);
  EXPECT_EQ(CheckDraft().status, kExitFound);
  const Outcome again = Run({"init"});
  EXPECT_EQ(again.status, kExitFailed);
  EXPECT_THAT(again.error, HasSubstr(".claimcheck.toml: is there already"));
}

}  // namespace
}  // namespace claimcheck
