// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/word_classes.h"

#include <gtest/gtest.h>

#include "claims/text/tokenize.h"

namespace claimcheck {
namespace {

TEST(WordClasses, FindSingulars) {
  const struct {
    const char* noun;
    const char* singular;
  } kRows[] = {{"people", "person"},  {"Soldiers", "soldier"},
               {"cities", "city"},    {"churches", "church"},
               {"boxes", "box"},      {"houses", "house"},
               {"children", "child"}, {"aircraft", "aircraft"},
               {"bus", "bus"},        {"crisis", "crisis"},
               {"glass", "glass"},    {"ties", "tie"},
               {"police", "police"},  {"us", "us"}};
  for (const auto& row : kRows) EXPECT_EQ(Singular(row.noun), row.singular) << row.noun;
}

TEST(WordClasses, TellPluralsFromOtherWordsInS) {
  for (const char* noun :
       {"people", "soldiers", "Cities", "men", "troops", "gunmen", "policewomen"}) {
    EXPECT_TRUE(LooksPlural(noun)) << noun;
  }
  for (const char* noun : {"bus", "crisis", "glass", "regimen", "person", "as", "famous", ""}) {
    EXPECT_FALSE(LooksPlural(noun)) << noun;
  }
}

TEST(WordClasses, AWordMayHaveSeveral) {
  const TokenizedText cut = Tokenize("Up in May, people");
  EXPECT_EQ(WordClasses(cut, 0) & (kRiseBefore | kRiseAfter | kFunctionWord),
            kRiseBefore | kRiseAfter | kFunctionWord);
  EXPECT_EQ(WordClasses(cut, 1) & kFunctionWord, kFunctionWord);
  EXPECT_EQ(WordClasses(cut, 2) & kMonth, kMonth);
  EXPECT_EQ(WordClasses(cut, 3), 0u);
  EXPECT_EQ(WordClasses(cut, 4), kUnmarkedPlural | kPersonWord);
}

}  // namespace
}  // namespace claimcheck
