// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/persons.h"

#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_split.h"
#include "claims/lexicon/phrase_table.h"
#include "claims/lexicon/word_marks.h"
#include "claims/text/table.h"

namespace claimcheck {
namespace embedded {
absl::string_view titles();
}  // namespace embedded

namespace {

// A title, or a word that may stand before one.
struct TitleWord {
  Title title;
  bool prefix = false;
  bool former = false;
  bool capital = false;  // "General": written small it is another word
};

// Kinds of the rows that stand before a title.
constexpr absl::string_view kPrefix = "prefix";
constexpr absl::string_view kFormer = "former";

// No title has more words before it: "former acting deputy prime minister".
constexpr int kMaxPrefixes = 4;

TitleKind ReadKind(absl::string_view cell) {
  const std::pair<absl::string_view, TitleKind> kinds[] = {{"courtesy", TitleKind::kCourtesy},
                                                           {"office", TitleKind::kOffice},
                                                           {"rank", TitleKind::kRank}};
  for (const auto& [name, kind] : kinds) {
    if (cell == name) return kind;
  }
  return TitleKind::kRole;
}

PhraseTable<TitleWord> LoadTitles() {
  PhraseTable<TitleWord> table;
  for (const TableRow& row : ReadEmbeddedTable("titles.tsv", embedded::titles(),
                                               {"name", "kind", "ways to write it", "example"})) {
    TitleWord word;
    word.title = {.name = row.cells[0], .kind = ReadKind(row.cells[1])};
    word.former = row.cells[1] == kFormer;
    word.prefix = word.former || row.cells[1] == kPrefix;
    for (absl::string_view form : absl::StrSplit(row.cells[2], "; ")) {
      word.capital = absl::ascii_isupper(static_cast<unsigned char>(form.front()));
      table.Add(form, word);
    }
  }
  return table;
}

const PhraseTable<TitleWord>& Titles() {
  static const auto* table = new PhraseTable<TitleWord>(LoadTitles());
  return *table;
}

}  // namespace

const KeySet& FirstTitleWords() { return Titles().first_words(); }

// title = { prefix ["-"] } office        "former deputy prime minister", "ex-president"
TitleMatch LongestTitle(const TokenizedText& text, std::size_t first, std::size_t limit) {
  if (first >= limit || !IsMarked(text.tokens[first], kBeginsTitle)) return {};
  bool former = false;
  for (int prefixes = 0; prefixes <= kMaxPrefixes; ++prefixes) {
    const auto match = Titles().Longest(text, first, limit);
    if (!match) return {};
    if (match.value->capital && text.tokens[first].word_case == WordCase::kLower) return {};
    if (!match.value->prefix) return {&match.value->title, match.last, former};
    former |= match.value->former;
    first = match.last;
    if (first < limit && text.at(first) == "-") ++first;
  }
  return {};
}

}  // namespace claimcheck
