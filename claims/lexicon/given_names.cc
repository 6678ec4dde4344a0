// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/given_names.h"

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_split.h"
#include "claims/text/folded_word.h"
#include "claims/text/table.h"
#include "claims/text/token.h"

namespace claimcheck {
namespace embedded {
absl::string_view given_names();
}  // namespace embedded

namespace {

using SexTable = absl::flat_hash_map<std::uint64_t, Sex>;

SexTable LoadNames() {
  SexTable table;
  for (const TableRow& row :
       ReadEmbeddedTable("given_names.tsv", embedded::given_names(), {"sex", "names", "example"})) {
    const Sex sex = row.cells[0] == "female" ? Sex::kFemale : Sex::kMale;
    for (absl::string_view name : absl::StrSplit(row.cells[1], ", ")) {
      table[FoldedHash(Folded(name))] = sex;
    }
  }
  return table;
}

}  // namespace

Sex SexOfGivenName(absl::string_view name) {
  static const auto* table = new SexTable(LoadNames());
  const auto found = table->find(FoldedHash(name));
  return found == table->end() ? Sex::kUnknown : found->second;
}

}  // namespace claimcheck
