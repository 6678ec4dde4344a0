// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/about_age.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/claim/age_at_death.h"
#include "claims/claim/at_token.h"
#include "claims/claim/cast.h"
#include "claims/claim/context.h"
#include "claims/claim/fate.h"
#include "claims/claim/named_as.h"
#include "claims/claim/same_name.h"
#include "claims/lexicon/counted.h"

namespace claimcheck {
namespace {

// Whether tokens [begin, end) are what may stand between a person and an age: "," in "Smith, 42",
// ", a" in "Smith, a 46-year-old", "was", ", who is"; not "of a" in "the mother of a 5-year-old".
bool JoinsAge(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  if (begin >= end || end - begin > 4) return false;
  for (std::size_t i = begin; i < end; ++i) {
    if (Stands(reading, i, "of") && i + 1 < end) return false;
    const bool joins =
        reading.Is(i, ",") || reading.Is(i, "(") || Stands(reading, i, "a") ||
        Stands(reading, i, "age") || Stands(reading, i, "about") || Stands(reading, i, "an") ||
        Stands(reading, i, "the") || Stands(reading, i, "who") || Stands(reading, i, "aged") ||
        Stands(reading, i, "of") || Stands(reading, i, "then") || Stands(reading, i, "now") ||
        reading.lemma(i) == "be" || reading.lemma(i) == "turn";
    if (!joins) return false;
  }
  return true;
}

// "[Anna]'s third birthday", "Anna died shy of [her] third birthday": the birthday's owner. A
// pronoun for somebody whom another sentence names may be anybody's.
bool Owns(const SentenceReading& reading, const Name& name, const Quantity& age) {
  if (!reading.Is(age.last_token - 1, "birthday")) return false;
  if (!name.pronoun) {
    return name.last + 1 == age.first_token && reading.tag(name.last) == Tag::kPOS;
  }
  return name.last == age.first_token &&
         std::any_of(reading.names.begin(), reading.names.end(), [&](const Name& other) {
           return !other.pronoun && other.last <= name.first && other.canonical == name.canonical;
         });
}

// Whether tokens [begin, end) are what may stand between "the 42-year-old" and a name: nothing, the
// noun that it describes, a comma after that.
bool JoinsName(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  if (end < begin || end - begin > 4) return false;
  for (std::size_t i = begin; i < end; ++i) {
    const bool comma = reading.Is(i, ",") && i > begin;
    if (!comma && !IsNoun(reading.tag(i)) && !IsAdjective(reading.tag(i))) return false;
  }
  return true;
}

// "a 24-year-old Halden man": the name says where he is from; so does a name that is no person's
// before further nouns, as in "5-Year-Old Aldin County Crash Victim".
bool DescribesPeople(const SentenceReading& reading, const Name& name) {
  if (!reading.has(name.last)) return false;
  const bool noun = name.kind != NameKind::kPerson && IsNoun(reading.tag(name.last));
  return noun || IsPeople(reading.lemma(name.last));
}

// "Smith, 42": one word may be a surname that the article gives no first name to; of several words
// that are no person's the age is somebody else's: "on the South Side, a 19-year-old". "Male,
// Black, 25-30 years of age" names nobody.
bool MayBePerson(const SentenceReading& reading, const Name& name) {
  static constexpr WordSet kLooks({"black", "white", "hispanic", "asian"});
  static constexpr WordSet kSexes({"male", "female"});
  if (name.first > reading.first() && kLooks.Holds(reading.token(name.first).key)) {
    const std::size_t before = name.first - 1;
    const bool comma = reading.Is(before, ",") && before > reading.first();
    if (kSexes.Holds(reading.token(comma ? before - 1 : before).key)) return false;
  }
  return name.kind == NameKind::kPerson || !absl::StrContains(name.canonical, ' ');
}

// "a man from [Namlea], 51": where somebody is from
bool IsHome(const SentenceReading& reading, const Name& name) {
  return name.first > reading.first() + 1 && reading.Is(name.first - 1, "from") &&
         IsPeople(reading.lemma(name.first - 2));
}

// "According to police chief Anton Berg, [a] 6-year-old girl …": he only tells it.
bool OnlyTells(const SentenceReading& reading, const Name& name) {
  constexpr std::size_t kTitle = 4;
  if (!reading.has(name.last + 1) || !reading.Is(name.last, ",")) return false;
  if (!reading.Is(name.last + 1, "a") && !reading.Is(name.last + 1, "an")) return false;
  for (std::size_t i = name.first; i > reading.first() + 1 && name.first - i <= kTitle; --i) {
    if (reading.Is(i - 1, "to")) return reading.Is(i - 2, "according");
  }
  return false;
}

// "[Anton Berg, a man] of 34", "[a man] of 34, [Anton Berg,]": whether the name stands in
// apposition to a noun whose the age is.
bool IsApposed(const SentenceReading& reading, const Name& name, const Quantity& age) {
  if (name.pronoun || age.first_token < reading.first() + 3) return false;
  const std::size_t of = age.first_token - 1;
  if (!reading.Is(of, "of")) return false;
  std::size_t begin = of - 1;  // of the noun phrase
  if (!IsPeople(reading.lemma(begin))) return false;
  while (begin > reading.first() &&
         (IsAdjective(reading.tag(begin - 1)) || IsNoun(reading.tag(begin - 1)))) {
    --begin;
  }
  if (begin == reading.first() || reading.tag(begin - 1) != Tag::kDT) return false;
  const bool before =
      begin >= reading.first() + 2 && reading.Is(begin - 2, ",") && name.last == begin - 2;
  const bool behind =
      name.first == age.last_token + 1 && reading.Is(age.last_token, ",") &&
      (!reading.has(name.last) || reading.Is(name.last, ",") || reading.Is(name.last, "."));
  return before || behind;
}

// Whose age it is, where the sentence says so beside it: "Smith, 42,", "Smith was 42", "the
// 42-year-old teacher, Ann Smith". An age that hangs on no name is nobody's that another article
// could name.
const Name* AgedPerson(const SentenceReading& reading, const Quantity& age) {
  const Name* before = nullptr;
  for (const Name& name : reading.names) {
    if (name.kind == NameKind::kPlace || !MayBePerson(reading, name) || IsHome(reading, name) ||
        OnlyTells(reading, name))
      continue;
    if (name.last <= age.first_token && before == nullptr &&
        (JoinsAge(reading, name.last, age.first_token) || Owns(reading, name, age))) {
      before = &name;
    }
    if (IsApposed(reading, name, age)) return &name;
    // In "34-year-old Anton Berg, 20-year-old Carl Lund" the name that follows is whose it is.
    const bool follows =
        !name.pronoun && name.first >= age.last_token && !DescribesPeople(reading, name);
    if (follows && JoinsName(reading, age.last_token, name.first)) return &name;
  }
  return before;
}

// The noun that ends what stands before token `end`, past a clause between commas: "the [victim],
// who was alone, was".
std::size_t NounBefore(const SentenceReading& reading, std::size_t end) {
  constexpr std::size_t kLongest = 14;
  const std::size_t at = end - 1;
  if (!reading.Is(at, ",")) return at;
  for (std::size_t i = at; i > reading.first() + 1 && at - i < kLongest;) {
    --i;
    if (reading.Is(i, ",")) return i - 1;
  }
  return at;
}

// "driver" of "the driver, a 47-year-old man", "the driver was a 47-year-old man": what tells more
// of him stands before the comma or the verb. `first`: the token behind the "a".
std::string RoleApposed(const SentenceReading& reading, std::size_t first) {
  if (first < reading.first() + 4 || reading.tag(first - 1) != Tag::kDT) return "";
  const bool is = reading.Is(first - 2, "was") || reading.Is(first - 2, "is");
  const std::size_t noun = is ? NounBefore(reading, first - 2) : first - 3;
  if (noun <= reading.first()) return "";
  const Tag before = reading.tag(noun - 1);  // "the hotel's manager, a 52-year-old man"
  const bool one = reading.Is(noun - 1, "the") || before == Tag::kPOS || before == Tag::kPRPS;
  const bool apposed = (is || reading.Is(first - 2, ",")) && one && IsPeople(reading.lemma(noun));
  // "The woman, a 21-year-old man and …" is a list.
  return apposed && TellsWho(RoleCalled(reading.lemma(noun))) ? reading.lemma(noun) : "";
}

// Where "in her" or "in his late" begins before a decade of life: "a woman [in her late 30s]".
std::size_t BeginOfDecade(const SentenceReading& reading, std::size_t number) {
  static constexpr WordSet kPart({"early", "mid", "late", "-"});
  std::size_t i = number;
  while (i > reading.first() && kPart.Holds(reading.token(i - 1).key)) --i;
  const bool somebodys = i > reading.first() + 1 && reading.tag(i - 1) == Tag::kPRPS;
  return somebodys && reading.Is(i - 2, "in") ? i - 2 : number;
}

// The noun for the person that an age describes: "girl" of "a 3-year-old [local] girl", "a girl
// aged 3", "the girl, 3,", "a woman in her 30s"; nullopt when there is none beside it.
std::optional<std::size_t> NounOfBearer(const SentenceReading& reading, const Quantity& age) {
  static constexpr WordSet kSexes({"male", "female"});
  for (std::size_t i = age.last_token; i < reading.last() && i - age.last_token < 4; ++i) {
    const Tag tag = reading.tag(i);
    if ((tag == Tag::kNN || tag == Tag::kNNS) && IsPeople(reading.lemma(i))) return i;
    const bool sex = kSexes.Holds(reading.token(i).key);
    const bool ends = sex && (!reading.has(i + 1) || !IsNoun(reading.tag(i + 1)));
    if (ends) return i;
    if (!IsNoun(tag) && !IsAdjective(tag) && !sex) break;
  }
  const std::size_t decade = BeginOfDecade(reading, age.first_token);
  if (decade != age.first_token && decade > reading.first()) {
    const std::size_t noun = decade - 1;
    const bool one = IsNoun(reading.tag(noun)) && IsPeople(reading.lemma(noun));
    return one ? std::optional(noun) : std::nullopt;
  }
  std::size_t begin = age.first_token;
  for (const Name& name : reading.names) {
    if (name.last + 1 == begin && IsHome(reading, name)) begin = name.first - 1;
  }
  for (std::size_t i = begin; i > reading.first() && begin - i < 4;) {
    --i;
    if (IsNoun(reading.tag(i))) {
      const bool joined = begin != age.first_token || JoinsAge(reading, i + 1, begin);
      return joined && IsPeople(reading.lemma(i)) ? std::optional(i) : std::nullopt;
    }
  }
  return std::nullopt;
}

// "men" of "Two men, 27 and 35,", "three boys ages 9, 11 and 12": the noun of a list of ages.
std::optional<std::size_t> NounOfList(const SentenceReading& reading, const Quantity& age) {
  constexpr std::size_t kLongest = 24;
  static constexpr WordSet kJoins({",", "and", "ages", "aged", "age", "both", "(", "-", "of"});
  const auto is_age = [&](std::size_t i) {
    return std::any_of(reading.quantities.begin(), reading.quantities.end(),
                       [&](const Quantity& q) {
                         return q.unit.dimension == "age" && i >= q.first_token && i < q.last_token;
                       });
  };
  for (std::size_t i = age.first_token; i > reading.first() && age.first_token - i < kLongest;) {
    --i;
    if (reading.tag(i) == Tag::kNNS && !is_age(i) && IsPeople(reading.lemma(i))) return i;
    if (!is_age(i) && !kJoins.Holds(reading.token(i).key)) break;
  }
  return std::nullopt;
}

// What the person at `noun` is called; of "the driver, a 47-year-old [man]" a driver.
std::string BearerAt(const SentenceReading& reading, const Quantity& age, std::size_t noun) {
  // "a co-defendant, 36": not the one who is meant by "the defendant"
  const bool other =
      noun > reading.first() + 1 && reading.Is(noun - 1, "-") && reading.Is(noun - 2, "co");
  if (other) return absl::StrCat("co-", reading.lemma(noun));
  if (noun < age.first_token) {
    std::string role = RoleApposed(reading, noun);  // "the driver, a man of 47"
    return role.empty() ? reading.lemma(noun) : role;
  }
  const bool young = age.value && Less(*age.value, 18);
  if (reading.Is(noun, "male")) return young ? "boy" : "man";
  if (reading.Is(noun, "female")) return young ? "girl" : "woman";
  std::string role = RoleApposed(reading, age.first_token);
  return role.empty() ? reading.lemma(noun) : role;
}

// All words for the person at [first, last) and the age beside them: "[the trader, 42,] was hurt".
TokenRange WithAge(const SentenceReading& reading, const Quantity& age, std::size_t first,
                   std::size_t last) {
  TokenRange person{std::min(first, age.first_token), std::max(last, age.last_token)};
  if (reading.has(person.last) && reading.Is(person.last, ",") && first < age.first_token)
    ++person.last;
  return person;
}

// A daughter who is no woman yet is a girl, a son a boy.
std::string YoungOfKin(absl::string_view bearer, const Quantity& age) {
  static constexpr WordSet kGirls({"daughter", "sister", "niece", "granddaughter", "stepdaughter"});
  static constexpr WordSet kBoys({"son", "brother", "nephew", "grandson", "stepson"});
  if (!age.value || !Less(*age.value, 18)) return "";
  if (kGirls.Holds(FoldedHash(bearer))) return "girl";
  return kBoys.Holds(FoldedHash(bearer)) ? "boy" : "";
}

void Call(std::string role, About& about) {
  if (!role.empty()) about.bearers.push_back(std::move(role));
}

// The person's name with a first name that is a place's, too: "Cleveland" of "Cleveland Ross, 31".
std::string FullName(const SentenceReading& reading, const Name& person) {
  for (const Name& name : reading.names) {
    if (name.kind != NameKind::kPlace || name.adjective || name.last != person.first) continue;
    const Span span = Cover(reading.token(name.first).span, reading.token(person.last - 1).span);
    return Folded(Slice(reading.text->text, span));
  }
  return person.canonical;
}

// Whose the age is that two have: "anton berg" and "vera berg" of "Anton and Vera Berg, both 61".
// Empty where it is no such age.
std::vector<std::string> NamesOfBoth(const SentenceReading& reading, const Quantity& age) {
  if (age.first_token < reading.first() + 6) return {};
  const std::size_t both = age.first_token - 1;
  if (!reading.Is(both, "both") || !reading.Is(both - 1, ",")) return {};
  const auto second =
      std::find_if(reading.names.begin(), reading.names.end(), [&](const Name& name) {
        return name.last == both - 1 && name.kind == NameKind::kPerson && !name.pronoun;
      });
  if (second == reading.names.end() || second->first < reading.first() + 2 ||
      !reading.Is(second->first - 1, "and"))
    return {};
  const std::size_t end = second->first - 1;
  for (const Name& name : reading.names) {
    const bool called = IsPeople(reading.lemma(name.first));  // "Brothers Tim and Ola Berg"
    if (name.last == end && absl::StrContains(name.canonical, ' ') && !name.pronoun && !called)
      return {name.canonical, second->canonical};
  }
  if (reading.token(end - 1).word_case == WordCase::kLower) return {};
  return {absl::StrCat(Folded(reading.word(end - 1)), " ", NameKey(second->canonical)),
          second->canonical};
}

}  // namespace

// "youngest" of "the youngest victim was a boy of 11", "a 13-year-old is the youngest": whom only
// one person can be called. Empty where the clause tells of none, or of two, and of another age
// where the clause gives several: that behind the word is whose it is, else that before it.
std::string RankOfAge(const SentenceReading& reading, const Quantity& age, TokenRange clause) {
  std::size_t rank = clause.last;
  for (std::size_t i = clause.first; i < clause.last; ++i) {
    if (!reading.Is(i, "youngest") && !reading.Is(i, "oldest")) continue;
    if (rank != clause.last) return "";
    rank = i;
  }
  if (rank == clause.last) return "";
  const Quantity* ranked = nullptr;
  for (const Quantity& other : reading.quantities) {
    const bool within = other.first_token >= clause.first && other.last_token <= clause.last;
    if (other.unit.dimension != "age" || !within) continue;
    if (ranked == nullptr || ranked->first_token < rank) ranked = &other;
  }
  return ranked == nullptr || ranked->first_token == age.first_token ? Folded(reading.word(rank))
                                                                     : "";
}

// "the [youngest] defendant": there are others whom the noun, and what befell them, may mean.
bool IsRanked(const SentenceReading& reading, std::size_t noun) {
  constexpr std::size_t kReach = 3;
  static constexpr WordSet kRanks({"youngest", "oldest", "eldest", "younger", "older", "elder"});
  for (std::size_t i = noun; i > reading.first() && noun - i < kReach;) {
    --i;
    if (kRanks.Holds(reading.token(i).key)) return true;
    if (!IsNoun(reading.tag(i)) && !IsAdjective(reading.tag(i))) return false;
  }
  return false;
}

// "Has the mental age of seven"
bool IsMentalAge(const SentenceReading& reading, const Quantity& age) {
  const std::size_t first = age.first_token;
  for (std::size_t i = first; i > reading.first() && first - i < 4; --i) {
    if (reading.Is(i - 1, "mental")) return true;
  }
  return false;
}

void AboutAge(const SentenceReading& reading, const Quantity& quantity, About& about) {
  about.label = about.measure = IsMentalAge(reading, quantity) ? "mental age" : "age";
  about.role = ClaimRole::kAge;
  about.from_frame = true;
  const TokenRange clause = ClauseAround(reading, quantity.first_token, quantity.last_token);
  AddEventWords(reading, {clause}, quantity.first_token, quantity.last_token, about);
  TokenRange person{quantity.first_token, quantity.last_token};
  bool one_of_several = false;
  const Name* name = AgedPerson(reading, quantity);
  if (name == nullptr) name = NamedAs(reading, quantity);
  if (name == nullptr) name = WhoDiedAt(reading, quantity);
  if (name != nullptr) {
    about.entities = {FullName(reading, *name)};
    about.label = absl::StrCat("age of ", about.entities.front());
    person = WithAge(reading, quantity, name->first, name->last);
  } else if (std::vector<std::string> names = NamesOfBoth(reading, quantity); !names.empty()) {
    about.label = absl::StrCat("age of ", names.front(), " and ", names.back());
    about.entities = std::move(names);
    std::sort(about.entities.begin(), about.entities.end());
  } else if (const std::optional<std::size_t> noun = NounOfBearer(reading, quantity)) {
    const std::string bearer = BearerAt(reading, quantity, *noun);
    about.label = absl::StrCat("age of the ", bearer);
    one_of_several = IsRanked(reading, *noun);
    if (!one_of_several) Call(RoleCalled(bearer), about);
    Call(YoungOfKin(bearer, quantity), about);
    person = WithAge(reading, quantity, *noun, *noun + 1);
  } else if (const std::optional<std::size_t> list = NounOfList(reading, quantity)) {
    about.label = absl::StrCat("age of the ", reading.lemma(*list));
    Call(RoleCalled(reading.lemma(*list)), about);
  }
  Call(RankOfAge(reading, quantity, clause), about);
  if (!one_of_several) {
    for (std::string& fate : FatesOf(reading, quantity, person)) Call(std::move(fate), about);
  }
  std::sort(about.bearers.begin(), about.bearers.end());
}

}  // namespace claimcheck
