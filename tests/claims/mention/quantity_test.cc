// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/quantity.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claims/text/tokenize.h"
#include "tests/case_file.h"

namespace claimcheck {
namespace {

// "40", "(40, +inf)", "[36, 44]"
std::string Written(const Interval& interval) {
  if (interval.low && interval.low == interval.high) {
    return interval.low->value.ToCanonicalString();
  }
  const std::string low = !interval.low ? "(-inf"
                                        : absl::StrCat(interval.low->inclusive ? "[" : "(",
                                                       interval.low->value.ToCanonicalString());
  const std::string high = !interval.high ? "+inf)"
                                          : absl::StrCat(interval.high->value.ToCanonicalString(),
                                                         interval.high->inclusive ? "]" : ")");
  return absl::StrCat(low, ", ", high);
}

std::string RoleName(NumberRole role) {
  constexpr const char* kNames[] = {"quantity",     "ordinal", "name",        "date",
                                    "phone",        "score",   "list number", "identifier",
                                    "not compared", "idiom"};
  return kNames[static_cast<std::size_t>(role)];
}

// One mention as the case files write it: interval, unit, and whatever is special about it:
//
//   (6100, +inf) person        [117000000, 130000000) USD approximately      3 percentage increase
std::string Describe(const Quantity& quantity) {
  if (quantity.role != NumberRole::kQuantity) return RoleName(quantity.role);
  std::string text = Written(quantity.interval);
  if (!quantity.unit.name.empty()) absl::StrAppend(&text, " ", quantity.unit.name);
  if (quantity.bound == BoundKind::kVague) absl::StrAppend(&text, " vague");
  if (quantity.approximate) absl::StrAppend(&text, " approximately");
  if (quantity.change == Change::kIncrease) absl::StrAppend(&text, " increase");
  if (quantity.change == Change::kDecrease) absl::StrAppend(&text, " decrease");
  if (quantity.other_value) {
    absl::StrAppend(&text, " = ", quantity.other_value->ToString(), " ", quantity.other_unit.name);
  }
  return text;
}

std::vector<Quantity> Read(absl::string_view text) {
  const TokenizedText cut = Tokenize(text, IsNumberWord);
  std::vector<Quantity> all;
  for (const Sentence& sentence : cut.sentences) {
    for (const Quantity& quantity : ReadQuantities(cut, sentence)) all.push_back(quantity);
  }
  return all;
}

// "6100: people", with a dash where no noun stands beside the number.
std::string DescribeNoun(const Quantity& quantity) {
  return absl::StrCat(Written(quantity.interval), ": ",
                      quantity.noun.empty() ? "-" : quantity.noun);
}

std::string DescribeAll(absl::string_view text, bool nouns) {
  std::vector<std::string> described;
  for (const Quantity& quantity : Read(text)) {
    described.push_back(nouns ? DescribeNoun(quantity) : Describe(quantity));
  }
  return described.empty() ? "none" : absl::StrJoin(described, "; ");
}

class QuantityCases : public ::testing::TestWithParam<const char*> {};

TEST_P(QuantityCases, MeanWhatTheySay) {
  for (const testing::Case& c : testing::ReadCases(GetParam())) {
    SCOPED_TRACE(absl::StrCat(c.file, ":", c.line, ": ", c.text));
    const auto show = c.settings.find("show");
    const bool nouns = show != c.settings.end() && show->second == "noun";
    EXPECT_EQ(DescribeAll(c.text, nouns), c.expected);
  }
}

INSTANTIATE_TEST_SUITE_P(Files, QuantityCases,
                         ::testing::Values("ages.txt", "numbers.txt", "hedges.txt", "ranges.txt",
                                           "change.txt", "units.txt", "money.txt", "counted.txt",
                                           "multiples.txt", "not_quantities.txt"));

TEST(Quantity, KnowsThePlaceOfItsLastDigit) {
  const struct {
    const char* text;
    const char* step;
  } kRows[] = {{"6,100 people", "100"},       {"6,105 people", "1"},
               {"$1.2 billion", "100000000"}, {"$2.0 million", "100000"},
               {"20 million", "10000000"},    {"3.40 metres", "0.01"},
               {"50 to 105 people", "1"},     {"half a million", "100000"}};
  for (const auto& row : kRows) {
    SCOPED_TRACE(row.text);
    const std::vector<Quantity> read = Read(row.text);
    ASSERT_EQ(read.size(), 1u);
    EXPECT_EQ(read[0].step.ToString(), row.step);
  }
}

TEST(Quantity, SpansHoldHedgeToCountedHead) {
  const struct {
    const char* text;
    const char* span;
    const char* number;
  } kRows[] = {{"The toll has exceeded 6,100 people.", "exceeded 6,100 people", "6,100"},
               {"It cost about $1.2 billion.", "about $1.2 billion", "1.2 billion"},
               {"They count 40 people or so.", "40 people or so", "40"},
               {"It rose by 3%.", "3%", "3"},
               {"It costs $3 to $4 million.", "$3 to $4 million", "3 to $4 million"}};
  for (const auto& row : kRows) {
    SCOPED_TRACE(row.text);
    const std::vector<Quantity> read = Read(row.text);
    ASSERT_EQ(read.size(), 1u);
    EXPECT_EQ(Slice(row.text, read[0].span), row.span);
    EXPECT_EQ(Slice(row.text, read[0].number_span), row.number);
  }
}

TEST(Quantity, GateOpensForNumberWordsOnly) {
  for (const char* word : {"twelve", "Dozens", "half", "several", "million", "third"}) {
    EXPECT_TRUE(IsNumberWord(FoldedHash(word))) << word;
  }
  for (const char* word : {"a", "the", "m", "th", "many", "of"}) {
    EXPECT_FALSE(IsNumberWord(FoldedHash(word))) << word;
  }
}

TEST(Quantity, SaysWhenACurrencyIsAssumed) {
  EXPECT_TRUE(Read("It cost $5.")[0].unit_assumed);
  EXPECT_FALSE(Read("It cost US$5.")[0].unit_assumed);
  EXPECT_FALSE(Read("It cost A$5.")[0].unit_assumed);
  EXPECT_FALSE(Read("It cost US$5 million to $6 million.")[0].unit_assumed);
  EXPECT_TRUE(Read("It cost $5 million to $6 million.")[0].unit_assumed);
}

// Pieces that number readers care about, so that generated texts reach their corners.
rc::Gen<std::string> Text() {
  return rc::gen::map(
      rc::gen::container<std::vector<std::string>>(
          rc::gen::elementOf(std::vector<std::string>{"5",
                                                      "1,000",
                                                      "2015",
                                                      "3.5",
                                                      "12,34,567",
                                                      "½",
                                                      "0",
                                                      "007",
                                                      " ",
                                                      "-",
                                                      "/",
                                                      ":",
                                                      ",",
                                                      ".",
                                                      "(",
                                                      ")",
                                                      "$",
                                                      "%",
                                                      "US$",
                                                      "m",
                                                      "bn",
                                                      "km",
                                                      "C",
                                                      "st",
                                                      "hundred",
                                                      " and ",
                                                      " a ",
                                                      " half ",
                                                      " third ",
                                                      "one",
                                                      "twenty",
                                                      " million ",
                                                      " to ",
                                                      " from ",
                                                      " of ",
                                                      " between ",
                                                      " about ",
                                                      " more than ",
                                                      " or so ",
                                                      " people ",
                                                      "May ",
                                                      "Boeing ",
                                                      " aged ",
                                                      " years old ",
                                                      " followed by ",
                                                      "'",
                                                      "\"",
                                                      " by ",
                                                      "21/2",
                                                      "and a half",
                                                      "between ",
                                                      " rose ",
                                                      " of them ",
                                                      " fewer ",
                                                      " below zero",
                                                      " foot ",
                                                      " or ",
                                                      "year",
                                                      " over ",
                                                      "Keller, ",
                                                      "[",
                                                      " were ",
                                                      "[9]",
                                                      "800-",
                                                      "FISH",
                                                      " zeroes",
                                                      "\n",
                                                      "\xFF",
                                                      "٤٢",
                                                      "１２",
                                                      " dozens ",
                                                      " undecillion ",
                                                      " a day",
                                                      "'s",
                                                      "minus ",
                                                      "."})),
      [](const std::vector<std::string>& parts) { return absl::StrJoin(parts, ""); });
}

TEST(Quantity, SpansLieInTheSentenceInOrderWithoutOverlap) {
  EXPECT_TRUE(rc::check([] {
    const std::string text = *Text();
    const TokenizedText cut = Tokenize(text, IsNumberWord);
    for (const Sentence& sentence : cut.sentences) {
      const std::vector<Quantity> read = ReadQuantities(cut, sentence);
      RC_ASSERT(read == ReadQuantities(cut, sentence));
      std::size_t at = sentence.span.begin;
      for (const Quantity& quantity : read) {
        RC_ASSERT(quantity.span.begin >= at);
        RC_ASSERT(quantity.span.end <= sentence.span.end);
        RC_ASSERT(Contains(quantity.span, quantity.number_span));
        RC_ASSERT(quantity.first_token <= quantity.number_token);
        RC_ASSERT(quantity.number_token < quantity.last_token);
        RC_ASSERT(quantity.noun_span.empty() == quantity.noun.empty());
        if (quantity.value && quantity.bound == BoundKind::kExact) {
          RC_ASSERT(Contains(quantity.interval, *quantity.value));
        }
        at = quantity.span.end;
      }
    }
  }));
}

TEST(Quantity, ReadsLongRunsOfAnything) {
  for (const char* piece : {"7",
                            ",",
                            "7,",
                            "100 ",
                            "hundred and ",
                            "one hundred and ",
                            "million ",
                            "(",
                            "7 (",
                            "1/",
                            "1-",
                            "1:",
                            "between 5 and ",
                            "5 of the ",
                            "$",
                            "more than ",
                            "5 followed by 9 zeroes ",
                            "half a ",
                            "-5",
                            "5'",
                            "5' 5\" ",
                            "5-to-",
                            "aged 5, ",
                            "5 of them ",
                            "(5) ",
                            "half of ",
                            "rose from 5 to ",
                            "5 and ",
                            "800-",
                            "5, 000",
                            "21/2",
                            "an hour and a half ",
                            "nineteen eighty ",
                            "a.b/5/",
                            "vote of 5 to ",
                            "\xFF"}) {
    SCOPED_TRACE(piece);
    std::string text;
    while (text.size() < (1u << 18)) text += piece;
    for (const Quantity& quantity : Read(text)) ASSERT_LE(quantity.span.end, text.size());
  }
}

}  // namespace
}  // namespace claimcheck
