// SPDX-License-Identifier: Apache-2.0
#include "claims/syntax/governor.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "absl/strings/str_cat.h"
#include "claims/syntax/tagger.h"
#include "claims/text/tokenize.h"
#include "tests/case_file.h"
#include "tests/claims/syntax/bracketed.h"

namespace claimcheck {
namespace {

// "people, killed, subject, passive"
std::string Show(const TokenizedText& text, const std::optional<Governor>& governor) {
  if (!governor) return "none";
  return absl::StrCat(text.at(governor->word), ", ", text.at(governor->predicate),
                      governor->subject ? ", subject" : "", governor->passive ? ", passive" : "");
}

TEST(Governor, IsWhatTheCasesSay) {
  for (const testing::Case& c : testing::ReadCases("governors.txt")) {
    SCOPED_TRACE(absl::StrCat(c.file, ":", c.line, ": ", c.text));
    const testing::Bracketed b = testing::ReadBracketed(c.text);
    const std::vector<Tag> tags = TagSentence(b.cut, b.sentence);
    EXPECT_EQ(Show(b.cut, FindGovernor(b.cut, b.sentence, tags, b.first, b.last)), c.expected);
  }
}

TEST(Governor, OfTokensOutsideTheSentenceIsNone) {
  const TokenizedText cut = Tokenize("24 died. 40 were hurt.");
  const Sentence& sentence = cut.sentences[1];
  const std::vector<Tag> tags = TagSentence(cut, sentence);
  EXPECT_EQ(FindGovernor(cut, sentence, tags, 0, 1), std::nullopt);
  EXPECT_EQ(FindGovernor(cut, sentence, tags, sentence.last, sentence.last + 1), std::nullopt);
  EXPECT_EQ(FindGovernor(cut, sentence, tags, sentence.first, sentence.first), std::nullopt);
}

TEST(Governor, LiesInTheSentenceAndOutsideTheMention) {
  EXPECT_TRUE(rc::check([] {
    const std::string text = *testing::SomeText();
    const TokenizedText cut = Tokenize(text);
    for (const Sentence& sentence : cut.sentences) {
      const std::vector<Tag> tags = TagSentence(cut, sentence);
      for (std::size_t first = sentence.first; first < sentence.last; ++first) {
        const auto governor = FindGovernor(cut, sentence, tags, first, first + 1);
        if (!governor) continue;
        RC_ASSERT(governor->word >= sentence.first && governor->word < sentence.last);
        RC_ASSERT(governor->predicate >= sentence.first && governor->predicate < sentence.last);
        RC_ASSERT(governor->word != first);
      }
    }
  }));
}

}  // namespace
}  // namespace claimcheck
