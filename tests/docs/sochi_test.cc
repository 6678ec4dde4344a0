// SPDX-License-Identifier: Apache-2.0
// The articles of docs/examples/sochi, read and checked; what they say is in tests/cases/sochi.txt.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "absl/strings/match.h"
#include "absl/strings/str_split.h"
#include "checker/check.h"
#include "claims/document/read.h"
#include "tests/case_file.h"
#include "tests/source_path.h"

namespace claimcheck {
namespace {

std::vector<Document> Articles() {
  const std::filesystem::path folder = testing::SourcePath("docs/examples/sochi");
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  std::vector<Document> documents;
  for (const std::filesystem::path& path : paths) {
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    ReadResult read = ReadDocuments(path.filename().string(), bytes);
    for (Document& document : read.documents) documents.push_back(std::move(document));
  }
  return documents;
}

const CheckResult& Result() {
  static const auto* const result = new CheckResult(Check(Articles(), CheckOptions{.all = true}));
  return *result;
}

// Every claim of the article whose passage holds, or lies in, the words of `passage`: "3 last
// April".
std::vector<std::size_t> ClaimsAt(absl::string_view passage) {
  const std::pair<absl::string_view, absl::string_view> parts =
      absl::StrSplit(absl::StripAsciiWhitespace(passage), absl::MaxSplits(' ', 1));
  const std::size_t article = static_cast<std::size_t>(parts.first[0] - '1');
  const absl::string_view text = Result().articles[article].document.text;
  EXPECT_TRUE(absl::StrContains(text, parts.second)) << "no such words";
  std::vector<std::size_t> claims;
  for (std::size_t i = 0; i < Result().claims.size(); ++i) {
    if (Result().claims[i].article != article) continue;
    const Span span = Result().claim(i).span;
    for (std::size_t at = text.find(parts.second); at != absl::string_view::npos;
         at = text.find(parts.second, at + 1)) {
      if (Overlaps(span, {at, at + parts.second.size()})) claims.push_back(i);
    }
  }
  return claims;
}

bool Holds(const std::vector<std::size_t>& claims, std::size_t claim) {
  return std::find(claims.begin(), claims.end(), claim) != claims.end();
}

bool InOneTopic(std::size_t a, std::size_t b) {
  return std::any_of(Result().topics.begin(), Result().topics.end(), [&](const Topic& topic) {
    return Holds(topic.claims, a) && Holds(topic.claims, b);
  });
}

// The relation that a finding gives claims `a` and `b`, "agree" for one position.
std::string RelationIn(const Finding& finding, std::size_t a, std::size_t b) {
  const auto position_of = [&](std::size_t claim) {
    std::size_t position = 0;
    while (position < finding.positions.size() &&
           !Holds(finding.positions[position].claims, claim)) {
      ++position;
    }
    return position;
  };
  const auto [low, high] = std::minmax({position_of(a), position_of(b)});
  if (high == finding.positions.size()) return "";
  if (low == high) return "agree";
  for (const PositionPair& pair : finding.pairs) {
    if (pair.a == low && pair.b == high) return std::string(RelationName(pair.relation));
  }
  return "";
}

// How the claims at two passages relate: as a finding says, "agree" for one topic without a
// finding, "unrelated" without a topic.
std::string RelationOf(const std::vector<std::size_t>& as, const std::vector<std::size_t>& bs) {
  std::string relation = "unrelated";
  for (std::size_t a : as) {
    for (std::size_t b : bs) {
      for (const Finding& finding : Result().findings) {
        const std::string found = RelationIn(finding, a, b);
        if (!found.empty()) return found;
      }
      if (InOneTopic(a, b)) relation = "agree";
    }
  }
  return relation;
}

TEST(Sochi, ArticlesRelateAsTheCasesSay) {
  for (const testing::Case& c : testing::ReadCases("sochi.txt")) {
    SCOPED_TRACE(c.file + ":" + std::to_string(c.line) + ": " + c.text);
    if (c.expected == "left out") {
      EXPECT_THAT(ClaimsAt(c.text), ::testing::IsEmpty());
      continue;
    }
    const std::vector<absl::string_view> passages = absl::StrSplit(c.text, '|');
    ASSERT_EQ(passages.size(), 2u);
    const std::vector<std::size_t> a = ClaimsAt(passages[0]);
    const std::vector<std::size_t> b = ClaimsAt(passages[1]);
    if (c.expected != "unrelated") {
      EXPECT_FALSE(a.empty()) << "nothing is claimed at " << passages[0];
      EXPECT_FALSE(b.empty()) << "nothing is claimed at " << passages[1];
    }
    EXPECT_EQ(RelationOf(a, b), c.expected);
  }
}

TEST(Sochi, EveryArticleIsDated) {
  struct Row {
    std::size_t article;
    PublishedFrom from;
  };
  for (const Row& row : {Row{0, PublishedFrom::kText}, Row{1, PublishedFrom::kDateline},
                         Row{2, PublishedFrom::kRelated}, Row{3, PublishedFrom::kRelated},
                         Row{4, PublishedFrom::kRelated}}) {
    SCOPED_TRACE(row.article + 1);
    const Published& published = Result().articles[row.article].published;
    EXPECT_EQ(published.from, row.from);
    ASSERT_TRUE(published.date.has_value());
    EXPECT_THAT(*published.date,
                ::testing::AnyOf(absl::CivilDay(2015, 5, 11), absl::CivilDay(2015, 5, 12)));
  }
}

TEST(Sochi, AnAmbiguousDateIsShownAsSuch) {
  const Published& published = Result().articles[0].published;
  EXPECT_EQ(published.date, absl::CivilDay(2015, 5, 11));
  EXPECT_THAT(published.alternatives, ::testing::ElementsAre(absl::CivilDay(2015, 11, 5)));
  EXPECT_FALSE(published.note.empty());
}

}  // namespace
}  // namespace claimcheck
