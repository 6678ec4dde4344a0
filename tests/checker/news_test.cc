// SPDX-License-Identifier: Apache-2.0
// Ten kinds of news, each a list of facts in the wordings of agencies, broadcasters and local
// papers (tests/cases/news): two wordings of a fact disagree where their figures do, and wordings
// of two facts, or of one figure, do not.
#include <gtest/gtest.h>

#include <cctype>
#include <set>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "checker/check.h"
#include "claims/document/read.h"
#include "claims/lexicon/word_classes.h"
#include "claims/value/date_interval.h"
#include "tests/case_file.h"

namespace claimcheck {
namespace {

// A fact: its two values and its wordings, "{}" where the figure stands, and "{-}" where it stands
// before a noun: "12 years" and "a 12-year term".
struct Fact {
  std::string lead;
  std::pair<std::string, std::string> values;
  std::vector<std::string> wordings;
};

std::vector<Fact> ReadFacts(const std::string& domain) {
  std::vector<Fact> facts;
  int last_line = 0;
  for (const testing::Case& c : testing::ReadCases(absl::StrCat("news/", domain, ".txt"))) {
    if (c.line != last_line + 1) {
      facts.push_back({.lead = c.settings.at("lead"), .values = absl::StrSplit(c.expected, " / ")});
    }
    facts.back().wordings.push_back(c.text);
    last_line = c.line;
  }
  return facts;
}

std::string BeforeNoun(const std::string& value) {
  const std::pair<std::string, std::string> words = absl::StrSplit(value, absl::MaxSplits(' ', 1));
  return absl::StrCat(words.first, "-", Singular(words.second));
}

std::string Worded(const std::string& wording, const std::string& value) {
  std::string text = absl::StrReplaceAll(wording, {{"{}", value}, {"{-}", BeforeNoun(value)}});
  text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
  return text;
}

// The articles that hold passages of findings of two articles, the lead's own passages apart.
std::set<std::size_t> Disagreeing(const std::string& lead, const std::string& a,
                                  const std::string& b) {
  CheckOptions options;
  options.published.assign(2, ParseIsoDay("2021-03-10"));
  std::vector<Document> documents;
  for (const auto& [name, text] : {std::pair("a.txt", &a), std::pair("b.txt", &b)}) {
    for (Document& document : ReadDocuments(name, absl::StrCat(lead, " ", *text, "\n")).documents) {
      documents.push_back(std::move(document));
    }
  }
  const CheckResult result = Check(std::move(documents), options);
  std::set<std::size_t> articles;
  for (const Finding& finding : result.findings) {
    for (const Position& position : finding.positions) {
      for (std::size_t claim : position.claims) {
        if (result.claim(claim).span.end > lead.size())
          articles.insert(result.claims[claim].article);
      }
    }
  }
  return articles;
}

class News : public ::testing::TestWithParam<const char*> {};

TEST_P(News, FiguresOfOneFactDisagree) {
  for (const Fact& fact : ReadFacts(GetParam())) {
    for (std::size_t i = 0; i < fact.wordings.size(); ++i) {
      for (std::size_t k = i + 1; k < fact.wordings.size(); ++k) {
        const std::string a = Worded(fact.wordings[i], fact.values.first);
        const std::string b = Worded(fact.wordings[k], fact.values.second);
        EXPECT_EQ(Disagreeing(fact.lead, a, b).size(), 2) << a << "\n" << b;
      }
    }
  }
}

TEST_P(News, OneFigureAgrees) {
  for (const Fact& fact : ReadFacts(GetParam())) {
    for (std::size_t i = 0; i < fact.wordings.size(); ++i) {
      for (std::size_t k = i + 1; k < fact.wordings.size(); ++k) {
        const std::string a = Worded(fact.wordings[i], fact.values.first);
        const std::string b = Worded(fact.wordings[k], fact.values.first);
        EXPECT_TRUE(Disagreeing(fact.lead, a, b).empty()) << a << "\n" << b;
      }
    }
  }
}

TEST_P(News, FiguresOfTwoFactsSayNothingOfEachOther) {
  const std::vector<Fact> facts = ReadFacts(GetParam());
  for (const Fact& fact : facts) {
    for (const Fact& other : facts) {
      if (&fact == &other || fact.lead != other.lead) continue;
      const std::string b = Worded(other.wordings.front(), other.values.second);
      for (const std::string& wording : fact.wordings) {
        const std::string a = Worded(wording, fact.values.first);
        EXPECT_TRUE(Disagreeing(fact.lead, a, b).empty()) << a << "\n" << b;
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Domains, News,
                         ::testing::Values("disaster", "transport", "crime", "election", "business",
                                           "protest", "health", "sport", "diplomacy", "weather",
                                           "lengths", "hours", "people", "auction"),
                         [](const auto& domain) { return std::string(domain.param); });

}  // namespace
}  // namespace claimcheck
