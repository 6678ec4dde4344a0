// SPDX-License-Identifier: Apache-2.0
#include "claims/syntax/tagger.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claims/syntax/tagger_model.h"
#include "claims/text/tokenize.h"
#include "tests/case_file.h"

namespace claimcheck {
namespace {

std::string Tagged(const std::string& text) {
  const TokenizedText cut = Tokenize(text);
  std::vector<absl::string_view> names;
  for (const Sentence& sentence : cut.sentences) {
    for (Tag tag : TagSentence(cut, sentence)) names.push_back(TagName(tag));
  }
  return absl::StrJoin(names, " ");
}

TEST(Tagger, TagsAsTheCasesSay) {
  for (const testing::Case& c : testing::ReadCases("tags.txt")) {
    SCOPED_TRACE(absl::StrCat(c.file, ":", c.line, ": ", c.text));
    EXPECT_EQ(Tagged(c.text), c.expected);
  }
}

TEST(Tagger, ColumnsAndTagsAreOneToOne) {
  for (std::size_t column = 0; column < kTagColumns; ++column) {
    EXPECT_EQ(ColumnOfTag(TagOfColumn(column)), column);
  }
  for (Tag tag : {Tag::kNone, Tag::kPunct, Tag::kWPS}) EXPECT_EQ(ColumnOfTag(tag), kTagColumns);
}

TEST(Tagger, BytesThatHoldNoModelGiveTagsAllTheSame) {
  const TokenizedText cut = Tokenize("The quake killed 24.");
  for (const std::string& bytes : {std::string(), std::string("abc"), std::string(4, '\xFF'),
                                   std::string(64, '\x01'), std::string(12, '\0')}) {
    SCOPED_TRACE(absl::StrCat(bytes.size()));
    EXPECT_EQ(TagWith(TaggerModel::Over(bytes), cut, cut.sentences[0]).size(), 5u);
  }
}

TEST(Tagger, GivesEachTokenATag) {
  EXPECT_TRUE(rc::check([](const std::string& text) {
    const TokenizedText cut = Tokenize(text);
    for (const Sentence& sentence : cut.sentences) {
      const std::vector<Tag> tags = TagSentence(cut, sentence);
      RC_ASSERT(tags.size() == sentence.last - sentence.first);
      for (Tag tag : tags) RC_ASSERT(tag != Tag::kNone);
    }
  }));
}

}  // namespace
}  // namespace claimcheck
