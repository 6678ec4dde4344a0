// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/dollars.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "claims/lexicon/number_tables.h"
#include "claims/lexicon/units.h"
#include "claims/text/table.h"

namespace claimcheck {
namespace {

struct DollarRow {
  std::string currency;
  std::string country;
  std::string domain;
};

const std::vector<DollarRow>& Rows() {
  static const auto* rows = [] {
    auto* made = new std::vector<DollarRow>();
    for (const TableRow& row : ReadEmbeddedTable("dollars.tsv", embedded::dollars(),
                                                 {"currency", "country", "domain", "example"})) {
      made->push_back(
          {std::string(row.cells[0]), std::string(row.cells[1]), std::string(row.cells[2])});
    }
    return made;
  }();
  return *rows;
}

absl::string_view CurrencyWhere(std::string DollarRow::*key, absl::string_view value) {
  const auto row = std::find_if(Rows().begin(), Rows().end(),
                                [&](const DollarRow& r) { return r.*key == value; });
  return row == Rows().end() ? absl::string_view() : absl::string_view(row->currency);
}

// "example.com.au" of "https://user@example.com.au:80/story"
absl::string_view Host(absl::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme != absl::string_view::npos) url.remove_prefix(scheme + 3);
  url = url.substr(0, url.find_first_of("/?#"));
  const std::size_t user = url.find('@');
  if (user != absl::string_view::npos) url.remove_prefix(user + 1);
  return url.substr(0, url.find(':'));
}

}  // namespace

absl::string_view DollarsOfCountry(absl::string_view country) {
  return CurrencyWhere(&DollarRow::country, country);
}

absl::string_view DollarsOfUrl(absl::string_view url) {
  const absl::string_view host = Host(url);
  const std::size_t dot = host.rfind('.');
  if (dot == absl::string_view::npos || dot + 1 == host.size()) return "";
  return CurrencyWhere(&DollarRow::domain, host.substr(dot + 1));
}

absl::string_view DollarsIn(const Unit& unit) {
  if (!absl::StartsWith(unit.dimension, "money")) return "";
  const absl::string_view name = absl::string_view(unit.name).substr(0, unit.name.find(" per "));
  for (const DollarRow& row : Rows()) {
    if (name == row.currency || name == CurrencyName(row.currency)) return row.currency;
  }
  return "";
}

}  // namespace claimcheck
