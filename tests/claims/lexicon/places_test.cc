// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/places.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <set>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "claims/text/table.h"
#include "claims/text/tokenize.h"
#include "tests/case_file.h"

namespace claimcheck {
namespace embedded {
absl::string_view territories();
}  // namespace embedded
namespace {

constexpr absl::string_view kKinds[] = {"country", "capital", "seat", "region", "city", "state"};

// The places of `text` in its order.
std::vector<const Place*> PlacesOf(const TokenizedText& text) {
  std::vector<const Place*> places;
  for (std::size_t i = 0; i < text.tokens.size();) {
    const PlaceMatch match = LongestPlace(text, i, text.tokens.size());
    if (match) places.push_back(match.place);
    i = match ? match.last : i + 1;
  }
  return places;
}

std::string Described(const std::string& text) {
  std::vector<std::string> described;
  for (const Place* place : PlacesOf(Tokenize(text))) {
    described.push_back(absl::StrCat(place->name, ": ", kKinds[static_cast<int>(place->kind)],
                                     place->adjective ? " adjective" : "",
                                     place->country.empty() || place->country == place->name
                                         ? ""
                                         : absl::StrCat(" in ", place->country)));
  }
  return described.empty() ? "none" : absl::StrJoin(described, ", ");
}

TEST(Places, AreReadAsTheCasesSay) {
  for (const testing::Case& c : testing::ReadCases("places.txt")) {
    SCOPED_TRACE(absl::StrCat(c.file, ":", c.line, ": ", c.text));
    EXPECT_EQ(Described(c.text), c.expected);
  }
}

TEST(Places, RowsMeanWhatTheirExamplesShow) {
  const std::vector<TableRow> rows =
      ReadEmbeddedTable("territories.tsv", embedded::territories(),
                        {"kind", "name", "country", "names", "adjectives", "person", "example"});
  std::set<std::string> countries = {"-", "european union"};
  for (const TableRow& row : rows) {
    if (row.cells[0] == "country") countries.emplace(row.cells[1]);
  }
  for (const TableRow& row : rows) {
    SCOPED_TRACE(absl::StrCat("territories.tsv:", row.line, ": ", row.cells[6]));
    EXPECT_TRUE(std::find(std::begin(kKinds), std::end(kKinds), row.cells[0]) != std::end(kKinds));
    EXPECT_TRUE(countries.count(std::string(row.cells[2])) == 1) << row.cells[2];
    EXPECT_NE(FindPlace(row.cells[1]), nullptr);
    bool found = false;
    const TokenizedText example = Tokenize(row.cells[6]);
    for (const Place* place : PlacesOf(example)) found = found || place->name == row.cells[1];
    EXPECT_TRUE(found);
  }
}

TEST(FindPlace, KnowsAPlaceByEveryNameButAbbreviations) {
  ASSERT_NE(FindPlace("kiev"), nullptr);
  EXPECT_EQ(FindPlace("kiev")->name, "kyiv");
  EXPECT_EQ(FindPlace("kiev")->country, "ukraine");
  ASSERT_NE(FindPlace("dutch"), nullptr);
  EXPECT_EQ(FindPlace("dutch")->name, "netherlands");
  EXPECT_TRUE(FindPlace("dutch")->adjective);
  for (absl::string_view none : {"us", "ks", "Kiev", "atlantis", ""}) {
    EXPECT_EQ(FindPlace(none), nullptr) << none;
  }
}

// Words that begin, end or spoil names of places and titles.
rc::Gen<std::string> Text() {
  return rc::gen::map(
      rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(std::vector<std::string>{
          "New",  "York",    "South",  "Africa",     "Sudan",  "US",       "U.S.",  "of",
          "the",  "Georgia", "Jordan", "Michael",    "former", "deputy",   "Prime", "Minister",
          "KS",   ",",       "-",      "Washington", "D.C.",   "Republic", "Congo", "not",
          "only", "may",     "\xFF",   "é",          "5"})),
      [](const std::vector<std::string>& words) { return absl::StrJoin(words, " "); });
}

TEST(Places, EndAfterTheyBeginAndWithinTheLimit) {
  EXPECT_TRUE(rc::check([] {
    const std::string text = *Text();
    const TokenizedText cut = Tokenize(text);
    for (std::size_t first = 0; first < cut.tokens.size(); ++first) {
      const std::size_t limit = *rc::gen::inRange<std::size_t>(0, cut.tokens.size() + 1);
      const PlaceMatch match = LongestPlace(cut, first, limit);
      if (!match) continue;
      RC_ASSERT(match.last > first);
      RC_ASSERT(match.last <= limit);
      RC_ASSERT(FindPlace(match.place->name) != nullptr);
    }
  }));
}

}  // namespace
}  // namespace claimcheck
