// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/name.h"

#include <algorithm>
#include <span>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/claim/nickname.h"
#include "claims/claim/same_name.h"
#include "claims/claim/spelling.h"
#include "claims/claim/street_name.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/key_map.h"
#include "claims/lexicon/lemma.h"
#include "claims/lexicon/organisation_words.h"
#include "claims/lexicon/persons.h"
#include "claims/lexicon/places.h"
#include "claims/lexicon/word_classes.h"
#include "claims/lexicon/word_marks.h"

namespace claimcheck {
namespace {

// A name of more words than this is a headline in capitals.
constexpr std::size_t kMaxNameTokens = 6;

constexpr WordSet kPersonPronouns({"he", "she", "his", "her", "him"});

bool IsCapital(const Token& token) {
  return token.kind == TokenKind::kWord && token.word_case != WordCase::kLower;
}

// Finds names by their capitals; words that begin a sentence count when the article also writes
// them with a capital elsewhere.
class NameFinder {
 public:
  explicit NameFinder(const TokenizedText& text)
      : text_(text),
        tokens_(text.tokens),
        sentence_begins_(text.tokens.size()),
        title_case_(text.tokens.size()),
        known_(text.tokens.size() / kTokensPerKnown) {
    for (const Sentence& sentence : text.sentences) {
      sentence_begins_[sentence.first] = true;
      if (IsTitleCase(sentence)) {
        std::fill(title_case_.begin() + static_cast<std::ptrdiff_t>(sentence.first),
                  title_case_.begin() + static_cast<std::ptrdiff_t>(sentence.last), true);
      }
    }
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (IsCapital(tokens_[i]) && !title_case_[i] && !AtSentenceBegin(i) && !IsNumber(i)) {
        known_.Add(tokens_[i].key);
      }
    }
  }

  std::vector<Name> Find() {
    constexpr std::size_t kTokensPerName = 12;  // in news, about
    names_.reserve(tokens_.size() / kTokensPerName + 1);
    for (std::size_t i = 0; i < tokens_.size();) {
      i = BeginsNothing(tokens_[i]) ? i + 1 : Step(i);
    }
    JoinGivenNames();
    TellCouplesApart();
    ResolveShortForms();
    ResolvePronouns();
    return std::move(names_);
  }

 private:
  // Headlines with most words in capitals: their capitals say nothing.
  bool IsTitleCase(const Sentence& sentence) const {
    const absl::string_view end = text_.at(sentence.last - 1);
    if (end == "." || end == "”" || end == "\"") return false;
    std::size_t capitals = 0, words = 0;
    for (std::size_t i = sentence.first; i < sentence.last; ++i) {
      const Token& token = tokens_[i];
      if (token.kind != TokenKind::kWord || token.span.size() < 3) continue;
      ++words;
      capitals += token.word_case != WordCase::kLower;
    }
    // "30 Die in Bus Plunge"; "Anton Berg, Halden" may be names.
    const bool few = words == 3 && capitals == words && sentence.last - sentence.first > 4;
    return few || (words >= 4 && capitals * 4 >= words * 3);
  }

  // Also after an opening quote, where a sentence begins too.
  bool AtSentenceBegin(std::size_t i) const {
    if (sentence_begins_[i]) return true;
    return i > 0 && tokens_[i - 1].kind == TokenKind::kPunctuation && text_.at(i - 1) != "," &&
           (text_.at(i - 1) != "-" || IsDash(i - 1)) && text_.at(i - 1) != "(";
  }

  // "(HP) - The mill", "- The mill" in a list: a hyphen between spaces.
  bool IsDash(std::size_t i) const {
    return i + 1 < tokens_.size() && tokens_[i].span.end != tokens_[i + 1].span.begin;
  }

  bool MayBeInName(std::size_t i) const {
    const Token& token = tokens_[i];
    if (!IsCapital(token) || IsMarked(token, kTellsTime)) return false;
    if (text_.at(i) == "I" || IsSignOfMoney(i)) return false;
    if (title_case_[i]) return known_.Holds(token.key);
    if (AtSentenceBegin(i)) return !IsMarked(token, kStopword) && IsNameAtBegin(i);
    return true;
  }

  // "SKr2.3bn", "EUR5m": letters glued to the amount behind them.
  bool IsSignOfMoney(std::size_t i) const {
    return i + 1 < tokens_.size() && tokens_[i + 1].kind == TokenKind::kNumber &&
           tokens_[i].span.end == tokens_[i + 1].span.begin;
  }

  bool IsNameAtBegin(std::size_t i) const {
    if (known_.Holds(tokens_[i].key)) return true;
    if (CountsAtBegin(i)) return false;
    if (i + 1 < tokens_.size() && EndOfNickname(text_, i + 1) != i + 1) return true;
    if (IsBeforeAge(i + 1) && !IsCommonNoun(i)) return true;
    return i + 1 < tokens_.size() && IsCapital(tokens_[i + 1]) && !title_case_[i + 1] &&
           !sentence_begins_[i + 1];
  }

  // "[Jogger], 42, was hurt": a noun for people, or a word that the article writes in small
  // letters, too.
  bool IsCommonNoun(std::size_t i) const {
    const std::string word = Folded(text_.at(i));
    if (IsPeople(word) || IsPeople(NounLemma(word))) return true;
    return std::any_of(tokens_.begin(), tokens_.end(), [&](const Token& token) {
      return token.key == tokens_[i].key && token.word_case == WordCase::kLower;
    });
  }

  // "Two Halden men were charged": a sentence that begins with a number counts, unless the words
  // are a known name: "Three Mile Island".
  bool CountsAtBegin(std::size_t i) const {
    if (!IsMarked(tokens_[i], kBeginsNumber)) return false;
    bool is_name = false;
    const bool idiom =
        IsMarked(tokens_[i], kBeginsIdiom) && FindIdiom(text_, i, LimitAt(i), &is_name) != 0;
    return !idiom || !is_name;
  }

  // "(HP) - Two men were charged": a number that begins what a dash or the like introduces. With a
  // capital behind it it may be part of a name.
  bool IsNumber(std::size_t i) const {
    const bool more = i + 1 < tokens_.size() && IsCapital(tokens_[i + 1]);
    return !more && CountsAtBegin(i);
  }

  // Most words are small ones that begin neither a place nor a title and stand for nobody.
  static bool BeginsNothing(const Token& token) {
    return !IsCapital(token) && !IsMarked(token, kBeginsSmallPlace | kBeginsTitle | kStandsForName);
  }

  std::size_t Step(std::size_t i) {
    if (MayBeginPlace(tokens_[i])) {
      if (const PlaceMatch place = LongestPlace(text_, i, LimitAt(i))) {
        AddPlace(i, place.last, *place.place);
        return place.last;
      }
    }
    if (IsMarked(tokens_[i], kBeginsTitle)) {
      if (const TitleMatch title = LongestTitle(text_, i, LimitAt(i))) {
        const std::size_t begin = title.last;
        if (begin < tokens_.size() && MayBeInName(begin)) return AddName(begin, true);
        return title.last;
      }
    }
    if (IsCapital(tokens_[i]) && MayBeInName(i) && !IsNumber(i)) return AddName(i, false);
    AddPronoun(i);
    return i + 1;
  }

  std::size_t LimitAt(std::size_t i) const { return std::min(i + 8, tokens_.size()); }

  void AddPlace(std::size_t first, std::size_t last, const Place& place) {
    Name& name = Add(first, last, NameKind::kPlace);
    name.canonical = std::string(place.name);
    name.country = std::string(place.country);
    name.adjective = place.adjective;
  }

  // Adds a name, to be filled in where it lies.
  Name& Add(std::size_t first, std::size_t last, NameKind kind) {
    Name& name = names_.emplace_back();
    name.first = first;
    name.last = last;
    name.kind = kind;
    return name;
  }

  // name = capital { capital | "of" capital | "-" capital | nickname capital }
  std::size_t AddName(std::size_t first, bool titled) {
    std::size_t last = first + 1;
    std::size_t nickname = 0, behind = 0;  // tokens [nickname, behind), which are no part of it
    while (last < tokens_.size() && last - first < kMaxNameTokens && !sentence_begins_[last]) {
      const std::size_t end = last == first + 1 ? EndOfNickname(text_, last) : last;
      if (end != last) {
        nickname = last;
        behind = end;
        last = end + 1;
      } else if (MayBeInName(last)) {
        ++last;
      } else if (last + 1 < tokens_.size() && MayBeInName(last + 1) &&
                 (IsInnerHyphen(last) || (text_.Is(last, "of") && MayTakeOf(first, last)))) {
        last += 2;
      } else {
        break;
      }
    }
    Name& name = Add(first, last, NameKind::kOther);
    for (std::size_t i = first; i < last; ++i) {
      if (IsInnerHyphen(i) || (i >= nickname && i < behind)) continue;
      if (i != first) name.canonical += ' ';
      AppendFolded(text_.at(i), name.canonical);
    }
    const std::size_t words = last - first - (behind - nickname);
    const bool organisation = kOrganisationWords.Holds(tokens_[last - 1].key) ||
                              tokens_[first].word_case == WordCase::kUpper ||
                              kOrganisationWords.Holds(tokens_[first].key) || AreMany(first, last);
    if (titled || (words >= 2 && words <= 4 && !organisation)) name.kind = NameKind::kPerson;
    return last;
  }

  // "Marfield Wanderers [have] signed": many, though called by one name; not "Berg and Lund have".
  bool AreMany(std::size_t first, std::size_t last) const {
    static constexpr WordSet kPlural({"have", "are", "were"});
    const bool listed = first > 0 && (text_.Is(first - 1, "and") || text_.Is(first - 1, ","));
    return !listed && last < tokens_.size() && kPlural.Holds(tokens_[last].key);
  }

  // "Bank of Norway", "Federal Department of Health"; not "Anton Berg of Halden", who is from
  // there.
  bool MayTakeOf(std::size_t first, std::size_t of) const {
    return of - first == 1 || kOrganisationWords.Holds(tokens_[of - 1].key);
  }

  bool IsInnerHyphen(std::size_t i) const { return text_.at(i) == "-" && !tokens_[i].space_before; }

  void AddPronoun(std::size_t i) {
    const Token& token = tokens_[i];
    if (token.kind != TokenKind::kWord) return;
    if (kPersonPronouns.Holds(token.key)) {
      Add(i, i + 1, NameKind::kPerson).pronoun = true;
    } else if (i > 0 && text_.Is(i, "country") && text_.Is(i - 1, "the")) {
      Add(i - 1, i + 1, NameKind::kPlace).pronoun = true;
    }
  }

  // "Austin Tyrell Borden, 30", "Austin Borden" beside a "Cole Borden": a person whose first name
  // is a city's too.
  void JoinGivenNames() {
    const auto may_be_joined = [this](const Name& name) {
      return &name != names_.data() && IsGivenName(*(&name - 1), name);
    };
    if (std::none_of(names_.begin(), names_.end(), may_be_joined)) return;
    absl::flat_hash_set<std::string> surnames;
    for (const Name& name : names_) {
      if (name.kind != NameKind::kPerson || !absl::StrContains(name.canonical, ' ')) continue;
      surnames.emplace(NameKey(name.canonical));
    }
    std::size_t kept = 0;
    for (std::size_t n = 0; n < names_.size(); ++n) {
      const bool joined =
          kept > 0 && IsGivenName(names_[kept - 1], names_[n]) &&
          (IsBeforeAge(names_[n].last) || surnames.contains(NameKey(names_[n].canonical)));
      if (!joined) {
        if (kept != n) names_[kept] = std::move(names_[n]);
        ++kept;
        continue;
      }
      Name& name = names_[kept - 1];
      const std::string given = Folded(text_.at(name.first));
      name = {.first = name.first, .last = names_[n].last};
      name.canonical = absl::StrCat(given, " ", names_[n].canonical);
      name.kind = NameKind::kPerson;
    }
    names_.resize(kept);
  }

  // Whether a place of one word stands right before what may be the rest of a person's name.
  bool IsGivenName(const Name& place, const Name& rest) const {
    return place.kind == NameKind::kPlace && !place.adjective && place.last == place.first + 1 &&
           place.last == rest.first && rest.kind != NameKind::kPlace && !rest.pronoun &&
           tokens_[rest.first].space_before && !tokens_[rest.first].line_before &&
           !kOrganisationWords.Holds(tokens_[rest.last - 1].key);
  }

  // ", 30," ", 30;" "(30)"
  bool IsBeforeAge(std::size_t i) const {
    if (i + 2 >= tokens_.size() || (text_.at(i) != "," && text_.at(i) != "(")) return false;
    const Token& age = tokens_[i + 1];
    return age.kind == TokenKind::kNumber && age.span.size() <= 3 &&
           tokens_[i + 2].kind == TokenKind::kPunctuation;
  }

  // The title of a man or a woman right before a name or at its beginning: 'm', 'f', or 0.
  char SexByTitle(const Name& name) const {
    static constexpr WordSet kTitles({"mr", "mr.", "sir", "mrs", "mrs.", "ms", "ms.", "miss"});
    static constexpr WordSet kMen({"mr", "mr.", "sir"});
    const std::size_t before = name.first == 0 ? 0 : name.first - 1;
    for (const std::size_t i : {before, name.first}) {
      if (kTitles.Holds(tokens_[i].key)) return kMen.Holds(tokens_[i].key) ? 'm' : 'f';
    }
    return 0;
  }

  static bool IsTitled(absl::string_view canonical) {
    return absl::StartsWith(canonical, "mr ") || absl::StartsWith(canonical, "mrs ");
  }

  // Where an article tells of both Mr and Mrs Berg, the surname with a title is no short form of
  // the one full name that it gives.
  void TellCouplesApart() {
    absl::flat_hash_map<std::string, std::pair<bool, bool>> couples;  // by surname: he, she
    const auto is_short = [](const Name& name) {
      return !name.pronoun && name.kind != NameKind::kPlace &&
             !absl::StrContains(name.canonical, ' ');
    };
    for (const Name& name : names_) {
      const char sex = is_short(name) ? SexByTitle(name) : 0;
      if (sex == 'm') couples[name.canonical].first = true;
      if (sex == 'f') couples[name.canonical].second = true;
    }
    if (couples.empty()) return;
    for (Name& name : names_) {
      if (!is_short(name)) continue;
      const auto found = couples.find(name.canonical);
      if (found == couples.end() || !found->second.first || !found->second.second) continue;
      const char sex = SexByTitle(name);
      if (sex == 0) continue;
      name.kind = NameKind::kPerson;
      name.canonical = absl::StrCat(sex == 'm' ? "mr " : "mrs ", name.canonical);
    }
  }

  // "Kerry" is "john kerry" where the article gives one full name that ends so.
  void ResolveShortForms() {
    absl::flat_hash_map<std::string, std::string> full;
    absl::flat_hash_set<std::string> ambiguous;
    for (const Name& name : names_) {
      if (name.kind != NameKind::kPerson || !absl::StrContains(name.canonical, ' ')) continue;
      if (IsTitled(name.canonical)) continue;
      const std::string key(NameKey(name.canonical));
      const auto [entry, added] = full.try_emplace(key, name.canonical);
      if (!added && entry->second != name.canonical) ambiguous.insert(key);
    }
    for (Name& name : names_) {
      if (name.pronoun || name.kind == NameKind::kPlace) continue;
      const auto found = full.find(name.canonical);
      if (found == full.end()) continue;
      name.kind = NameKind::kPerson;
      if (!ambiguous.contains(found->first)) name.canonical = found->second;
    }
  }

  // A pronoun stands for the person that the last sentence naming one names first: the subject.
  void ResolvePronouns() {
    std::string person, country;
    std::size_t sentence = 0, person_sentence = 0;
    for (Name& name : names_) {
      while (sentence + 1 < text_.sentences.size() &&
             text_.sentences[sentence].last <= name.first) {
        ++sentence;
      }
      if (name.pronoun) {
        name.canonical = name.kind == NameKind::kPerson ? person : country;
      } else if (name.kind == NameKind::kPerson) {
        if (person.empty() || person_sentence != sentence) person = name.canonical;
        person_sentence = sentence;
      } else if (name.kind == NameKind::kPlace) {
        country = name.country.empty() ? name.canonical : name.country;
      }
    }
    names_.erase(std::remove_if(names_.begin(), names_.end(),
                                [](const Name& name) { return name.canonical.empty(); }),
                 names_.end());
  }

  // In news there is about one word that is known to be written with a capital to so many tokens.
  static constexpr std::size_t kTokensPerKnown = 12;

  const TokenizedText& text_;
  const std::span<const Token> tokens_;  // the text's
  // By token; bytes, which are read faster than bits.
  std::vector<std::uint8_t> sentence_begins_;
  std::vector<std::uint8_t> title_case_;
  KeySet known_;
  std::vector<Name> names_;
};

}  // namespace

std::vector<Name> FindNames(const TokenizedText& text) { return NameFinder(text).Find(); }

}  // namespace claimcheck
