// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/cast.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "claims/claim/same_name.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/lemma.h"
#include "claims/lexicon/persons.h"

namespace claimcheck {
namespace {

constexpr WordSet kSuspects({"suspect", "gunman", "gunwoman", "shooter", "attacker", "assailant",
                             "killer", "perpetrator", "accused", "defendant"});

constexpr WordSet kAnybody({"person", "other", "individual", "human", "soul", "local"});

constexpr WordSet kDeterminers({"the", "a", "an", "his", "her", "their", "its", "another"});

// Words that end the noun phrase of an apposition: "a trader [from] Halden".
constexpr WordSet kPhraseEnds({"of", "in", "at", "from", "who", "whose", "for", "and", "with", "on",
                               "was", "is", "were", "has", "had", "that", "which", "to"});

constexpr WordSet kAuxiliaries({"is", "was", "has", "been", "had", "be", "also", "later"});

// How far the words around a name are read.
constexpr std::size_t kMaxPhraseTokens = 8;
constexpr std::size_t kMaxNamingTokens = 14;

class RoleFinder {
 public:
  RoleFinder(const TokenizedText& text, const std::vector<Name>& names)
      : text_(text), names_(names) {}

  std::vector<std::pair<std::string, std::string>> Find() {
    std::size_t sentence = 0;
    for (std::size_t n = 0; n < names_.size(); ++n) {
      const Name& name = names_[n];
      while (text_.sentences[sentence].last <= name.first) ++sentence;
      if (name.pronoun || name.kind != NameKind::kPerson) continue;
      Visit(sentence, name);
    }
    std::sort(people_.begin(), people_.end());
    people_.erase(std::unique(people_.begin(), people_.end()), people_.end());
    return std::move(people_);
  }

 private:
  void Visit(std::size_t sentence, const Name& name) {
    begin_ = text_.sentences[sentence].first;
    end_ = text_.sentences[sentence].last;
    // Where the name and an age beside it begin and end: "[36-year-old Anton Berg, 36]".
    const std::size_t first = BeforeAge(name.first);
    const std::size_t last = AfterAge(name.last);
    AddNounAt(name, first);
    AddTitle(name, first);
    AddApposed(name, first, last);
    AddDescription(name, last);
    AddNaming(sentence, name, first);
    AddSuspicion(name, last);
  }

  void Add(const Name& name, std::string role) {
    if (!role.empty()) people_.emplace_back(name.canonical, std::move(role));
  }

  // The role that the noun at `token` tells, in the singular.
  std::string RoleAt(std::size_t token) const {
    if (token < begin_ || token >= end_) return "";
    return RoleIn(token);
  }

  std::string RoleIn(std::size_t token) const {
    if (text_.tokens[token].kind != TokenKind::kWord) return "";
    const std::string noun = Folded(text_.at(token));
    std::string role = RoleCalled(noun);
    if (role.empty() || KeyedNounLemma(noun, text_.tokens[token].key) != noun) return "";
    return role;
  }

  bool Is(std::size_t token, FoldedWord word) const {
    return token >= begin_ && token < end_ && text_.Is(token, word);
  }

  bool IsNumber(std::size_t token) const {
    return token < end_ && text_.tokens[token].kind == TokenKind::kNumber;
  }

  // "36-year-old Anton Berg": where the age begins.
  std::size_t BeforeAge(std::size_t first) const {
    if (first < begin_ + 5 || !Is(first - 1, "old") || !Is(first - 3, "year")) return first;
    return first - 5;
  }

  // "Anton Berg, 36," and "Anton Berg (36)": where the age ends.
  std::size_t AfterAge(std::size_t last) const {
    const bool opens = Is(last, ",") || Is(last, "(");
    return opens && IsNumber(last + 1) && (Is(last + 2, ",") || Is(last + 2, ")")) ? last + 2
                                                                                   : last;
  }

  // "market [trader] Anton Berg"
  void AddNounAt(const Name& name, std::size_t first) {
    if (first > begin_) Add(name, RoleAt(first - 1));
  }

  // "[foreign minister] Anton Berg"
  void AddTitle(const Name& name, std::size_t first) {
    constexpr std::size_t kLongestTitle = 4;
    for (std::size_t i = std::max(begin_, first < kLongestTitle ? 0 : first - kLongestTitle);
         i < first; ++i) {
      const TitleMatch match = LongestTitle(text_, i, first);
      if (!match || match.last != first || match.title->kind == TitleKind::kCourtesy) continue;
      Add(name, std::string(match.title->name));
      return Add(name, RoleCalled(NameKey(match.title->name)));
    }
  }

  // "the [trader], Anton Berg, …"
  void AddApposed(const Name& name, std::size_t first, std::size_t last) {
    if (first < begin_ + 3 || !Is(first - 1, ",")) return;
    const bool closed = last == end_ || text_.tokens[last].kind == TokenKind::kPunctuation;
    std::string role = RoleAt(first - 2);
    if (!closed || role.empty()) return;
    for (std::size_t i = first - 2; i > begin_ && first - i < kMaxPhraseTokens; --i) {
      if (kDeterminers.Holds(text_.tokens[i - 1].key)) return Add(name, std::move(role));
    }
  }

  // "Anton Berg, a [trader] from Halden": the noun that ends the phrase is the role. "Anton Berg,
  // his son and …" is a list.
  void AddDescription(const Name& name, std::size_t last) {
    static constexpr WordSet kArticles({"the", "a", "an"});
    if (!Is(last, ",") || last + 1 >= end_) return;
    if (!kArticles.Holds(text_.tokens[last + 1].key) || IsCited(name)) return;
    std::size_t i = last + 2;
    const bool aged = last != name.last;
    for (; i < end_ && i < last + kMaxPhraseTokens; ++i) {
      const Token& token = text_.tokens[i];
      if (aged && IsNumber(i)) return;  // "Anton Berg, 36, a [9]-year-old boy and …" is a list
      const bool hyphen = text_.Is(i, "-");
      if (token.kind == TokenKind::kPunctuation && !hyphen) break;
      if (kPhraseEnds.Holds(token.key)) break;
    }
    if (Is(i, "and") || (aged && IsNumber(i + 1))) return;
    std::string role = RoleAt(i - 1);
    // "the clerk [convicted] of theft"
    if (role.empty() && i > last + 3 && absl::EndsWith(text_.at(i - 1), "ed")) role = RoleAt(i - 2);
    Add(name, std::move(role));
  }

  // "According to police chief Anton Berg, a girl of 6 …"
  bool IsCited(const Name& name) const {
    constexpr std::size_t kTitle = 4;
    for (std::size_t i = name.first; i > begin_ + 1 && name.first - i < kTitle; --i) {
      if (Is(i - 1, "to")) return Is(i - 2, "according");
    }
    return false;
  }

  // "identified the [trader] as Anton Berg", "the [trader] was named as Anton Berg", "gave his name
  // as Anton Berg"
  void AddNaming(std::size_t sentence, const Name& name, std::size_t first) {
    if (!Is(first - 1, "as")) return;
    static constexpr WordSet kNaming({"identified", "named", "identify", "name", "known"});
    const std::size_t as = first - 1;
    std::size_t verb = as;
    while (verb > begin_ && as - verb < kMaxNamingTokens &&
           !kNaming.Holds(text_.tokens[verb].key)) {
      --verb;
    }
    if (!kNaming.Holds(text_.tokens[verb].key)) return;
    for (std::size_t i = verb + 1; i < as; ++i) {
      if (IsOwner(i)) continue;
      if (std::string role = RoleAt(i); !role.empty()) return Add(name, std::move(role));
    }
    if (verb > begin_ && (Is(verb - 1, "his") || Is(verb - 1, "her"))) {
      if (sentence > 0) Add(name, FirstRoleIn(text_.sentences[sentence - 1]));
      return;
    }
    if (Is(verb + 1, "him") || Is(verb + 1, "her")) return;  // "the clerk identified him as"
    for (std::size_t i = verb; i > begin_ && verb - i < kMaxPhraseTokens;) {
      --i;
      if (IsOwner(i)) continue;
      if (std::string role = RoleAt(i); !role.empty()) return Add(name, std::move(role));
    }
  }

  // "the [shooter]'s girlfriend"
  bool IsOwner(std::size_t token) const {
    if (token + 1 >= end_) return false;
    const absl::string_view next = text_.at(token + 1);
    return next == "'s" || next == "\u2019s" || next == "'" || next == "\u2019";
  }

  std::string FirstRoleIn(const Sentence& sentence) const {
    for (std::size_t i = sentence.first; i < sentence.last; ++i) {
      if (std::string role = RoleIn(i); !role.empty()) return role;
    }
    return "";
  }

  // "Anton Berg [was arrested]", "they [charged] Anton Berg"
  void AddSuspicion(const Name& name, std::size_t last) {
    static constexpr WordSet kSuspected({"suspected", "accused", "arrested", "charged"});
    if (name.first > begin_ && kSuspected.Holds(text_.tokens[name.first - 1].key)) {
      return Add(name, "suspect");
    }
    std::size_t i = Is(last, ",") ? last + 1 : last;
    bool passive = false;
    for (; i < end_ && kAuxiliaries.Holds(text_.tokens[i].key); ++i) passive = true;
    if (passive && i < end_ && kSuspected.Holds(text_.tokens[i].key)) Add(name, "suspect");
  }

  const TokenizedText& text_;
  const std::vector<Name>& names_;
  std::size_t begin_ = 0;  // the sentence of the name that is visited
  std::size_t end_ = 0;
  std::vector<std::pair<std::string, std::string>> people_;
};

}  // namespace

Cast::Cast(const TokenizedText& text, const std::vector<Name>& names)
    : people_(RoleFinder(text, names).Find()) {}

std::vector<std::string> Cast::RolesOf(absl::string_view person) const {
  std::vector<std::string> roles;
  for (const auto& [name, role] : people_) {
    if (SameName(name, person)) roles.push_back(role);
  }
  std::sort(roles.begin(), roles.end());
  roles.erase(std::unique(roles.begin(), roles.end()), roles.end());
  return roles;
}

std::string Cast::OnlyOneCalled(absl::string_view role) const {
  std::string only;
  for (const auto& [name, called] : people_) {
    if (called != role) continue;
    if (!only.empty() && !SameName(only, name)) return "";
    if (name.size() > only.size()) only = name;
  }
  return only;
}

bool Cast::HasSeveral(absl::string_view role) const {
  const auto is_called = [&](const auto& person) { return person.second == role; };
  return std::any_of(people_.begin(), people_.end(), is_called) && OnlyOneCalled(role).empty();
}

std::string RoleCalled(absl::string_view noun) {
  const std::uint64_t key = FoldedHash(noun);
  if (kSuspects.Holds(key)) return "suspect";
  return IsPeople(noun) && !kAnybody.Holds(key) ? std::string(noun) : "";
}

bool TellsWho(absl::string_view role) {
  static constexpr WordSet kGrownUps({"man", "woman"});
  if (kGrownUps.Holds(FoldedHash(role))) return false;
  const CountedNoun* row = FindCountedNoun(role);
  return row == nullptr || row->within != CountedClass::kAny;
}

}  // namespace claimcheck
