// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/numerals.h"

#include <string>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/numbers.h"
#include "claims/lexicon/number_tables.h"
#include "claims/lexicon/phrase_table.h"
#include "claims/text/table.h"

namespace claimcheck {
namespace {

struct KindName {
  absl::string_view name;
  NumeralKind kind;
};
constexpr KindName kKindNames[] = {
    {"unit", NumeralKind::kUnit},        {"teen", NumeralKind::kTeen},
    {"ten", NumeralKind::kTen},          {"hundred", NumeralKind::kHundred},
    {"scale", NumeralKind::kScale},      {"abbreviated", NumeralKind::kAbbreviatedScale},
    {"glued", NumeralKind::kGluedScale}, {"money", NumeralKind::kMoneyScale},
    {"ordinal", NumeralKind::kOrdinal},  {"fraction", NumeralKind::kFraction},
    {"group", NumeralKind::kGroup},      {"suffix", NumeralKind::kSuffix},
};

struct NumeralWord {
  std::string folded;
  Numeral numeral;
};

using NumeralMap = absl::flat_hash_map<std::uint64_t, NumeralWord>;

const NumeralMap& Numerals() {
  static const auto* numerals = [] {
    auto* map = new NumeralMap();
    for (const TableRow& row : ReadEmbeddedTable("numerals.tsv", embedded::numerals(),
                                                 {"word", "kind", "value", "example"})) {
      NumeralWord word{std::string(row.cells[0]), {}};
      for (const KindName& kind : kKindNames) {
        if (kind.name == row.cells[1]) word.numeral.kind = kind.kind;
      }
      if (!absl::SimpleAtoi(row.cells[2], &word.numeral.value)) continue;
      map->emplace(FoldedHash(row.cells[0]), std::move(word));
    }
    return map;
  }();
  return *numerals;
}

const PhraseTable<VagueAmount>& VagueAmounts() {
  static const auto* amounts = [] {
    auto* table = new PhraseTable<VagueAmount>();
    for (const TableRow& row : ReadEmbeddedTable("vague.tsv", embedded::vague(),
                                                 {"phrase", "low", "high", "kind", "example"})) {
      VagueAmount amount;
      amount.interval = {Bound{Decimal::Parse(row.cells[1]).value_or(0)},
                         Bound{Decimal::Parse(row.cells[2]).value_or(0)}};
      amount.stands_alone = row.cells[3] != "scaled";
      amount.multiplies = row.cells[3] != "phrase";
      table->Add(row.cells[0], amount);
    }
    return table;
  }();
  return *amounts;
}

}  // namespace

std::optional<Numeral> FindNumeral(const TokenizedText& text, std::size_t token) {
  const auto found = Numerals().find(text.tokens[token].key);
  if (found == Numerals().end() || !FoldedEquals(text.at(token), found->second.folded)) {
    return std::nullopt;
  }
  return found->second.numeral;
}

std::optional<VagueAmount> FindVague(const TokenizedText& text, std::size_t first,
                                     std::size_t limit) {
  const auto match = VagueAmounts().Longest(text, first, limit);
  if (!match) return std::nullopt;
  VagueAmount amount = *match.value;
  amount.last = match.last;
  return amount;
}

bool BeginsNumber(std::uint64_t key) {
  return Numerals().contains(key) || VagueAmounts().Begins(key);
}

}  // namespace claimcheck
