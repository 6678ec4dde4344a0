// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/word_classes.h"

#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "claims/lexicon/key_map.h"
#include "claims/lexicon/number_tables.h"
#include "claims/lexicon/phrase_table.h"
#include "claims/text/table.h"

namespace claimcheck {
namespace {

struct ClassName {
  absl::string_view file;
  absl::string_view kind;
  std::uint32_t word_class;
};
constexpr ClassName kClassNames[] = {
    {"stops", "function", kFunctionWord},
    {"stops", "verb", kVerbWord},
    {"stops", "state", kStateWord},
    {"stops", "pronoun", kAfterPronounOne},
    {"stops", "plural", kLeadingPlural},
    {"stops", "person", kPersonWord},
    {"stops", "comparative", kComparative},
    {"change", "increase before", kRiseBefore},
    {"change", "decrease before", kFallBefore},
    {"change", "increase after", kRiseAfter},
    {"change", "decrease after", kFallAfter},
    {"change", "none movement", kMovementWord},
    {"change", "increase before by", kRiseBy},
    {"change", "decrease before by", kFallBy},
    {"change", "decrease before percent", kFallBeforePercent},
    {"change", "increase after percent", kRiseAfterPercent},
    {"change", "decrease after percent", kFallAfterPercent},
    {"names", "before", kNameBefore},
    {"names", "anycase", kNameBeforeAnyCase},
    {"names", "place", kStreetWord},
    {"names", "month", kMonth},
    {"names", "year", kYearBefore},
    {"names", "result", kResultBefore},
};

// The words of the tables, singulars of plurals, and the idioms. Built once, never destroyed.
class Words {
 public:
  static const Words& Get() {
    static const auto* words = new Words();
    return *words;
  }

  std::uint32_t ClassesOf(std::uint64_t key) const {
    const std::uint32_t* classes = classes_.Find(key);
    return classes == nullptr ? 0 : *classes;
  }

  // The singular of an irregular plural, or null.
  const absl::string_view* IrregularSingular(absl::string_view noun) const {
    return singulars_.Find(FoldedHash(noun));
  }

  const PhraseTable<bool>& idioms() const { return idioms_; }

 private:
  Words() {
    AddClasses("stops", embedded::stops(), {"kind", "words", "example"});
    AddClasses("change", embedded::change(), {"direction", "place", "words", "example"});
    AddClasses("names", embedded::names(), {"kind", "words", "example"});
    for (const TableRow& row :
         ReadEmbeddedTable("plurals.tsv", embedded::plurals(), {"plural", "singular", "example"})) {
      singulars_.TryAdd(FoldedHash(row.cells[0]), row.cells[1]);
      const bool marked = absl::EndsWith(row.cells[0], "s");
      Add(row.cells[0], marked ? 0u : std::uint32_t{kUnmarkedPlural});
    }
  }

  // The kind is all the cells before the last two, joined.
  void AddClasses(absl::string_view file, absl::string_view bytes,
                  const std::vector<std::string>& columns) {
    for (const TableRow& row : ReadEmbeddedTable(absl::StrCat(file, ".tsv"), bytes, columns)) {
      const std::size_t words = row.cells.size() - 2;
      std::string kind(row.cells[0]);
      if (words == 2) absl::StrAppend(&kind, " ", row.cells[1]);
      for (absl::string_view form : absl::StrSplit(row.cells[words], ',')) {
        form = absl::StripAsciiWhitespace(form);
        if (kind == "idiom" || kind == "name") idioms_.Add(form, kind == "name");
        for (const ClassName& name : kClassNames) {
          if (name.file == file && name.kind == kind) Add(form, name.word_class);
        }
      }
    }
  }

  void Add(absl::string_view word, std::uint32_t word_class) {
    classes_[FoldedHash(word)] |= word_class;
  }

  KeyMap<std::uint32_t> classes_;
  KeyMap<absl::string_view> singulars_;
  PhraseTable<bool> idioms_;
};

// Words in -men that are no plurals.
constexpr WordSet kSingularsInMen({"abdomen", "acumen", "amen", "bitumen", "cyclamen", "hymen",
                                   "omen", "regimen", "semen", "specimen", "stamen", "women",
                                   "yemen", "carmen", "ramen", "lumen", "men"});

// "gunmen", "policewomen"
bool IsCompoundOfMen(absl::string_view folded) {
  return absl::EndsWith(folded, "men") && folded.size() > 4 &&
         !kSingularsInMen.Holds(FoldedHash(folded));
}

// Ends of words in -s that are no plurals.
bool EndsLikeSingular(absl::string_view folded) {
  for (absl::string_view end : {"ss", "us", "is", "'s", "ous"}) {
    if (absl::EndsWith(folded, end)) return true;
  }
  return false;
}

}  // namespace

std::uint32_t WordClasses(const TokenizedText& text, std::size_t token) {
  return Words::Get().ClassesOf(text.tokens[token].key);
}

std::size_t FindIdiom(const TokenizedText& text, std::size_t first, std::size_t limit,
                      bool* is_name) {
  const auto match = Words::Get().idioms().Longest(text, first, limit);
  if (!match) return 0;
  *is_name = *match.value;
  return match.last;
}

const KeySet& FirstIdiomWords() { return Words::Get().idioms().first_words(); }

std::string Singular(absl::string_view noun) {
  const std::string folded = Folded(noun);
  const absl::string_view word = folded;
  if (const absl::string_view* singular = Words::Get().IrregularSingular(noun)) {
    return std::string(*singular);
  }
  if (IsCompoundOfMen(word)) return absl::StrCat(word.substr(0, word.size() - 3), "man");
  if (word.size() > 2 && noun.back() == 's' && absl::ascii_isupper(noun[noun.size() - 2])) {
    return std::string(word.substr(0, word.size() - 1));
  }
  if (!absl::EndsWith(word, "s") || word.size() < 3 || EndsLikeSingular(word)) return folded;
  if (absl::EndsWith(word, "ies") && word.size() > 4) {
    return absl::StrCat(word.substr(0, word.size() - 3), "y");
  }
  for (absl::string_view end : {"sses", "shes", "ches", "xes", "zzes"}) {
    if (absl::EndsWith(word, end)) return std::string(word.substr(0, word.size() - 2));
  }
  return std::string(word.substr(0, word.size() - 1));
}

bool LooksPlural(absl::string_view noun) {
  // "SUVs", "MPs", "GIs"
  if (noun.size() > 2 && noun.back() == 's' && absl::ascii_isupper(noun[noun.size() - 2])) {
    return true;
  }
  if (Words::Get().IrregularSingular(noun) != nullptr) return true;
  // All others end in -s or -men.
  if (noun.empty() || !absl::StrContains("sSnN", noun.back())) return false;
  const std::string folded = Folded(noun);
  if (IsCompoundOfMen(folded)) return true;
  return folded.size() > 2 && absl::EndsWith(folded, "s") && !EndsLikeSingular(folded);
}

}  // namespace claimcheck
