// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/tense_word.h"

#include "absl/container/flat_hash_map.h"
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
    auto* map = new absl::flat_hash_map<std::uint64_t, Tense>;
    for (const TableRow& row : Rows()) {
      map->try_emplace(FoldedHash(row.cells[0]),
                       row.cells[1] == "future" ? Tense::kFuture : Tense::kPast);
    }
    return map;
  }();
  const auto found = words->find(key);
  return found == words->end() ? Tense::kUnknown : found->second;
}

std::vector<PhraseExample> TenseWordExamples() {
  std::vector<PhraseExample> examples;
  for (const TableRow& row : Rows()) {
    examples.push_back({std::string(row.cells[0]), std::string(row.cells[2])});
  }
  return examples;
}

}  // namespace claimcheck
