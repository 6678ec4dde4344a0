// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/numerals.h"

#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_split.h"
#include "claims/lexicon/key_filter.h"
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

// The rows of vague.tsv.
std::vector<TableRow> VagueRows() {
  return ReadEmbeddedTable("vague.tsv", embedded::vague(),
                           {"phrase", "low", "high", "kind", "example"});
}

const PhraseTable<VagueAmount>& VagueAmounts() {
  static const auto* amounts = [] {
    auto* table = new PhraseTable<VagueAmount>();
    for (const TableRow& row : VagueRows()) {
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

std::vector<std::uint64_t> VagueFirstWords() {
  std::vector<std::uint64_t> keys;
  for (const TableRow& row : VagueRows()) {
    keys.push_back(FoldedHash(row.cells[0].substr(0, row.cells[0].find(' '))));
  }
  return keys;
}

absl::flat_hash_set<std::uint64_t> TellingWords() {
  absl::flat_hash_set<std::uint64_t> keys;
  for (const auto& [key, word] : Numerals()) {
    const NumeralKind kind = word.numeral.kind;
    if (kind <= NumeralKind::kScale || kind == NumeralKind::kOrdinal ||
        kind == NumeralKind::kFraction || kind == NumeralKind::kGroup) {
      keys.insert(key);
    }
  }
  for (const TableRow& row : VagueRows()) {
    for (absl::string_view word : absl::StrSplit(row.cells[0], ' ')) {
      if (word != "a" && word != "of" && word != "many") keys.insert(FoldedHash(word));
    }
  }
  return keys;
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
  static const auto* filter = [] {
    auto* keys = new KeyFilter();
    for (const auto& [word_key, word] : Numerals()) keys->Add(word_key);
    for (const std::uint64_t word_key : VagueFirstWords()) keys->Add(word_key);
    return keys;
  }();
  return filter->MayHold(key) && (Numerals().contains(key) || VagueAmounts().Begins(key));
}

bool TellsNumber(std::uint64_t key) {
  static const auto* keys = new absl::flat_hash_set<std::uint64_t>(TellingWords());
  return keys->contains(key);
}

}  // namespace claimcheck
