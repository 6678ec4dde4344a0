// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/word_marks.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <string>
#include <vector>

#include "absl/strings/str_join.h"
#include "claims/lexicon/attribution.h"
#include "claims/lexicon/modality.h"
#include "claims/lexicon/persons.h"
#include "claims/lexicon/places.h"
#include "claims/lexicon/stopwords.h"
#include "claims/text/tokenize.h"

namespace claimcheck {
namespace {

TEST(MarksOf, TellsWhatTheTablesSayOfAWord) {
  struct {
    const char* word;
    std::uint32_t marks;
  } const rows[] = {
      {"twelve", kTellsNumber | kBeginsNumber},
      {"a", kBeginsNumber},
      {"Tuesday", kTellsTime | kCalendarWord},
      {"o'clock", kTellsTime},
      {"yesterday", kBeginsTimePhrase},
      {"Easter", kTellsTime | kBeginsHoliday},
      {"the", kStopword | kCalendarWord},
      {"Russian", kBeginsPlace},
      {"former", kBeginsTitle},
      {"may", kBeginsCue},
      {"according", kBeginsAttribution},
      {"daily", kBeginsFrequency},
      {"per", kBeginsFrequency},
      {"nobody", kTellsNone},
      {"She", kStandsForName},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(MarksOf(FoldedHash(row.word)) & row.marks, row.marks) << row.word;
  }
  EXPECT_EQ(MarksOf(FoldedHash("xyzzy")), std::uint32_t{kMarked});
  EXPECT_EQ(MarksOf(FoldedHash("the")) & kTellsTime, 0u);  // it opens no gate
  EXPECT_EQ(MarksOf(FoldedHash("daily")) & kTellsNone, 0u);
}

TEST(MayBeginPlace, LooksAtTheFirstLetter) {
  const TokenizedText text = TokenizeArticle("In Russia, in the States, The Hague and Russian or");
  const bool expected[] = {true,  true, false, false, true, false,
                           false, true, true,  false, true, false};
  ASSERT_EQ(text.tokens.size(), std::size(expected));
  for (std::size_t i = 0; i < text.tokens.size(); ++i) {
    EXPECT_EQ(MayBeginPlace(text.tokens[i]), expected[i]) << i << " " << text.at(i);
  }
}

TEST(AnyMarked, TellsWhatSomeTokenOfTheSentenceIs) {
  const TokenizedText text = TokenizeArticle("Nobody was hurt. She left daily.");
  ASSERT_EQ(text.sentences.size(), 2u);
  EXPECT_TRUE(AnyMarked(text.sentences[0], kTellsNone));
  EXPECT_FALSE(AnyMarked(text.sentences[1], kTellsNone));
  EXPECT_TRUE(AnyMarked(text.sentences[1], kBeginsFrequency | kTellsNone));
  // Where the lexicon was not asked, any may be.
  const TokenizedText plain = Tokenize("She left.");
  EXPECT_TRUE(AnyMarked(plain.sentences[0], kTellsNone));
}

// A token that was cut without the lexicon is asked about when its marks are wanted.
TEST(IsMarked, IsTheSameHoweverTheTextWasCut) {
  EXPECT_TRUE(rc::check([] {
    const std::string text = absl::StrJoin(
        *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(std::vector<std::string>{
            "former", "President", "of", "New", "York", "said", "may", "not", "'ll", "according",
            "to", "the", "U.S.", "Michael", "Jordan", ",", "Texas", "\xFF", "5"})),
        " ");
    const TokenizedText plain = Tokenize(text);
    const TokenizedText marked = TokenizeArticle(text);
    const std::size_t count = plain.tokens.size();
    RC_ASSERT(marked.tokens.size() == count);
    for (std::size_t i = 0; i < count; ++i) {
      const Token& token = plain.tokens[i];
      RC_ASSERT(IsMarked(token, kStopword) == IsStopword(token.key));
      RC_ASSERT(IsMarked(token, kStopword) == IsMarked(marked.tokens[i], kStopword));
      RC_ASSERT(LongestPlace(plain, i, count).last == LongestPlace(marked, i, count).last);
      RC_ASSERT(LongestTitle(plain, i, count).last == LongestTitle(marked, i, count).last);
      RC_ASSERT(LongestCue(plain, i, count).last == LongestCue(marked, i, count).last);
      RC_ASSERT(LongestAttribution(plain, i, count).last ==
                LongestAttribution(marked, i, count).last);
    }
  }));
}

}  // namespace
}  // namespace claimcheck
