// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/fiscal_years.h"

#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/numbers.h"
#include "claims/text/table.h"

namespace claimcheck {
namespace embedded {
absl::string_view fiscal_years();
}  // namespace embedded

namespace {

using FiscalYears = absl::flat_hash_map<std::string, CountryFiscalYear>;

std::vector<std::pair<std::string, CountryFiscalYear>> Rows() {
  std::vector<std::pair<std::string, CountryFiscalYear>> rows;
  for (const TableRow& row :
       ReadEmbeddedTable("fiscal_years.tsv", embedded::fiscal_years(),
                         {"country", "first month", "named by", "whose", "example"})) {
    CountryFiscalYear country;
    if (!absl::SimpleAtoi(row.cells[1], &country.year.first_month)) continue;
    country.year.named_by_end = row.cells[2] == "ends";
    country.of_state_only = row.cells[3] == "state";
    country.example = std::string(row.cells[4]);
    rows.emplace_back(row.cells[0], country);
  }
  return rows;
}

}  // namespace

const CountryFiscalYear* FindFiscalYear(absl::string_view country) {
  static const auto* years = [] {
    const auto rows = Rows();
    return new FiscalYears(rows.begin(), rows.end());
  }();
  const auto found = years->find(country);
  return found == years->end() ? nullptr : &found->second;
}

std::vector<CountryFiscalYear> FiscalYearRows() {
  std::vector<CountryFiscalYear> years;
  for (const auto& [country, year] : Rows()) years.push_back(year);
  return years;
}

}  // namespace claimcheck
