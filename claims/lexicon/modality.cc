// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/modality.h"

#include <string>

#include "claims/lexicon/key_map.h"
#include "claims/lexicon/lemma.h"
#include "claims/lexicon/word_marks.h"
#include "claims/text/table.h"

namespace claimcheck {
namespace embedded {
absl::string_view modality();
}  // namespace embedded

namespace {

CueClass ReadClass(absl::string_view cell) {
  if (cell == "planned") return CueClass::kPlanned;
  if (cell == "uncertain") return CueClass::kUncertain;
  if (cell == "denied") return CueClass::kDenied;
  return cell == "nothing" ? CueClass::kNothing : CueClass::kStatus;
}

CueScope ReadScope(absl::string_view cell) {
  if (cell == "before") return CueScope::kBefore;
  if (cell == "either") return CueScope::kEither;
  return cell == "noun" ? CueScope::kNoun : CueScope::kAfter;
}

struct Cues {
  PhraseTable<Cue> phrases;
  // 'll and 'd, which are tokens only after another word: Tokenize would cut them otherwise.
  KeyMap<Cue> clitics;
};

Cues LoadCues() {
  Cues cues;
  for (const TableRow& row : ReadEmbeddedTable("modality.tsv", embedded::modality(),
                                               {"words", "kind", "class", "scope", "example"})) {
    Cue cue = {.words = row.cells[0],
               .verb = row.cells[1] == "verb",
               .meaning = ReadClass(row.cells[2]),
               .scope = ReadScope(row.cells[3])};
    if (cue.meaning == CueClass::kStatus) cue.status = row.cells[2];
    if (cue.words.front() == '\'') {
      cues.clitics.TryAdd(FoldedHash(cue.words), cue);
    } else if (cue.verb) {
      for (const std::string& form : VerbForms(cue.words)) cues.phrases.Add(form, cue);
    } else {
      cues.phrases.Add(cue.words, cue);
    }
  }
  return cues;
}

// "in May", "Will Smith": modal verbs that are names when they are written with a capital.
bool IsName(const TokenizedText& text, std::size_t at, const Cue& cue) {
  if (text.tokens[at].word_case != WordCase::kCapitalized) return false;
  return cue.words == "may" || cue.words == "will" || cue.words == "might";
}

const Cues& AllCues() {
  static const auto* cues = new Cues(LoadCues());
  return *cues;
}

}  // namespace

const KeySet& FirstCueWords() {
  static const auto* words = [] {
    auto* keys = new KeySet(AllCues().phrases.first_words());
    AllCues().clitics.keys().ForEach([keys](std::uint64_t key) { keys->Add(key); });
    return keys;
  }();
  return *words;
}

PhraseTable<Cue>::Match LongestCue(const TokenizedText& text, std::size_t first,
                                   std::size_t limit) {
  if (first >= limit || !IsMarked(text.tokens[first], kBeginsCue)) return {};
  if (const Cue* clitic = AllCues().clitics.Find(text.tokens[first].key))
    return {clitic, first + 1};
  const auto match = AllCues().phrases.Longest(text, first, limit);
  if (match && IsName(text, first, *match.value)) return {};
  return match;
}

}  // namespace claimcheck
