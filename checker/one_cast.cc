// SPDX-License-Identifier: Apache-2.0
#include "checker/one_cast.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "checker/can_meet.h"
#include "claims/claim/fate.h"
#include "claims/claim/same_name.h"

namespace claimcheck {
namespace {

// What may befall several people of an article.
struct Lots {
  bool (*is)(const Person&);
  // Frames that count all of them.
  std::array<absl::string_view, 2> measures;
};

constexpr std::array kLots = {
    Lots{[](const Person& one) { return one.killed; }, {"death", ""}},
    Lots{[](const Person& one) { return one.hurt && !one.killed; }, {"injury", ""}},
    Lots{[](const Person& one) { return one.hurt; }, {"gunshot", ""}},
    Lots{[](const Person& one) { return one.held; }, {"arrest", "charge"}},
    Lots{[](const Person& one) { return one.rescued; }, {"rescue", ""}},
};

// Those of an article whom one thing befell and whose age it tells, and how many it counts at most;
// nullopt where it counts none.
struct Roster {
  std::vector<const Person*> people;
  std::vector<const Person*> spans;  // "six men aged 19 to 38"
  std::optional<Decimal> counted;

  std::int64_t size() const { return static_cast<std::int64_t>(people.size()); }
  bool Counts(std::int64_t number) const { return counted && SameValue(*counted, number); }
};

bool IsOwn(const Claim& claim) {
  return !claim.scope.other_event && !claim.scope.former && !claim.scope.benchmark;
}

bool CountsAll(const Claim& claim, const Lots& lots) {
  return claim.kind == ClaimKind::kQuantity && claim.about.role == ClaimRole::kCount &&
         IsOwn(claim) && claim.about.from_frame && claim.quantity->unit.dimension == "count" &&
         std::find(lots.measures.begin(), lots.measures.end(), claim.about.measure) !=
             lots.measures.end();
}

Roster RosterOf(const Article& article, const Lots& lots) {
  Roster roster;
  for (const Person& person : article.people) {
    const bool own = std::all_of(person.ages.begin(), person.ages.end(),
                                 [&](std::size_t age) { return IsOwn(article.claims[age]); });
    if (!own || !lots.is(person)) continue;
    (person.several ? roster.spans : roster.people).push_back(&person);
  }
  for (const Claim& claim : article.claims) {
    if (!CountsAll(claim, lots)) continue;
    const Decimal count = claim.quantity->value ? *claim.quantity->value : Decimal(1000);
    if (!roster.counted || Less(*roster.counted, count)) roster.counted = count;
  }
  return roster;
}

// Lays two rosters over each other.
class Matcher {
 public:
  Matcher(const Article& a, const Article& b, Roster x, Roster y)
      : a_(a), b_(b), x_(std::move(x)), y_(std::move(y)) {}

  // Those who are left of both, of whom each is one with his partner.
  std::vector<std::pair<const Person*, const Person*>> Find() {
    if (!x_.spans.empty() || !y_.spans.empty()) return Outside();
    const bool x_all = IsComplete(x_, y_), y_all = IsComplete(y_, x_);
    if (!x_all && !y_all) return {};
    LayAside([&](const Person& one, const Person& other) { return AreNamedAlike(one, other); });
    LayAside([&](const Person& one, const Person& other) {
      return MayBeOne(one, other) && AreOfOneAge(one, other);
    });
    if (x_.people.empty() || y_.people.empty()) return {};
    const bool told = x_.counted || y_.counted;
    if (!told && alike_ == 0) return {};
    if (x_all && y_all && x_.size() == y_.size()) return InOrder();
    // One who is not among all of the other's.
    if (!x_.counted || !y_.counted) return {};
    return Nearest();
  }

  // How many are the same in both.
  std::size_t alike() const { return alike_; }

 private:
  // Whether an article tells the ages of all, by its own count or by the other's.
  static bool IsComplete(const Roster& own, const Roster& other) {
    if (own.size() < 2 || own.size() > 8) return false;
    if (own.counted) return own.Counts(own.size()) && (!other.counted || other.Counts(own.size()));
    return other.counted ? other.Counts(own.size()) : own.size() == other.size();
  }

  const Claim& Age(const Article& article, const Person& person) const {
    return article.claims[person.ages.front()];
  }

  const std::string* NameOf(const Article& article, const Person& person) const {
    for (const std::size_t age : person.ages) {
      const std::vector<std::string>& names = article.claims[age].about.entities;
      if (!names.empty()) return &names.front();
    }
    return nullptr;
  }

  bool AreNamedAlike(const Person& one, const Person& other) const {
    const std::string *x = NameOf(a_, one), *y = NameOf(b_, other);
    return x != nullptr && y != nullptr && SameName(*x, *y);
  }

  bool AreNamedApart(const Person& one, const Person& other) const {
    return NameOf(a_, one) != nullptr && NameOf(b_, other) != nullptr && !AreNamedAlike(one, other);
  }

  bool MayBeOne(const Person& one, const Person& other) const {
    const bool sexes =
        one.sex != Sex::kUnknown && other.sex != Sex::kUnknown && one.sex != other.sex;
    return !sexes && !AreNamedApart(one, other);
  }

  bool AreOfOneAge(const Person& one, const Person& other) const {
    const Quantity &x = *Age(a_, one).quantity, &y = *Age(b_, other).quantity;
    return x.unit == y.unit && Intersect(x.interval, y.interval);
  }

  template <typename Alike>
  void LayAside(Alike alike) {
    std::vector<const Person*>&x = x_.people, &y = y_.people;
    for (auto one = x.begin(); one != x.end();) {
      const auto other =
          std::find_if(y.begin(), y.end(), [&](const Person* it) { return alike(**one, *it); });
      if (other == y.end()) {
        ++one;
        continue;
      }
      ++alike_;
      y.erase(other);
      one = x.erase(one);
    }
  }

  // Those whose ages lie outside the span that the other article gives of all: the sum of whom it
  // counts with the span and of whom it gives an age is all that both articles count.
  std::vector<std::pair<const Person*, const Person*>> Outside() {
    const bool spans_in_x = !x_.spans.empty();
    const Roster &whole = spans_in_x ? x_ : y_, &others = spans_in_x ? y_ : x_;
    const Article &article = spans_in_x ? a_ : b_, &other = spans_in_x ? b_ : a_;
    if (whole.spans.size() != 1 || !others.spans.empty()) return {};
    if (!whole.counted || !others.counted || !SameValue(*whole.counted, *others.counted)) return {};
    const Person& span = *whole.spans.front();
    const std::optional<Decimal> sum = Add(CountBeside(article, span, whole), whole.size());
    if (!sum || !SameValue(*sum, *whole.counted)) return {};
    std::vector<std::pair<const Person*, const Person*>> found;
    for (const Person* one : others.people) {
      if (span.sex != Sex::kUnknown && one->sex != span.sex) continue;
      const bool told =
          std::any_of(whole.people.begin(), whole.people.end(),
                      [&](const Person* it) { return SameValue(it->most, one->most); });
      const Claim &x = Age(article, span), &y = Age(other, *one);
      if (told || x.quantity->unit != y.quantity->unit) continue;
      if (Intersect(x.quantity->interval, y.quantity->interval)) continue;
      found.push_back(spans_in_x ? std::pair{&span, one} : std::pair{one, &span});
    }
    return found;
  }

  // How many have the ages of the span: those that its sentence counts, else all.
  static Decimal CountBeside(const Article& article, const Person& span, const Roster& whole) {
    const Claim& age = article.claims[span.ages.front()];
    std::optional<Decimal> most;
    for (const Claim& claim : article.claims) {
      const bool beside = claim.kind == ClaimKind::kQuantity && claim.sentence == age.sentence &&
                          claim.about.role == ClaimRole::kCount && claim.quantity->value;
      if (beside && (!most || Less(*most, *claim.quantity->value))) most = claim.quantity->value;
    }
    return most.value_or(*whole.counted);
  }

  void SortByAge(std::vector<const Person*>& people) const {
    std::stable_sort(people.begin(), people.end(), [](const Person* one, const Person* other) {
      return Less(one->most, other->most);
    });
  }

  // Of all who are left in both the eldest is the eldest, each of his or her own sex.
  std::vector<std::pair<const Person*, const Person*>> InOrder() {
    constexpr std::int64_t kMost = 2;
    if (x_.size() > kMost) return {};
    SortByAge(x_.people);
    SortByAge(y_.people);
    if (x_.size() == kMost &&
        (!MayBeOne(*x_.people[0], *y_.people[0]) || !MayBeOne(*x_.people[1], *y_.people[1]))) {
      std::swap(y_.people[0], y_.people[1]);
    }
    std::vector<std::pair<const Person*, const Person*>> found;
    for (std::size_t i = 0; i < x_.people.size(); ++i) {
      const Person &one = *x_.people[i], &other = *y_.people[i];
      if (!MayBeOne(one, other)) return {};
      if (MayBeSlip(one, other)) found.push_back({&one, &other});
    }
    return found;
  }

  bool MayBeSlip(const Person& one, const Person& other) const {
    return MayBeOneByAge(Age(a_, one), Age(b_, other));
  }

  std::vector<std::pair<const Person*, const Person*>> Nearest() const {
    const bool x_one = x_.size() == 1;
    if (!x_one && y_.size() != 1) return {};
    const Person* near = nullptr;
    const Person& one = *(x_one ? x_ : y_).people.front();
    for (const Person* other : (x_one ? y_ : x_).people) {
      const Person &x = x_one ? one : *other, &y = x_one ? *other : one;
      if (!MayBeOne(x, y) || !MayBeSlip(x, y)) continue;
      if (near != nullptr) return {};  // one of several
      near = other;
    }
    if (near == nullptr) return {};
    return {x_one ? std::pair{&one, near} : std::pair{near, &one}};
  }

  const Article &a_, &b_;
  Roster x_, y_;
  std::size_t alike_ = 0;
};

// Both with a role that only they have, so that they meet.
std::pair<Claim, Claim> AsOne(const Claim& a, const Claim& b) {
  std::pair<Claim, Claim> ages{a, b};
  ages.first.about.bearers = ages.second.about.bearers = {std::string(kOneLeft)};
  return ages;
}

}  // namespace

OneCast::OneCast(const CheckResult& result, const Kin* kin) : result_(result) {
  constexpr std::size_t kNames = 2;
  constexpr absl::civil_diff_t kDays = 60;
  if (kin == nullptr || kin->certainty < 1 || kin->shared_names.size() < kNames) return;
  first_article_ = kin->a;
  const Article &a = result.articles[kin->a], &b = result.articles[kin->b];
  const bool far = a.published.date && b.published.date &&
                   std::abs(*a.published.date - *b.published.date) > kDays;
  for (const Lots& lots : kLots) {
    Matcher matcher(a, b, RosterOf(a, lots), RosterOf(b, lots));
    const auto found = matcher.Find();
    if (far && matcher.alike() == 0) continue;
    for (const auto& [one, other] : found) {
      for (const std::size_t x : one->ages) {
        for (const std::size_t y : other->ages) pairs_.insert({x, y});
      }
    }
  }
}

bool OneCast::Has(std::size_t a, std::size_t b) const {
  if (pairs_.empty()) return false;
  const ClaimRef &x = result_.claims[a], &y = result_.claims[b];
  if (x.article == y.article) return false;
  return x.article == first_article_ ? pairs_.contains({x.claim, y.claim})
                                     : pairs_.contains({y.claim, x.claim});
}

std::optional<Alignment> AlignAsOfOneCast(const Claim& a, const Claim& b, const Meeting& meeting) {
  const auto [x, y] = AsOne(a, b);
  std::optional<Alignment> alignment = Align(x, y, meeting);
  if (alignment) alignment->one_cast = true;
  return alignment;
}

std::vector<std::string> ReasonsOfOneCast(const Claim& a, const Claim& b, const Meeting& meeting) {
  const auto [x, y] = AsOne(a, b);
  return ReasonsToAlign(x, y, meeting);
}

}  // namespace claimcheck
