// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/whose.h"

#include <algorithm>
#include <string>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/claim/cast.h"
#include "claims/claim/definite_age.h"
#include "claims/claim/fate.h"
#include "claims/claim/fate_goes_on.h"
#include "claims/claim/only_one.h"
#include "claims/claim/same_name.h"
#include "claims/claim/spelling.h"
#include "claims/claim/value_text.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/lemma.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

bool IsAge(const Claim& claim) { return claim.about.role == ClaimRole::kAge; }

// The last noun of "business minister".
absl::string_view HeadOf(absl::string_view role) { return NameKey(role); }

// A person's first and last name: "anton berg" for "anton carl berg", too; not for "anton berg
// jr.", who may be his son.
std::string PersonKey(absl::string_view name) {
  const std::size_t space = name.find(' ');
  if (space == absl::string_view::npos) return std::string(name);
  const absl::string_view suffix = name.substr(WithoutSuffix(name).size());
  return absl::StrCat(name.substr(0, space), " ", NameKey(name), suffix);
}

std::string BearerOf(const Claim& age) {
  return age.about.entities.empty() ? "" : age.about.entities.front();
}

// Something that is one where it is told, until another is told.
struct OnlyOne {
  std::string value;
  bool several = false;

  void See(const std::string& other) {
    if (value.empty()) value = other;
    several |= value != other;
  }
  std::string Get() const { return several ? "" : value; }
};

class AgeBearers {
 public:
  AgeBearers(const TokenizedText& text, const std::vector<claimcheck::Name>& names,
             const Cast& cast, std::vector<Claim>& claims)
      : text_(text), names_(names), cast_(cast), claims_(claims) {
    for (Claim& claim : claims) {
      if (!IsAge(claim)) continue;
      // Of a case that the article recalls it is nobody of its own, and how old somebody once was
      // tells nobody.
      const bool recalled = claim.scope.other_event && claim.about.entities.empty();
      if (recalled || claim.scope.former) {
        claim.about.bearers.clear();
      } else {
        ages_.push_back({&claim, ValueText(claim)});
      }
    }
  }

  std::vector<Person> Tell() {
    NameByRole();
    NameByAge();
    JoinRoles();
    JoinHeadline();
    for (Age& age : ages_) age.sex = SexByNouns(age->about.bearers);
    KeepOnlyRoles();
    return KeepOnlyFates();
  }

 private:
  struct Age {
    Claim* claim = nullptr;
    std::string value;  // its ValueText: several readers ask for it
    Sex sex = Sex::kUnknown;
    Claim* operator->() const { return claim; }
    Claim& operator*() const { return *claim; }
  };

  void Name(Claim& age, const std::string& name) {
    if (name.empty()) return;
    age.about.entities = {name};
    age.about.label = absl::StrCat("age of ", name);
  }

  // What a person without a name is called, but for what befell him or her; empty for nothing.
  static std::string Called(const Claim& age) {
    if (!age.about.entities.empty()) return "";
    const std::vector<std::string>& roles = age.about.bearers;
    const auto role = std::find_if_not(roles.begin(), roles.end(), IsFate);
    return role == roles.end() ? "" : *role;
  }

  // "Another woman, 24, was hurt": not one who was named with that age before.
  bool IsAnother(const Claim& age) const {
    constexpr std::size_t kReach = 16;
    if (age.in_title_field) return false;
    const std::size_t begin = std::max(age.sentence.begin + kReach, age.span.begin) - kReach;
    const absl::string_view words(text_.text.data() + begin, age.span.end - begin);
    return absl::StrContains(words, "another ") || absl::StrContains(words, "Another ");
  }

  // "the trader was 36", where all ages of a trader are that one.
  void NameByRole() {
    absl::flat_hash_map<std::string, OnlyOne> ages;
    for (const Age& age : ages_) {
      if (const std::string role = Called(*age); !role.empty()) ages[role].See(age.value);
    }
    for (const Age& age : ages_) {
      const std::string role = Called(*age);
      const bool one = !role.empty() && TellsWho(role) && !ages[role].several;
      if (one) Name(*age, cast_.OnlyOneCalled(role));
    }
  }

  // "a 3-year-old was shot … Anna Berg, 3": where one person has this age, it is that person's.
  void NameByAge() {
    absl::flat_hash_map<std::string, OnlyOne> people, roles;
    absl::flat_hash_map<std::string, std::string> names;
    for (const Age& age : ages_) {
      if (age->scope.other_event) continue;
      const std::string& value = age.value;
      if (const std::string name = BearerOf(*age); !name.empty()) {
        people[value].See(PersonKey(name));
        names.try_emplace(PersonKey(name), name);
      }
      for (const std::string& role : age->about.bearers) {
        if (!IsFate(role)) roles[value].See(role);
      }
    }
    for (const Age& age : ages_) {
      if (!age->about.entities.empty() || IsAnother(*age)) continue;
      const std::string& value = age.value;
      const auto person = people.find(value);
      if (person != people.end() && !person->second.several)
        Name(*age, names[person->second.value]);
      const auto role = roles.find(value);
      const bool nobodys = Called(*age).empty() && role != roles.end();
      if (nobodys && !role->second.several) age->about.bearers.push_back(role->second.value);
    }
  }

  // All ages of a person know all that he or she is called.
  void JoinRoles() {
    absl::flat_hash_map<std::string, std::vector<std::string>> roles;
    for (const Age& age : ages_) {
      const std::string name = BearerOf(*age);
      if (name.empty()) continue;
      const auto [entry, added] = roles.try_emplace(PersonKey(name));
      std::vector<std::string>& called = entry->second;
      if (added) called = cast_.RolesOf(name);
      called.insert(called.end(), age->about.bearers.begin(), age->about.bearers.end());
    }
    for (auto& [person, called] : roles) {
      std::sort(called.begin(), called.end());
      called.erase(std::unique(called.begin(), called.end()), called.end());
    }
    for (const Age& age : ages_) {
      if (const std::string name = BearerOf(*age); !name.empty()) {
        age->about.bearers = roles[PersonKey(name)];
      }
    }
  }

  // A headline that gives somebody an age which the text does not tells it of the one there who is
  // called so.
  void JoinHeadline() {
    for (const Age& headline : ages_) {
      if (!headline->in_title || !BearerOf(*headline).empty()) continue;
      OnlyOne other;
      bool told = false;
      for (const Age& age : ages_) {
        if (age->in_title || AreHarmedAndHeld(headline->about.bearers, age->about.bearers))
          continue;
        told |= age.value == headline.value;
        const std::vector<std::string>& roles = age->about.bearers;
        const bool called = std::any_of(roles.begin(), roles.end(), [&](const std::string& role) {
          return Holds(headline->about.bearers, role) && role != kOneBeside;
        });
        if (called) other.See(Identity(age));
      }
      if (!told && !other.Get().empty()) headlines_[headline.claim] = other.Get();
    }
  }

  static bool Holds(const std::vector<std::string>& words, const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
  }

  // Whose age a claim is, for telling two people apart: by name, else by the age itself.
  std::string Identity(const Age& age) const {
    if (const auto found = headlines_.find(age.claim); found != headlines_.end())
      return found->second;
    const std::string name = BearerOf(*age);
    return name.empty() ? age.value : PersonKey(name);
  }

  // Whether the article counts several who are called so: "two girls".
  bool CountsMany(const std::string& role) const {
    return std::any_of(claims_.begin(), claims_.end(), [&](const Claim& claim) {
      return claim.kind == ClaimKind::kQuantity && claim.about.role == ClaimRole::kCount &&
             !claim.scope.other_event && claim.quantity->unit.name == role &&
             claim.quantity->value != Decimal(1);
    });
  }

  void KeepOnlyRoles() {
    absl::flat_hash_map<std::string, OnlyOne> whose;
    for (const Age& age : ages_) {
      for (const std::string& role : age->about.bearers) {
        if (!IsFate(role)) whose[role].See(Identity(age));
      }
    }
    for (const Age& age : ages_) {
      std::vector<std::string>& roles = age->about.bearers;
      roles.erase(std::remove_if(roles.begin(), roles.end(),
                                 [&](const std::string& role) {
                                   return !IsFate(role) &&
                                          (whose[role].several || cast_.HasSeveral(role) ||
                                           CountsMany(role));
                                 }),
                  roles.end());
    }
  }

  // Fates are told of the only one, and the suspect is the one arrested, who did it.
  std::vector<Person> KeepOnlyFates() {
    std::vector<AgeOfPerson> ages;
    for (const Age& age : ages_) ages.push_back({age.claim, Identity(age), age.sex});
    return TellOnlyOnes(text_, names_, ages, claims_);
  }

  const TokenizedText& text_;
  const std::vector<claimcheck::Name>& names_;
  const Cast& cast_;
  std::vector<Claim>& claims_;
  std::vector<Age> ages_;
  absl::flat_hash_map<const Claim*, std::string> headlines_;
};

// "The suspect was charged on Friday": who that is; and what a named one is called elsewhere.
void NameActor(const Cast& cast, About& about) {
  if (!about.actor.empty()) about.bearers = cast.RolesOf(about.actor);
  if (!about.actor.empty() || about.actor_role.empty()) return;
  about.actor = cast.OnlyOneCalled(about.actor_role);
  if (!about.actor.empty()) return;
  const std::string role = RoleCalled(HeadOf(about.actor_role));
  if (!role.empty() && TellsWho(role)) about.actor = cast.OnlyOneCalled(role);
}

bool IsBail(const Claim& claim) {
  return claim.kind == ClaimKind::kQuantity && claim.about.measure == "bail";
}

// "Bail was set at $60,000": that of the only suspect whom the article names, where it tells of no
// other bail and counts no others arrested.
void NameTheBailed(const Cast& cast, std::vector<Claim>& claims) {
  const auto bails = std::count_if(claims.begin(), claims.end(), IsBail);
  if (bails != 1 || CountsSeveral(claims, kOneArrested)) return;
  Claim& bail = *std::find_if(claims.begin(), claims.end(), IsBail);
  const std::string suspect = cast.OnlyOneCalled("suspect");
  std::vector<std::string>& names = bail.about.entities;
  const bool named = std::any_of(names.begin(), names.end(),
                                 [&](const auto& name) { return SameName(name, suspect); });
  if (suspect.empty() || named) return;
  names.insert(std::upper_bound(names.begin(), names.end(), suspect), suspect);
}

bool NeedsCast(const Claim& claim) {
  return IsAge(claim) || IsBail(claim) || !claim.about.actor.empty() ||
         !claim.about.actor_role.empty();
}

// "Mayor gets seven years", "A judge sent the town's longtime mayor to prison for seven years": the
// beginning of a story on a sentence tells that of the one whom the story is about.
bool IsSentenceUnnamed(const Claim& claim) {
  static constexpr WordSet kVerdicts({"sentence", "conviction"});
  return claim.about.role != ClaimRole::kCount && claim.about.from_frame &&
         claim.about.actor.empty() && kVerdicts.Holds(FoldedHash(claim.about.measure));
}

// The person whom an article names at least twice as often as any other, and not only once or
// twice; empty where there is none. By name or pronoun.
std::string MainPerson(const std::vector<Name>& names) {
  constexpr std::size_t kLeast = 3;
  absl::flat_hash_map<std::string, std::size_t> counts;
  for (const Name& name : names) {
    if (name.kind == NameKind::kPerson) ++counts[PersonKey(name.canonical)];
  }
  std::size_t most = 0, next = 0;
  std::string person;
  for (const auto& [key, count] : counts) {
    next = std::max(next, std::min(most, count));
    if (count > most) most = count, person = key;
  }
  if (most < kLeast || most < 2 * next) return "";
  for (const Name& name : names) {
    if (name.kind == NameKind::kPerson && PersonKey(name.canonical) == person)
      return name.canonical;
  }
  return "";
}

// Whether the claim's sentence tells of several who were sentenced: "[nine teenagers] were jailed",
// "the [killers] of Anton Berg were sentenced".
bool AreSeveralSentenced(const TokenizedText& text, const std::vector<Claim>& claims,
                         const Claim& term) {
  const bool counted = std::any_of(claims.begin(), claims.end(), [&](const Claim& other) {
    return other.kind == ClaimKind::kQuantity && other.sentence == term.sentence &&
           other.in_title_field == term.in_title_field && other.about.role == ClaimRole::kCount &&
           IsPeople(other.quantity->unit.name) && other.quantity->value &&
           Less(1, *other.quantity->value);
  });
  if (counted) return true;
  const std::string role(HeadOf(term.about.actor_role));
  if (role.empty() || term.in_title_field) return false;
  return std::any_of(text.tokens.begin(), text.tokens.end(), [&](const Token& token) {
    if (token.span.begin < term.sentence.begin || token.span.end > term.sentence.end) return false;
    const std::string word = Folded(Slice(text.text, token.span));
    return word != role && NounLemma(word) == role;
  });
}

void NameTheSentenced(const TokenizedText& text, const std::vector<Name>& names,
                      std::vector<Claim>& claims) {
  constexpr std::size_t kLeadSentences = 3;
  if (text.sentences.empty()) return;
  const std::size_t last = std::min(kLeadSentences, text.sentences.size()) - 1;
  const std::size_t end = text.sentences[last].span.end;
  std::string person;
  for (Claim& claim : claims) {
    const bool lead = claim.in_title_field || claim.sentence.end <= end;
    if (!lead || !IsSentenceUnnamed(claim) || AreSeveralSentenced(text, claims, claim)) continue;
    if (person.empty()) person = MainPerson(names);
    claim.about.actor = person;
    if (person.empty()) return;
  }
}

}  // namespace

std::vector<Person> TellWhose(const TokenizedText& text, const std::vector<Name>& names,
                              std::vector<Claim>& claims) {
  NameTheSentenced(text, names, claims);
  if (std::none_of(claims.begin(), claims.end(), NeedsCast)) return {};
  NameDefiniteAges(text, names, claims);
  TellFatesGoingOn(text, claims);
  const Cast cast(text, names);
  std::vector<Person> people = AgeBearers(text, names, cast, claims).Tell();
  for (Claim& claim : claims) NameActor(cast, claim.about);
  NameTheBailed(cast, claims);
  return people;
}

}  // namespace claimcheck
