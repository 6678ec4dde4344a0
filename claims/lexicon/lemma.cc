// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/lemma.h"

#include <algorithm>
#include <cstdint>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "claims/lexicon/key_map.h"
#include "claims/text/table.h"
#include "claims/text/token.h"

namespace claimcheck {
namespace embedded {
absl::string_view irregular();
}  // namespace embedded

namespace {

using absl::ConsumeSuffix;
using absl::EndsWith;

// ---- The irregular rows

struct Irregulars {
  KeyMap<absl::string_view> lemmas;              // by the form
  KeyMap<std::vector<absl::string_view>> forms;  // by lemma
};

struct AllIrregulars {
  Irregulars verbs;
  Irregulars nouns;
};

AllIrregulars LoadIrregulars() {
  AllIrregulars all;
  for (const TableRow& row : ReadEmbeddedTable("irregular.tsv", embedded::irregular(),
                                               {"part of speech", "lemma", "forms", "example"})) {
    Irregulars& irregulars = row.cells[0] == "verb" ? all.verbs : all.nouns;
    const absl::string_view lemma = row.cells[1];
    for (absl::string_view form : absl::StrSplit(row.cells[2], ' ')) {
      irregulars.lemmas.TryAdd(FoldedHash(form), lemma);
      irregulars.forms[FoldedHash(lemma)].push_back(form);
    }
    // "shed", "need": the dictionary form itself may look like an inflected one.
    irregulars.lemmas.TryAdd(FoldedHash(lemma), lemma);
  }
  return all;
}

const AllIrregulars& Loaded() {
  static const auto* all = new AllIrregulars(LoadIrregulars());
  return *all;
}
const Irregulars& Verbs() { return Loaded().verbs; }
const Irregulars& Nouns() { return Loaded().nouns; }

// The lemma of a row that lists the word with this key; empty when none does.
absl::string_view IrregularLemma(const Irregulars& irregulars, std::uint64_t key) {
  const absl::string_view* lemma = irregulars.lemmas.Find(key);
  return lemma == nullptr ? absl::string_view() : *lemma;
}

// ---- How a stem is spelled

bool IsVowel(absl::string_view s, std::size_t at) {
  switch (s[at]) {
    case 'a':
    case 'e':
    case 'i':
    case 'o':
      return true;
    case 'u':
      return at == 0 || s[at - 1] != 'q';  // the u of "quote" is no vowel
    case 'y':
      return at > 0 && !IsVowel(s, at - 1);
    default:
      return false;
  }
}

bool IsConsonant(absl::string_view s, std::size_t at) {
  return s[at] >= 'a' && s[at] <= 'z' && !IsVowel(s, at);
}

bool HasVowel(absl::string_view s) {
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (IsVowel(s, i)) return true;
  }
  return false;
}

// Runs of vowels, near enough to syllables: "travel" 2, "treat" 1, "kill" 1.
int Syllables(absl::string_view s) {
  int runs = 0;
  bool in_run = false;
  for (std::size_t i = 0; i < s.size(); ++i) {
    const bool vowel = IsVowel(s, i);
    runs += vowel && !in_run;
    in_run = vowel;
  }
  return runs;
}

// Whether `s` ends in one vowel and one consonant: "stop", "visit", not "treat", not "kill".
bool EndsShort(absl::string_view s) {
  const std::size_t n = s.size();
  if (n < 2 || !IsConsonant(s, n - 1) || !IsVowel(s, n - 2)) return false;
  return n == 2 || !IsVowel(s, n - 3);
}

bool EndsInDoubledConsonant(absl::string_view s) {
  const std::size_t n = s.size();
  return n >= 3 && s[n - 1] == s[n - 2] && IsConsonant(s, n - 1);
}

bool EndsInAny(absl::string_view s, std::initializer_list<absl::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [s](absl::string_view ending) { return EndsWith(s, ending); });
}

// Whether a stem that lost -ed or -ing ended in a silent e. The rows of irregular.tsv hold what
// these rules get wrong.
bool WantsE(absl::string_view stem) {
  const std::size_t n = stem.size();
  if (n < 2) return false;
  const char last = stem[n - 1];
  // forc-ed, sav-ed, valu-ed
  if (last == 'c' || last == 'v' || last == 'u') return true;
  // clos-ed, pass-ed not; seiz-ed; pledg-ed, charg-ed, chang-ed, plung-ed
  if (last == 's') return stem[n - 2] != 's';
  if (last == 'z') return stem[n - 2] != 'z' && stem[n - 2] != 't';
  if (EndsInAny(stem, {"dg", "rg", "lg", "ang", "eng", "ung"})) return true;
  // enabl-ed, settl-ed, centr-ed; hurl and crawl are no such stems
  if (last == 'l' && IsConsonant(stem, n - 2)) {
    return stem[n - 2] != 'l' && stem[n - 2] != 'r' && stem[n - 2] != 'w';
  }
  if (last == 'r' && (stem[n - 2] == 't' || stem[n - 2] == 'c')) return true;
  // engag-ed, gaug-ed; associ-at-ed, graduat-ed
  if ((last == 'g' && IsVowel(stem, n - 2)) || EndsInAny(stem, {"iat", "uat"})) return true;
  if (!EndsShort(stem)) return false;
  if (last == 'w' || last == 'x' || last == 'y') return false;
  // hop-ed is hope: hop would have doubled its p.
  if (Syllables(stem) == 1) return true;
  return EndsInAny(stem, {"at", "ut", "ar", "ir", "ur", "ul", "il", "in", "un", "ib", "id",
                          "ud", "od", "ad", "ed", "um", "am", "ak", "ok", "ik", "uk", "ob"});
}

// The verb whose -ed or -ing form has this stem: "stopp" -> stop, "mak" -> make, "carri" -> carry.
void RestoreStem(std::string& stem) {
  if (EndsInDoubledConsonant(stem)) {
    const char last = stem.back();
    // kill, pass, buzz, sniff and err keep both; travell-ed, fuell-ed lose one.
    const bool keeps = last == 's' || last == 'z' || last == 'f' || stem.size() == 3 ||
                       (last == 'l' && Syllables(stem) == 1 && !IsVowel(stem, stem.size() - 4));
    if (!keeps) stem.pop_back();
    return;
  }
  if (EndsWith(stem, "ick") && Syllables(stem) > 1) {  // panick-ed, trafficked
    stem.pop_back();
    return;
  }
  if (WantsE(stem)) stem.push_back('e');
}

// ---- Regular endings

// No English word is longer; what is, is left as it stands.
constexpr std::size_t kLongestWord = 48;

// Takes -ies or -ied, which `word` ends in, off it: die, tie; carry. "ies" itself is no such word.
void StripIe(std::string& word) {
  if (word.size() < 4) return;
  if (word.size() == 4) return word.pop_back();
  word.resize(word.size() - 3);
  word.push_back('y');
}

// -s of verbs and nouns: "carries" -> carry, "passes" -> pass, "closes" -> close.
void StripS(std::string& word) {
  if (EndsInAny(word, {"ss", "us", "is", "'s"}) || word.size() < 3) return;
  if (EndsWith(word, "ies")) {
    StripIe(word);
    return;
  }
  const bool whole_es = EndsInAny(word, {"sses", "shes", "ches", "xes", "zzes"}) ||
                        (EndsWith(word, "oes") && word.size() > 4);
  word.resize(word.size() - (whole_es ? 2 : 1));
}

// "CBS", "VHS": a short word in capitals is an acronym, not a plural; "CEOs" is one.
bool IsAcronym(absl::string_view word) {
  return word.size() <= 4 &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

// "viruses" -> virus, "campuses" -> campus; but houses, causes, uses.
bool StripUses(std::string& word) {
  const std::size_t n = word.size();
  if (!EndsWith(word, "uses") || n < 6 || IsVowel(word, n - 5)) return false;
  if (Syllables(absl::string_view(word).substr(0, n - 4)) == 0) return false;
  word.resize(n - 2);
  return true;
}

// "gunmen" -> gunman, "schoolchildren" -> schoolchild.
bool RestoreCompound(std::string& word) {
  if (EndsWith(word, "children")) {
    word.resize(word.size() - 3);
    return true;
  }
  if (EndsWith(word, "men") && word.size() > 4) {
    word[word.size() - 2] = 'a';
    return true;
  }
  return false;
}

// ---- Making forms

bool DoublesLast(absl::string_view lemma) {
  return Syllables(lemma) == 1 && EndsShort(lemma) && lemma.back() != 'w' && lemma.back() != 'x' &&
         lemma.back() != 'y';
}

std::string ThirdPerson(absl::string_view lemma) {
  const std::size_t n = lemma.size();
  if (EndsInAny(lemma, {"s", "sh", "ch", "x", "z", "o"})) return absl::StrCat(lemma, "es");
  if (n > 1 && lemma.back() == 'y' && !IsVowel(lemma, n - 2)) {
    return absl::StrCat(lemma.substr(0, n - 1), "ies");
  }
  return absl::StrCat(lemma, "s");
}

std::string WithIng(absl::string_view lemma) {
  const std::size_t n = lemma.size();
  if (EndsWith(lemma, "ie")) return absl::StrCat(lemma.substr(0, n - 2), "ying");
  if (n > 2 && lemma.back() == 'e' && !EndsInAny(lemma, {"ee", "oe", "ye"})) {
    return absl::StrCat(lemma.substr(0, n - 1), "ing");
  }
  if (DoublesLast(lemma)) return absl::StrCat(lemma, lemma.substr(n - 1), "ing");
  return absl::StrCat(lemma, "ing");
}

std::string WithEd(absl::string_view lemma) {
  const std::size_t n = lemma.size();
  if (lemma.back() == 'e') return absl::StrCat(lemma, "d");
  if (n > 1 && lemma.back() == 'y' && !IsVowel(lemma, n - 2)) {
    return absl::StrCat(lemma.substr(0, n - 1), "ied");
  }
  if (DoublesLast(lemma)) return absl::StrCat(lemma, lemma.substr(n - 1), "ed");
  return absl::StrCat(lemma, "ed");
}

void AddOnce(std::vector<std::string>& forms, std::string form) {
  if (std::find(forms.begin(), forms.end(), form) == forms.end()) forms.push_back(std::move(form));
}

// A row that gives a third person, an -ing form or a past replaces the rule's.
std::vector<std::string> FormsOfWord(absl::string_view lemma) {
  std::vector<std::string> forms = {std::string(lemma)};
  bool has_third = false;
  bool has_ing = false;
  bool has_past = false;
  if (const auto* irregular = Verbs().forms.Find(FoldedHash(lemma))) {
    for (absl::string_view form : *irregular) {
      const bool third = EndsWith(form, "s") && form != lemma;
      const bool ing = EndsWith(form, "ing") && form != lemma;
      has_third |= third;
      has_ing |= ing;
      has_past |= !third && !ing;
      AddOnce(forms, std::string(form));
    }
  }
  if (!has_third) AddOnce(forms, ThirdPerson(lemma));
  if (!has_ing) AddOnce(forms, WithIng(lemma));
  if (!has_past) AddOnce(forms, WithEd(lemma));
  // Travelled and cancelled are British, traveled and canceled American.
  if (!has_past && lemma.back() == 'l' && EndsShort(lemma) && Syllables(lemma) > 1) {
    AddOnce(forms, absl::StrCat(lemma, "ling"));
    AddOnce(forms, absl::StrCat(lemma, "led"));
  }
  return forms;
}

}  // namespace

std::string VerbLemma(absl::string_view word) { return KeyedVerbLemma(word, FoldedHash(word)); }

std::string KeyedVerbLemma(absl::string_view word, std::uint64_t key) {
  if (const absl::string_view lemma = IrregularLemma(Verbs(), key); !lemma.empty()) {
    return std::string(lemma);
  }
  std::string stem = Folded(word);
  if (stem.size() > kLongestWord) return stem;
  const absl::string_view view = stem;
  if (EndsWith(view, "ing") && HasVowel(view.substr(0, view.size() - 3))) {
    stem.resize(stem.size() - 3);
    RestoreStem(stem);
  } else if (EndsWith(view, "ied")) {
    StripIe(stem);
  } else if (EndsWith(view, "ed") && !EndsWith(view, "eed") &&
             HasVowel(view.substr(0, view.size() - 2))) {
    stem.resize(stem.size() - 2);
    RestoreStem(stem);
  } else if (EndsWith(view, "s")) {
    StripS(stem);
  }
  return stem;
}

std::string NounLemma(absl::string_view word) { return KeyedNounLemma(word, FoldedHash(word)); }

std::string KeyedNounLemma(absl::string_view word, std::uint64_t key) {
  if (const absl::string_view lemma = IrregularLemma(Nouns(), key); !lemma.empty()) {
    return std::string(lemma);
  }
  std::string noun = Folded(word);
  if (noun.size() > kLongestWord) return noun;
  if (RestoreCompound(noun) || StripUses(noun)) return noun;
  if (EndsWith(noun, "s") && !IsAcronym(word)) StripS(noun);
  return noun;
}

std::vector<std::string> VerbForms(absl::string_view lemma) {
  const std::size_t space = std::min(lemma.find(' '), lemma.size());
  std::vector<std::string> forms = FormsOfWord(lemma.substr(0, space));
  for (std::string& form : forms) absl::StrAppend(&form, lemma.substr(space));
  return forms;
}

}  // namespace claimcheck
