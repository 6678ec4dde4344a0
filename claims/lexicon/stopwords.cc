// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/stopwords.h"

#include "absl/strings/str_split.h"
#include "claims/text/table.h"
#include "claims/text/token.h"

namespace claimcheck {
namespace embedded {
absl::string_view stopwords();
}  // namespace embedded

namespace {

KeySet LoadStopwords() {
  KeySet keys;
  for (const TableRow& row :
       ReadEmbeddedTable("stopwords.tsv", embedded::stopwords(), {"class", "words", "example"})) {
    for (absl::string_view word : absl::StrSplit(row.cells[1], ' ')) keys.Add(FoldedHash(word));
  }
  return keys;
}

}  // namespace

const KeySet& Stopwords() {
  static const auto* keys = new KeySet(LoadStopwords());
  return *keys;
}

bool IsStopword(std::uint64_t key) { return Stopwords().Holds(key); }

}  // namespace claimcheck
