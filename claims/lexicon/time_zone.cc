// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/time_zone.h"

#include "absl/strings/numbers.h"
#include "claims/lexicon/key_map.h"
#include "claims/text/table.h"
#include "claims/text/token.h"

namespace claimcheck {
namespace embedded {
absl::string_view timezones();
}  // namespace embedded

namespace {

std::vector<TableRow> Rows() {
  return ReadEmbeddedTable("timezones.tsv", embedded::timezones(), {"zone", "minutes", "example"});
}

}  // namespace

std::optional<int> TimeZoneOffset(std::uint64_t key) {
  static const auto* zones = [] {
    auto* map = new KeyMap<int>;
    for (const TableRow& row : Rows()) {
      int minutes = 0;
      if (absl::SimpleAtoi(row.cells[1], &minutes)) {
        map->TryAdd(FoldedHash(row.cells[0]), minutes);
      }
    }
    return map;
  }();
  const int* found = zones->Find(key);
  return found == nullptr ? std::nullopt : std::optional(*found);
}

std::vector<PhraseExample> TimeZoneExamples() {
  std::vector<PhraseExample> examples;
  for (const TableRow& row : Rows()) {
    examples.push_back({std::string(row.cells[0]), std::string(row.cells[2])});
  }
  return examples;
}

}  // namespace claimcheck
