// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/hedges.h"

#include "claims/lexicon/number_tables.h"
#include "claims/lexicon/phrase_table.h"
#include "claims/text/table.h"

namespace claimcheck {
namespace {

// "no more than about" has four words; a hedge of more than six would be found in part.
constexpr std::size_t kMaxHedgeTokens = 6;

struct BoundName {
  absl::string_view name;
  HedgeBound bound;
};
constexpr BoundName kBoundNames[] = {
    {"exact", HedgeBound::kExact},      {"more_than", HedgeBound::kMoreThan},
    {"at_least", HedgeBound::kAtLeast}, {"less_than", HedgeBound::kLessThan},
    {"at_most", HedgeBound::kAtMost},   {"about", HedgeBound::kAbout},
};

// The hedges that stand in one place, before or after the number.
PhraseTable<Hedge>* MakeTable(absl::string_view place) {
  auto* table = new PhraseTable<Hedge>();
  for (const TableRow& row :
       ReadEmbeddedTable("hedges.tsv", embedded::hedges(),
                         {"phrase", "place", "bound", "below", "above", "example"})) {
    if (row.cells[1] != place) continue;
    Hedge hedge;
    for (const BoundName& bound : kBoundNames) {
      if (bound.name == row.cells[2]) hedge.bound = bound.bound;
    }
    hedge.below = row.cells[3] == "-" ? std::nullopt : Decimal::Parse(row.cells[3]);
    hedge.above = row.cells[4] == "-" ? std::nullopt : Decimal::Parse(row.cells[4]);
    table->Add(row.cells[0], hedge);
  }
  return table;
}

}  // namespace

HedgeMatch FindHedgeBefore(const TokenizedText& text, std::size_t begin, std::size_t end) {
  static const auto* table = MakeTable("before");
  if (begin >= end || !table->Ends(text.tokens[end - 1].key)) return {};
  for (std::size_t count = kMaxHedgeTokens; count > 0; --count) {
    if (end < begin + count) continue;
    const auto match = table->Longest(text, end - count, end);
    if (match && match.last == end) return {match.value, end - count, end};
  }
  return {};
}

HedgeMatch FindHedgeAfter(const TokenizedText& text, std::size_t first, std::size_t limit) {
  static const auto* table = MakeTable("after");
  const auto match = table->Longest(text, first, limit);
  if (!match) return {};
  return {match.value, first, match.last};
}

}  // namespace claimcheck
