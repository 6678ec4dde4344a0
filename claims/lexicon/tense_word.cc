// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/tense_word.h"

#include "claims/lexicon/key_map.h"
#include "claims/text/table.h"
#include "claims/text/token.h"

namespace claimcheck {
namespace embedded {
absl::string_view tense();
}  // namespace embedded

namespace {

std::vector<TableRow> Rows() {
  return ReadEmbeddedTable("tense.tsv", embedded::tense(), {"word", "tense", "example"});
}

}  // namespace

Tense TenseOfWord(std::uint64_t key) {
  static const auto* words = [] {
    auto* map = new KeyMap<Tense>;
    for (const TableRow& row : Rows()) {
      map->TryAdd(FoldedHash(row.cells[0]),
                  row.cells[1] == "future" ? Tense::kFuture : Tense::kPast);
    }
    return map;
  }();
  const Tense* found = words->Find(key);
  return found == nullptr ? Tense::kUnknown : *found;
}

std::vector<PhraseExample> TenseWordExamples() {
  std::vector<PhraseExample> examples;
  for (const TableRow& row : Rows()) {
    examples.push_back({std::string(row.cells[0]), std::string(row.cells[2])});
  }
  return examples;
}

}  // namespace claimcheck
