// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/things.h"

#include "absl/container/flat_hash_map.h"
#include "claims/text/table.h"

namespace claimcheck {
namespace embedded {
absl::string_view things();
}  // namespace embedded

namespace {

using ThingsByNoun = absl::flat_hash_map<std::string, ThingNoun>;

ThingsByNoun ReadThings() {
  ThingsByNoun things;
  for (const TableRow& row :
       ReadEmbeddedTable("things.tsv", embedded::things(), {"noun", "kind", "origin", "example"})) {
    ThingNoun thing{.noun = std::string(row.cells[0]), .kind = std::string(row.cells[1])};
    if (row.cells[2] != "-") thing.origin = std::string(row.cells[2]);
    things.emplace(thing.noun, thing);
  }
  return things;
}

}  // namespace

const ThingNoun* FindThing(absl::string_view lemma) {
  static const auto* things = new ThingsByNoun(ReadThings());
  const auto found = things->find(lemma);
  return found == things->end() ? nullptr : &found->second;
}

bool MayBeOneThing(absl::string_view a, absl::string_view b) {
  if (a == b) return true;
  const ThingNoun* x = FindThing(a);
  const ThingNoun* y = FindThing(b);
  return x == nullptr || y == nullptr || x->kind == y->kind;
}

}  // namespace claimcheck
