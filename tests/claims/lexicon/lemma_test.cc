// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/lemma.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "claims/text/table.h"
#include "claims/text/tokenize.h"

namespace claimcheck {
namespace embedded {
absl::string_view irregular();
}  // namespace embedded
namespace {

using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

struct Lemma {
  absl::string_view word;
  absl::string_view lemma;
};

TEST(NounLemma, FindsTheSingular) {
  for (const Lemma& row : std::initializer_list<Lemma>{{"people", "person"},
                                                       {"Children", "child"},
                                                       {"deaths", "death"},
                                                       {"bodies", "body"},
                                                       {"series", "series"},
                                                       {"lives", "life"},
                                                       {"attacks", "attack"},
                                                       {"crises", "crisis"},
                                                       {"viruses", "virus"},
                                                       {"houses", "house"},
                                                       {"causes", "cause"},
                                                       {"buses", "bus"},
                                                       {"gunmen", "gunman"},
                                                       {"women", "woman"},
                                                       {"specimen", "specimen"},
                                                       {"heroes", "hero"},
                                                       {"shoes", "shoe"},
                                                       {"toes", "toe"},
                                                       {"ties", "tie"},
                                                       {"movies", "movie"},
                                                       {"churches", "church"},
                                                       {"avalanches", "avalanche"},
                                                       {"losses", "loss"},
                                                       {"crisis", "crisis"},
                                                       {"virus", "virus"},
                                                       {"business", "business"},
                                                       {"cases", "case"},
                                                       {"knives", "knife"},
                                                       {"archives", "archive"},
                                                       {"schoolchildren", "schoolchild"},
                                                       {"campuses", "campus"},
                                                       {"excuses", "excuse"},
                                                       {"CBS", "cbs"},
                                                       {"CEOs", "ceo"},
                                                       {"s", "s"},
                                                       {"as", "as"},
                                                       {"ies", "ies"},
                                                       {"", ""}}) {
    SCOPED_TRACE(row.word);
    EXPECT_EQ(NounLemma(row.word), row.lemma);
  }
}

TEST(VerbLemma, FindsTheInfinitive) {
  for (const Lemma& row : std::initializer_list<Lemma>{{"killed", "kill"},
                                                       {"killing", "kill"},
                                                       {"kills", "kill"},
                                                       {"dying", "die"},
                                                       {"died", "die"},
                                                       {"dies", "die"},
                                                       {"began", "begin"},
                                                       {"begun", "begin"},
                                                       {"beginning", "begin"},
                                                       {"stopped", "stop"},
                                                       {"hoping", "hope"},
                                                       {"left", "leave"},
                                                       {"travelling", "travel"},
                                                       {"traveling", "travel"},
                                                       {"shot", "shoot"},
                                                       {"were", "be"},
                                                       {"'re", "be"},
                                                       {"has", "have"},
                                                       {"rising", "rise"},
                                                       {"rose", "rise"},
                                                       {"using", "use"},
                                                       {"carried", "carry"},
                                                       {"Announced", "announce"},
                                                       {"charged", "charge"},
                                                       {"settled", "settle"},
                                                       {"crawled", "crawl"},
                                                       {"estimated", "estimate"},
                                                       {"treated", "treat"},
                                                       {"created", "create"},
                                                       {"evacuated", "evacuate"},
                                                       {"visited", "visit"},
                                                       {"invited", "invite"},
                                                       {"opened", "open"},
                                                       {"occurred", "occur"},
                                                       {"required", "require"},
                                                       {"repaired", "repair"},
                                                       {"fired", "fire"},
                                                       {"injured", "injure"},
                                                       {"honoured", "honour"},
                                                       {"agreed", "agree"},
                                                       {"exceeded", "exceed"},
                                                       {"need", "need"},
                                                       {"bring", "bring"},
                                                       {"bringing", "bring"},
                                                       {"focused", "focus"},
                                                       {"seizes", "seize"},
                                                       {"discuss", "discuss"},
                                                       {"passes", "pass"},
                                                       {"trafficked", "traffic"},
                                                       {"hijacked", "hijack"},
                                                       {"added", "add"},
                                                       {"changed", "change"},
                                                       {"plunged", "plunge"},
                                                       {"quoted", "quote"},
                                                       {"s", "s"},
                                                       {"ed", "ed"},
                                                       {"ied", "ied"},
                                                       {"", ""}}) {
    SCOPED_TRACE(row.word);
    EXPECT_EQ(VerbLemma(row.word), row.lemma);
  }
}

TEST(VerbForms, AreTheVerbInEveryTense) {
  EXPECT_THAT(VerbForms("say"), UnorderedElementsAre("say", "says", "said", "saying"));
  EXPECT_THAT(VerbForms("stop"), ElementsAre("stop", "stops", "stopping", "stopped"));
  EXPECT_THAT(VerbForms("put"), UnorderedElementsAre("put", "puts", "putting"));
  EXPECT_THAT(VerbForms("admit"), UnorderedElementsAre("admit", "admits", "admitted", "admitting"));
  EXPECT_THAT(VerbForms("deny"), ElementsAre("deny", "denies", "denying", "denied"));
  EXPECT_THAT(VerbForms("cancel"),
              ElementsAre("cancel", "cancels", "canceling", "canceled", "cancelling", "cancelled"));
  EXPECT_THAT(VerbForms("aim to"), ElementsAre("aim to", "aims to", "aiming to", "aimed to"));
}

// Every row is read, and its example holds one of its forms.
TEST(Irregular, RowsMeanWhatTheirExamplesShow) {
  for (const TableRow& row : ReadEmbeddedTable("irregular.tsv", embedded::irregular(),
                                               {"part of speech", "lemma", "forms", "example"})) {
    SCOPED_TRACE(absl::StrCat("irregular.tsv:", row.line));
    ASSERT_TRUE(row.cells[0] == "verb" || row.cells[0] == "noun");
    const auto lemma = row.cells[0] == "verb" ? VerbLemma : NounLemma;
    for (absl::string_view form : absl::StrSplit(row.cells[2], ' ')) {
      // A form of two verbs ("lay", "saw", "wound") belongs to the row that stands first.
      const std::string found = lemma(form);
      EXPECT_TRUE(found == row.cells[1] || lemma(found) == found) << form << " -> " << found;
    }
    const TokenizedText example = Tokenize(row.cells[3]);
    bool shown = false;
    for (std::size_t i = 0; i < example.tokens.size(); ++i) {
      shown = shown || lemma(example.at(i)) == row.cells[1];
    }
    // Tokenize cuts "passers-by" in three.
    shown = shown || row.cells[2].find('-') != absl::string_view::npos;
    EXPECT_TRUE(shown) << row.cells[3];
  }
}

TEST(Lemma, IsItsOwnLemmaAndLeavesOtherAlphabetsAlone) {
  EXPECT_EQ(VerbLemma("убит"), "убит");
  EXPECT_EQ(NounLemma("\xFF\xFE"), "\xFF\xFE");
  // Longer than any word: a megabyte of letters costs no more than reading it.
  EXPECT_EQ(VerbLemma(std::string(1 << 20, 'y') + "ing"), std::string(1 << 20, 'y') + "ing");
  EXPECT_TRUE(rc::check([](const std::string& word) {
    RC_ASSERT(NounLemma(word).size() <= word.size() + 3);
    RC_ASSERT(VerbLemma(word).size() <= word.size() + 3);
  }));
}

}  // namespace
}  // namespace claimcheck
