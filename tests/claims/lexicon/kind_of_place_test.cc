// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/kind_of_place.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "absl/strings/str_cat.h"
#include "claims/text/table.h"
#include "claims/text/tokenize.h"

namespace claimcheck {
namespace embedded {
absl::string_view kinds_of_place();
}  // namespace embedded
namespace {

TEST(KindOfPlace, RowsAreWordsTheirExamplesHold) {
  std::set<std::string> seen;
  for (const TableRow& row : ReadEmbeddedTable("kinds_of_place.tsv", embedded::kinds_of_place(),
                                               {"word", "kind", "example"})) {
    SCOPED_TRACE(absl::StrCat("kinds_of_place.tsv:", row.line, ": ", row.cells[0]));
    EXPECT_TRUE(seen.insert(std::string(row.cells[0])).second);
    const TokenizedText example = Tokenize(row.cells[2]);
    bool shown = false;
    for (std::size_t i = 0; i < example.tokens.size(); ++i) {
      shown = shown || example.at(i) == row.cells[0];
    }
    EXPECT_TRUE(shown);
  }
}

TEST(KindOfPlace, TwoKindsAreTwoPlaces) {
  struct {
    const char* a;
    const char* b;
    bool two_places;
  } const cases[] = {
      {"hall", "hall", false},  {"hall", "club", false},    {"hall", "mine", true},
      {"hall", "church", true}, {"camp", "church", true},   {"church", "church", false},
      {"hall", "site", false},  {"church", "site", false},  {"inside", "work", false},
      {"ground", "pit", false}, {"factory", "hotel", true},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(absl::StrCat(c.a, " / ", c.b));
    EXPECT_EQ(AreKindsOfTwoPlaces(c.a, c.b), c.two_places);
    EXPECT_EQ(AreKindsOfTwoPlaces(c.b, c.a), c.two_places);
  }
}

}  // namespace
}  // namespace claimcheck
