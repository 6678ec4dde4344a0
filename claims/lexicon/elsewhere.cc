// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/elsewhere.h"

#include "claims/lexicon/phrase_table.h"
#include "claims/text/table.h"

namespace claimcheck {
namespace embedded {
absl::string_view elsewhere();
}  // namespace embedded

namespace {

ElsewhereKind ReadKind(absl::string_view cell) {
  if (cell == "place") return ElsewhereKind::kPlace;
  if (cell == "part") return ElsewhereKind::kPart;
  if (cell == "hour") return ElsewhereKind::kHour;
  return cell == "near" ? ElsewhereKind::kNear : ElsewhereKind::kMarker;
}

const PhraseTable<ElsewhereKind>& Rows() {
  static const auto* table = [] {
    auto* rows = new PhraseTable<ElsewhereKind>();
    for (const TableRow& row :
         ReadEmbeddedTable("elsewhere.tsv", embedded::elsewhere(), {"words", "kind", "example"})) {
      rows->Add(row.cells[0], ReadKind(row.cells[1]));
    }
    return rows;
  }();
  return *table;
}

}  // namespace

const KeySet& FirstElsewhereWords() { return Rows().first_words(); }

ElsewhereWords FindElsewhere(const TokenizedText& text, std::size_t first, std::size_t limit) {
  const auto match = Rows().Longest(text, first, limit);
  return match ? ElsewhereWords{*match.value, match.last} : ElsewhereWords{};
}

}  // namespace claimcheck
