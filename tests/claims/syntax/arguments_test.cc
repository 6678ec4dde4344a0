// SPDX-License-Identifier: Apache-2.0
#include "claims/syntax/arguments.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "absl/strings/str_cat.h"
#include "claims/syntax/tagger.h"
#include "claims/text/tokenize.h"
#include "tests/claims/syntax/bracketed.h"

namespace claimcheck {
namespace {

std::string Word(const TokenizedText& text, std::optional<std::size_t> token) {
  return token ? std::string(text.at(*token)) : "none";
}

TEST(FindArguments, TellsSubjectObjectAndVoice) {
  const struct {
    const char* text;
    const char* subject;
    const char* object;
    bool passive;
  } kRows[] = {
      {"The quake [killed] 24 people.", "quake", "people", false},
      {"24 people were [killed] in the quake.", "people", "none", true},
      {"The firm said it [spent] $5 million.", "it", "$", false},
      {"Police said two men have been [arrested].", "men", "none", true},
  };
  for (const auto& row : kRows) {
    SCOPED_TRACE(row.text);
    const testing::Bracketed b = testing::ReadBracketed(row.text);
    const std::vector<Tag> tags = TagSentence(b.cut, b.sentence);
    const Arguments found = FindArguments(b.cut, b.sentence, tags, b.first);
    EXPECT_EQ(Word(b.cut, found.subject), row.subject);
    EXPECT_EQ(Word(b.cut, found.object), row.object);
    EXPECT_EQ(found.passive, row.passive);
  }
}

TEST(ClauseVerb, IsTheMainVerbAbove) {
  const struct {
    const char* text;
    const char* verb;
  } kRows[] = {
      {"The quake killed 24 [people].", "killed"},
      {"The toll [was] 24.", "was"},
      {"The court [will] rule on Tuesday.", "rule"},
      {"Heavy rain", "none"},
  };
  for (const auto& row : kRows) {
    SCOPED_TRACE(row.text);
    const testing::Bracketed b = testing::ReadBracketed(row.text);
    const std::vector<Tag> tags = TagSentence(b.cut, b.sentence);
    EXPECT_EQ(Word(b.cut, ClauseVerb(b.cut, b.sentence, tags, b.first, b.last)), row.verb);
  }
}

TEST(ModifyingVerb, IsAParticipleOrARelativeClause) {
  const struct {
    const char* text;
    const char* verb;
  } kRows[] = {
      {"Rescuers found 24 [people] killed in the blast.", "killed"},
      {"The [people] who died were miners.", "died"},
      {"The [people] left.", "none"},
  };
  for (const auto& row : kRows) {
    SCOPED_TRACE(row.text);
    const testing::Bracketed b = testing::ReadBracketed(row.text);
    const std::vector<Tag> tags = TagSentence(b.cut, b.sentence);
    EXPECT_EQ(Word(b.cut, ModifyingVerb(b.cut, b.sentence, tags, b.first)), row.verb);
  }
}

TEST(VerbGroup, HoldsItsAuxiliaries) {
  const struct {
    const char* text;
    const char* group;
  } kRows[] = {
      {"He had not been [killed].", "had not been killed"},
      {"The court will [rule] on Tuesday.", "will rule"},
      {"They [left].", "left"},
  };
  for (const auto& row : kRows) {
    SCOPED_TRACE(row.text);
    const testing::Bracketed b = testing::ReadBracketed(row.text);
    const VerbGroup group = VerbGroupOf(b.sentence, TagSentence(b.cut, b.sentence), b.first);
    const Span span = {b.cut.tokens[group.first].span.begin, b.cut.tokens[group.last - 1].span.end};
    EXPECT_EQ(Slice(b.cut.text, span), row.group);
  }
}

TEST(Arguments, LieInTheSentence) {
  EXPECT_TRUE(rc::check([] {
    const std::string text = *testing::SomeText();
    const TokenizedText cut = Tokenize(text);
    for (const Sentence& sentence : cut.sentences) {
      const std::vector<Tag> tags = TagSentence(cut, sentence);
      const auto inside = [&sentence](std::optional<std::size_t> token) {
        return !token || (*token >= sentence.first && *token < sentence.last);
      };
      for (std::size_t i = sentence.first; i < sentence.last; ++i) {
        const Arguments found = FindArguments(cut, sentence, tags, i);
        RC_ASSERT(inside(found.subject) && inside(found.object));
        RC_ASSERT(inside(ClauseVerb(cut, sentence, tags, i, i + 1)));
        RC_ASSERT(inside(ModifyingVerb(cut, sentence, tags, i)));
        const VerbGroup group = VerbGroupOf(sentence, tags, i);
        RC_ASSERT(group.first >= sentence.first && group.first <= i && group.last == i + 1);
      }
    }
  }));
}

}  // namespace
}  // namespace claimcheck
