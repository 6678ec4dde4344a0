// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/places.h"

#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_split.h"
#include "claims/lexicon/key_map.h"
#include "claims/lexicon/persons.h"
#include "claims/lexicon/phrase_table.h"
#include "claims/lexicon/word_marks.h"
#include "claims/text/table.h"
#include "claims/text/tokenize.h"

namespace claimcheck {
namespace embedded {
absl::string_view territories();
}  // namespace embedded

namespace {

// What a name that is a person's too is of one.
enum class PersonName : std::uint8_t { kNone, kSurname, kGiven };

// One way to name a place.
struct Form {
  Place place;
  std::vector<WordCase> written;  // the case of each of its words
  PersonName person = PersonName::kNone;
  bool postal = false;
};

struct Gazetteer {
  PhraseTable<Form> forms;
  // Those that begin with a small letter: "the States", "mainland China". Words such as "the" begin
  // many names, and stand in a text a hundred times as often without a capital as with one.
  PhraseTable<Form> small_forms;
  KeyMap<Place> by_name;
};

PlaceKind ReadKind(absl::string_view cell) {
  const std::pair<absl::string_view, PlaceKind> kinds[] = {{"capital", PlaceKind::kCapital},
                                                           {"seat", PlaceKind::kSeat},
                                                           {"region", PlaceKind::kRegion},
                                                           {"city", PlaceKind::kCity},
                                                           {"state", PlaceKind::kState}};
  for (const auto& [name, kind] : kinds) {
    if (cell == name) return kind;
  }
  return PlaceKind::kCountry;
}

PersonName ReadPerson(absl::string_view cell) {
  if (cell == "given") return PersonName::kGiven;
  return cell == "surname" ? PersonName::kSurname : PersonName::kNone;
}

void AddForm(Gazetteer& gazetteer, absl::string_view name, Form form) {
  const std::vector<Token> cut = CutTokens(name);
  for (const Token& token : cut) form.written.push_back(token.word_case);
  const bool abbreviation = form.written.size() == 1 && form.written[0] == WordCase::kUpper;
  form.postal = abbreviation && form.place.kind == PlaceKind::kState && name.size() == 2;
  if (!abbreviation) gazetteer.by_name.TryAdd(FoldedHash(name), form.place);
  if (form.written[0] == WordCase::kLower) gazetteer.small_forms.Add(cut, form);
  gazetteer.forms.Add(cut, std::move(form));
}

Gazetteer LoadGazetteer() {
  Gazetteer gazetteer;
  for (const TableRow& row :
       ReadEmbeddedTable("territories.tsv", embedded::territories(),
                         {"kind", "name", "country", "names", "adjectives", "person", "example"})) {
    Form form;
    form.place = {.name = row.cells[1],
                  .kind = ReadKind(row.cells[0]),
                  .country = row.cells[2] == "-" ? "" : row.cells[2]};
    gazetteer.by_name.TryAdd(FoldedHash(row.cells[1]), form.place);
    form.person = ReadPerson(row.cells[5]);
    for (absl::string_view name : absl::StrSplit(row.cells[3], "; ")) {
      AddForm(gazetteer, name, form);
      form.person = PersonName::kNone;  // the first name only
    }
    if (row.cells[4] == "-") continue;
    form.place.adjective = true;
    for (absl::string_view name : absl::StrSplit(row.cells[4], "; ")) {
      AddForm(gazetteer, name, form);
    }
  }
  return gazetteer;
}

const Gazetteer& Places() {
  static const auto* gazetteer = new Gazetteer(LoadGazetteer());
  return *gazetteer;
}

// Whether the text's letters are as large as the row's: RUSSIA will do for Russia, us not for US.
bool FitsCase(const TokenizedText& text, std::size_t first, const Form& form) {
  for (std::size_t k = 0; k < form.written.size(); ++k) {
    const WordCase in_text = text.tokens[first + k].word_case;
    if (form.written[k] == WordCase::kUpper && in_text != WordCase::kUpper) return false;
    if (form.written[k] != WordCase::kLower && in_text == WordCase::kLower) return false;
  }
  return true;
}

bool IsCapitalizedWord(const TokenizedText& text, std::size_t at) {
  const Token& token = text.tokens[at];
  return token.kind == TokenKind::kWord && token.word_case == WordCase::kCapitalized;
}

// Whether token `at` begins its line or follows a sentence's end, where every word has a capital.
bool BeginsSentence(const TokenizedText& text, std::size_t at) {
  if (at == 0 || text.tokens[at].line_before) return true;
  const absl::string_view before = text.at(at - 1);
  return text.tokens[at - 1].kind == TokenKind::kPunctuation && before != "," && before != "-" &&
         before != "(";
}

// "Michael Jordan", not "In Jordan"; "Jordan Smith", not "Jordan Foreign Minister".
bool IsPerson(const TokenizedText& text, std::size_t first, std::size_t last, const Form& form) {
  if (form.person == PersonName::kNone) return false;
  if (first > 0 && text.tokens[first].space_before && IsCapitalizedWord(text, first - 1) &&
      !BeginsSentence(text, first - 1)) {
    return true;
  }
  return form.person == PersonName::kGiven && last < text.tokens.size() &&
         text.tokens[last].space_before && IsCapitalizedWord(text, last) &&
         !LongestTitle(text, last, text.tokens.size());
}

// Whether a state or region of another country after the city says that it is a namesake: "Paris,
// Texas", "London, Ontario".
bool IsNamesake(const TokenizedText& text, std::size_t last, const Place& place) {
  if (place.kind != PlaceKind::kCity && place.kind != PlaceKind::kCapital) return false;
  if (place.adjective || last + 1 >= text.tokens.size() || text.at(last) != ",") return false;
  const auto next = Places().forms.Longest(text, last + 1, text.tokens.size());
  if (!next || next.value->place.adjective || !FitsCase(text, last + 1, *next.value)) return false;
  const Place& around = next.value->place;
  return (around.kind == PlaceKind::kState || around.kind == PlaceKind::kRegion) &&
         !around.country.empty() && !place.country.empty() && around.country != place.country;
}

bool FitsContext(const TokenizedText& text, std::size_t first, std::size_t last, const Form& form) {
  if (form.postal)
    return first > 1 && text.at(first - 1) == "," && IsCapitalizedWord(text, first - 2);
  return !IsPerson(text, first, last, form) && !IsNamesake(text, last, form.place);
}

}  // namespace

const KeySet& FirstPlaceWords() { return Places().forms.first_words(); }
const KeySet& FirstSmallPlaceWords() { return Places().small_forms.first_words(); }

PlaceMatch LongestPlace(const TokenizedText& text, std::size_t first, std::size_t limit) {
  if (first >= limit || !MayBeginPlace(text.tokens[first])) return {};
  const bool small = text.tokens[first].word_case == WordCase::kLower;
  const PhraseTable<Form>& forms = small ? Places().small_forms : Places().forms;
  for (auto match = forms.Longest(text, first, limit); match;
       match = forms.Longest(text, first, match.last - 1)) {
    if (FitsCase(text, first, *match.value) && FitsContext(text, first, match.last, *match.value)) {
      return {&match.value->place, match.last};
    }
  }
  return {};
}

const Place* FindPlace(absl::string_view folded_name) {
  // What is not folded has another key than what it folds to, and names no place.
  KeyMaker maker;
  for (const char c : folded_name) maker.Add(c);
  return Places().by_name.Find(maker.key());
}

}  // namespace claimcheck
