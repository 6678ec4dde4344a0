// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/word_kinds.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "claims/lexicon/event_words.h"
#include "claims/lexicon/fate_words.h"
#include "claims/lexicon/organisation_words.h"
#include "claims/lexicon/person_nouns.h"
#include "claims/text/folded_word.h"
#include "claims/text/table.h"
#include "claims/text/tokenize.h"

namespace claimcheck {
namespace embedded {
absl::string_view event_words();
absl::string_view fate_words();
absl::string_view organisation_words();
absl::string_view person_nouns();
}  // namespace embedded
namespace {

constexpr absl::string_view kRows =
    "# two kinds\n"
    "fruit\tapple, pear\tAn apple fell.\n"
    "tree\toak,pear\tAn oak fell.\n"
    "tree\tash\tAn ash fell.\n";

const WordKinds& Plants() {
  static const auto* const plants = new WordKinds("plants.tsv", kRows, {"fruit", "tree"});
  return *plants;
}
constexpr WordKind kFruit(Plants, 0), kTree(Plants, 1);

TEST(WordKinds, AWordMayBeOfSeveralKindsAndAKindHaveSeveralRows) {
  struct {
    absl::string_view word;
    bool fruit, tree;
  } const cases[] = {{"apple", true, false},
                     {"Pear", true, true},
                     {"oak", false, true},
                     {"ash", false, true},
                     {"fir", false, false}};
  for (const auto& c : cases) {
    SCOPED_TRACE(c.word);
    EXPECT_EQ(kFruit.Holds(FoldedHash(c.word)), c.fruit);
    EXPECT_EQ(kTree.Holds(FoldedHash(c.word)), c.tree);
  }
}

TEST(WordKindsDeathTest, RefusesAnUnknownKindAndAWordToldTwice) {
  EXPECT_DEATH(WordKinds("t.tsv", "herb\tdill\tDill grows.\n", {"fruit", "tree"}),
               "t.tsv:1: unknown kind \"herb\"");
  EXPECT_DEATH(WordKinds("t.tsv", "tree\tash, oak\t-\ntree\tfir, ash\t-\n", {"tree"}),
               "t.tsv:2: \"ash\" is tree in an earlier row");
}

TEST(WordKinds, EachRowOfOursHasAnExampleWithOneOfItsWords) {
  const std::pair<absl::string_view, absl::string_view> tables[] = {
      {"event_words.tsv", embedded::event_words()},
      {"fate_words.tsv", embedded::fate_words()},
      {"organisation_words.tsv", embedded::organisation_words()},
      {"person_nouns.tsv", embedded::person_nouns()},
  };
  for (const auto& [name, bytes] : tables) {
    for (const TableRow& row : ReadEmbeddedTable(name, bytes, {"kind", "words", "example"})) {
      SCOPED_TRACE(absl::StrCat(name, ":", row.line));
      std::vector<std::uint64_t> keys;
      for (absl::string_view word : absl::StrSplit(row.cells[1], ',')) {
        keys.push_back(FoldedHash(absl::StripAsciiWhitespace(word)));
      }
      const TokenizedText example = Tokenize(row.cells[2]);
      EXPECT_TRUE(
          std::any_of(example.tokens.begin(), example.tokens.end(), [&](const Token& token) {
            return std::find(keys.begin(), keys.end(), token.key) != keys.end();
          }));
    }
  }
}

TEST(WordKinds, TheTablesOfOursAreAskedByTheirNames) {
  const auto holds = [](const WordKind& kind, absl::string_view word) {
    return kind.Holds(FoldedHash(word));
  };
  EXPECT_TRUE(holds(kKilled, "slain") && !holds(kHurt, "slain"));
  EXPECT_TRUE(holds(kKin, "aunt") && !holds(kOneself, "aunt"));
  EXPECT_TRUE(holds(kEvent, "crash") && !holds(kEvents, "crash"));
  EXPECT_TRUE(holds(kReport, "call") && holds(kKnownEvent, "call"));
  EXPECT_TRUE(holds(kOrganisationWords, "ministry") && !holds(kOrganisationWords, "berg"));
  EXPECT_TRUE(holds(kMaleNoun, "uncle") && !holds(kFemaleNoun, "uncle"));
  EXPECT_TRUE(holds(kCloseNoun, "friend") && !holds(kRelativeNoun, "friend"));
}

}  // namespace
}  // namespace claimcheck
