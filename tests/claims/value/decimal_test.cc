// SPDX-License-Identifier: Apache-2.0
#include "claims/value/decimal.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <limits>
#include <string>

#include "absl/strings/str_cat.h"

namespace claimcheck {
namespace {

Decimal Of(absl::string_view text) {
  const std::optional<Decimal> value = Decimal::Parse(text);
  EXPECT_TRUE(value.has_value()) << text;
  return value.value_or(0);
}

std::string Written(const std::optional<Decimal>& value) {
  return value ? value->ToString() : "none";
}

TEST(Decimal, KeepsTheDigitsAsWritten) {
  for (const char* text :
       {"0", "7", "6100", "3.40", "-0.5", "0.001", "12345678901234567890.5",
        "20000000000000000000000000000000000", "2000000000000000000000000000000000000",
        "9999999999999999999999999999999999999",
        "9000000000000000000000000000000000000000000000000000000000"}) {
    EXPECT_EQ(Written(Decimal::Parse(text)), text);
  }
  EXPECT_EQ(Written(Decimal::Parse(".5")), "0.5");
  EXPECT_EQ(Of("3.40").ToCanonicalString(), "3.4");
  EXPECT_EQ(Of("30.00").ToCanonicalString(), "30");
  EXPECT_NE(Of("3.4"), Of("3.40"));
  EXPECT_TRUE(SameValue(Of("3.4"), Of("3.40")));
}

TEST(Decimal, RefusesWhatIsNoNumberOrTooLong) {
  for (const std::string& text :
       {std::string(""), std::string("-"), std::string("."), std::string("1."), std::string("1e5"),
        std::string("1,000"), std::string("1.2.3"), std::string("--1"), std::string("+1"),
        std::string("12345678901234567890123456789012345678"), std::string(100000, '9'),
        "1" + std::string(100000, '0'), "0." + std::string(100000, '0') + "1"}) {
    EXPECT_FALSE(Decimal::Parse(text).has_value()) << text.substr(0, 40);
  }
  EXPECT_TRUE(Decimal::Parse(std::string(100000, '0')).has_value());
  EXPECT_FALSE(Decimal::FromParts(1, 61).has_value());
  EXPECT_FALSE(Decimal::FromParts(absl::Int128Min(), 0).has_value());
}

TEST(Decimal, KnowsThePlaceOfItsLastDigit) {
  const struct {
    const char* value;
    const char* step;
  } kRows[] = {{"6100", "100"}, {"6105", "1"},  {"3.40", "0.01"},      {"0", "1"},
               {"0.0", "0.1"},  {"-250", "10"}, {"1000000", "1000000"}};
  for (const auto& row : kRows) EXPECT_EQ(Of(row.value).Step().ToString(), row.step) << row.value;
}

TEST(Decimal, ComparesValuesOfAnySize) {
  const char* kAscending[] = {"-20000000000000000000000000000000000000000",
                              "-1",
                              "-0.5",
                              "0",
                              "0.0000000001",
                              "0.5",
                              "1",
                              "1.0000000000000000000000000000000001",
                              "9999999999999999999999999999999999999",
                              "90000000000000000000000000000000000000000000000000000000000"};
  for (std::size_t i = 0; i < std::size(kAscending); ++i) {
    for (std::size_t k = 0; k < std::size(kAscending); ++k) {
      SCOPED_TRACE(absl::StrCat(kAscending[i], " and ", kAscending[k]));
      EXPECT_EQ(Compare(Of(kAscending[i]), Of(kAscending[k])), i <=> k);
    }
  }
}

TEST(Decimal, CalculatesExactlyOrNotAtAll) {
  EXPECT_EQ(Written(Add(Of("0.1"), Of("0.2"))), "0.3");
  EXPECT_EQ(Written(Subtract(Of("5"), Of("7.25"))), "-2.25");
  EXPECT_EQ(Written(Multiply(Of("1.2"), *Decimal::FromParts(1, 9))), "1200000000");
  EXPECT_EQ(Written(Multiply(Of("-3"), Of("1609.344"))), "-4828.032");
  EXPECT_EQ(Written(Add(*Decimal::FromParts(1, 60), Of("1"))), "none");
  EXPECT_EQ(Written(Multiply(*Decimal::FromParts(1, 40), *Decimal::FromParts(1, 40))), "none");
  EXPECT_EQ(Written(Multiply(Of("1234567890123456789"), Of("9876543210987654321"))), "none");
}

TEST(Decimal, DividesToAsManyDigitsAsAsked) {
  EXPECT_EQ(Written(Divide(1, 3)), "0.333333333333");
  EXPECT_EQ(Written(Divide(2, 3)), "0.666666666667");
  EXPECT_EQ(Written(Divide(3, 4)), "0.75");
  EXPECT_EQ(Written(Divide(-1, 8, 2)), "-0.13");
  EXPECT_EQ(Written(Divide(1000, 1)), "1000");
  EXPECT_EQ(Written(Divide(0, 5)), "0");
  EXPECT_EQ(Written(Divide(5, 0)), "none");
}

TEST(Decimal, RoundsHalfAwayFromZero) {
  EXPECT_EQ(Written(RoundTo(Of("6150"), 100)), "6200");
  EXPECT_EQ(Written(RoundTo(Of("-6150"), 100)), "-6200");
  EXPECT_EQ(Written(RoundTo(Of("6149.99"), 100)), "6100");
  EXPECT_EQ(Written(RoundTo(Of("3.25"), Of("0.1"))), "3.3");
  EXPECT_EQ(Written(RoundTo(Of("7"), Of("0.1"))), "7");
  EXPECT_EQ(Written(RoundTo(Of("7"), *Decimal::FromParts(1, 60))), "0");
  EXPECT_EQ(Written(RoundTo(Of("7"), 3)), "none");
}

rc::Gen<Decimal> AnyDecimal() {
  return rc::gen::map(rc::gen::pair(rc::gen::arbitrary<std::int64_t>(), rc::gen::inRange(-60, 61)),
                      [](const std::pair<std::int64_t, int>& parts) {
                        return Decimal::FromParts(parts.first, parts.second).value_or(0);
                      });
}

TEST(Decimal, BehavesAsNumbersDo) {
  EXPECT_TRUE(rc::check([] {
    const Decimal a = *AnyDecimal();
    const Decimal b = *AnyDecimal();
    RC_ASSERT(Compare(a, b) == (0 <=> Compare(b, a)));
    RC_ASSERT(Add(a, b).has_value() == Add(b, a).has_value());
    if (const auto sum = Add(a, b)) {
      RC_ASSERT(SameValue(*sum, *Add(b, a)));
      if (const auto back = Subtract(*sum, b)) RC_ASSERT(SameValue(*back, a));
    }
    RC_ASSERT(SameValue(*Decimal::Parse(a.ToCanonicalString()), a));
    if (const auto product = Multiply(a, b)) RC_ASSERT(SameValue(*product, *Multiply(b, a)));
    for (const int digits : {1, 12, 36}) {
      if (const auto quotient = Divide(a, b, digits))
        RC_ASSERT(quotient->is_negative() ==
                  (!quotient->is_zero() && a.is_negative() != b.is_negative()));
    }
  }));
}

}  // namespace
}  // namespace claimcheck
