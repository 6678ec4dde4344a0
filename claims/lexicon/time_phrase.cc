// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/time_phrase.h"

#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "claims/lexicon/key_map.h"
#include "claims/text/table.h"

namespace claimcheck {
namespace embedded {
absl::string_view time_phrases();
absl::string_view time_hedges();
absl::string_view not_dates();
}  // namespace embedded

namespace {

std::vector<TableRow> PhraseRows() {
  return ReadEmbeddedTable("time_phrases.tsv", embedded::time_phrases(),
                           {"phrase", "type", "meaning", "example"});
}

std::vector<TableRow> HedgeRows() {
  return ReadEmbeddedTable("time_hedges.tsv", embedded::time_hedges(),
                           {"phrase", "modifier", "bound", "example"});
}

std::vector<TableRow> NotDateRows() {
  return ReadEmbeddedTable("not_dates.tsv", embedded::not_dates(), {"phrase", "example"});
}

DayPart DayPartNamed(absl::string_view name) {
  for (DayPart part : {DayPart::kMorning, DayPart::kMidday, DayPart::kAfternoon, DayPart::kEvening,
                       DayPart::kNight}) {
    if (DayPartName(part) == name) return part;
  }
  return DayPart::kNone;
}

// meaning = REFERENCE | "period " duration | "day" sign digits [" " part]
TimePhrase ParseMeaning(absl::string_view meaning) {
  TimePhrase phrase;
  if (absl::EndsWith(meaning, "_REF")) {
    phrase.timex = std::string(meaning);
  } else if (absl::StartsWith(meaning, "period ")) {
    phrase.kind = TimePhrase::Kind::kSet;
    phrase.timex = std::string(meaning.substr(7));
  } else {
    const std::pair<absl::string_view, absl::string_view> parts =
        absl::StrSplit(meaning, absl::MaxSplits(' ', 1));
    phrase.kind = TimePhrase::Kind::kDay;
    phrase.part = DayPartNamed(parts.second);
    if (!absl::StartsWith(meaning, "day") ||
        !absl::SimpleAtoi(parts.first.substr(3), &phrase.day)) {
      AbortOverTable(absl::StrCat("time_phrases.tsv: \"", meaning, "\" is no meaning"));
    }
  }
  return phrase;
}

std::vector<PhraseExample> Examples(const std::vector<TableRow>& rows) {
  std::vector<PhraseExample> examples;
  for (const TableRow& row : rows) {
    examples.push_back({std::string(row.cells[0]), std::string(row.cells.back())});
  }
  return examples;
}

}  // namespace

const PhraseTable<TimePhrase>& TimePhrases() {
  static const auto* table = [] {
    auto* phrases = new PhraseTable<TimePhrase>;
    for (const TableRow& row : PhraseRows()) phrases->Add(row.cells[0], ParseMeaning(row.cells[2]));
    return phrases;
  }();
  return *table;
}

const KeySet& TimePhraseWords() {
  static const auto* words = [] {
    auto* keys = new KeySet;
    for (const TableRow& row : PhraseRows()) {
      for (const absl::string_view word : absl::StrSplit(row.cells[0], ' ')) {
        const TimeWord* known = FindTimeWord(FoldedHash(word));
        if (known == nullptr && word != "at") keys->Add(FoldedHash(word));
      }
    }
    return keys;
  }();
  return *words;
}

const PhraseTable<TimeHedge>& TimeHedges() {
  static const auto* table = [] {
    auto* hedges = new PhraseTable<TimeHedge>;
    for (const TableRow& row : HedgeRows()) {
      hedges->Add(row.cells[0], {std::string(row.cells[1]), std::string(row.cells[2])});
    }
    return hedges;
  }();
  return *table;
}

const PhraseTable<bool>& NotDates() {
  static const auto* table = [] {
    auto* phrases = new PhraseTable<bool>;
    for (const TableRow& row : NotDateRows()) phrases->Add(row.cells[0], true);
    return phrases;
  }();
  return *table;
}

std::vector<PhraseExample> TimePhraseExamples() { return Examples(PhraseRows()); }
std::vector<PhraseExample> TimeHedgeExamples() { return Examples(HedgeRows()); }
std::vector<PhraseExample> NotDateExamples() { return Examples(NotDateRows()); }

}  // namespace claimcheck
