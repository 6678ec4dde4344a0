// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/units.h"

#include <deque>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "claims/lexicon/number_tables.h"
#include "claims/lexicon/phrase_table.h"
#include "claims/lexicon/word_marks.h"
#include "claims/text/table.h"

namespace claimcheck {
namespace {

// Digits of a quotient that does not end; more than any figure in print has.
constexpr int kQuotientDigits = 30;

struct UnitRow {
  Unit unit;
  std::string base;
  std::string rate_name;
  bool assumed = false;
  std::optional<Conversion> conversion;
};

// A sign as written, case and all, token by token, and the unit that it stands for.
struct Symbol {
  std::string phrase;
  std::vector<std::string> written;  // its tokens
  bool spaced = false;               // may stand with spaces in it: "US $", but not "A $5 fine"
  bool any_case = false;             // "hk$" as well as "HK$"
  const UnitRow* row = nullptr;

  bool IsSpelled(const TokenizedText& text, std::size_t first) const {
    for (std::size_t i = 0; i < written.size(); ++i) {
      const absl::string_view word = text.at(first + i);
      if (any_case ? !absl::EqualsIgnoreCase(word, written[i]) : word != written[i]) return false;
      if (i > 0 && !spaced && text.tokens[first + i].space_before) return false;
    }
    return true;
  }
};

// Codes of currencies that are also words, or that stand before numbers in names ("COP 21").
const absl::flat_hash_set<absl::string_view>& CodesThatAreWords() {
  static const auto* codes = new absl::flat_hash_set<absl::string_view>{
      "ALL", "AMD", "ANG", "ARA", "BAM", "BOB", "COP", "CUP", "DOP", "ERN", "GEL", "LAK", "MAD",
      "MOP", "PAB", "PEI", "PEN", "SIT", "SOS", "SUR", "TOP", "TRY", "CHE", "ATS", "ECS"};
  return *codes;
}

// All units and currencies, by name, word and symbol. Built once, never destroyed.
class UnitTable {
 public:
  static const UnitTable& Get() {
    static const auto* table = new UnitTable();
    return *table;
  }

  const UnitRow* Named(absl::string_view name) const {
    const auto found = by_name_.find(name);
    return found == by_name_.end() ? nullptr : found->second;
  }

  // The code of the currency that a rate calls so; of several the first by their codes.
  absl::string_view CodeOf(absl::string_view rate_name) const {
    absl::string_view code;
    for (const auto& [name, row] : by_name_) {
      const bool so = row->unit.dimension == "money" && row->rate_name == rate_name;
      if (so && (code.empty() || name < code)) code = name;
    }
    return code;
  }

  const PhraseTable<const UnitRow*>& words() const { return words_; }
  const PhraseTable<const UnitRow*>& denominators() const { return denominators_; }
  const PhraseTable<const UnitRow*>& frequencies() const { return frequencies_; }

  // The row of the sign that tokens [first, last) spell exactly.
  const UnitRow* Spelled(const PhraseTable<std::vector<Symbol>>::Match& match,
                         const TokenizedText& text, std::size_t first) const {
    if (!match) return nullptr;
    for (const Symbol& symbol : *match.value) {
      if (symbol.IsSpelled(text, first)) return symbol.row;
    }
    return nullptr;
  }

  const PhraseTable<std::vector<Symbol>>& symbols() const { return symbols_; }
  const PhraseTable<std::vector<Symbol>>& signs() const { return signs_; }

 private:
  using SymbolLists = absl::flat_hash_map<std::string, std::vector<Symbol>>;

  UnitTable() {
    SymbolLists symbols;
    SymbolLists signs;
    AddMoney(symbols, signs);
    AddUnits(symbols);
    AddCurrencies(symbols, signs);
    AddDenominators();
    AddFrequencies();
    AddAll(std::move(symbols), symbols_);
    AddAll(std::move(signs), signs_);
  }

  // By the form as written: what is one token with a capital ("Rs.") may be two without.
  static void AddAll(SymbolLists lists, PhraseTable<std::vector<Symbol>>& table) {
    for (auto& [folded, list] : lists) {
      const std::string phrase = list.front().phrase;
      table.Add(phrase, std::move(list));
    }
  }

  static std::vector<std::string> Forms(absl::string_view cell) {
    std::vector<std::string> forms;
    if (cell == "-") return forms;
    for (absl::string_view form : absl::StrSplit(cell, ',')) {
      forms.emplace_back(absl::StripAsciiWhitespace(form));
    }
    return forms;
  }

  // Symbols that differ in case only ("mW", "MW") share a list; spaces make no difference.
  static void AddSymbol(SymbolLists& lists, const std::string& written, const UnitRow* row) {
    const TokenizedText cut{.text = written, .tokens = CutTokens(written), .sentences = {}};
    Symbol symbol;
    symbol.phrase = written;
    symbol.row = row;
    symbol.spaced = row->unit.dimension != "money" || absl::StrContains(written, ' ');
    symbol.any_case = cut.tokens.size() > 1 && cut.tokens.front().span.size() > 1 &&
                      absl::EndsWith(written, "$") && !symbol.spaced;
    for (std::size_t i = 0; i < cut.tokens.size(); ++i) symbol.written.emplace_back(cut.at(i));
    lists[Folded(absl::StrJoin(symbol.written, " "))].push_back(std::move(symbol));
  }

  const UnitRow* Keep(UnitRow row) {
    const UnitRow& kept = rows_.emplace_back(std::move(row));
    by_name_.emplace(kept.unit.name, &kept);
    return &kept;
  }

  void AddUnits(SymbolLists& symbols) {
    for (const TableRow& line : ReadEmbeddedTable(
             "units.tsv", embedded::units(),
             {"name", "dimension", "base", "factor", "offset", "words", "symbols", "example"})) {
      UnitRow row;
      row.unit = {std::string(line.cells[0]), std::string(line.cells[1])};
      row.rate_name = row.unit.name;
      row.base = std::string(line.cells[2]);
      const std::optional<Decimal> factor = Decimal::Parse(line.cells[3]);
      const std::optional<Decimal> offset = Decimal::Parse(line.cells[4]);
      if (factor && offset) row.conversion = Conversion{*factor, *offset};
      const UnitRow* kept = Keep(std::move(row));
      for (const std::string& form : Forms(line.cells[5])) words_.Add(form, kept);
      for (const std::string& form : Forms(line.cells[6])) AddSymbol(symbols, form, kept);
    }
  }

  void AddMoney(SymbolLists& symbols, SymbolLists& signs) {
    for (const TableRow& line :
         ReadEmbeddedTable("money.tsv", embedded::money(),
                           {"unit", "name", "assumed", "words", "signs", "example"})) {
      UnitRow row;
      row.unit = {std::string(line.cells[0]), "money"};
      row.rate_name = std::string(line.cells[1]);
      row.base = row.unit.name;
      row.assumed = line.cells[2] == "assumed";
      const UnitRow* kept = Keep(std::move(row));
      for (const std::string& form : Forms(line.cells[3])) words_.Add(form, kept);
      for (const std::string& form : Forms(line.cells[4])) {
        AddSymbol(signs, form, kept);
        AddSymbol(symbols, form, kept);
      }
    }
  }

  void AddCurrencies(SymbolLists& symbols, SymbolLists& signs) {
    for (const TableRow& line : ReadEmbeddedTable("currencies.tsv", embedded::currencies(),
                                                  {"code", "name", "plural", "example"})) {
      UnitRow row;
      row.unit = {std::string(line.cells[0]), "money"};
      const UnitRow* named = Named(row.unit.name);
      row.rate_name = named != nullptr ? named->rate_name : std::string(line.cells[1]);
      row.base = row.unit.name;
      const UnitRow* kept = Keep(std::move(row));
      words_.Add(line.cells[1], kept);
      words_.Add(line.cells[2], kept);
      if (CodesThatAreWords().contains(line.cells[0])) continue;
      AddSymbol(signs, std::string(line.cells[0]), kept);
      AddSymbol(symbols, std::string(line.cells[0]), kept);
    }
  }

  // Units of measurement divide by their own names; for all else there is a list.
  void AddDenominators() {
    for (const TableRow& line :
         ReadEmbeddedTable("stops.tsv", embedded::stops(), {"kind", "words", "example"})) {
      if (line.cells[0] != "denominator") continue;
      for (const std::string& form : Forms(line.cells[1])) {
        const absl::string_view word = form == "annum" ? absl::string_view("year") : form;
        const TokenizedText cut = Tokenize(word);
        const auto match = words_.Longest(cut, 0, cut.tokens.size());
        if (match) {
          denominators_.Add(form, *match.value);
          continue;
        }
        UnitRow row;
        row.unit = {form, "count"};
        row.rate_name = form;
        denominators_.Add(form, &rows_.emplace_back(std::move(row)));
      }
    }
  }

  // "daily": a rate by the day.
  void AddFrequencies() {
    for (const TableRow& line :
         ReadEmbeddedTable("stops.tsv", embedded::stops(), {"kind", "words", "example"})) {
      if (line.cells[0] != "frequency") continue;
      const std::vector<std::string> forms = Forms(line.cells[1]);
      for (std::size_t i = 1; i < forms.size(); ++i) frequencies_.Add(forms[i], Named(forms[0]));
    }
  }

  std::deque<UnitRow> rows_;  // a deque, because the tables point into it
  absl::flat_hash_map<std::string, const UnitRow*> by_name_;
  PhraseTable<const UnitRow*> words_;
  PhraseTable<const UnitRow*> denominators_;
  PhraseTable<const UnitRow*> frequencies_;
  PhraseTable<std::vector<Symbol>> symbols_;
  PhraseTable<std::vector<Symbol>> signs_;
};

UnitMatch Matched(const UnitRow& row, std::size_t last) {
  UnitMatch match;
  match.unit = row.unit;
  match.rate_name = row.rate_name;
  match.assumed = row.assumed;
  match.last = last;
  return match;
}

// "barrel per day" as "barrel" and "day"; a name without " per " has no second part.
std::pair<absl::string_view, absl::string_view> RateParts(absl::string_view name) {
  const std::size_t at = name.find(" per ");
  if (at == absl::string_view::npos) return {name, ""};
  return {name.substr(0, at), name.substr(at + 5)};
}

// What a currency part is a part of.
struct MoneyPart {
  absl::string_view part;
  absl::string_view whole;
};
constexpr MoneyPart kMoneyParts[] = {{"cent", "USD"}, {"penny", "GBP"}};

std::string BaseName(const Unit& unit) {
  for (const MoneyPart& part : kMoneyParts) {
    if (unit.name == part.part) return std::string(part.whole);
  }
  if (const UnitRow* row = UnitTable::Get().Named(unit.name)) return row->base;
  const auto [numerator, denominator] = RateParts(unit.name);
  if (denominator.empty()) return unit.name;
  const UnitRow* above = UnitTable::Get().Named(numerator);
  const UnitRow* below = UnitTable::Get().Named(denominator);
  return absl::StrCat(above != nullptr ? above->base : std::string(numerator), " per ",
                      below != nullptr ? below->base : std::string(denominator));
}

std::optional<Decimal> Factor(absl::string_view name) {
  const UnitRow* row = UnitTable::Get().Named(name);
  if (row == nullptr || !row->conversion) return Decimal(1);
  if (!row->conversion->offset.is_zero()) return std::nullopt;
  return row->conversion->factor;
}

}  // namespace

std::optional<Conversion> BaseConversion(const Unit& unit) {
  for (const MoneyPart& part : kMoneyParts) {
    if (unit.name == part.part) return Conversion{*Decimal::FromParts(1, -2), 0};
  }
  const UnitRow* row = UnitTable::Get().Named(unit.name);
  return row == nullptr || row->unit.dimension == "money" ? std::nullopt : row->conversion;
}

std::optional<Decimal> ToBase(const Decimal& value, const Unit& unit) {
  if (const std::optional<Conversion> conversion = BaseConversion(unit)) {
    const std::optional<Decimal> scaled = Multiply(value, conversion->factor);
    return scaled ? Add(*scaled, conversion->offset) : std::nullopt;
  }
  const auto [numerator, denominator] = RateParts(unit.name);
  if (denominator.empty()) return value;
  const std::optional<Decimal> above = Factor(numerator);
  const std::optional<Decimal> below = Factor(denominator);
  if (!above || !below) return std::nullopt;
  const std::optional<Decimal> scaled = Multiply(value, *above);
  return scaled ? Divide(*scaled, *below, kQuotientDigits) : std::nullopt;
}

bool Comparable(const Unit& a, const Unit& b) {
  if (a.dimension != b.dimension) return false;
  return a.name == b.name || BaseName(a) == BaseName(b);
}

absl::string_view CurrencyName(absl::string_view code) {
  const UnitRow* row = UnitTable::Get().Named(code);
  return row == nullptr ? absl::string_view() : absl::string_view(row->rate_name);
}

absl::string_view CurrencyCode(absl::string_view rate_name) {
  return UnitTable::Get().CodeOf(rate_name);
}

UnitMatch FindUnit(const TokenizedText& text, std::size_t first, std::size_t limit, bool symbols) {
  const UnitTable& table = UnitTable::Get();
  const auto word = table.words().Longest(text, first, limit);
  UnitMatch best = word ? Matched(**word.value, word.last) : UnitMatch{};
  if (!symbols) return best;
  const auto match = table.symbols().Longest(text, first, limit);
  if (match && match.last >= best.last) {
    if (const UnitRow* row = table.Spelled(match, text, first)) {
      best = Matched(*row, match.last);
      best.symbol = true;
    }
  }
  return best;
}

UnitMatch FindMoneySign(const TokenizedText& text, std::size_t begin, std::size_t end) {
  const UnitTable& table = UnitTable::Get();
  constexpr std::size_t kMaxSignTokens = 4;
  if (begin >= end || !table.signs().Ends(text.tokens[end - 1].key)) return {};
  for (std::size_t count = kMaxSignTokens; count > 0; --count) {
    if (end < begin + count) continue;
    const std::size_t first = end - count;
    const auto match = table.signs().Longest(text, first, end);
    if (!match || match.last != end) continue;
    if (const UnitRow* row = table.Spelled(match, text, first)) return Matched(*row, first + 1);
  }
  return {};
}

UnitMatch FindDenominator(const TokenizedText& text, std::size_t first, std::size_t limit) {
  const UnitTable& table = UnitTable::Get();
  if (const auto match = table.denominators().Longest(text, first, limit)) {
    return Matched(**match.value, match.last);
  }
  return {};
}

const KeySet& FirstFrequencyWords() { return UnitTable::Get().frequencies().first_words(); }

UnitMatch FindFrequency(const TokenizedText& text, std::size_t first, std::size_t limit) {
  // Asked at many a word that is none.
  if (first >= limit || !IsMarked(text.tokens[first], kBeginsFrequency)) return {};
  const auto match = UnitTable::Get().frequencies().Longest(text, first, limit);
  return match ? Matched(**match.value, match.last) : UnitMatch{};
}

Unit Rate(const UnitMatch& numerator, const UnitMatch& denominator) {
  const std::string name = absl::StrCat(numerator.rate_name, " per ", denominator.rate_name);
  // "200-mile-an-hour winds": a mile per hour has a row of its own.
  if (const UnitRow* row = UnitTable::Get().Named(name)) return row->unit;
  return {name, absl::StrCat(numerator.unit.dimension, "/", denominator.unit.dimension)};
}

}  // namespace claimcheck
