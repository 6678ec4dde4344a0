// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/numerals.h"

#include <string>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_split.h"
#include "claims/lexicon/key_map.h"
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
    {"unit", NumeralKind::kUnit},
    {"teen", NumeralKind::kTeen},
    {"ten", NumeralKind::kTen},
    {"hundred", NumeralKind::kHundred},
    {"scale", NumeralKind::kScale},
    {"abbreviated", NumeralKind::kAbbreviatedScale},
    {"glued", NumeralKind::kGluedScale},
    {"money", NumeralKind::kMoneyScale},
    {"ordinal", NumeralKind::kOrdinal},
    {"fraction", NumeralKind::kFraction},
    {"group", NumeralKind::kGroup},
    {"suffix", NumeralKind::kSuffix},
    {"multiplied", NumeralKind::kMultiplied},
    {"multiplier", NumeralKind::kMultiplier},
    {"fold", NumeralKind::kFold},
    {"times", NumeralKind::kTimes},
    {"divided", NumeralKind::kDivided},
    {"divider", NumeralKind::kDivider},
    {"decade", NumeralKind::kDecade},
};

const KeyMap<Numeral>& Numerals() {
  static const auto* numerals = [] {
    auto* map = new KeyMap<Numeral>();
    for (const TableRow& row : ReadEmbeddedTable("numerals.tsv", embedded::numerals(),
                                                 {"word", "kind", "value", "example"})) {
      Numeral numeral;
      for (const KindName& kind : kKindNames) {
        if (kind.name == row.cells[1]) numeral.kind = kind.kind;
      }
      if (!absl::SimpleAtoi(row.cells[2], &numeral.value)) continue;
      map->TryAdd(FoldedHash(row.cells[0]), numeral);
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

const PhraseTable<VagueNumber>& VagueAmounts() {
  static const auto* amounts = [] {
    auto* table = new PhraseTable<VagueNumber>();
    for (const TableRow& row : VagueRows()) {
      VagueNumber amount;
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

bool Tells(const Numeral& numeral) {
  return numeral.kind <= NumeralKind::kScale || numeral.kind == NumeralKind::kOrdinal ||
         numeral.kind == NumeralKind::kFraction || numeral.kind == NumeralKind::kGroup ||
         numeral.kind >= NumeralKind::kMultiplied;
}

}  // namespace

std::optional<Numeral> FindNumeral(const TokenizedText& text, std::size_t token) {
  const Numeral* numeral = Numerals().Find(text.tokens[token].key);
  return numeral == nullptr ? std::nullopt : std::optional(*numeral);
}

std::optional<VagueNumber> FindVague(const TokenizedText& text, std::size_t first,
                                     std::size_t limit) {
  const auto match = VagueAmounts().Longest(text, first, limit);
  if (!match) return std::nullopt;
  VagueNumber amount = *match.value;
  amount.last = match.last;
  return amount;
}

const KeySet& FirstNumberWords() {
  static const auto* words = [] {
    auto* keys = new KeySet(Numerals().keys());
    VagueAmounts().first_words().ForEach([keys](std::uint64_t key) { keys->Add(key); });
    return keys;
  }();
  return *words;
}

const KeySet& TellingNumberWords() {
  static const auto* words = [] {
    auto* keys = new KeySet();
    Numerals().keys().ForEach([keys](std::uint64_t key) {
      if (Tells(*Numerals().Find(key))) keys->Add(key);
    });
    for (const TableRow& row : VagueRows()) {
      for (absl::string_view word : absl::StrSplit(row.cells[0], ' ')) {
        if (word != "a" && word != "of" && word != "many") keys->Add(FoldedHash(word));
      }
    }
    return keys;
  }();
  return *words;
}

}  // namespace claimcheck
