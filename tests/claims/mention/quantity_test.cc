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
    if (!sentence.may_hold_mention) continue;
    for (const Quantity& quantity : ReadQuantities(cut, sentence)) all.push_back(quantity);
  }
  return all;
}

std::string DescribeAll(absl::string_view text) {
  std::vector<std::string> described;
  for (const Quantity& quantity : Read(text)) described.push_back(Describe(quantity));
  return described.empty() ? "none" : absl::StrJoin(described, "; ");
}

class QuantityCases : public ::testing::TestWithParam<const char*> {};

TEST_P(QuantityCases, MeanWhatTheySay) {
  for (const testing::Case& c : testing::ReadCases(GetParam())) {
    SCOPED_TRACE(absl::StrCat(c.file, ":", c.line, ": ", c.text));
    EXPECT_EQ(DescribeAll(c.text), c.expected);
  }
}

INSTANTIATE_TEST_SUITE_P(Files, QuantityCases, ::testing::Values("numbers.txt", "hedges.txt"));

}  // namespace
}  // namespace claimcheck
