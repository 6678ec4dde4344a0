// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/kind_of_place.h"

#include <cstdint>

#include "claims/lexicon/key_map.h"
#include "claims/text/folded_word.h"
#include "claims/text/table.h"

namespace claimcheck {
namespace embedded {
absl::string_view kinds_of_place();
}  // namespace embedded

namespace {

// The kinds, by the words for them; both as keys.
using KindByWord = KeyMap<std::uint64_t>;

KindByWord ReadKinds() {
  KindByWord kinds;
  for (const TableRow& row : ReadEmbeddedTable("kinds_of_place.tsv", embedded::kinds_of_place(),
                                               {"word", "kind", "example"})) {
    kinds.TryAdd(FoldedHash(row.cells[0]), FoldedHash(row.cells[1]));
  }
  return kinds;
}

std::uint64_t KindOf(absl::string_view word) {
  static const auto* const kinds = new KindByWord(ReadKinds());
  const std::uint64_t key = FoldedHash(word);
  const std::uint64_t* const kind = kinds->Find(key);
  return kind == nullptr ? key : *kind;
}

}  // namespace

bool AreKindsOfTwoPlaces(absl::string_view a, absl::string_view b) {
  constexpr std::uint64_t kAnywhere = FoldedHash("anywhere");
  const std::uint64_t x = KindOf(a), y = KindOf(b);
  return x != y && x != kAnywhere && y != kAnywhere;
}

}  // namespace claimcheck
