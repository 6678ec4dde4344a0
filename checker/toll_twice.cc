// SPDX-License-Identifier: Apache-2.0
#include "checker/toll_twice.h"

#include <optional>

#include "checker/shared_names.h"
#include "claims/lexicon/counted.h"

namespace claimcheck {
namespace {

// A count of all whom it befell, told as a fact of the article's own event.
bool IsWhole(const Claim& claim, absl::string_view measure) {
  if (claim.kind != ClaimKind::kQuantity || claim.about.measure != measure) return false;
  const std::vector<std::string>& modifiers = claim.about.modifiers;
  const bool all =
      modifiers.empty() ||
      (modifiers.size() == 1 && (modifiers.front() == "rest" || modifiers.front() == "sum"));
  const BoundKind bound = claim.quantity->bound;
  const Scope& scope = claim.scope;
  const CountedNoun* noun = FindCountedNoun(claim.quantity->unit.name);
  const bool anybody = claim.quantity->unit.name.empty() || HasModifier(claim.about, "rest") ||
                       (noun != nullptr && noun->within == CountedClass::kAny);
  return all && anybody && claim.about.role == ClaimRole::kCount && claim.about.from_frame &&
         claim.quantity->value && (bound == BoundKind::kExact || bound == BoundKind::kAtLeast) &&
         claim.modality == Modality::kAsserted && !scope.background && !scope.other_event &&
         !scope.benchmark && !scope.one_place && !scope.since && !scope.as_of;
}

// The dead beside whom the claim counts the hurt: those of its own sentence, or of the one before
// where it counts the rest. nullopt where none are counted, or several numbers of them.
std::optional<Decimal> DeadBeside(const CheckResult& result, std::size_t claim) {
  constexpr std::size_t kMostBetween = 2;
  const Claim& hurt = result.claim(claim);
  std::optional<Decimal> own, before;
  for (const Claim& other : result.article_of(claim).claims) {
    if (!IsWhole(other, "death") || other.in_title_field != hurt.in_title_field) continue;
    const bool here = other.sentence == hurt.sentence;
    const bool next = other.sentence.end <= hurt.sentence.begin &&
                      hurt.sentence.begin - other.sentence.end <= kMostBetween;
    std::optional<Decimal>& dead = here ? own : before;
    if (!here && !next) continue;
    if (dead && !SameValue(*dead, *other.quantity->value)) return std::nullopt;
    dead = other.quantity->value;
  }
  return own || !HasModifier(hurt.about, "rest") ? own : before;
}

bool AreOfOneTime(const Claim& a, const Claim& b) {
  return !a.scope.during || !b.scope.during || !Disjoint(*a.scope.during, *b.scope.during);
}

}  // namespace

bool TellTollTwice(const CheckResult& result, std::size_t a, std::size_t b) {
  const Claim& x = result.claim(a);
  const Claim& y = result.claim(b);
  if (result.claims[a].article != result.claims[b].article || x.sentence == y.sentence)
    return false;
  if (!IsWhole(x, "injury") || !IsWhole(y, "injury") || !AreOfOneTime(x, y)) return false;
  if (!x.scope.place.empty() && !y.scope.place.empty() && x.scope.place != y.scope.place)
    return false;
  const std::optional<Decimal> dead = DeadBeside(result, a), also = DeadBeside(result, b);
  return dead && also && SameValue(*dead, *also);
}

}  // namespace claimcheck
