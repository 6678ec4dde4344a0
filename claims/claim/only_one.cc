// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/only_one.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/claim/fate.h"
#include "claims/lexicon/given_names.h"
#include "claims/lexicon/person_nouns.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

constexpr int kChild = 13, kMinor = 18;

class OnlyOnes {
 public:
  OnlyOnes(const TokenizedText& text, const std::vector<Name>& names, std::vector<Claim>& claims)
      : text_(text), names_(names), claims_(claims) {}

  std::vector<Person> Tell(const std::vector<AgeOfPerson>& ages) {
    for (const AgeOfPerson& age : ages) {
      women_.insert(age.sex == Sex::kFemale ? age.person : "");
      men_.insert(age.sex == Sex::kMale ? age.person : "");
    }
    for (const AgeOfPerson& age : ages) See(age);
    for (auto& [key, person] : people_) TellSex(person);
    for (auto& [key, person] : people_) Call(person);
    std::vector<Person> people;
    for (auto& [key, person] : people_) people.push_back(std::move(person));
    return people;
  }

 private:
  using Test = std::function<bool(const Person&)>;

  void See(const AgeOfPerson& age) {
    constexpr std::size_t kLeadSentences = 4;
    Claim& claim = *age.claim;
    Person& person = people_[KeyOf(age)];
    person.ages.push_back(static_cast<std::size_t>(&claim - claims_.data()));
    if (age.sex != Sex::kUnknown) person.sex = age.sex;
    std::vector<std::string>& roles = claim.about.bearers;
    for (const std::string& role : roles) {
      person.killed |= role == kOneKilled;
      person.hurt |= role == kOneHurt;
      person.held |= role == kOneArrested;
      person.did |= role == kOneWhoDidIt;
      person.beside |= role == kOneBeside;
      person.kin |= role == kOneOfKin;
      person.rescued |= role == kOneRescued;
      person.missing |= role == kOneMissing;
    }
    if (std::find(roles.begin(), roles.end(), "suspect") != roles.end())
      person.held = person.suspect = true;
    roles.erase(std::remove_if(roles.begin(), roles.end(), IsFate), roles.end());
    const std::size_t last = std::min(kLeadSentences, text_.sentences.size());
    person.in_lead |= claim.in_title_field ||
                      (last > 0 && claim.sentence.begin < text_.sentences[last - 1].span.end);
    person.most = YearsAtMost(claim);
    person.several |= IsOfMany(*claim.quantity);
  }

  // A girl of 17 and a boy of 17, of whom no names are told, are two.
  std::string KeyOf(const AgeOfPerson& age) const {
    if (!women_.contains(age.person) || !men_.contains(age.person)) return age.person;
    return absl::StrCat(age.person, age.sex == Sex::kMale     ? " he"
                                    : age.sex == Sex::kFemale ? " she"
                                                              : "");
  }

  // "aged 18 to 34"; not "in her 20s", "25 to 30 years old".
  static bool IsOfMany(const Quantity& age) {
    constexpr int kWidest = 10;
    if (age.value || !age.interval.low || !age.interval.high) return false;
    const std::optional<Decimal> width =
        Subtract(age.interval.high->value, age.interval.low->value);
    return width && !Less(*width, kWidest);
  }

  static Decimal YearsAtMost(const Claim& claim) {
    const Quantity& age = *claim.quantity;
    if (age.unit.name != "year of age") return 0;
    if (age.value) return *age.value;
    return age.interval.high ? age.interval.high->value : Decimal(100);
  }

  // By what he or she is called, by a given name, by "he" and "she".
  void TellSex(Person& person) const {
    const std::vector<std::string>& name = claims_[person.ages.front()].about.entities;
    if (person.sex != Sex::kUnknown || name.empty()) return;
    person.sex = SexOfGivenName(name.front().substr(0, name.front().find(' ')));
    if (person.sex == Sex::kUnknown) person.sex = SexByPronouns(name.front());
  }

  Sex SexByPronouns(const std::string& name) const {
    static constexpr WordSet kHe({"he", "him", "his", "himself"});
    static constexpr WordSet kShe({"she", "her", "hers", "herself"});
    std::size_t he = 0, she = 0;
    for (const Name& other : names_) {
      if (!other.pronoun || other.canonical != name) continue;
      he += kHe.Holds(text_.tokens[other.first].key);
      she += kShe.Holds(text_.tokens[other.first].key);
    }
    if (he > 2 * she) return Sex::kMale;
    return she > 2 * he ? Sex::kFemale : Sex::kUnknown;
  }

  bool IsAloneIn(const Person& person, const Test& test) const {
    return std::none_of(people_.begin(), people_.end(), [&](const auto& other) {
      return &other.second != &person && test(other.second);
    });
  }

  void Call(Person& person) {
    if (person.several) return;
    const auto add = [&](bool is, absl::string_view role) {
      if (!is) return;
      for (const std::size_t age : person.ages) claims_[age].about.bearers.emplace_back(role);
    };
    const auto killed = [](const Person& other) { return other.killed; };
    const auto may_be_hurt = [](const Person& other) { return other.hurt || other.IsUntold(); };
    const bool one_killed =
        person.killed && IsAloneIn(person, killed) && !CountsSeveral(claims_, kOneKilled);
    const bool one_hurt = person.hurt && IsAloneIn(person, may_be_hurt) && !Less(1, HurtInAll());
    add(one_killed, kOneKilled);
    add(one_hurt, kOneHurt);
    add(person.held && IsAloneIn(person, [](const Person& other) { return other.held; }) &&
            !CountsSeveral(claims_, kOneArrested),
        kOneArrested);
    // The mother charged over a gun is a suspect, too, where a boy is told to have fired it.
    const auto did = [](const Person& other) { return other.did; };
    const auto may_have = [](const Person& other) { return other.did || other.suspect; };
    const bool doer =
        person.did ? IsAloneIn(person, did) : person.suspect && IsAloneIn(person, may_have);
    add(doer && !CountsSeveral(claims_, kOneArrested), kOneWhoDidIt);
    const auto suspected = [](const Person& other) { return other.held || other.did; };
    add(suspected(person) && IsAloneIn(person, suspected) && !CountsSeveral(claims_, kOneArrested),
        kOneSuspected);
    add(person.rescued && IsAloneIn(person, [](const Person& other) { return other.rescued; }) &&
            !CountsSeveral(claims_, kOneRescued),
        kOneRescued);
    add(person.missing && IsAloneIn(person, [](const Person& other) { return other.missing; }),
        kOneMissing);
    const auto hurt = [](const Person& other) { return other.hurt; };
    if (person.killed) CallNarrowly(person, "killed", killed, one_killed);
    if (person.hurt) CallNarrowly(person, "hurt", hurt, one_hurt);
    const auto wounded = [](const Person& other) { return other.hurt && !other.killed; };
    if (wounded(person) && !IsAloneIn(person, killed)) {
      const bool one = IsAloneIn(
          person, [&](const Person& other) { return wounded(other) || other.IsUntold(); });
      const bool one_wounded = one && !Less(1, MostOf("injury"));
      add(one_wounded, "one wounded");
      CallNarrowly(person, "wounded", wounded, one_wounded);
    }
    const bool child = person.IsBelow(kChild) && person.in_lead && !person.kin &&
                       !CountsMany(kChildNoun) &&
                       IsAloneIn(person, [](const Person& other) { return other.IsBelow(kChild); });
    add(child, "one child");
    for (const std::size_t age : person.ages) {
      std::vector<std::string>& roles = claims_[age].about.bearers;
      std::sort(roles.begin(), roles.end());
      roles.erase(std::unique(roles.begin(), roles.end()), roles.end());
    }
  }

  // "one child killed", "one female hurt"; the only one of all is so of each kind.
  void CallNarrowly(Person& person, absl::string_view what, const Test& befell, bool only_one) {
    const auto add = [&](bool is, absl::string_view who) {
      if (!is) return;
      for (const std::size_t age : person.ages)
        claims_[age].about.bearers.push_back(absl::StrCat("one ", who, " ", what));
    };
    const auto young = [&](int years, bool many) {
      const auto rival = [&](const Person& other) {
        return other.IsBelow(years) && (befell(other) || other.IsUntold());
      };
      return person.IsBelow(years) && (only_one || (IsAloneIn(person, rival) && !many));
    };
    const bool children = CountsMany(kChildNoun);
    add(young(kChild, children), "child");
    add(young(kMinor, children || CountsMany(kTeenNoun)), "minor");
    if (person.sex == Sex::kUnknown) return;
    const bool female = person.sex == Sex::kFemale;
    const auto rival = [&](const Person& other) {
      const bool apart = other.sex != Sex::kUnknown && other.sex != person.sex;
      return !apart && (befell(other) || (other.IsUntold() && other.sex == person.sex));
    };
    const bool many = (female ? CountsMany(kFemaleNoun) : CountsMany(kMaleNoun)) ||
                      (children && person.IsBelow(kMinor));
    const bool only = IsAloneIn(person, rival) && !many &&
                      TellsAll(befell, what == "wounded" ? MostOf("injury") : HurtInAll(), female);
    add(only_one || only, female ? "female" : "male");
  }

  static bool Counts(const Claim& claim) {
    return claim.kind == ClaimKind::kQuantity && claim.about.role == ClaimRole::kCount &&
           !claim.scope.other_event && claim.quantity->unit.dimension == "count";
  }

  // Whether the article counts more than one of those whom such nouns tell.
  bool CountsMany(const WordKind& nouns) const {
    return std::any_of(claims_.begin(), claims_.end(), [&](const Claim& claim) {
      return Counts(claim) && nouns.Holds(FoldedHash(claim.quantity->unit.name)) &&
             !(claim.quantity->value && !Less(1, *claim.quantity->value));
    });
  }

  // How many the article counts at most of those whom a frame tells; a vague count is many.
  Decimal MostOf(absl::string_view measure) const {
    Decimal most = 0;
    for (const Claim& claim : claims_) {
      if (!Counts(claim) || claim.about.measure != measure) continue;
      const Decimal count = claim.quantity->value ? *claim.quantity->value : Decimal(1000);
      if (Less(most, count)) most = count;
    }
    return most;
  }

  Decimal HurtInAll() const {
    const Decimal shot = MostOf("gunshot");
    const Decimal sum = Add(MostOf("death"), MostOf("injury")).value_or(Decimal(1000));
    return Less(shot, sum) ? sum : shot;
  }

  // Whether all whom it befell are told by age, as far as the article counts them, or it counts one
  // woman, or one man.
  bool TellsAll(const Test& befell, const Decimal& counted, bool female) const {
    const auto told = std::count_if(people_.begin(), people_.end(),
                                    [&](const auto& person) { return befell(person.second); });
    if (!Less(static_cast<std::int64_t>(told), counted)) return true;
    return std::any_of(claims_.begin(), claims_.end(), [&](const Claim& claim) {
      const std::string& noun = claim.quantity ? claim.quantity->unit.name : "";
      return Counts(claim) && claim.quantity->value == Decimal(1) &&
             (female ? noun == "woman" || noun == "girl" : noun == "man" || noun == "boy");
    });
  }

  const TokenizedText& text_;
  const std::vector<Name>& names_;
  std::vector<Claim>& claims_;
  std::map<std::string, Person> people_;
  // People of the same key who are women, and men.
  std::set<std::string> women_, men_;
};

}  // namespace

Sex SexByNouns(const std::vector<std::string>& nouns) {
  const auto any = [&](const WordKind& words) {
    return std::any_of(nouns.begin(), nouns.end(),
                       [&](const std::string& noun) { return words.Holds(FoldedHash(noun)); });
  };
  const bool male = any(kMaleNoun), female = any(kFemaleNoun);
  if (male == female) return Sex::kUnknown;
  return male ? Sex::kMale : Sex::kFemale;
}

std::vector<Person> TellOnlyOnes(const TokenizedText& text, const std::vector<Name>& names,
                                 const std::vector<AgeOfPerson>& ages, std::vector<Claim>& claims) {
  return OnlyOnes(text, names, claims).Tell(ages);
}

}  // namespace claimcheck
