// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_FISCAL_YEARS_H_
#define CLAIMS_LEXICON_FISCAL_YEARS_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/value/fiscal_year.h"

namespace claimcheck {

// A country's fiscal year: a row of lexicon/en/fiscal_years.tsv.
struct CountryFiscalYear {
  FiscalYear year;
  bool of_state_only = false;  // its companies choose their own
  std::string example;
};

// That of the country with this canonical name ("united states"); nullptr where no row tells.
const CountryFiscalYear* FindFiscalYear(absl::string_view country);

// All rows, for the test that reads their examples.
std::vector<CountryFiscalYear> FiscalYearRows();

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_FISCAL_YEARS_H_
