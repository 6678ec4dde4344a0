// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/attribution.h"

#include <string>

#include "claims/lexicon/lemma.h"
#include "claims/lexicon/word_marks.h"
#include "claims/text/table.h"

namespace claimcheck {
namespace embedded {
absl::string_view attribution();
}  // namespace embedded

namespace {

Stance ReadStance(absl::string_view cell) {
  if (cell == "deny") return Stance::kDenies;
  return cell == "doubt" ? Stance::kDoubts : Stance::kAsserts;
}

SourceSide ReadSide(absl::string_view cell) {
  if (cell == "before") return SourceSide::kBefore;
  if (cell == "after") return SourceSide::kAfter;
  return cell == "none" ? SourceSide::kNone : SourceSide::kEither;
}

PhraseTable<Attribution> LoadAttributions() {
  PhraseTable<Attribution> table;
  for (const TableRow& row :
       ReadEmbeddedTable("attribution.tsv", embedded::attribution(),
                         {"words", "kind", "stance", "source", "needs", "example"})) {
    const Attribution attribution = {.words = row.cells[0],
                                     .verb = row.cells[1] == "verb",
                                     .stance = ReadStance(row.cells[2]),
                                     .source = ReadSide(row.cells[3]),
                                     .needs = row.cells[4] == "-" ? "" : row.cells[4]};
    if (!attribution.verb) {
      table.Add(attribution.words, attribution);
      continue;
    }
    for (const std::string& form : VerbForms(attribution.words)) table.Add(form, attribution);
  }
  return table;
}

const PhraseTable<Attribution>& Attributions() {
  static const auto* table = new PhraseTable<Attribution>(LoadAttributions());
  return *table;
}

}  // namespace

const KeySet& FirstAttributionWords() { return Attributions().first_words(); }

PhraseTable<Attribution>::Match LongestAttribution(const TokenizedText& text, std::size_t first,
                                                   std::size_t limit) {
  if (first >= limit || !IsMarked(text.tokens[first], kBeginsAttribution)) return {};
  return Attributions().Longest(text, first, limit);
}

}  // namespace claimcheck
