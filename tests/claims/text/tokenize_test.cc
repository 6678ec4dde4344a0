// SPDX-License-Identifier: Apache-2.0
#include "claims/text/tokenize.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "tests/case_file.h"

namespace claimcheck {
namespace {

std::string Cut(const std::string& text) {
  const TokenizedText cut = Tokenize(text);
  std::vector<std::string> sentences;
  for (const Sentence& sentence : cut.sentences) {
    std::vector<std::string> words;
    for (std::size_t i = sentence.first; i < sentence.last; ++i) words.emplace_back(cut.at(i));
    sentences.push_back(absl::StrJoin(words, "|"));
  }
  return absl::StrJoin(sentences, " || ");
}

TEST(Tokenize, CutsAsTheCasesSay) {
  for (const testing::Case& c : testing::ReadCases("tokens.txt")) {
    SCOPED_TRACE(absl::StrCat(c.file, ":", c.line, ": ", c.text));
    EXPECT_EQ(Cut(c.text), c.expected);
  }
}

TEST(Tokenize, FoldsCaseAndApostrophesInKeys) {
  EXPECT_EQ(FoldedHash("Don’t"), FoldedHash("don't"));
  EXPECT_NE(FoldedHash("MW"), FoldedHash("mv"));
  EXPECT_TRUE(FoldedEquals("Russia’S", "russia's"));
  EXPECT_FALSE(FoldedEquals("Russia", "russian"));
  EXPECT_EQ(Folded("Two-Day’s"), "two-day's");
}

TEST(Tokenize, GateOpensForDigitsAndKnownWords) {
  const TokenizedText cut = Tokenize("A Dozen died. Nobody knew. It was 5.",
                                     [](std::uint64_t key) { return key == FoldedHash("dozen"); });
  ASSERT_EQ(cut.sentences.size(), 3u);
  EXPECT_TRUE(cut.sentences[0].may_hold_mention);
  EXPECT_FALSE(cut.sentences[1].may_hold_mention);
  EXPECT_TRUE(cut.sentences[2].may_hold_mention);
}

// Bytes that matter to the tokenizer, so that generated texts reach its corners.
rc::Gen<std::string> Text() {
  return rc::gen::map(
      rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(std::vector<std::string>{
          "a",    "Mr",    ".",        ",",  "'",    "’",    "n't",
          "5",    "6,100", " ",        "\n", "\r\n", "\n\n", "\xC2\xA0",
          "\xFF", "\xE2",  "\xE2\x80", "é",  "½",    "٣",    "\xE2\x80\x8B",
          "“",    "”",     "U.S.",     "!",  "-",    "$",    "USD",
          "I",    "x"})),
      [](const std::vector<std::string>& parts) { return absl::StrJoin(parts, ""); });
}

TEST(Tokenize, TokensLieInTheTextInOrderAndSentencesHoldThemAll) {
  EXPECT_TRUE(rc::check([] {
    const std::string text = *Text();
    const TokenizedText cut = Tokenize(text);
    std::size_t at = 0;
    for (const Token& token : cut.tokens) {
      RC_ASSERT(token.span.begin >= at);
      RC_ASSERT(token.span.end > token.span.begin);
      RC_ASSERT(token.key == FoldedHash(Slice(text, token.span)));
      at = token.span.end;
    }
    RC_ASSERT(at <= text.size());
    std::size_t next = 0;
    for (const Sentence& sentence : cut.sentences) {
      RC_ASSERT(sentence.first == next);
      RC_ASSERT(sentence.last > sentence.first);
      RC_ASSERT(sentence.last - sentence.first <= 400u);
      next = sentence.last;
    }
    RC_ASSERT(next == cut.tokens.size());
  }));
}

}  // namespace
}  // namespace claimcheck
