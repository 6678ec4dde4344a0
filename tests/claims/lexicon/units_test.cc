// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/units.h"

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "claims/lexicon/number_tables.h"
#include "claims/text/table.h"
#include "claims/text/tokenize.h"

namespace claimcheck {
namespace {

std::string Base(absl::string_view value, const Unit& unit) {
  const std::optional<Decimal> base = ToBase(*Decimal::Parse(value), unit);
  return base ? base->ToCanonicalString() : "none";
}

TEST(Units, ConvertExactly) {
  const struct {
    const char* value;
    Unit unit;
    const char* base;
  } kRows[] = {
      {"26.2", {"mile", "length"}, "42164.8128"},
      {"1", {"barrel", "volume"}, "158.987294928"},
      {"5", {"pound-mass", "mass"}, "2267.96185"},
      {"-40", {"celsius", "temperature"}, "419.67"},
      {"-40", {"fahrenheit", "temperature"}, "419.67"},
      {"0", {"kelvin", "temperature"}, "0"},
      {"60", {"mile per hour", "speed"}, "96560.64"},
      {"25", {"basis point", "percentage point"}, "0.25"},
      {"0.75", {"fraction", "percent"}, "75"},
      {"6", {"year of age", "age"}, "72"},
      {"50", {"cent", "money"}, "0.5"},
      {"50", {"USD", "money"}, "50"},
      {"24", {"person", "count"}, "24"},
      {"86400", {"litre per day", "volume/time"}, "1"},
  };
  for (const auto& row : kRows) {
    SCOPED_TRACE(absl::StrCat(row.value, " ", row.unit.name));
    EXPECT_EQ(Base(row.value, row.unit), row.base);
  }
}

TEST(Units, AreComparableWhenOneConvertsToTheOther) {
  EXPECT_TRUE(Comparable({"mile", "length"}, {"kilometre", "length"}));
  EXPECT_TRUE(Comparable({"barrel", "volume"}, {"gallon", "volume"}));
  EXPECT_TRUE(Comparable({"cent", "money"}, {"USD", "money"}));
  EXPECT_TRUE(Comparable({"fraction", "percent"}, {"percentage", "percent"}));
  EXPECT_TRUE(Comparable({"barrel per day", "volume/time"}, {"gallon per hour", "volume/time"}));
  EXPECT_FALSE(Comparable({"USD", "money"}, {"AUD", "money"}));
  EXPECT_FALSE(Comparable({"percentage", "percent"}, {"percentage point", "percentage point"}));
  EXPECT_FALSE(Comparable({"ton", "mass"}, {"metric ton", "mass"}));
  EXPECT_FALSE(Comparable({"month", "time"}, {"week", "time"}));
  EXPECT_FALSE(Comparable({"person", "count"}, {"soldier", "count"}));
}

TEST(Units, TellSignsApartByCaseAndSpace) {
  const struct {
    const char* text;  // the sign, then a number
    const char* unit;
  } kRows[] = {{"$ 5", "USD"},  {"$5", "USD"},    {"US$5", "USD"},  {"A$5", "AUD"},
               {"A $5", "USD"}, {"C$5", "CAD"},   {"NZ$5", "NZD"},  {"HK$5", "HKD"},
               {"hk$5", "HKD"}, {"us $5", "USD"}, {"USD 5", "USD"}, {"USD5", "USD"},
               {"Rs 5", "INR"}, {"RM5", "MYR"},   {"CHF 5", "CHF"}, {"£5", "GBP"}};
  for (const auto& row : kRows) {
    SCOPED_TRACE(row.text);
    const TokenizedText cut = Tokenize(row.text);
    EXPECT_EQ(FindMoneySign(cut, 0, cut.tokens.size() - 1).unit.name, row.unit);
  }
  for (const char* text : {"TOP 5", "ALL 5", "COP 21", "TRY 5", "a 5"}) {
    const TokenizedText cut = Tokenize(text);
    EXPECT_FALSE(FindMoneySign(cut, 0, cut.tokens.size() - 1)) << text;
  }
}

TEST(Units, EveryRowHasABaseThatItConvertsTo) {
  for (const TableRow& row : ReadEmbeddedTable(
           "units.tsv", embedded::units(),
           {"name", "dimension", "base", "factor", "offset", "words", "symbols", "example"})) {
    SCOPED_TRACE(row.cells[0]);
    EXPECT_TRUE(Decimal::Parse(row.cells[3]).has_value());
    EXPECT_TRUE(Decimal::Parse(row.cells[4]).has_value());
    const Unit unit{std::string(row.cells[0]), std::string(row.cells[1])};
    EXPECT_TRUE(ToBase(1, unit).has_value());
    EXPECT_FALSE(row.cells[2].empty());
  }
}

}  // namespace
}  // namespace claimcheck
