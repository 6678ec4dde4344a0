// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/stopwords.h"

#include "absl/container/flat_hash_set.h"
#include "absl/strings/str_split.h"
#include "claims/text/table.h"
#include "claims/text/token.h"

namespace claimcheck {
namespace embedded {
absl::string_view stopwords();
}  // namespace embedded

namespace {

// Keys of 64 bits: among a few hundred words and any text a false hit is out of reach (2^-55), and
// would cost one word of a measure.
absl::flat_hash_set<std::uint64_t> LoadStopwords() {
  absl::flat_hash_set<std::uint64_t> keys;
  for (const TableRow& row :
       ReadEmbeddedTable("stopwords.tsv", embedded::stopwords(), {"class", "words", "example"})) {
    for (absl::string_view word : absl::StrSplit(row.cells[1], ' ')) keys.insert(FoldedHash(word));
  }
  return keys;
}

}  // namespace

bool IsStopword(std::uint64_t key) {
  static const auto* keys = new absl::flat_hash_set<std::uint64_t>(LoadStopwords());
  return keys->contains(key);
}

}  // namespace claimcheck
