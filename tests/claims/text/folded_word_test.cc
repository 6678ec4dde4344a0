// SPDX-License-Identifier: Apache-2.0
#include "claims/text/folded_word.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <string>

#include "claims/text/tokenize.h"

namespace claimcheck {
namespace {

TEST(FoldedHash, IsOneForWordsThatDifferInCaseOnly) {
  EXPECT_EQ(FoldedHash("Killed"), FoldedHash("killed"));
  EXPECT_EQ(FoldedHash("DON’T"), FoldedHash("don't"));
  EXPECT_NE(FoldedHash("killed"), FoldedHash("kills"));
  EXPECT_NE(FoldedHash("É"), FoldedHash("é"));  // ASCII letters alone are folded
  EXPECT_NE(FoldedHash("\xE2\x80"), FoldedHash("'"));
}

TEST(FoldedHash, IsThatOfTheFoldedWord) {
  EXPECT_TRUE(rc::check([](const std::string& word) {
    RC_ASSERT(FoldedHash(word) == FoldedHash(Folded(word)));
    RC_ASSERT(FoldedWord(absl::string_view(word)).key() == FoldedHash(word));
  }));
}

TEST(FoldedHash, IsTheKeyThatTheTokenizerMakesOnTheWay) {
  EXPECT_TRUE(rc::check([](const std::string& text) {
    const TokenizedText cut = Tokenize(text);
    for (std::size_t i = 0; i < cut.tokens.size(); ++i) {
      RC_ASSERT(cut.tokens[i].key == FoldedHash(cut.at(i)));
      RC_ASSERT(cut.Is(i, cut.at(i)));
    }
  }));
}

TEST(WordSet, HoldsItsWordsAndNoOthers) {
  static constexpr WordSet kArticles({"a", "an", "the"});
  for (const char* word : {"a", "An", "THE"}) EXPECT_TRUE(kArticles.Holds(FoldedHash(word)));
  for (const char* word : {"", "of", "thee"}) EXPECT_FALSE(kArticles.Holds(FoldedHash(word)));
  EXPECT_FALSE(kArticles.Holds(0));
}

}  // namespace
}  // namespace claimcheck
