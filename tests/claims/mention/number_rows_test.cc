// SPDX-License-Identifier: Apache-2.0
// Every row of the tables about numbers means what it says: its example is read.
#include <gtest/gtest.h>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "claims/lexicon/number_tables.h"
#include "claims/mention/quantity.h"
#include "claims/text/table.h"
#include "claims/text/tokenize.h"

namespace claimcheck {
namespace {

std::vector<Quantity> Read(absl::string_view text) {
  const TokenizedText cut = Tokenize(text, IsNumberWord);
  std::vector<Quantity> all;
  for (const Sentence& sentence : cut.sentences) {
    for (const Quantity& quantity : ReadQuantities(cut, sentence)) all.push_back(quantity);
  }
  return all;
}

template <typename Wanted>
bool Any(absl::string_view text, Wanted wanted) {
  for (const Quantity& quantity : Read(text)) {
    if (wanted(quantity)) return true;
  }
  return false;
}

bool ReadsUnit(absl::string_view text, absl::string_view name) {
  return Any(text, [name](const Quantity& q) {
    return q.role == NumberRole::kQuantity &&
           (q.unit.name == name || absl::StrContains(q.unit.name, name));
  });
}

std::vector<std::string> Forms(absl::string_view cell) {
  std::vector<std::string> forms;
  if (cell == "-") return forms;
  for (absl::string_view form : absl::StrSplit(cell, ',')) {
    forms.emplace_back(absl::StripAsciiWhitespace(form));
  }
  return forms;
}

TEST(NumberRows, UnitsAreReadInTheirExamplesAndForms) {
  for (const TableRow& row : ReadEmbeddedTable(
           "units.tsv", embedded::units(),
           {"name", "dimension", "base", "factor", "offset", "words", "symbols", "example"})) {
    SCOPED_TRACE(absl::StrCat("units.tsv:", row.line, ": ", row.cells[7]));
    if (row.cells[5] != "-" || row.cells[6] != "-") {
      EXPECT_TRUE(ReadsUnit(row.cells[7], row.cells[0]));
    }
    for (const std::string& form : Forms(row.cells[5])) {
      EXPECT_TRUE(ReadsUnit(absl::StrCat("It is 35 ", form), row.cells[0])) << form;
    }
    for (const std::string& form : Forms(row.cells[6])) {
      EXPECT_TRUE(ReadsUnit(absl::StrCat("It is 35", form), row.cells[0])) << form;
    }
  }
}

TEST(NumberRows, MoneyIsReadInItsExamplesAndForms) {
  for (const TableRow& row :
       ReadEmbeddedTable("money.tsv", embedded::money(),
                         {"unit", "name", "assumed", "words", "signs", "example"})) {
    SCOPED_TRACE(absl::StrCat("money.tsv:", row.line, ": ", row.cells[5]));
    const bool assumed = row.cells[2] == "assumed";
    EXPECT_TRUE(Any(row.cells[5], [&](const Quantity& q) {
      return q.unit.name == row.cells[0] && q.unit_assumed == assumed;
    }));
    for (const std::string& form : Forms(row.cells[3])) {
      EXPECT_TRUE(ReadsUnit(absl::StrCat("It cost 35 ", form), row.cells[0])) << form;
    }
    for (const std::string& form : Forms(row.cells[4])) {
      EXPECT_TRUE(ReadsUnit(absl::StrCat("It cost ", form, " 35"), row.cells[0])) << form;
    }
  }
}

TEST(NumberRows, CurrenciesAreReadInTheirExamples) {
  for (const TableRow& row : ReadEmbeddedTable("currencies.tsv", embedded::currencies(),
                                               {"code", "name", "plural", "example"})) {
    SCOPED_TRACE(absl::StrCat("currencies.tsv:", row.line, ": ", row.cells[3]));
    EXPECT_TRUE(ReadsUnit(row.cells[3], row.cells[0]));
  }
}

TEST(NumberRows, HedgesBoundTheNumberInTheirExamples) {
  for (const TableRow& row :
       ReadEmbeddedTable("hedges.tsv", embedded::hedges(),
                         {"phrase", "place", "bound", "below", "above", "example"})) {
    SCOPED_TRACE(absl::StrCat("hedges.tsv:", row.line, ": ", row.cells[5]));
    EXPECT_TRUE(Any(row.cells[5], [&](const Quantity& q) {
      return q.role == NumberRole::kQuantity && BoundName(q.bound) == row.cells[2];
    }));
  }
}

TEST(NumberRows, VagueAmountsHaveTheirEnds) {
  for (const TableRow& row : ReadEmbeddedTable("vague.tsv", embedded::vague(),
                                               {"phrase", "low", "high", "kind", "example"})) {
    SCOPED_TRACE(absl::StrCat("vague.tsv:", row.line, ": ", row.cells[4]));
    EXPECT_TRUE(Any(row.cells[4], [&](const Quantity& q) {
      if (q.bound != BoundKind::kVague || !q.interval.low) return false;
      return row.cells[3] == "scaled" || q.interval.low->value.ToString() == row.cells[1];
    }));
  }
}

TEST(NumberRows, ChangesAreToldInTheirExamples) {
  for (const TableRow& row : ReadEmbeddedTable("change.tsv", embedded::change(),
                                               {"direction", "place", "words", "example"})) {
    SCOPED_TRACE(absl::StrCat("change.tsv:", row.line, ": ", row.cells[3]));
    EXPECT_TRUE(Any(row.cells[3], [&](const Quantity& q) {
      if (row.cells[0] == "increase") return q.change == Change::kIncrease;
      if (row.cells[0] == "decrease") return q.change == Change::kDecrease;
      return q.change == Change::kNone && q.bound == BoundKind::kExact;
    }));
  }
}

TEST(NumberRows, PluralsGiveTheCountTheirSingular) {
  for (const TableRow& row :
       ReadEmbeddedTable("plurals.tsv", embedded::plurals(), {"plural", "singular", "example"})) {
    SCOPED_TRACE(absl::StrCat("plurals.tsv:", row.line, ": ", row.cells[2]));
    EXPECT_TRUE(ReadsUnit(row.cells[2], row.cells[1]));
  }
}

TEST(NumberRows, NamesAndIdiomsAreNoQuantities) {
  for (const TableRow& row :
       ReadEmbeddedTable("names.tsv", embedded::names(), {"kind", "words", "example"})) {
    SCOPED_TRACE(absl::StrCat("names.tsv:", row.line, ": ", row.cells[2]));
    EXPECT_FALSE(Read(row.cells[2]).empty());
    EXPECT_FALSE(
        Any(row.cells[2], [](const Quantity& q) { return q.role == NumberRole::kQuantity; }));
    if (row.cells[0] != "idiom" && row.cells[0] != "name") continue;
    for (const std::string& form : Forms(row.cells[1])) {
      const std::string text = absl::StrCat("It was ", form, " things");
      EXPECT_TRUE(Any(text, [](const Quantity& q) { return q.role != NumberRole::kQuantity; }))
          << form;
    }
  }
}

TEST(NumberRows, NumeralsAndStopsHaveExamplesWithNumbers) {
  for (const TableRow& row : ReadEmbeddedTable("numerals.tsv", embedded::numerals(),
                                               {"word", "kind", "value", "example"})) {
    SCOPED_TRACE(absl::StrCat("numerals.tsv:", row.line, ": ", row.cells[3]));
    EXPECT_FALSE(Read(row.cells[3]).empty());
    EXPECT_TRUE(absl::StrContains(absl::AsciiStrToLower(row.cells[3]), row.cells[0]));
  }
  for (const TableRow& row :
       ReadEmbeddedTable("stops.tsv", embedded::stops(), {"kind", "words", "example"})) {
    SCOPED_TRACE(absl::StrCat("stops.tsv:", row.line, ": ", row.cells[2]));
    EXPECT_FALSE(Read(row.cells[2]).empty());
  }
}

}  // namespace
}  // namespace claimcheck
