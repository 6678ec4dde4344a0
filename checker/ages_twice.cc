// SPDX-License-Identifier: Apache-2.0
#include "checker/ages_twice.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/strip.h"
#include "checker/can_meet.h"
#include "checker/compare_claims.h"
#include "checker/one_event.h"
#include "checker/shared_names.h"
#include "claims/claim/fate.h"
#include "claims/lexicon/fate_words.h"
#include "claims/lexicon/person_nouns.h"
#include "claims/text/tokenize.h"

namespace claimcheck {
namespace {

constexpr int kTeens = 13, kGrownUp = 18;

// A slip of the pen or of the ear: people not much older or younger, or with the digits exchanged.
constexpr int kSlipYears = 9;

// Whole years of age; nullopt of what is no plain age of today.
std::optional<int> YearsOf(const Claim& claim) {
  if (claim.kind != ClaimKind::kQuantity || claim.about.role != ClaimRole::kAge)
    return std::nullopt;
  const Quantity& age = *claim.quantity;
  if (!age.value || age.bound != BoundKind::kExact || age.approximate || claim.scope.background ||
      claim.scope.former || claim.modality == Modality::kDenied) {
    return std::nullopt;
  }
  if (age.unit.name != "year of age") return std::nullopt;
  int years = 0;
  if (!absl::SimpleAtoi(age.value->ToCanonicalString(), &years)) return std::nullopt;
  return years;
}

std::size_t EndOfArticle(const CheckResult& result, std::size_t claim) {
  return FirstClaimOf(result, claim) + result.article_of(claim).claims.size();
}

// The claims of the article that give ages, in the headline or in the text.
std::vector<std::size_t> AgesIn(const CheckResult& result, std::size_t claim, bool title) {
  std::vector<std::size_t> ages;
  for (std::size_t i = FirstClaimOf(result, claim); i < EndOfArticle(result, claim); ++i) {
    const Claim& other = result.claim(i);
    if (other.in_title == title && other.kind == ClaimKind::kQuantity &&
        other.about.role == ClaimRole::kAge) {
      ages.push_back(i);
    }
  }
  return ages;
}

bool AreDigitsExchanged(int a, int b) {
  return a >= 10 && b >= 10 && a < 100 && b < 100 && a / 10 == b % 10 && a % 10 == b / 10;
}

bool MayBeSlip(int a, int b) {
  return a != b && (std::abs(a - b) <= kSlipYears || AreDigitsExchanged(a, b));
}

// As far as the article tells of whoever is as old as that.
Sex SexOf(const CheckResult& result, std::size_t index) {
  const ClaimRef& age = result.claims[index];
  for (const Person& person : result.article_of(index).people) {
    if (std::find(person.ages.begin(), person.ages.end(), age.claim) != person.ages.end())
      return person.sex;
  }
  return Sex::kUnknown;
}

bool MayBeOfOne(const CheckResult& result, std::size_t a, std::size_t b) {
  const Sex x = SexOf(result, a), y = SexOf(result, b);
  return x == Sex::kUnknown || y == Sex::kUnknown || x == y;
}

// What a sentence says of the people in it: that they came to harm, or are said to have done some.
enum class Role { kNeither, kHarmed, kAccused, kBoth };

Role RoleIn(absl::string_view sentence) {
  bool harmed = false, accused = false;
  const TokenizedText text = Tokenize(sentence);
  for (const Token& token : text.tokens) {
    harmed |= kKilled.Holds(token.key) || kHurt.Holds(token.key) || kOfHarm.Holds(token.key);
    accused |= kHeld.Holds(token.key) || kOfBlame.Holds(token.key);
  }
  return harmed && accused ? Role::kBoth
         : harmed          ? Role::kHarmed
         : accused         ? Role::kAccused
                           : Role::kNeither;
}

// Whether a sentence looks back on a life, or ahead.
bool IsOfAnotherTime(absl::string_view sentence) {
  static constexpr WordSet kOther(
      {"when", "then", "ago", "turned", "birthday", "would", "since", "until", "turns", "born"});
  const TokenizedText text = Tokenize(sentence);
  return std::any_of(text.tokens.begin(), text.tokens.end(),
                     [](const Token& token) { return kOther.Holds(token.key); });
}

// "her 24-year-old [cousin]", "his [half] brother"
bool IsOfFamily(const Token& token) {
  return kRelativeNoun.Holds(token.key) || kCloseNoun.Holds(token.key) ||
         token.key == FoldedWord("half").key();
}

// Whether the words right behind an age give it to somebody's relative: "her 24-year-old [son]".
bool IsOfRelative(const CheckResult& result, std::size_t age) {
  constexpr std::size_t kReach = 4;
  const Claim& claim = result.claim(age);
  const TokenizedText text = Tokenize(SentenceOf(result, age));
  std::size_t behind = 0;
  for (const Token& token : text.tokens) {
    if (token.span.begin + claim.sentence.begin < claim.span.end) continue;
    if (++behind > kReach) break;
    if (IsOfFamily(token)) return true;
  }
  return false;
}

// Whether both sentences tell of people of one role alone.
bool ShareARole(const CheckResult& result, std::size_t a, std::size_t b) {
  const Role role = RoleIn(SentenceOf(result, a));
  return (role == Role::kHarmed || role == Role::kAccused) && role == RoleIn(SentenceOf(result, b));
}

// Whether the sentence gives no other age.
bool IsOnlyAgeOfSentence(const CheckResult& result, const std::vector<std::size_t>& ages,
                         std::size_t age) {
  return std::none_of(ages.begin(), ages.end(), [&](std::size_t other) {
    return other != age && result.claim(other).sentence == result.claim(age).sentence;
  });
}

bool GivesAge(const CheckResult& result, const std::vector<std::size_t>& ages, std::size_t age) {
  return std::any_of(ages.begin(), ages.end(), [&](std::size_t other) {
    const Quantity& x = *result.claim(other).quantity;
    const Quantity& y = *result.claim(age).quantity;
    return other != age && Intersect(x.interval, y.interval).has_value();
  });
}

// The ages that stand in one list with `age`, itself among them: "aged 24, 47 and 61".
std::vector<std::size_t> ListAround(const CheckResult& result, const std::vector<std::size_t>& ages,
                                    std::size_t age) {
  constexpr std::size_t kMaxBetween = 6;  // ", and "
  std::vector<std::size_t> list;
  for (const std::size_t other : ages) {
    if (result.claim(other).sentence != result.claim(age).sentence) continue;
    const bool goes_on =
        list.empty() ||
        result.claim(other).span.begin - result.claim(list.back()).span.end <= kMaxBetween;
    if (!goes_on && std::find(list.begin(), list.end(), age) != list.end()) break;
    if (!goes_on) list.clear();
    list.push_back(other);
  }
  return list;
}

bool IsNamed(const CheckResult& result, std::size_t age) {
  return !result.claim(age).about.entities.empty();
}

// Whether `listed` stands in a list all others of which are `named`'s companions'.
bool Lists(const CheckResult& result, std::size_t listed, std::size_t named) {
  constexpr std::size_t kLeastListed = 3;
  if (result.claim(listed).sentence == result.claim(named).sentence || !IsNamed(result, named))
    return false;
  if (SetsApart(SentenceOf(result, named))) return false;
  const std::vector<std::size_t> ages = AgesIn(result, listed, false);
  const std::vector<std::size_t> list = ListAround(result, ages, listed);
  if (list.size() < kLeastListed || IsNamed(result, listed)) return false;
  std::set<int> told, given;
  for (const std::size_t age : list) {
    if (const std::optional<int> years = YearsOf(result.claim(age))) told.insert(*years);
  }
  for (const std::size_t age : ages) {
    const std::optional<int> years = YearsOf(result.claim(age));
    const bool elsewhere = result.claim(age).sentence != result.claim(listed).sentence;
    if (years && elsewhere && IsNamed(result, age)) given.insert(*years);
  }
  const int own = *YearsOf(result.claim(listed)), other = *YearsOf(result.claim(named));
  told.erase(own);
  // The rest of the list belongs to people named, and of the others named only one may be meant.
  return std::includes(given.begin(), given.end(), told.begin(), told.end()) &&
         std::all_of(given.begin(), given.end(),
                     [&](int years) {
                       return told.contains(years) ? years != other
                                                   : years == other || !MayBeSlip(years, own);
                     }) &&
         !given.contains(own) && MayBeSlip(own, other);
}

}  // namespace

bool TellAgeOfOne(const CheckResult& result, std::size_t a, std::size_t b) {
  const Claim& x = result.claim(a);
  const Claim& y = result.claim(b);
  const std::optional<int> first = YearsOf(x), second = YearsOf(y);
  if (!first || !second || x.sentence == y.sentence || !CanMeet(x, y)) return false;
  // A child and somebody grown up are rather two whose ages were read as one's.
  constexpr int kNearlyGrownUp = 3;
  const bool generations = (*first < kGrownUp) != (*second < kGrownUp);
  if (generations && std::abs(*first - *second) > kNearlyGrownUp) return false;
  if (IsOfRelative(result, a) || IsOfRelative(result, b)) return false;
  if (SharedNames(x.about.entities, y.about.entities).empty()) return false;
  return !IsOfAnotherTime(SentenceOf(result, a)) && !IsOfAnotherTime(SentenceOf(result, b));
}

bool TellHeadlineAge(const CheckResult& result, std::size_t a, std::size_t b) {
  if (result.claim(a).in_title == result.claim(b).in_title) return false;
  if (AreHarmedAndHeld(result.claim(a).about.bearers, result.claim(b).about.bearers)) return false;
  const std::size_t title = result.claim(a).in_title ? a : b, text = title == a ? b : a;
  const std::optional<int> headline = YearsOf(result.claim(title)),
                           body = YearsOf(result.claim(text));
  if (!headline || !body || !MayBeSlip(*headline, *body) || !MayBeOfOne(result, title, text))
    return false;
  // Of teenagers one is the suspect's age as often as the other is the victim's.
  if (*headline >= kTeens && *headline < kGrownUp) return false;
  if (!ShareARole(result, title, text)) return false;
  const bool child = *headline < kGrownUp;
  if (child != (*body < kGrownUp) || AgesIn(result, title, true).size() != 1) return false;
  const std::vector<std::size_t> ages = AgesIn(result, title, false);
  if (GivesAge(result, ages, title)) return false;
  return std::all_of(ages.begin(), ages.end(), [&](std::size_t age) {
    const std::optional<int> years = YearsOf(result.claim(age));
    return years && (*years == *body || (*years < kGrownUp) != child);
  });
}

bool TellAgeOfIdentified(const CheckResult& result, std::size_t a, std::size_t b) {
  static constexpr WordSet kIdentified({"identified", "identifies", "identify", "named"});
  const Claim& x = result.claim(a);
  const Claim& y = result.claim(b);
  const std::optional<int> first = YearsOf(x), second = YearsOf(y);
  if (!first || !second || !MayBeSlip(*first, *second) || !MayBeOfOne(result, a, b)) return false;
  if (x.in_title || y.in_title || x.sentence == y.sentence) return false;
  if (AreHarmedAndHeld(x.about.bearers, y.about.bearers)) return false;
  if (!x.about.entities.empty() || y.about.entities.empty()) return false;
  const TokenizedText said = Tokenize(SentenceOf(result, b));
  if (std::none_of(said.tokens.begin(), said.tokens.end(),
                   [](const Token& token) { return kIdentified.Holds(token.key); })) {
    return false;
  }
  const Role role = RoleIn(SentenceOf(result, b));
  if (RoleIn(SentenceOf(result, a)) != Role::kHarmed) return false;
  if (role == Role::kAccused || role == Role::kBoth) return false;
  const std::vector<std::size_t> ages = AgesIn(result, a, false);
  if (GivesAge(result, ages, a) || !IsOnlyAgeOfSentence(result, ages, a)) return false;
  // Everybody else whose age is told is somebody else for certain.
  return std::all_of(ages.begin(), ages.end(),
                     [&](std::size_t age) {
                       const std::optional<int> years = YearsOf(result.claim(age));
                       return age == a || (years && *years == *second) ||
                              (years && !MayBeSlip(*first, *years));
                     }) &&
         TellsOfOneEvent(result.article_of(a));
}

bool TellListedAge(const CheckResult& result, std::size_t a, std::size_t b) {
  const std::optional<int> x = YearsOf(result.claim(a)), y = YearsOf(result.claim(b));
  if (!x || !y || *x == *y) return false;
  return Lists(result, a, b) || Lists(result, b, a);
}

}  // namespace claimcheck
